import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { request } from '../api/client.js';
import { RELATION, type Evidence, type RelationDetails } from '../api/relation.js';
import type { EntityBrief } from '../api/types.js';
import { addressLabel, safeAddress } from '../data/address.js';
import { go, viewLink } from '../data/go.js';
import { PagedLoader } from '../data/pagedLoader.js';
import { fullName } from '../data/names.js';
import { isProposed } from '../data/neighbourhood.js';
import { placeIn } from '../data/place.js';
import { excerpt, isCut, quote, type Quote } from '../data/quote.js';
import { readingOf } from '../data/readings.js';
import { keepMarks } from '../i18n/typography.js';
import { direction, type Ui } from '../i18n/ui.js';
import { deselect, selectNode } from '../state/producers.js';
import type { View } from '../state/view.js';
import { failure } from './failure.js';
import { panelStyles } from './panel-styles.js';
import { dateOf, kindGlyph, relationGlyph, shared } from './shared.js';

const PAGE = 10;

/** A relation and the words that state it. */
@customElement('renvoi-relation')
export class EdgePanel extends LitElement {
  static override styles = [
    shared,
    panelStyles,
    css`
      .sentence {
        display: grid;
        gap: 0.45rem;
        margin: 0.2rem 0 0.6rem;
        font-size: 1.15rem;
      }
      .sentence > span {
        display: grid;
        grid-template-columns: 34px 1fr;
        gap: 0.5rem;
        align-items: baseline;
      }
      .sentence .glyph {
        justify-self: center;
      }
      .sentence .type {
        font-weight: 400;
        font-style: italic;
      }
      article {
        margin: 1rem 0;
        padding-top: 0.9rem;
        border-top: 1px solid var(--rule);
      }
      article h4 {
        display: block;
        margin: 0;
        font-family: var(--serif);
        font-size: 1rem;
        line-height: 1.35;
      }
      blockquote {
        margin: 0.6rem 0;
        padding: 0.6rem 0.9rem;
        border-inline-start: 3px solid var(--accent);
        background: var(--paper);
        font-family: var(--serif);
        font-size: 1.03rem;
        line-height: 1.55;
        white-space: pre-line;
      }
      mark {
        background: var(--mark);
        color: inherit;
      }
      summary {
        color: var(--accent);
        cursor: pointer;
      }
      details blockquote {
        border-color: var(--rule);
        font-size: 0.967rem;
      }
    `,
  ];

  @property({ attribute: false }) ui!: Ui;
  @property({ attribute: false }) view!: View;
  @property() relation = '';
  private readonly details = new PagedLoader<RelationDetails>(
    this,
    async (id, language, after, signal) =>
      (await request(RELATION, { id, first: PAGE, after, language }, signal)).relation,
    (known, { evidence }) => ({
      ...known,
      evidence: { ...evidence, nodes: [...known.evidence.nodes, ...evidence.nodes] },
    }),
  );

  override willUpdate(): void {
    this.details.open(this.relation, this.ui.language);
  }

  private facts(evidence: Evidence) {
    const { ui } = this;
    const { t } = ui;
    const { paragraph, cue, stance, modality, paragraphs } = evidence;
    const rows: [string, unknown][] = [[t.evidence.paragraph, placeIn(paragraph, t)]];
    if (paragraph.verb) rows.push([t.evidence.verb, html`<bdi>${paragraph.verb}</bdi>`]);
    if (stance) rows.push([t.evidence.act, t.stances[stance]]);
    if (cue && cue !== paragraph.verb) rows.push([t.evidence.cue, html`<bdi>${cue}</bdi>`]);
    if (modality)
      rows.push([t.evidence.modality, modality === 'DONE' ? t.evidence.done : t.evidence.proposed]);
    if (paragraphs?.length) rows.push([t.evidence.concerned, paragraphs.join(', ')]);
    rows.push([t.evidence.confidence, ui.percent(evidence.confidence)]);
    const reading = readingOf(evidence.rule);
    rows.push([
      t.evidence.rule,
      html`<span title=${evidence.rule}>${reading ? t.readings[reading] : evidence.rule}</span>`,
    ]);
    return html`<dl>
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`;
  }

