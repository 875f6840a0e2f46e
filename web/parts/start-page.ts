import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { request } from '../api/client.js';
import { ANSWERS, EXAMPLES, OVERVIEW, type OverviewResult } from '../api/overview.js';
import { KINDS, type EntityBrief, type TextLanguage } from '../api/types.js';
import { viewLink } from '../data/go.js';
import { Loader } from '../data/loader.js';
import { QUESTIONS, answer, type Question } from '../data/questions.js';
import { TRIES } from '../data/tries.js';
import { keepMarks } from '../i18n/typography.js';
import type { Ui } from '../i18n/ui.js';
import { recentre } from '../state/producers.js';
import type { View } from '../state/view.js';
import { failure } from './failure.js';
import './most-cited.js';
import type { SearchBox } from './search-box.js';
import { kindGlyph, shared } from './shared.js';

interface Found extends OverviewResult {
  examples: string[];
  /** How many relations answer each question that the graph can answer. */
  answers: Map<Question, number>;
}

const ABOUT = Object.fromEntries(QUESTIONS.map(({ key, about }) => [key, about])) as Record<
  Question['key'],
  string
>;

/** What is seen before anything is chosen. */
@customElement('renvoi-start')
export class StartPage extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        max-width: 74rem;
        margin: 0 auto;
        padding: clamp(1.5rem, 5vh, 3.5rem) 1.25rem 3rem;
      }
      /* where there is room, what the graph holds stands beside the search; else at the end */
      @media (min-width: 900px) {
        :host {
          display: grid;
          grid-template-columns: minmax(0, 1fr) 22rem;
          column-gap: 4rem;
        }
        section {
          grid-column: 1 / -1;
        }
        .what {
          grid-row: 1;
          grid-column: 2;
          align-self: start;
        }
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
      section {
        margin-top: 2.4rem;
        padding-top: 1rem;
        border-top: 1px solid var(--rule);
      }
      @media (min-width: 900px) {
        section.what {
          margin: 0;
          padding: 0;
          padding-inline-start: 1.6rem;
          border: 0;
          border-inline-start: 1px solid var(--rule);
        }
      }
      .holdings {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
        gap: 0.9rem 1rem;
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
      .questions {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
        gap: 0.8rem;
        margin-top: 0.7rem;
      }
      .questions p {
        display: flex;
        flex-direction: column;
        gap: 0.3rem;
        margin: 0;
        padding: 0.7rem 0.9rem;
        border: 1px solid var(--rule);
        border-radius: 4px;
        font-family: var(--serif);
        font-size: 1.03rem;
        line-height: 1.35;
      }
      .questions .count {
        margin-top: auto;
        font-family: var(--sans, inherit);
      }
      ul,
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      ul li {
        display: grid;
        grid-template-columns: 14px 1fr;
        gap: 0.5rem;
        align-items: baseline;
        padding: 0.18rem 0;
        line-height: 1.4;
      }
      ul bdi {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        text-align: -webkit-match-parent;
        text-align: match-parent;
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
      const [overview, examples, answers] = await Promise.all([
        request(OVERVIEW, { language }, signal),
        request(EXAMPLES, TRIES[language], signal),
        request(ANSWERS, ABOUT, signal),
      ]);
      return {
        ...overview,
        examples: (['a', 'b', 'c', 'd'] as const)
          .filter((key) => examples[key].totalCount > 0)
          .map((key) => TRIES[language][key]),
        answers: new Map(
          QUESTIONS.map(
            (question) => [question, answers[question.key]?.relations.totalCount ?? 0] as const,
          ).filter(([, count]) => count > 0),
        ),
      };
    });
  }

  private suggest(text: string): void {
    this.renderRoot.querySelector<SearchBox>('renvoi-search')?.suggest(text);
  }

  private entry(entity: EntityBrief, title: string, lang: string | undefined) {
    const { view } = this;
    return html`<li>
      ${kindGlyph(entity.kind)}
      <span lang=${lang ?? nothing}>
        ${viewLink(view, (next) => recentre(next, entity.id), html`<bdi>${title}</bdi>`, title)}
      </span>
    </li>`;
  }

  private holdings({ statistics }: Found) {
    const { t, number } = this.ui;
    const sum = (counts: readonly { count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0);
    const { withoutText } = statistics;
    const figures: [name: string, value: number, of?: string][] = [
      [
        t.start.documents,
        statistics.documents,
        withoutText > 0 ? t.start.withoutText(number(withoutText)) : undefined,
      ],
      [t.start.nodes, sum(statistics.nodes)],
      [t.start.relations, sum(statistics.relations)],
      [t.start.places, statistics.assertions],
    ];
    return html`<section class="what">
      <h2>${t.start.holdings}</h2>
      <dl class="holdings">
        ${figures.map(
          ([name, value, of]) =>
            html`<div>
              <dt>${name}${of === undefined ? nothing : html`<br />${of}`}</dt>
              <dd>${number(value)}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  private questions({ answers }: Found) {
    const { ui, view } = this;
    const { t } = ui;
    if (answers.size === 0) return nothing;
    return html`<section>
      <h2>${t.start.questions}</h2>
      <div class="questions">
        ${[...answers].map(
          ([question, count]) =>
            html`<p>
              ${viewLink(view, ({ language }) => answer(question, language), t.start.asked[question.key])}
              <span class="count">${t.start.answers(ui.number(count))}</span>
            </p>`,
        )}
      </div>
    </section>`;
  }

  private texts({ documents }: Found) {
    if (documents.nodes.length === 0) return nothing;
    // those in the reader's language first
    const rank = (language: TextLanguage) => Number(language !== this.ui.language);
    return html`<section>
      <h2>${this.ui.t.start.read}</h2>
      <ul class="read">
        ${[...documents.nodes]
          .sort(
            (a, b) =>
              rank(a.language) - rank(b.language) ||
              KINDS.indexOf(a.entity.kind) - KINDS.indexOf(b.entity.kind),
          )
          .map(({ entity, title, language }) =>
            this.entry(entity, keepMarks(title), language === 'und' ? undefined : language),
          )}
      </ul>
    </section>`;
  }

  override render() {
    const { ui, found } = this;
    const { t } = ui;
    const value = found.value;
    const empty = value && value.statistics.nodes.every(({ count }) => count === 0);
    return html`
      <div>
        <h1>${t.tagline}</h1>
        <div class="search"><renvoi-search large .ui=${ui}></renvoi-search></div>
        ${found.error ? failure(ui, found.error, found.retry) : nothing}
        ${value?.statistics.caveats.map(
          ({ code }) => html`<p class="warn" role="status">${t.start.caveats[code]}</p>`,
        )}
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
      </div>
      ${
        value && !empty
          ? html`${this.questions(value)}
              <section><renvoi-most-cited .ui=${ui} .view=${this.view}></renvoi-most-cited></section>`
          : nothing
      }
      <section>
        <h2>${t.start.how}</h2>
        <ol>
          ${t.start.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>
      ${value && !empty ? html`${this.texts(value)} ${this.holdings(value)}` : nothing}
    `;
  }
}
