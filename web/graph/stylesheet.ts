import { BACKGROUND, HIGHLIGHT, INK, KIND_STYLES, RELATION_STYLES, type Scheme } from './styles.js';

export interface StyleRule {
  selector: string;
  style: Record<string, string | number | readonly number[]>;
}

/** Round dots that keep apart at any width; Cytoscape's own run together into a thin line. */
function dots(width: number): StyleRule['style'] {
  return { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 2.4 * width], 'line-cap': 'round' };
}

/** How Cytoscape draws each element: plain data, so that only `cytoscape.ts` knows the library. */
export function stylesheet(scheme: Scheme): StyleRule[] {
  const background = BACKGROUND[scheme];
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        color: INK[scheme],
        'font-family': 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
        'font-size': 11.5,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        // broken beforehand
        'text-max-width': '1000px',
        'text-background-color': background,
        'text-background-opacity': 0.92,
        'text-background-padding': '1.5px',
        'text-background-shape': 'round-rectangle',
        'line-height': 1.15,
        'border-width': 1,
        'border-color': background,
      },
    },
    ...Object.entries(KIND_STYLES).map(([kind, { shape, colour }]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape, 'background-color': colour[scheme] },
    })),
    {
      selector: 'node.labelled',
      style: { label: 'data(label)' },
    },
    {
      selector: 'node.above',
      style: { 'text-valign': 'top', 'text-margin-y': -3 },
    },
    {
      selector: 'node[role != "plain"]',
      style: { 'font-weight': 'bold', 'border-width': 3, 'border-color': INK[scheme] },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        // under a label the arrowhead would not be seen
        'target-endpoint': 'outside-to-node-or-label',
        opacity: 0.85,
      },
    },
    ...Object.entries(RELATION_STYLES).map(([type, { colour, line, width, arrow }]) => ({
      selector: `edge[type = "${type}"]`,
      style: {
        width,
        ...(line === 'dotted' ? dots(width) : { 'line-style': line }),
        'line-color': colour[scheme],
        'target-arrow-color': colour[scheme],
        'target-arrow-shape': arrow,
      },
    })),
    {
      selector: 'edge[?proposed]',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [12, 6],
        'line-cap': 'butt',
        'target-arrow-fill': 'hollow',
      },
    },
    { selector: 'edge.quiet', style: { opacity: 0.14 } },
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'edge.quiet.faded', style: { opacity: 0.08 } },
    {
      selector: 'edge.hovered, edge.selected',
      style: {
        label: 'data(label)',
        color: INK[scheme],
        'font-size': 11,
        'text-rotation': 'autorotate',
        'text-background-color': background,
        'text-background-opacity': 0.95,
        'text-background-padding': '2px',
        'z-index': 9,
        opacity: 1,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        'underlay-color': HIGHLIGHT[scheme],
        'underlay-opacity': 0.35,
        'underlay-padding': 4,
      },
    },
    {
      selector: 'node.selected, node.cursor',
      style: {
        'underlay-color': HIGHLIGHT[scheme],
        'underlay-opacity': 0.35,
        'underlay-padding': 7,
        'underlay-shape': 'ellipse',
        'z-index': 9,
      },
    },
  ];
}
