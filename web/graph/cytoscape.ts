import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import {
  nodeBox,
  nodeSize,
  wrapLabel,
  type GraphEdge,
  type GraphModel,
  type GraphNode,
  type Point,
} from './model.js';
import { arrowScale, fontSize, visibleLabels } from './declutter.js';
import { nearest } from './nearest.js';
import { pairsOf } from './pairs.js';
import { quietEdges } from './quiet.js';
import { boundsOf, startingPoints, viewportOf, type Viewport } from './viewport.js';
import { seedPositions } from './seed.js';
import type { Scheme } from './styles.js';
import { stylesheet } from './stylesheet.js';

/** The only file that knows Cytoscape. */
cytoscape.use(fcose);

/** What a reader does to the drawing. */
export interface GraphEvents {
  node(id: string): void;
  edge(id: string): void;
  /** A double click or tap. */
  expand(id: string): void;
  background(): void;
  /** What the pointer is over; undefined when it leaves. */
  hover(text: string | undefined, at: Point): void;
}

/** How far a drawing is stretched across and down, to fill the room there is. */
const STRETCH = {
  wide: { x: 1.35, y: 1 },
  tall: { x: 1, y: 1.35 },
  column: { x: 1, y: 2 },
} as const;

/** Whether there is more room across or down; `column` is a telephone held upright. */
export type Shape = keyof typeof STRETCH;

/**
 * Where each node stands: fCoSE from the rings of `seedPositions`. No chance is involved, so the same
 * graph is always drawn the same way. The layout runs beside the drawing, on boxes that hold each
 * shape and its label.
 */
export function layOut(model: GraphModel, shape: Shape = 'wide'): Map<string, Point> {
  if (model.nodes.length === 0) return new Map();
  const seeds = seedPositions(model);
  const { pairs, degree } = pairsOf(model.edges);
  const nodes = [...model.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
    elements: [
      ...nodes.map((node) => ({
        data: { ...nodeBox(node), id: node.id },
        position: { ...seeds.get(node.id)! },
      })),
      ...pairs.map(({ id, source, target }) => ({ data: { id: `pair ${id}`, source, target } })),
    ],
  });
  if (nodes.length > 1) {
    const anchor = nodes.find((node) => node.role === 'focus') ?? nodes[0]!;
    const options = {
      name: 'fcose',
      quality: 'proof',
      randomize: false,
      animate: false,
      fit: false,
      packComponents: false,
      tile: false,
      // a fixed node also keeps CoSE from cutting leaves off and putting them back by chance
      fixedNodeConstraint: [{ nodeId: anchor.id, position: { ...seeds.get(anchor.id)! } }],
      // each step costs the square of the number of nodes
      numIter: nodes.length > 100 ? 600 : 2500,
      initialEnergyOnIncremental: 0.6,
      nodeRepulsion: 12_000,
      // nodes with many neighbours need longer edges for these to fit around them
      idealEdgeLength: (edge: cytoscape.EdgeSingular) => {
        const ends = [edge.source().id(), edge.target().id()].map((id) => degree.get(id) ?? 1);
        return 70 + 9 * Math.sqrt(Math.max(...ends)) + 6 * Math.sqrt(Math.min(...ends));
      },
      edgeElasticity: 0.3,
      gravity: 0.2,
    };
    cy.layout(options as cytoscape.LayoutOptions).run();
  }
  const result = new Map<string, Point>();
  for (const node of nodes) {
    const { x, y } = cy.getElementById(node.id).position();
    const box = nodeBox(node);
    // the shape stands at the top of its box, the label below it
    result.set(node.id, {
      x: Math.round(x * STRETCH[shape].x),
      y: Math.round(y * STRETCH[shape].y - (box.height - box.size) / 2),
    });
  }
  cy.destroy();
  return result;
}

/** Each line isolated, so that it keeps its own direction whatever that of the page. */
function directed(label: string): string {
  return wrapLabel(label)
    .map((line) => `\u2068${line}\u2069`)
    .join('\n');
}

function elements(model: GraphModel, positions: Map<string, Point>): ElementDefinition[] {
  const node = (item: GraphNode): ElementDefinition => ({
    group: 'nodes',
    data: { ...item, size: nodeSize(item), label: directed(item.label) },
    position: { ...positions.get(item.id)! },
  });
  const edge = (item: GraphEdge): ElementDefinition => ({ group: 'edges', data: { ...item } });
  return [...model.nodes.map(node), ...model.edges.map(edge)];
}

export interface ShowOptions {
  /** Whether nodes glide to their new places. */
  animate: boolean;
}

/** A drawing of a graph in an element of the page. */
export class GraphCanvas {
  private readonly cy: Core;
  private shown: GraphModel = { nodes: [], edges: [] };
  private shape: Shape = 'wide';
  private cursorId: string | undefined;
  private positions: ReadonlyMap<string, Point> = new Map();
  /** For what the labels were last chosen. */
  private labelled: string | undefined;

