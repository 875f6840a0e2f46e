import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { request } from './api/client.js';
import { VOCABULARY, type Vocabulary } from './api/overview.js';
import { DIRECTIONS, UI_LANGUAGES, type Direction, type UiLanguage } from './api/types.js';
import { appStyles } from './app-styles.js';
import { GoEvent, viewLink, type Producer } from './data/go.js';
import { fullName } from './data/names.js';
import { Loader } from './data/loader.js';
import { fetchNeighbourhood, neighbourhoodKey, toModel, type Neighbourhood } from './data/neighbourhood.js';
import type { GraphModel } from './graph/model.js';
import { MESSAGES, makeUi, preferredLanguage, type Ui } from './i18n/ui.js';
import './parts/edge-panel.js';
import { failure } from './parts/failure.js';
import './parts/graph-view.js';
import './parts/legend.js';
import './parts/node-panel.js';
import './parts/relation-table.js';
import './parts/search-box.js';
import { shared } from './parts/shared.js';
import './parts/start-page.js';
import { restart, setDepth, setFollow, setLanguage, showMore, showTab } from './state/producers.js';
import { fromQuery, toQuery } from './state/url.js';
import { LIMITS, MAX_DEPTH, TABS, type View } from './state/view.js';

/** The page: it holds the view, keeps the address in step with it, and fetches what it shows. */
@customElement('renvoi-app')
export class App extends LitElement {
  static override styles = [shared, appStyles];