  /** The text that states the relation, or where it is not published, the one it speaks of. */
  private official({ address, document }: Evidence, { source, target }: RelationDetails) {
    const safe = safeAddress(address ?? document.address);
    if (!safe) return nothing;
    const label = addressLabel(safe, [document.symbol, source.symbol, target.symbol]);
    return html`<p>
      <a href=${safe} rel="noopener noreferrer" target="_blank">${this.ui.t.evidence.openText(label)}</a>
    </p>`;
  }

  /** @param isFirst of those without text: what that means is said once */
  private evidence(evidence: Evidence, relation: RelationDetails, isFirst: boolean) {
    const { ui, view } = this;
    const { t } = ui;
    const { document } = evidence;
    const lang = document.language === 'und' ? nothing : document.language;
    const dir = document.language === 'und' ? 'auto' : direction(document.language);
    const whole = quote(evidence);
    const part = excerpt(whole);
    const words = ({ before, words, after }: Quote) => html`${before}<mark>${words}</mark>${after}`;
    const facts = [
      document.symbol && !document.title.includes(document.symbol) ? document.symbol : '',
      document.date ? dateOf(ui, document.date) : t.evidence.undated,
      t.evidence.quotedIn(ui.languageName(document.language)),
    ].filter(Boolean);
    return html`<article>
      <h4 lang=${lang} dir="auto">
        ${viewLink(view, (next) => selectNode(next, document.id), keepMarks(document.title))}
      </h4>
      <p class="quiet small" style="margin:.15rem 0">
        ${facts.map((fact, at) => html`${at > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}
      </p>
      <blockquote lang=${lang} dir=${dir}>${words(part)}</blockquote>
      ${isFirst ? html`<p class="quiet small">${t.evidence.noText}</p>` : nothing}
      ${
        isCut(whole, part)
          ? html`<details>
              <summary class="small">${t.evidence.context}</summary>
              <blockquote lang=${lang} dir=${dir}>${words(whole)}</blockquote>
            </details>`
          : nothing
      }
      ${this.facts(evidence)} ${this.official(evidence, relation)}
    </article>`;
  }

  private end(entity: EntityBrief) {
    return html`<span>
      ${kindGlyph(entity.kind, 16)}
      ${viewLink(this.view, (next) => selectNode(next, entity.id), html`<bdi>${fullName(entity)}</bdi>`)}
    </span>`;
  }

  override render() {
    const { ui, details } = this;
    const { t } = ui;
    const relation = details.value;
    const close = html`<button
      title=${t.panel.close}
      aria-label=${t.panel.close}
      @click=${() => go(this, deselect)}
    >
      ×
    </button>`;
    if (details.error)
      return html`<div class="top">${close}</div>
        ${failure(ui, details.error, details.retry)}`;
    if (relation === null)
      return html`<div class="top">${close}</div>
        <p class="warn">${t.state.unknownRelation}</p>`;
    if (!relation || relation.id !== this.relation)
      return html`<p class="quiet" role="status">${t.state.loading}</p>`;
    const { nodes, totalCount, pageInfo } = relation.evidence;
    const proposed = isProposed(relation.modalities);
    const textless = nodes.find(({ document }) => !document.hasText);
    return html`
      <div class="top"><span class="quiet">${t.evidence.title}</span>${close}</div>
      <h2 class="sentence" tabindex="-1">
        ${this.end(relation.source)}
        <span class="type" title=${ui.relation(relation.type).description}>
          ${relationGlyph(relation.type, proposed)}
          <span>${ui.relation(relation.type).label}${proposed ? ` (${t.evidence.proposed})` : ''}</span>
        </span>
        ${this.end(relation.target)}
      </h2>
      <p class="quiet small">${t.evidence.places(ui.number(nodes.length), ui.number(totalCount))}</p>
      ${nodes.map((evidence) => this.evidence(evidence, relation, evidence === textless))}
      ${
        pageInfo.hasNextPage
          ? html`<p>
              <button
                ?disabled=${this.details.loadingMore}
                @click=${() => this.details.more(pageInfo.endCursor)}
              >
                ${t.panel.more(ui.number(totalCount - nodes.length))}
              </button>
            </p>`
          : nothing
      }
    `;
  }
}
