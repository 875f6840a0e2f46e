import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { go } from '../data/go.js';
import type { GraphCanvas } from '../graph/cytoscape.js';
import type { GraphModel, GraphNode, Point } from '../graph/model.js';
import { keepMarks } from '../i18n/typography.js';
import type { Ui } from '../i18n/ui.js';
import { deselect, recentre, selectNode, selectRelation, toggleExpansion } from '../state/producers.js';
import type { View } from '../state/view.js';
import { shared } from './shared.js';

const DARK = matchMedia('(prefers-color-scheme: dark)');
const PRINT = matchMedia('print');

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The drawing, with the keys and buttons that do what a mouse does. */
@customElement('renvoi-graph')
export class GraphView extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
        background: var(--ground);
      }
      .canvas {
        position: absolute;
        inset: 0;
      }
      .canvas:focus-visible {
        outline-offset: -3px;
      }
      .tools {
        position: absolute;
        z-index: 5;
        inset-block-end: 0.6rem;
        inset-inline-end: 0.6rem;
        display: flex;
        gap: 0.25rem;
      }
      .tools button {
        width: 2.1rem;
        height: 2.1rem;
        padding: 0;
        font-size: 1.1rem;
        line-height: 1;
      }
      .tip {
        position: absolute;
        z-index: 6;
        max-width: 20rem;
        padding: 0.25rem 0.55rem;
        border-radius: 4px;
        background: var(--ink);
        color: var(--ground);
        font-size: 0.867rem;
        line-height: 1.35;
        pointer-events: none;
        transform: translate(-50%, calc(-100% - 18px));
      }
      /* paper has another size, and the drawing that of the screen: it is shrunk, not bent */
      @media print {
        .canvas > div,
        .canvas canvas {
          width: 100% !important;
          height: 100% !important;
          object-fit: contain;
        }
        :host([dark]) .canvas {
          filter: invert(1) hue-rotate(180deg);
        }
        .tip {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) ui!: Ui;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) model: GraphModel = { nodes: [], edges: [] };
  @state() private tip: { text: string; at: Point } | undefined;
  @state() private said = '';
  @query('.canvas') private container!: HTMLElement;
  private canvas: GraphCanvas | undefined;
  private observer: ResizeObserver | undefined;

  override async firstUpdated(): Promise<void> {
    // the drawing library is heavy: the start page does without it
    const { GraphCanvas } = await import('../graph/cytoscape.js');
    if (!this.isConnected) return;
    this.canvas = new GraphCanvas(
      this.container,
      {
        node: (id) => go(this, (view) => selectNode(view, id)),
        edge: (id) => go(this, (view) => selectRelation(view, id, 'details')),
        expand: (id) => go(this, (view) => toggleExpansion(view, id)),
        background: () => go(this, deselect),
        hover: (text, at) => (this.tip = text === undefined ? undefined : { text: keepMarks(text), at }),
      },
      DARK.matches ? 'dark' : 'light',
    );
    this.toggleAttribute('dark', DARK.matches);
    DARK.addEventListener('change', this.recolour);
    this.observer = new ResizeObserver(() => this.canvas?.resize());
    this.observer.observe(this.container);
    this.draw(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    DARK.removeEventListener('change', this.recolour);
    this.observer?.disconnect();
    this.canvas?.destroy();
    this.canvas = undefined;
  }

  private readonly recolour = (): void => {
    // a page that is printed is light, but not drawn again
    if (PRINT.matches) return;
    this.toggleAttribute('dark', DARK.matches);
    this.canvas?.setScheme(DARK.matches ? 'dark' : 'light');
  };

  override updated(changed: PropertyValues<this>): void {
    if (!this.canvas) return;
    if (changed.has('model')) this.draw(!matchMedia('(prefers-reduced-motion: reduce)').matches);
    else if (changed.has('view')) this.canvas.select(this.view.selected?.id);
  }

  private draw(animate: boolean): void {
    this.canvas?.show(this.model, { animate });
    this.canvas?.select(this.view.selected?.id);
    if (this.canvas?.cursor()) this.canvas.setCursor(this.canvas.cursor());
    this.toggleAttribute('drawn', this.model.nodes.length > 0);
  }

  /** Where each node stands, for whoever wants to compare two drawings. */
  positions(): Record<string, Point> {
    return Object.fromEntries(this.canvas?.places() ?? []);
  }

  /** Where a node or the middle of an edge is on the screen, in pixels of this element. */
  place(id: string): Point | undefined {
    return this.canvas?.rendered(id);
  }

  private say(node: GraphNode | undefined): void {
    if (!node) return;
    const { ui } = this;
    this.said = `${node.name}. ${ui.kind(node.kind).label}. ${ui.t.search.relations(ui.number(node.degree))}`;
    const at = this.canvas?.rendered(node.id);
    this.tip = at && { text: keepMarks(node.name), at };
  }

  private readonly key = (event: KeyboardEvent): void => {
    const { canvas } = this;
    if (!canvas || event.ctrlKey || event.metaKey || event.altKey) return;
    const cursor = canvas.cursor();
    const arrow = ARROWS[event.key];
    if (arrow) this.say(canvas.step(arrow));
    else if (event.key === '+' || event.key === '=') canvas.zoomBy(1.3);
    else if (event.key === '-') canvas.zoomBy(1 / 1.3);
    else if (event.key === '0') canvas.fit();
    else if (event.key === 'Escape') go(this, deselect);
    else if (cursor && event.key === 'Enter') go(this, (view) => selectNode(view, cursor, 'details'));
    else if (cursor && event.key.toLowerCase() === 'e') {
      go(this, (view) => toggleExpansion(view, cursor));
    } else if (cursor && event.key.toLowerCase() === 'c') go(this, (view) => recentre(view, cursor));
    else return;
    event.preventDefault();
  };

  private readonly entered = (): void => {
    if (!this.container.matches(':focus-visible')) return;
    const { canvas, view } = this;
    if (!canvas) return;
    const start = canvas.cursor() ?? (view.selected?.what === 'node' ? view.selected.id : view.focus[0]);
    this.say(canvas.setCursor(start));
  };

  private readonly left = (): void => {
    this.canvas?.setCursor(undefined);
    this.tip = undefined;
  };

  override render() {
    const { t } = this.ui;
    const { tip } = this;
    return html`
      <div
        class="canvas"
        tabindex="0"
        role="application"
        aria-label=${t.graph.label}
        aria-describedby="keys"
        dir="ltr"
        @keydown=${this.key}
        @focus=${this.entered}
        @blur=${this.left}
      ></div>
      ${tip ? html`<div class="tip" style="left:${tip.at.x}px;top:${tip.at.y}px" dir="auto">${tip.text}</div>` : nothing}
      <p id="keys" class="visually-hidden">${t.graph.keys}</p>
      <div class="visually-hidden" role="status">${this.said}</div>
      <div class="tools no-print">
        <button title=${t.graph.zoomIn} aria-label=${t.graph.zoomIn} @click=${() => this.canvas?.zoomBy(1.3)}>
          +
        </button>
        <button
          title=${t.graph.zoomOut}
          aria-label=${t.graph.zoomOut}
          @click=${() => this.canvas?.zoomBy(1 / 1.3)}
        >
          −
        </button>
        <button title=${t.graph.fit} aria-label=${t.graph.fit} @click=${() => this.canvas?.fit()}>⤢</button>
      </div>
    `;
  }
}
