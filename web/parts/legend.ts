import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { KINDS, RELATION_TYPES } from '../api/types.js';
import { go } from '../data/go.js';
import { isProposed, type Neighbourhood } from '../data/neighbourhood.js';
import type { Ui } from '../i18n/ui.js';
import { showAll, toggleKind, toggleType } from '../state/producers.js';
import type { View } from '../state/view.js';
import { kindGlyph, relationGlyph, shared } from './shared.js';

/** What the shapes and lines mean; a box cleared hides what it stands for. */
@customElement('renvoi-legend')
export class Legend extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        font-size: 0.867rem;
      }
      header {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 0.5rem;
        min-height: 1.9rem;
      }
      h2 {
        font-size: 1.05rem;
      }
      header button {
        padding: 0.05rem 0.5rem;
      }
      fieldset {
        margin: 0.5rem 0 0.9rem;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 0.2rem;
        color: var(--quiet);
      }
      label {
        display: grid;
        grid-template-columns: auto 34px 1fr auto;
        align-items: center;
        gap: 0.45rem;
        padding: 0.13rem 0;
        cursor: pointer;
        line-height: 1.3;
      }
      .proposed {
        display: grid;
        grid-template-columns: 34px 1fr;
        gap: 0.45rem;
        align-items: center;
        margin-top: 0.35rem;
        line-height: 1.3;
      }
      label span,
      .proposed span {
        text-wrap: pretty;
      }
      .glyph {
        justify-self: center;
      }
      input {
        margin: 0;
        accent-color: var(--accent);
      }
      input:not(:checked) ~ * {
        opacity: 0.5;
      }
      .count {
        color: var(--quiet);
        font-variant-numeric: tabular-nums;
      }
      /* the page's own heading of the folded legend says it there */
      @media (max-width: 1100px) {
        header {
          min-height: 0;
        }
        h2 {
          display: none;
        }
      }
      @media print {
        header,
        legend,
        input,
        .count {
          display: none;
        }
        fieldset {
          display: flex;
          flex-wrap: wrap;
          gap: 0 1.2rem;
          margin: 0;
        }
        label {
          grid-template-columns: 34px auto;
        }
        label:has(input:not(:checked)) {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) ui!: Ui;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) shown: Neighbourhood | undefined;

  private item(
    checked: boolean,
    toggle: () => void,
    glyph: TemplateResult,
    label: string,
    description: string,
    count: number,
  ): TemplateResult {
    return html`<label title=${description}>
      <input type="checkbox" .checked=${checked} @change=${toggle} />
      ${glyph}
      <span>${label}</span>
      <span class="count">${this.ui.number(count)}</span>
    </label>`;
  }

  override render() {
    const { ui, view, shown } = this;
    const { legend } = ui.t;
    // of what is hidden, only what there is around: a question hides all types but one
    const kinds = KINDS.filter((kind) => shown?.kindCounts.get(kind));
    const types = RELATION_TYPES.filter((type) => shown?.typeCounts.get(type));
    const filtered = view.hiddenKinds.length + view.hiddenTypes.length > 0;
    return html`
      <header>
        <h2>${legend.title}</h2>
        ${filtered ? html`<button @click=${() => go(this, showAll)}>${legend.showAll}</button>` : nothing}
      </header>
      <p class="quiet small no-print" style="margin:0">${legend.hint}</p>
      <fieldset>
        <legend>${legend.kinds}</legend>
        ${kinds.map((kind) => {
          const { plural, description } = ui.kind(kind);
          const toggle = () => go(this, (next) => toggleKind(next, kind));
          const count = shown?.kindCounts.get(kind) ?? 0;
          return this.item(
            !view.hiddenKinds.includes(kind),
            toggle,
            kindGlyph(kind),
            plural,
            description,
            count,
          );
        })}
      </fieldset>
      <fieldset>
        <legend>${legend.relations}</legend>
        ${types.map((type) => {
          const { label, description } = ui.relation(type);
          const toggle = () => go(this, (next) => toggleType(next, type));
          const count = shown?.typeCounts.get(type) ?? 0;
          return this.item(
            !view.hiddenTypes.includes(type),
            toggle,
            relationGlyph(type),
            label,
            description,
            count,
          );
        })}
        ${
          shown?.relations.some(({ modalities }) => isProposed(modalities))
            ? html`<div class="proposed quiet">
                ${relationGlyph('ESTABLISHES', true)}<span>${legend.proposed}</span>
              </div>`
            : nothing
        }
      </fieldset>
    `;
  }
}
