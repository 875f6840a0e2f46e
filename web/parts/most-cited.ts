import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { request } from '../api/client.js';
import { MOST_CITED, type CitedInstrument, type MostCitedResult } from '../api/overview.js';
import type { Kind } from '../api/types.js';
import { viewLink } from '../data/go.js';
import { Loader } from '../data/loader.js';
import { fullName } from '../data/names.js';
import { PERIODS, periodName, type Period } from '../data/periods.js';
import type { Ui } from '../i18n/ui.js';
import { recentre } from '../state/producers.js';
import type { View } from '../state/view.js';
import { failure } from './failure.js';
import { kindGlyph, shared } from './shared.js';

const COLUMNS: readonly (readonly [keyof MostCitedResult, Kind])[] = [
  ['treaties', 'Treaty'],
  ['resolutions', 'Resolution'],
  ['documents', 'Document'],
];

/** The instruments that most others cite, by kind, of one period at a time. */
@customElement('renvoi-most-cited')
export class MostCited extends LitElement {
  static override styles = [
    shared,
    css`
      .periods {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
        margin: 0.7rem 0 0;
      }
      .periods button {
        padding: 0.15rem 0.7rem;
        border-radius: 1rem;
        font-variant-numeric: tabular-nums;
      }
      .periods button[aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--ground);
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
        gap: 1.2rem 2rem;
        margin-top: 0.9rem;
      }
      h2 {
        font-size: 1.15rem;
      }
      h3 {
        margin-bottom: 0.4rem;
        color: var(--quiet);
        font-family: inherit;
        font-size: 0.867rem;
        font-weight: 600;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 14px 1fr auto;
        gap: 0.1rem 0.5rem;
        align-items: baseline;
        padding: 0.25rem 0;
        line-height: 1.35;
      }
      bdi {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        text-align: -webkit-match-parent;
        text-align: match-parent;
      }
      .heads {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
      }
      .count {
        color: var(--quiet);
        font-size: 0.867rem;
        font-variant-numeric: tabular-nums;
      }
      .bar {
        grid-column: 2 / 4;
        height: 3px;
        background: var(--rule);
      }
      .bar span {
        display: block;
        height: 100%;
        background: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) ui!: Ui;
  @property({ attribute: false }) view!: View;
  @state() private period: Period = PERIODS[0]!;
  private readonly found = new Loader<MostCitedResult>(this);

  override willUpdate(): void {
    const { language } = this.ui;
    const { from, to } = this.period;
    this.found.load(`${language} ${from} ${to}`, (signal) =>
      request(
        MOST_CITED,
        { datedFrom: from?.toString() ?? null, datedTo: to?.toString() ?? null, language },
        signal,
      ),
    );
  }

  private row({ citedBy, instrument }: CitedInstrument, most: number) {
    const { ui, view } = this;
    const name = fullName(instrument);
    return html`<li>
      ${kindGlyph(instrument.kind)}
      <span>${viewLink(view, (next) => recentre(next, instrument.id), html`<bdi>${name}</bdi>`, name)}</span>
      <span class="count" title=${ui.t.start.citedBy(ui.number(citedBy))}>
        <span aria-hidden="true">${ui.number(citedBy)}</span>
        <span class="visually-hidden">${ui.t.start.citedBy(ui.number(citedBy))}</span>
      </span>
      <div class="bar" aria-hidden="true"><span style="width:${(100 * citedBy) / most}%"></span></div>
    </li>`;
  }

  override render() {
    const { ui, found } = this;
    const { t } = ui;
    const columns = COLUMNS.map(([key, kind]) => ({ kind, rows: found.value?.[key].nodes ?? [] }));
    const most = Math.max(1, ...columns.flatMap(({ rows }) => rows.map(({ citedBy }) => citedBy)));
    const none = found.value !== undefined && columns.every(({ rows }) => rows.length === 0);
    return html`
      <h2>${t.start.mostCited}</h2>
      <div class="periods" role="group" aria-label=${t.start.dated}>
        ${PERIODS.map(
          (period) =>
            html`<button
              aria-pressed=${period === this.period}
              @click=${() => {
                this.period = period;
              }}
            >
              ${periodName(period, t)}
            </button>`,
        )}
      </div>
      ${found.error ? failure(ui, found.error, found.retry) : nothing}
      ${none ? html`<p class="quiet">${t.start.noneCited}</p>` : nothing}
      <div class="columns" aria-busy=${found.loading}>
        ${columns.map(({ kind, rows }) =>
          rows.length === 0
            ? nothing
            : html`<div>
                <div class="heads">
                  <h3>${ui.kind(kind).plural}</h3>
                  <span class="count" aria-hidden="true">${t.start.citedHead}</span>
                </div>
                <ol>
                  ${rows.map((each) => this.row(each, most))}
                </ol>
              </div>`,
        )}
      </div>
    `;
  }
}