  constructor(container: HTMLElement, events: GraphEvents, scheme: Scheme) {
    this.cy = cytoscape({
      container,
      style: stylesheet(scheme) as StylesheetJson,
      minZoom: 0.15,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    this.listen(events);
  }

  private listen(events: GraphEvents): void {
    const { cy } = this;
    cy.on('onetap', 'node', (event) => events.node(event.target.id()));
    cy.on('dbltap', 'node', (event) => events.expand(event.target.id()));
    cy.on('tap', 'edge', (event) => events.edge(event.target.id()));
    cy.on('tap', (event) => {
      if (event.target === cy) events.background();
    });
    cy.on('mouseover', 'node', (event) => {
      const near = event.target.closedNeighborhood();
      cy.elements().difference(near).addClass('faded');
      events.hover(event.target.data('name'), event.target.renderedPosition());
    });
    cy.on('mouseover', 'edge', (event) => event.target.addClass('hovered'));
    cy.on('mouseout', 'node, edge', () => {
      cy.elements().removeClass('faded hovered');
      events.hover(undefined, { x: 0, y: 0 });
    });
    cy.on('zoom', () => this.label());
    cy.on('viewport', () => events.hover(undefined, { x: 0, y: 0 }));
  }

  setScheme(scheme: Scheme): void {
    this.labelled = undefined;
    this.cy.style(stylesheet(scheme) as StylesheetJson);
    this.label();
  }

  /** Draws the graph in place of the one before; what stays glides from where it was. */
  show(model: GraphModel, { animate }: ShowOptions): void {
    const { cy } = this;
    cy.stop(true, true);
    cy.nodes().stop(true, true);
    const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    this.shape = this.shapeOf();
    const positions = layOut(model, this.shape);
    cy.batch(() => {
      cy.elements().remove();
      cy.add(elements(model, positions));
    });
    this.shown = model;
    this.positions = positions;
    this.labelled = undefined;
    const moving = animate && [...positions.keys()].some((id) => before.has(id));
    if (!moving) {
      this.fit();
      return;
    }
    const start = startingPoints(model, before, positions);
    cy.batch(() => cy.nodes().forEach((node) => void node.position({ ...start.get(node.id())! })));
    cy.nodes().forEach((node) => {
      node.animate({ position: { ...positions.get(node.id())! } }, { duration: 450, easing: 'ease-in-out' });
    });
    cy.animate(this.whole(), { duration: 450, easing: 'ease-in-out' });
  }

  private whole(): Viewport {
    return viewportOf(boundsOf(this.shown, this.positions), this.cy.width(), this.cy.height());
  }

  private shapeOf(): Shape {
    if (this.cy.width() === 0) return this.shape;
    const ratio = this.cy.height() / this.cy.width();
    return ratio > 1.45 ? 'column' : ratio > 1.15 ? 'tall' : 'wide';
  }

  /** Brings the whole graph into view. */
  fit(): void {
    if (this.shown.nodes.length === 0 || this.cy.width() === 0) return;
    this.cy.viewport(this.whole());
    this.label();
  }

  /** To be called when the element has another size. */
  resize(): void {
    this.cy.resize();
    if (this.shapeOf() === this.shape) this.fit();
    else this.show(this.shown, { animate: false });
  }

  zoomBy(factor: number): void {
    const centre = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: centre });
  }

  /** Shows the labels that fit at this zoom, large enough to be read. */
  private label(): void {
    const { cy } = this;
    const zoom = cy.zoom();
    const kept = new Set(cy.nodes('.selected, .cursor').map((node) => node.id()));
    const key = `${zoom.toFixed(2)} ${[...kept].join(' ')}`;
    if (key === this.labelled) return;
    this.labelled = key;
    const visible = visibleLabels(this.shown, this.positions, zoom, kept);
    const font = fontSize(zoom);
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        node.toggleClass('labelled', visible.has(node.id()));
        node.toggleClass('above', visible.get(node.id()) === 'above');
        node.style('font-size', font);
      });
      cy.edges().style('arrow-scale', arrowScale(zoom));
    });
  }

  /** Draws faintly what would hide the rest. */
  private quieten(): void {
    const chosen = new Set(this.cy.elements('.selected, .cursor').map((element) => element.id()));
    const quiet = quietEdges(this.shown, chosen);
    this.cy.batch(() => {
      this.cy.edges().forEach((edge) => void edge.toggleClass('quiet', quiet.has(edge.id())));
    });
  }

  /** Marks what is open in the panel. */
  select(id: string | undefined): void {
    this.cy.elements('.selected').removeClass('selected');
    if (id !== undefined) this.cy.getElementById(id).addClass('selected');
    this.quieten();
    this.label();
  }

  /** Marks where the keyboard is; returns the node, or undefined where the graph has none of this id. */
  setCursor(id: string | undefined): GraphNode | undefined {
    this.cy.elements('.cursor').removeClass('cursor');
    this.cursorId = id;
    this.cy.getElementById(id ?? '').addClass('cursor');
    this.quieten();
    if (id === undefined) return undefined;
    const node = this.cy.getElementById(id);
    this.label();
    const { x, y } = node.length > 0 ? node.renderedPosition() : { x: 0, y: 0 };
    const outside = x < 0 || y < 0 || x > this.cy.width() || y > this.cy.height();
    if (node.length > 0 && outside) this.cy.center(node);
    return this.shown.nodes.find((item) => item.id === id);
  }

  /** Moves the keyboard's mark to the nearest node in a direction (a unit vector; y grows downwards). */
  step(direction: Point): GraphNode | undefined {
    const { positions } = this;
    const from = this.cursorId === undefined ? undefined : positions.get(this.cursorId);
    if (!from) {
      const first = this.shown.nodes.find((node) => node.role === 'focus') ?? this.shown.nodes[0];
      return this.setCursor(first?.id);
    }
    return this.setCursor(nearest(positions, from, direction) ?? this.cursorId);
  }

  cursor(): string | undefined {
    return this.cursorId;
  }

  /** Where each node stands in the drawing's own coordinates. */
  places(): ReadonlyMap<string, Point> {
    return this.positions;
  }

  /** Where a node, or the middle of an edge, stands in the element, in pixels. */
  rendered(id: string): Point | undefined {
    const element = this.cy.getElementById(id);
    if (element.empty()) return undefined;
    if (element.isNode()) return { ...element.renderedPosition() };
    // the types of getElementById know nodes only
    return { ...(element as unknown as cytoscape.EdgeSingular).renderedMidpoint() };
  }

  destroy(): void {
    this.cy.destroy();
  }
}