  @state() private view: View = fromQuery(location.search);
  @state() private ui: Ui = makeUi(this.language());
  @query('aside') private aside: HTMLElement | null | undefined;
  private model: GraphModel = { nodes: [], edges: [] };
  private readonly vocabulary = new Loader<Vocabulary>(this, (value) => {
    this.ui = makeUi(this.language(), value);
  });
  private readonly shown = new Loader<Neighbourhood>(this);
  private drawn: { shown: Neighbourhood; ui: Ui } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(GoEvent.type, this.went);
    window.addEventListener('popstate', this.returned);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(GoEvent.type, this.went);
    window.removeEventListener('popstate', this.returned);
  }

  private readonly went = (event: Event): void => this.go((event as GoEvent).producer);

  private readonly returned = (): void => {
    this.view = fromQuery(location.search);
  };

  /** The next view, with its own place in the history. */
  private go(producer: Producer): void {
    const before = this.view;
    const next = producer(before);
    if (toQuery(next) === toQuery(before)) return;
    history.pushState(null, '', toQuery(next) || location.pathname);
    this.view = next;
    const opened = next.selected && next.selected.id !== before.selected?.id;
    // where a narrow screen turns to the panel, the reader's place goes with it
    if (opened && next.tab === 'details' && next.selected?.what === 'relation') void this.focusPanel();
  }

  private async focusPanel(): Promise<void> {
    await this.updateComplete;
    this.aside?.focus();
  }

  private language(): UiLanguage {
    return this.view.language ?? preferredLanguage(navigator.languages);
  }

  override willUpdate(changed: PropertyValues): void {
    const language = this.language();
    if (this.ui.language !== language) this.ui = makeUi(language);
    this.vocabulary.load(language, async (signal) => {
      return (await request(VOCABULARY, { language }, signal)).vocabulary;
    });
    const { view } = this;
    if (view.focus.length === 0) this.shown.clear();
    else if (changed.has('view')) {
      const key = neighbourhoodKey(view, language);
      this.shown.load(key, (signal) => fetchNeighbourhood(view, language, signal));
    }
    const shown = this.shown.value;
    if (shown && (this.drawn?.shown !== shown || this.drawn.ui !== this.ui)) {
      this.drawn = { shown, ui: this.ui };
      this.model = toModel(shown, view, this.ui);
    }
  }

  override updated(): void {
    const { documentElement } = document;
    documentElement.lang = this.ui.language;
    documentElement.dir = this.ui.direction;
    this.toggleAttribute('exploring', this.view.focus.length > 0);
    const focus = this.shown.value?.nodes.get(this.view.focus[0] ?? '');
    document.title = focus && this.view.focus.length > 0 ? `${fullName(focus)} · Renvoi` : 'Renvoi';
  }

  private header(start: boolean) {
    const { ui, view } = this;
    const { t } = ui;
    const choose = (event: Event): void => {
      const language = (event.target as HTMLSelectElement).value as UiLanguage;
      this.go((next) => setLanguage(next, language));
    };
    return html`<header class="bar">
      <a class="skip" href="#main" @click=${this.skip}>${t.skip}</a>
      <span class="brand">${viewLink(view, restart, 'Renvoi', t.home)}</span>
      <div class="find">${start ? nothing : html`<renvoi-search .ui=${ui}></renvoi-search>`}</div>
      <label class="languages no-print">
        <span class="visually-hidden">${t.languageMenu}</span>
        <select @change=${choose}>
          ${UI_LANGUAGES.map(
            (language) =>
              html`<option value=${language} lang=${language} ?selected=${language === ui.language}>
                ${MESSAGES[language].self}
              </option>`,
          )}
        </select>
      </label>
    </header>`;
  }

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  };

  private tabs() {
    const { t } = this.ui;
    return html`<div class="tabs no-print" role="group" aria-label=${t.tabs.label}>
      ${TABS.map(
        (tab) =>
          html`<button
            aria-pressed=${tab === this.view.tab}
            @click=${() => this.go((view) => showTab(view, tab))}
          >
            ${t.tabs[tab]}
          </button>`,
      )}
    </div>`;
  }

  /** What there is to say about the drawing, under its top edge. */
  private status(shown: Neighbourhood) {
    const { ui, view } = this;
    const { t, number } = ui;
    const more = shown.omitted > 0 && view.limit < LIMITS[LIMITS.length - 1]!;
    return html`<div class="status small no-print">
      <label>
        ${t.graph.steps}
        <select
          @change=${(event: Event) => {
            const depth = Number((event.target as HTMLSelectElement).value);
            this.go((next) => setDepth(next, depth));
          }}
        >
          ${Array.from({ length: MAX_DEPTH }, (_, at) => at + 1).map(
            (depth) =>
              html`<option value=${depth} ?selected=${depth === view.depth}>${number(depth)}</option>`,
          )}
        </select>
      </label>
      <label>
        ${t.graph.follow}
        <select
          @change=${(event: Event) => {
            const follow = (event.target as HTMLSelectElement).value as Direction;
            this.go((next) => setFollow(next, follow));
          }}
        >
          ${DIRECTIONS.map(
            (follow) =>
              html`<option value=${follow} ?selected=${follow === view.follow}>
                ${t.graph.follows[follow]}
              </option>`,
          )}
        </select>
      </label>
      <span class="quiet">${t.graph.shown(number(shown.nodes.size), number(shown.relations.length))}</span>
      ${shown.omitted > 0 ? html`<span class="quiet">${t.graph.omitted(`${number(shown.omitted)}${shown.beyond ? '+' : ''}`)}</span>` : nothing}
      ${more ? html`<button @click=${() => this.go(showMore)}>${t.graph.showMore}</button>` : nothing}
    </div>`;
  }

  /** One sentence in place of a drawing that would be empty. */
  private notice(shown: Neighbourhood | undefined) {
    const { t } = this.ui;
    const { error, loading, retry } = this.shown;
    const id = this.view.focus[0]!;
    if (error?.code === 'NOT_FOUND')
      return html`<div class="notice warn" role="alert">${t.state.unknownNode(id)}</div>`;
    if (error) return html`<div class="notice">${failure(this.ui, error, retry)}</div>`;
    if (!shown)
      return loading ? html`<div class="notice quiet" role="status">${t.graph.loading}</div>` : nothing;
    if (shown.nodes.size === 0)
      return html`<div class="notice warn" role="alert">${t.state.unknownNode(id)}</div>`;
    if (shown.relations.length > 0) return nothing;
    const hidden = this.view.hiddenKinds.length + this.view.hiddenTypes.length > 0;
    return html`<div class="notice quiet" role="status">${hidden ? t.graph.filtered : t.graph.alone}</div>`;
  }

  private panel() {
    const { ui, view } = this;
    const { selected } = view;
    if (!selected) return html`<p class="nothing quiet">${ui.t.panel.nothing}</p>`;
    return selected.what === 'node'
      ? html`<renvoi-node .ui=${ui} .view=${view} .node=${selected.id}></renvoi-node>`
      : html`<renvoi-relation .ui=${ui} .view=${view} .relation=${selected.id}></renvoi-relation>`;
  }

  private explorer() {
    const { ui, view, model } = this;
    const { t } = ui;
    const shown = this.shown.value;
    const focus = shown?.nodes.get(view.focus[0] ?? '');
    return html`<main id="main" tabindex="-1" class="explorer" data-tab=${view.tab}>
      <h1 class="visually-hidden">${focus ? fullName(focus) : 'Renvoi'}</h1>
      ${this.tabs()}
      <section class="legend" aria-label=${t.legend.title}>
        <details ?open=${!matchMedia('(max-width: 1100px)').matches}>
          <summary>${t.legend.title}</summary>
          <renvoi-legend .ui=${ui} .view=${view} .shown=${shown}></renvoi-legend>
        </details>
      </section>
      <section class="graph" aria-busy=${this.shown.loading} aria-label=${t.tabs.graph}>
        ${shown && shown.nodes.size > 0 ? this.status(shown) : nothing}
        <renvoi-graph
          .ui=${ui}
          .view=${view}
          .model=${model}
          ?hidden=${!shown || shown.nodes.size === 0}
        ></renvoi-graph>
        ${this.notice(shown)}
      </section>
      <section class="table" aria-label=${t.tabs.table}>
        ${shown ? html`<renvoi-table .ui=${ui} .view=${view} .shown=${shown}></renvoi-table>` : nothing}
      </section>
      <aside tabindex="-1" aria-label=${t.panel.label}>${this.panel()}</aside>
      <p class="print-only quiet small">Renvoi · <bdi>${location.href}</bdi></p>
    </main>`;
  }

  override render() {
    const start = this.view.focus.length === 0;
    return html`
      ${this.header(start)}
      ${
        start
          ? html`<main id="main" tabindex="-1">
              <renvoi-start .ui=${this.ui} .view=${this.view}></renvoi-start>
            </main>`
          : this.explorer()
      }
    `;
  }
}
