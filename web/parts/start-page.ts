import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { request } from '../api/client.js';
import { EXAMPLES, OVERVIEW, SURROUNDINGS, type OverviewResult } from '../api/overview.js';
import { KINDS, type EntityBrief, type Kind } from '../api/types.js';
import { viewLink } from '../data/go.js';
import { fullName } from '../data/names.js';
import { Loader } from '../data/loader.js';
import { TRIES } from '../data/tries.js';
import { keepMarks } from '../i18n/typography.js';
import type { Ui } from '../i18n/ui.js';
import { recentre } from '../state/producers.js';
import type { View } from '../state/view.js';
import { failure } from './failure.js';
import type { SearchBox } from './search-box.js';
import { kindGlyph, shared } from './shared.js';

/** Most connected nodes offered of each kind. */
const OF_EACH = 4;

/** Kinds that are offered as entry points, in this order. */
const OFFERED: readonly Kind[] = ['Treaty', 'Resolution', 'WorkingGroup', 'Organization'];

interface Found extends OverviewResult {
  examples: string[];
  connected: Map<Kind, EntityBrief[]>;
}

function mostConnected(nodes: readonly EntityBrief[]): Map<Kind, EntityBrief[]> {
  const sorted = [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return new Map(
    OFFERED.map(
      (kind) => [kind, sorted.filter((node) => node.kind === kind).slice(0, OF_EACH)] as const,
    ).filter(([, list]) => list.length > 0),
  );
}

/** What is seen before anything is chosen. */
@customElement('renvoi-start')
export class StartPage extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        max-width: 62rem;
        margin: 0 auto;
        padding: clamp(1.5rem, 6vh, 4.5rem) 1.25rem 3rem;
      }
      h1 {
        max-width: 46rem;
        font-size: clamp(1.25rem, 2.6vw, 1.6rem);
        font-weight: 500;
        line-height: 1.35;
      }
      .search {
        max-width: 40rem;
        margin: 1.6rem 0 0.6rem;
      }
      .tries {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 0.5rem;
        align-items: baseline;
      }
      .tries button {
        padding: 0.15rem 0.7rem;
        border-radius: 1rem;
      }
      h2 {
        font-size: 1.15rem;
      }
      h3 {
        margin-bottom: 0.3rem;
        color: var(--quiet);
        font-family: inherit;
        font-size: 0.867rem;
        font-weight: 600;
      }
      section {
        margin-top: 2.4rem;
        padding-top: 1rem;
        border-top: 1px solid var(--rule);
      }
      .holdings {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
        gap: 1rem;
        margin: 0.7rem 0 0;
      }
      .holdings dt {
        color: var(--quiet);
        font-size: 0.867rem;
      }
      .holdings dd {
        margin: 0;
        font-family: var(--serif);
        font-size: 1.7rem;
        line-height: 1.2;
        font-variant-numeric: tabular-nums;
      }
      .holdings div {
        display: flex;
        flex-direction: column-reverse;
        justify-content: flex-end;
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
        gap: 1.2rem 1.8rem;
        margin-top: 0.7rem;
      }
      ul,
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      ul li {
        display: grid;
        grid-template-columns: 14px 1fr auto;
        gap: 0.5rem;
        align-items: baseline;
        padding: 0.18rem 0;
        line-height: 1.4;
      }
      ul bdi {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
      .read {
        columns: 20rem 2;
        column-gap: 2.2rem;
        margin-top: 0.6rem;
      }
      .read li {
        break-inside: avoid;
      }
      ol {
        margin-top: 0.5rem;
        padding-inline-start: 1.3rem;
        list-style: decimal;
      }
      .count {
        color: var(--quiet);
        font-size: 0.867rem;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) ui!: Ui;
  @property({ attribute: false }) view!: View;
  private readonly found = new Loader<Found>(this);

  override willUpdate(): void {
    const { language } = this.ui;
    this.found.load(language, async (signal) => {
      const [overview, examples] = await Promise.all([
        request(OVERVIEW, { language }, signal),
        request(EXAMPLES, TRIES[language], signal),
      ]);
      const around = [...new Set(overview.documents.nodes.map(({ entity }) => entity.id))];
      const beside =
        around.length === 0 ? [] : (await request(SURROUNDINGS, { around, language }, signal)).subgraph.nodes;
      return {
        ...overview,
        examples: (['a', 'b', 'c', 'd'] as const)
          .filter((key) => examples[key].totalCount > 0)
          .map((key) => TRIES[language][key]),
        connected: mostConnected(beside),
      };
    });
  }

  private suggest(text: string): void {
    this.renderRoot.querySelector<SearchBox>('renvoi-search')?.suggest(text);
  }

  private entry(entity: EntityBrief, title = fullName(entity), lang?: string) {
    const { ui, view } = this;
    return html`<li>
      ${kindGlyph(entity.kind)}
      <span lang=${lang ?? nothing}>
        ${viewLink(view, (next) => recentre(next, entity.id), html`<bdi>${title}</bdi>`, title)}
      </span>
      <span class="count" title=${ui.t.search.relations(ui.number(entity.degree))}
        >${ui.number(entity.degree)}</span
      >
    </li>`;
  }

  private holdings({ statistics }: Found) {
    const { t, number } = this.ui;
    const sum = (counts: readonly { count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0);
    const figures: [string, number][] = [
      [t.start.documents, statistics.documents],
      [t.start.nodes, sum(statistics.nodes)],
      [t.start.relations, sum(statistics.relations)],
      [t.start.places, statistics.assertions],
    ];
    return html`<section>
      <h2>${t.start.holdings}</h2>
      <dl class="holdings">
        ${figures.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${number(value)}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  private entries({ connected, documents }: Found) {
    const { ui } = this;
    const { t } = ui;
    return html`
      ${
        connected.size > 0
          ? html`<section>
              <h2>${t.start.mostConnected}</h2>
              <div class="columns">
                ${[...connected].map(
                  ([kind, list]) =>
                    html`<div>
                      <h3>${ui.kind(kind).plural}</h3>
                      <ul>
                        ${list.map((entity) => this.entry(entity))}
                      </ul>
                    </div>`,
                )}
              </div>
            </section>`
          : nothing
      }
      ${
        documents.nodes.length > 0
          ? html`<section>
              <h2>${t.start.read}</h2>
              <ul class="read">
                ${[...documents.nodes]
                  .sort((a, b) => KINDS.indexOf(a.entity.kind) - KINDS.indexOf(b.entity.kind))
                  .map(({ entity, title, language }) =>
                    this.entry(entity, keepMarks(title), language === 'und' ? undefined : language),
                  )}
              </ul>
            </section>`
          : nothing
      }
    `;
  }

  override render() {
    const { ui, found } = this;
    const { t } = ui;
    const value = found.value;
    const empty = value && value.statistics.nodes.every(({ count }) => count === 0);
    return html`
      <h1>${t.tagline}</h1>
      <div class="search"><renvoi-search large .ui=${ui}></renvoi-search></div>
      ${found.error ? failure(ui, found.error, found.retry) : nothing}
      ${empty ? html`<p class="warn" role="status">${t.start.empty}</p>` : nothing}
      ${
        value && value.examples.length > 0
          ? html`<div class="tries small">
              <span class="quiet">${t.start.examples}</span>
              ${value.examples.map(
                (text) => html`<button @click=${() => this.suggest(text)}><bdi>${text}</bdi></button>`,
              )}
            </div>`
          : html`<p class="quiet small">${found.loading ? t.state.loading : t.search.hint}</p>`
      }
      <section>
        <h2>${t.start.how}</h2>
        <ol>
          ${t.start.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>
      ${value && !empty ? html`${this.entries(value)} ${this.holdings(value)}` : nothing}
    `;
  }
}
