import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { EntityNamed } from '../api/types.js';
import { go } from '../data/go.js';
import { fullName } from '../data/names.js';
import { isProposed, type Neighbourhood } from '../data/neighbourhood.js';
import { dateOfRow, toRows, type Row } from '../data/rows.js';
import type { Ui } from '../i18n/ui.js';
import { selectRelation, sortBy } from '../state/producers.js';
import type { SortColumn, View } from '../state/view.js';
import { dateOf, kindGlyph, relationGlyph, shared } from './shared.js';

/**
 * The relations of the graph as a table: each row opens its evidence. The roles are spelled out since
 * browsers forget them where a narrow screen turns rows into cards.
 */
@customElement('renvoi-table')
export class RelationTable extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        container-type: inline-size;
        overflow: auto;
        background: var(--ground);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 0.867rem;
        line-height: 1.35;
      }
      caption {
        padding: 0.6rem 0.75rem 0.3rem;
        font-family: var(--serif);
        font-size: 1.05rem;
        font-weight: 600;
        text-align: start;
      }
      th {
        position: sticky;
        z-index: 1;
        top: 0;
        background: var(--ground);
        box-shadow: inset 0 -1px var(--rule);
        font-weight: 600;
        text-align: start;
        white-space: nowrap;
      }
      th button.plain {
        width: 100%;
        padding: 0.35rem 0.75rem;
        font-weight: 600;
      }
      td {
        padding: 0.33rem 0.75rem;
        border-bottom: 1px solid var(--rule);
        vertical-align: top;
      }
      .end {
        display: grid;
        grid-template-columns: 15px 1fr;
        gap: 0.4rem;
        align-items: baseline;
        min-width: 7rem;
      }
      .end bdi {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow-wrap: anywhere;
        text-align: -webkit-match-parent;
        text-align: match-parent;
      }
      .date {
        white-space: nowrap;
      }
      .number,
      .number button {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      [data-column='source'],
      [data-column='target'] {
        width: 34%;
      }
      tr.head th {
        position: static;
        padding: 0.6rem 0.75rem 0.3rem;
        color: var(--quiet);
        font-weight: 400;
        white-space: normal;
      }
      tbody tr:not(.head) {
        cursor: pointer;
      }
      tbody tr:not(.head):hover,
      tbody tr:has(:focus-visible) {
        background: var(--paper);
      }
      tbody tr[aria-current='true'] {
        background: var(--chosen);
      }
      .relation {
        white-space: nowrap;
      }
      .open {
        display: grid;
        grid-template-columns: 34px max-content;
        gap: 0.5rem;
        align-items: baseline;
        color: var(--accent);
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 2px;
      }
      .proposed {
        display: block;
        margin-inline-start: calc(34px + 0.5rem);
      }
      .none {
        padding: 0.75rem;
      }
      @container (max-width: 56rem) {
        td,
        th button.plain {
          padding-inline: 0.45rem;
        }
      }
      /* too narrow for columns: a row is a card, and the headings are what it can be sorted by */
      @container (max-width: 40rem) {
        table,
        caption,
        thead,
        tbody {
          display: block;
        }
        thead tr {
          display: flex;
          flex-wrap: wrap;
          padding: 0 0.75rem;
          border-bottom: 1px solid var(--rule);
        }
        th,
        [data-column] {
          position: static;
          width: auto;
          box-shadow: none;
        }
        th button.plain {
          padding: 0.3rem 0.9rem 0.3rem 0;
        }
        tr.head,
        tr.head th {
          display: block;
        }
        tbody tr:not(.head) {
          display: flex;
          flex-wrap: wrap;
          gap: 0.25rem 0.9rem;
          padding: 0.6rem 0.75rem;
          border-bottom: 1px solid var(--rule);
        }
        td {
          padding: 0;
          border: 0;
        }
        td.whole {
          flex: 1 0 100%;
        }
        .end {
          grid-template-columns: 34px 1fr;
          gap: 0.5rem;
          font-size: 0.967rem;
        }
        .end .glyph {
          justify-self: center;
        }
        .end bdi {
          display: block;
          overflow-wrap: anywhere;
        }
        td.fact {
          color: var(--quiet);
          text-align: start;
        }
        td.undated {
          display: none;
        }
        td.date,
        td.whole + .number,
        td.undated + td {
          margin-inline-start: calc(34px + 0.5rem);
        }
        td.number::before {
          content: attr(data-label) ' ';
        }
      }
      /* after the narrow screens: paper has columns */
      @media print {
        th button {
          display: inline !important;
        }
        .open {
          display: grid !important;
          grid-template-columns: 34px 5.5rem;
          color: inherit;
          text-decoration: none;
        }
        .end {
          min-width: 0;
        }
        .end bdi {
          display: block;
        }
        .relation {
          white-space: normal;
        }
        table {
          font-size: 0.78rem;
        }
        td {
          padding-inline: 0.4rem;
        }
        tr {
          break-inside: avoid;
        }
        tr.head {
          break-after: avoid;
        }
        /* names have more use for the room */
        [data-column='assertions'],
        .passages {
          display: none;
        }
        th {
          position: static;
        }
      }
    `,
  ];

  @property({ attribute: false }) ui!: Ui;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) shown!: Neighbourhood;
  /** The row that the Tab key reaches; arrows move it. */
  @state() private at = 0;

  private heading(column: SortColumn, text: string, classes = '', hint?: string) {
    const { sort } = this.view;
    const sorted = sort.column === column;
    const direction = sorted ? (sort.descending ? 'descending' : 'ascending') : 'none';
    return html`<th
      role="columnheader"
      scope="col"
      data-column=${column}
      class=${classes}
      title=${hint ?? nothing}
      aria-sort=${direction}
    >
      <button class="plain" @click=${() => go(this, (view) => sortBy(view, column))}>
        ${text}<span aria-hidden="true"> ${sorted ? (sort.descending ? '▾' : '▴') : ''}</span>
      </button>
    </th>`;
  }

  private end(entity: EntityNamed) {
    return html`<td role="cell" class="whole">
      <span class="end" title="${fullName(entity)} (${this.ui.kind(entity.kind).label})">
        ${kindGlyph(entity.kind)}<bdi>${fullName(entity)}</bdi>
      </span>
    </td>`;
  }

  private readonly key = (event: KeyboardEvent): void => {
    const last = this.shown.relations.length - 1;
    const to = { ArrowDown: this.at + 1, ArrowUp: this.at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.at = Math.min(last, Math.max(0, to));
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('tbody button[tabindex="0"]')?.focus(),
    );
  };

  private row(row: Row, at: number, current: number, dated: boolean) {
    const { ui } = this;
    const { relation, source, target } = row;
    const date = dateOfRow(row);
    const label = ui.relation(relation.type).label;
    const proposed = isProposed(relation.modalities);
    const open = () => {
      this.at = at;
      go(this, (view) => selectRelation(view, relation.id, 'details'));
    };
    const chosen = this.view.selected?.id === relation.id;
    return html`<tr role="row" aria-current=${chosen ? 'true' : 'false'} @click=${open}>
      ${this.end(source)}
      <td role="cell" class="whole relation">
        <button
          class="plain open"
          tabindex=${at === current ? 0 : -1}
          title=${ui.t.table.readEvidence}
          @focus=${() => (this.at = at)}
        >
          ${relationGlyph(relation.type, proposed)} ${label}</button
        >${proposed ? html` <span class="proposed quiet">(${ui.t.evidence.proposed})</span>` : nothing}
      </td>
      ${this.end(target)}
      ${
        dated
          ? html`<td role="cell" class=${date ? 'fact date' : 'fact date undated'}>
              ${date ? dateOf(ui, date, 'short') : nothing}
            </td>`
          : nothing
      }
      <td role="cell" class="fact number passages" data-label=${ui.t.table.places}>
        ${ui.number(relation.assertions)}
      </td>
      <td role="cell" class="fact number" data-label=${ui.t.table.confidence}>
        ${ui.percent(relation.confidence)}
      </td>
    </tr>`;
  }

  override render() {
    const { t } = this.ui;
    const { nodes } = this.shown;
    const { focus, selected, sort } = this.view;
    const chosen =
      selected?.what === 'node' && nodes.has(selected.id)
        ? [selected.id]
        : focus.filter((id) => nodes.has(id));
    const { own, others } = toRows(this.shown, chosen, sort, this.ui);
    const rows = [...own, ...others];
    const current = Math.min(this.at, rows.length - 1);
    // texts without a date would leave a column empty that names have use for
    const dated = sort.column === 'date' || rows.some((row) => dateOfRow(row) !== null);
    if (rows.length === 0) return html`<p class="none quiet">${t.table.empty}</p>`;
    // one part needs no heading
    const isParted = own.length > 0 && others.length > 0;
    const name = chosen.map((id) => fullName(nodes.get(id)!)).join(', ');
    const parts = [
      { head: isParted ? t.table.of(name) : undefined, from: 0, members: own },
      { head: isParted ? t.table.among : undefined, from: own.length, members: others },
    ].filter(({ members }) => members.length > 0);
    return html`
      <table role="table" @keydown=${this.key} aria-describedby="keys">
        <caption>
          ${t.table.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${this.heading('source', t.table.source)} ${this.heading('type', t.table.relation)}
            ${this.heading('target', t.table.target)}
            ${dated ? this.heading('date', t.table.date, '', t.table.dateHint) : nothing}
            ${this.heading('assertions', t.table.places, 'number')}
            ${this.heading('confidence', t.table.confidence, 'number')}
          </tr>
        </thead>
        ${parts.map(
          ({ head, from, members }) =>
            html`<tbody role="rowgroup">
              ${
                head === undefined
                  ? nothing
                  : html`<tr role="row" class="head">
                      <th role="rowheader" scope="rowgroup" colspan=${dated ? 6 : 5}>
                        <bdi>${head}</bdi>
                      </th>
                    </tr>`
              }
              ${repeat(
                members,
                (row) => row.relation.id,
                (row, at) => this.row(row, from + at, current, dated),
              )}
            </tbody>`,
        )}
      </table>
      <p id="keys" class="visually-hidden">${t.table.keys}</p>
    `;
  }
}
