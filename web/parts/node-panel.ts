import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { request } from '../api/client.js';
import { ENTITY, OF_SYMBOL, type EntityDetails, type EntityRelation } from '../api/entity.js';
import type { EntityBrief, RelationType } from '../api/types.js';
import { safeAddress } from '../data/address.js';
import { go, viewLink } from '../data/go.js';
import { Loader } from '../data/loader.js';
import { PagedLoader } from '../data/pagedLoader.js';
import { fullName } from '../data/names.js';
import { isProposed } from '../data/neighbourhood.js';
import { keepMarks } from '../i18n/typography.js';
import type { Ui } from '../i18n/ui.js';
import { collapse, deselect, expand, recentre, selectNode, selectRelation } from '../state/producers.js';
import { MAX_AROUND, around, type View } from '../state/view.js';
import { failure } from './failure.js';
import { panelStyles } from './panel-styles.js';
import { dateOf, kindGlyph, relationGlyph, shared } from './shared.js';

const PAGE = 50;

/** All that is known of one node, and what can be done with it. */
@customElement('renvoi-node')
export class NodePanel extends LitElement {
  static override styles = [
    shared,
    panelStyles,
    css`
      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0.6rem;
        align-items: baseline;
        padding: 0.2rem 0;
        border-bottom: 1px dotted var(--rule);
        font-size: 0.933rem;
      }
      li .glyph {
        margin-inline-end: 0.35rem;
      }
      .evidence {
        color: var(--quiet);
        font-size: 0.867rem;
        text-decoration: underline dotted;
        text-underline-offset: 3px;
        white-space: nowrap;
      }
      .names li,
      .why {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) ui!: Ui;
  @property({ attribute: false }) view!: View;
  @property() node = '';
  private readonly details = new PagedLoader<EntityDetails>(
    this,
    async (id, language, after, signal) =>
      (await request(ENTITY, { id, first: PAGE, after, language }, signal)).entity,
    (known, { relations }) => ({
      ...known,
      relations: { ...relations, nodes: [...known.relations.nodes, ...relations.nodes] },
    }),
  );

  /** The other nodes that have the symbol of this one: a declaration, and the resolution that adopts it. */
  private readonly twins = new Loader<EntityBrief[]>(this);

  override willUpdate(): void {
    const { language } = this.ui;
    this.details.open(this.node, language);
    const { id, symbol } = this.details.value ?? {};
    if (id !== this.node || !symbol) {
      this.twins.clear();
      return;
    }
    this.twins.load(`${language} ${id}`, async (signal) => {
      const { nodes } = (await request(OF_SYMBOL, { symbol, language }, signal)).search;
      return nodes.filter((node) => node.symbol === symbol && node.id !== id);
    });
  }

  private read({ hasText, notices }: NonNullable<EntityDetails['document']>) {
    const { panel } = this.ui.t;
    return html`<p class="quiet small">${hasText ? panel.wasRead : panel.noText} ${notices.join(' ')}</p>`;
  }

  private actions({ id }: EntityDetails) {
    const { view } = this;
    const { t } = this.ui;
    const full = around(view).length >= MAX_AROUND;
    const alone = view.focus.length === 1 && view.focus[0] === id;
    const open = view.expanded.includes(id);
    return html`<div class="actions">
      ${
        view.focus.includes(id)
          ? nothing
          : open
            ? html`<button @click=${() => go(this, (next) => collapse(next, id))}>
                ${t.panel.collapse}
              </button>`
            : html`<button
                ?disabled=${full}
                title=${full ? t.graph.full : ''}
                @click=${() => go(this, (next) => expand(next, id))}
              >
                ${t.panel.expand}
              </button>`
      }
      ${
        alone && !open && view.expanded.length === 0
          ? nothing
          : html`<button @click=${() => go(this, (next) => recentre(next, id))}>${t.panel.recentre}</button>`
      }
    </div>`;
  }

  private facts(entity: EntityDetails) {
    const { ui } = this;
    const { t } = ui;
    const rows: [string, unknown][] = [];
    if (entity.symbol) rows.push([t.panel.symbol, html`<bdi>${entity.symbol}</bdi>`]);
    const twins = this.twins.value ?? [];
    if (twins.length > 0) rows.push([t.panel.sameSymbol, twins.map((twin) => this.twin(twin))]);
    if (entity.date) rows.push([t.panel.date, dateOf(ui, entity.date)]);
    if (entity.until) rows.push([t.panel.until, dateOf(ui, entity.until)]);
    const schemes: Record<string, string> = t.schemes;
    for (const { scheme, value } of entity.identifiers) {
      if (scheme !== 'symbol') rows.push([schemes[scheme] ?? scheme, html`<bdi>${value}</bdi>`]);
    }
    if (rows.length === 0) return nothing;
    return html`<dl>
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`;
  }

  private twin(twin: EntityBrief) {
    const { ui, view } = this;
    const name = html`<bdi>${fullName(twin)}</bdi>`;
    return html`<div>
      ${kindGlyph(twin.kind)}
      ${viewLink(view, (next) => selectNode(next, twin.id), name, ui.kind(twin.kind).label)}
      <span class="why quiet small">${ui.t.panel.sameSymbolHint}</span>
    </div>`;
  }

  private names({ name, names, symbol }: EntityDetails) {
    const others = names.filter((other) => other.text !== name && other.text !== symbol);
    const seen = new Map(others.map((other) => [other.text, other]));
    if (seen.size === 0) return nothing;
    return html`<h3>${this.ui.t.panel.names}</h3>
      <ul class="names">
        ${[...seen.values()].map(({ text, language }) => {
          const lang = language && language !== 'und' ? language : nothing;
          return html`<li><bdi lang=${lang}>${keepMarks(text)}</bdi></li>`;
        })}
      </ul>`;
  }

  /** By type and direction, in the order in which the first of each comes: those stated most first. */
  private relations(entity: EntityDetails) {
    const { t, number } = this.ui;
    const { nodes, totalCount, pageInfo } = entity.relations;
    if (nodes.length === 0) return html`<p class="quiet">${t.panel.noRelations}</p>`;
    const groups = new Map<string, { type: RelationType; out: boolean; relations: EntityRelation[] }>();
    for (const relation of nodes) {
      const out = relation.source.id === entity.id;
      const key = `${relation.type} ${out}`;
      const group = groups.get(key) ?? { type: relation.type, out, relations: [] };
      group.relations.push(relation);
      groups.set(key, group);
    }
    return html`<h3>${t.panel.relations} <span class="quiet small">${number(totalCount)}</span></h3>
      ${[...groups.values()].map((group) => this.group(group))}
      ${
        pageInfo.hasNextPage
          ? html`<p>
              <button
                ?disabled=${this.details.loadingMore}
                @click=${() => this.details.more(pageInfo.endCursor)}
              >
                ${t.panel.more(number(totalCount - nodes.length))}
              </button>
            </p>`
          : nothing
      }`;
  }

  private group({ type, out, relations }: { type: RelationType; out: boolean; relations: EntityRelation[] }) {
    const { ui, view } = this;
    const info = ui.relation(type);
    return html`<h4>${relationGlyph(type, false, !out)} ${out ? info.label : info.inverse}</h4>
      <ul>
        ${relations.map((relation) => {
          const other = out ? relation.target : relation.source;
          const proposed = isProposed(relation.modalities);
          return html`<li>
            <span>
              ${kindGlyph(other.kind)}${viewLink(view, (next) => selectNode(next, other.id), html`<bdi>${fullName(other)}</bdi>`)}
              ${proposed ? html`<span class="quiet">(${ui.t.evidence.proposed})</span>` : nothing}
            </span>
            <button
              class="plain evidence"
              title=${ui.t.table.readEvidence}
              @click=${() => go(this, (next) => selectRelation(next, relation.id, 'details'))}
            >
              ${ui.t.evidence.stated(ui.number(relation.assertions))}
            </button>
          </li>`;
        })}
      </ul>`;
  }

  override render() {
    const { ui, details } = this;
    const { t } = ui;
    const entity = details.value;
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
    if (entity === null)
      return html`<div class="top">${close}</div>
        <p class="warn">${t.state.unknownNode(this.node)}</p>`;
    if (!entity || entity.id !== this.node)
      return html`<p class="quiet" role="status">${t.state.loading}</p>`;
    const address = safeAddress(entity.address);
    return html`
      <div class="top">
        ${kindGlyph(entity.kind, 18)}
        <span class="quiet" title=${ui.kind(entity.kind).description}>${ui.kind(entity.kind).label}</span>
        ${close}
      </div>
      <h2 tabindex="-1"><bdi>${fullName(entity)}</bdi></h2>
      ${entity.known || entity.document ? nothing : html`<p class="quiet small">${t.panel.unlisted}</p>`}
      ${this.actions(entity)} ${this.facts(entity)}
      ${address ? html`<p><a href=${address} rel="noopener noreferrer" target="_blank">${t.panel.official}</a></p>` : nothing}
      ${entity.document ? this.read(entity.document) : nothing} ${this.relations(entity)}
      ${this.names(entity)}
    `;
  }
}
