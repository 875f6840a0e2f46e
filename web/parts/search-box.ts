import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { request } from '../api/client.js';
import { SEARCH } from '../api/search.js';
import type { EntityNamed } from '../api/types.js';
import { go } from '../data/go.js';
import { Loader } from '../data/loader.js';
import { matchedName } from '../data/match.js';
import { fullName } from '../data/names.js';
import { keepMarks } from '../i18n/typography.js';
import type { Ui } from '../i18n/ui.js';
import { recentre } from '../state/producers.js';
import { kindGlyph, shared } from './shared.js';

/** Milliseconds without a keystroke before the server is asked. */
const PAUSE = 150;

const MOST = 12;

/**
 * The search box: an editable combobox with a list of suggestions, by the ARIA Authoring Practices
 * (arrows choose, Enter opens, Escape closes, then clears).
 */
@customElement('renvoi-search')
export class SearchBox extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        position: relative;
      }
      input {
        width: 100%;
        padding: 0.5rem 0.8rem;
        border: 1px solid var(--rule);
        border-radius: 5px;
        background: var(--ground);
      }
      input:focus {
        border-color: var(--accent);
        outline: 2px solid color-mix(in srgb, var(--accent) 30%, transparent);
        outline-offset: 0;
      }
      :host([large]) input {
        padding: 0.8rem 1rem;
        font-size: 1.133rem;
      }
      .list {
        position: absolute;
        z-index: 20;
        inset-inline: 0;
        top: calc(100% + 4px);
        max-height: min(26rem, 65vh);
        overflow: auto;
        margin: 0;
        padding: 0.25rem;
        border: 1px solid var(--rule);
        border-radius: 5px;
        background: var(--ground);
        box-shadow: 0 8px 28px rgb(0 0 0 / 16%);
        list-style: none;
        text-align: start;
      }
      [role='option'] {
        display: grid;
        grid-template-columns: 18px 1fr;
        gap: 0 0.5rem;
        align-items: baseline;
        padding: 0.4rem 0.55rem;
        border-radius: 4px;
        cursor: pointer;
      }
      [role='option'][aria-selected='true'] {
        background: var(--chosen);
        box-shadow: inset 3px 0 var(--accent);
      }
      .about {
        grid-column: 2;
      }
      .note {
        padding: 0.5rem 0.6rem;
      }
    `,
  ];

  @property({ attribute: false }) ui!: Ui;
  @state() private text = '';
  @state() private open = false;
  @state() private active = -1;
  @query('input') private input!: HTMLInputElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly results = new Loader<{ query: string; nodes: EntityNamed[] }>(this, ({ nodes }) => {
    this.active = nodes.length > 0 ? 0 : -1;
  });

  override focus(): void {
    this.input.focus();
  }

  /** Types a query for the reader and shows what it finds. */
  suggest(text: string): void {
    this.text = text;
    this.open = true;
    this.ask();
    this.focus();
  }

  private ask(): void {
    const query = this.text.trim();
    if (query === '') {
      this.results.clear();
      this.active = -1;
      return;
    }
    const { language } = this.ui;
    this.results.load(`${language} ${query}`, async (signal) => {
      const { search } = await request(SEARCH, { query, first: MOST, language }, signal);
      return { query, nodes: search.nodes };
    });
  }

  private readonly typed = (): void => {
    this.text = this.input.value;
    this.open = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  };

  private readonly key = (event: KeyboardEvent): void => {
    const nodes = this.results.value?.nodes ?? [];
    const move = (to: number): void => {
      event.preventDefault();
      this.open = true;
      if (nodes.length > 0) this.active = (to + nodes.length) % nodes.length;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
      );
    };
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(this.open ? this.active + 1 : 0);
    else if (event.key === 'ArrowUp') move(this.open ? this.active - 1 : nodes.length - 1);
    else if (event.key === 'Enter') {
      event.preventDefault();
      this.enter(nodes);
    } else if (event.key === 'Escape') {
      if (this.open) this.open = false;
      else this.text = '';
    }
  };

  /** Enter before the answer has come opens the first suggestion once it has. */
  private enter(nodes: readonly EntityNamed[]): void {
    const chosen = nodes[this.active];
    if (chosen && this.open && this.results.value?.query === this.text.trim()) {
      this.choose(chosen);
      return;
    }
    clearTimeout(this.timer);
    this.open = true;
    this.ask();
  }

  private choose({ id }: EntityNamed): void {
    this.open = false;
    this.text = '';
    this.results.clear();
    go(this, (view) => recentre(view, id));
  }

  private option(node: EntityNamed, at: number, query: string) {
    const { ui } = this;
    const found = matchedName(node.name, node.names, query);
    const facts = [
      ui.kind(node.kind).label,
      node.date ? ui.date(node.date) : '',
      ui.t.search.relations(ui.number(node.degree)),
    ].filter(Boolean);
    return html`<li
      role="option"
      id="option-${at}"
      aria-selected=${at === this.active}
      @click=${() => this.choose(node)}
      @pointermove=${() => (this.active = at)}
    >
      ${kindGlyph(node.kind)}
      <bdi>${fullName(node)}</bdi>
      <span class="about quiet small">
        ${facts.map((fact, place) => html`${place > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}
        ${found ? html`<br />${ui.t.search.alsoCalled} <bdi>${keepMarks(found)}</bdi>` : nothing}
      </span>
    </li>`;
  }

  private list() {
    const { t } = this.ui;
    const { value, error, loading } = this.results;
    if (error) {
      const text = error.code === 'UNREACHABLE' ? t.state.unreachable : t.state.failed(error.message);
      return html`<div class="list note warn">${text}</div>`;
    }
    if (!value) return loading ? html`<div class="list note quiet">${t.search.searching}</div>` : nothing;
    if (value.nodes.length === 0) return html`<div class="list note">${t.search.none(value.query)}</div>`;
    return html`<ul class="list" id="options" role="listbox" aria-label=${t.search.label}>
      ${value.nodes.map((node, at) => this.option(node, at, value.query))}
    </ul>`;
  }

  override render() {
    const { t, number } = this.ui;
    const nodes = this.results.value?.nodes ?? [];
    const shown = this.open && this.text.trim() !== '';
    const listed = shown && nodes.length > 0 && !this.results.error;
    return html`
      <input
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        aria-label=${t.search.label}
        aria-autocomplete="list"
        aria-expanded=${listed}
        aria-controls="options"
        aria-activedescendant=${listed && this.active >= 0 ? `option-${this.active}` : nothing}
        placeholder=${t.search.placeholder}
        .value=${this.text}
        @input=${this.typed}
        @keydown=${this.key}
        @focus=${() => (this.open = true)}
        @blur=${() => (this.open = false)}
      />
      <div @mousedown=${(event: Event) => event.preventDefault()}>${shown ? this.list() : nothing}</div>
      <div class="visually-hidden" role="status">${listed ? t.search.found(number(nodes.length)) : ''}</div>
    `;
  }
}
