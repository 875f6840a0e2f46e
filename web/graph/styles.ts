import type { Kind, RelationType } from '../api/types.js';

/** A colour for each scheme, as `#rrggbb`; each has a contrast of 3:1 or more with its background. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

export type Scheme = keyof Colour;

/** What the graph is drawn on. */
export const BACKGROUND: Colour = { light: '#ffffff', dark: '#14181d' };
export const INK: Colour = { light: '#1c232b', dark: '#e6eaee' };
export const HIGHLIGHT: Colour = { light: '#c21f5b', dark: '#ff8fb4' };

export interface KindStyle {
  /** The shape's name in Cytoscape. */
  readonly shape: string;
  /** The same shape for the legend: an SVG path in a box of 16 by 16. */
  readonly path: string;
  readonly colour: Colour;
}

/**
 * How each kind of node looks. Shape and colour both tell it, since colour alone does not for
 * everyone; instruments have straight tops, bodies do not. The hues start from Okabe and Ito's set.
 */
export const KIND_STYLES: Readonly<Record<Kind, KindStyle>> = {
  Treaty: {
    shape: 'hexagon',
    path: 'M4 1.5h8L16 8l-4 6.5H4L0 8z',
    colour: { light: '#0b63a8', dark: '#62b0ee' },
  },
  Resolution: {
    shape: 'round-rectangle',
    path: 'M3 2h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
    colour: { light: '#b84a00', dark: '#f29a55' },
  },
  Document: {
    shape: 'cut-rectangle',
    path: 'M4 1h8l3 3v8l-3 3H4l-3-3V4z',
    colour: { light: '#5c6b7a', dark: '#a3b1bf' },
  },
  Organization: {
    shape: 'ellipse',
    path: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
    colour: { light: '#00784f', dark: '#3fc79a' },
  },
  WorkingGroup: {
    shape: 'triangle',
    path: 'M8 1l7.5 13.5H.5z',
    colour: { light: '#6d3fa0', dark: '#bf9cf0' },
  },
  Meeting: {
    shape: 'diamond',
    path: 'M8 0l8 8-8 8-8-8z',
    colour: { light: '#8a6a00', dark: '#e3c04a' },
  },
  Programme: {
    shape: 'star',
    path: 'M8 .5l2 5.3 5.7.2-4.5 3.5 1.6 5.5L8 11.8 3.2 15l1.6-5.5L.3 6l5.7-.2z',
    colour: { light: '#b0336f', dark: '#f08fbe' },
  },
  State: {
    shape: 'pentagon',
    path: 'M8 1l7.5 5.4-2.9 8.6H3.4L.5 6.4z',
    colour: { light: '#7a4a21', dark: '#cf9f74' },
  },
};

/** `dashed` is missing on purpose: it says that a relation is only proposed. */
export type Line = 'solid' | 'dotted';

export type Arrow =
  | 'triangle'
  | 'vee'
  | 'diamond'
  | 'circle'
  | 'square'
  | 'tee'
  | 'chevron'
  | 'triangle-tee'
  | 'circle-triangle'
  | 'triangle-backcurve'
  | 'triangle-cross';

export interface RelationStyle {
  readonly colour: Colour;
  readonly line: Line;
  /** Pixels. */
  readonly width: number;
  readonly arrow: Arrow;
}

const SLATE: Colour = { light: '#66788a', dark: '#93a5b6' };
const STONE: Colour = { light: '#8a8f94', dark: '#7f8890' };
const GREEN: Colour = { light: '#00784f', dark: '#3fc79a' };
const ORANGE: Colour = { light: '#c24e00', dark: '#ff9f4d' };
const BLUE: Colour = { light: '#0b63a8', dark: '#62b0ee' };
const PURPLE: Colour = { light: '#6d3fa0', dark: '#bf9cf0' };
const GOLD: Colour = { light: '#8a6a00', dark: '#e3c04a' };
const RED: Colour = { light: '#b3261e', dark: '#ff8a80' };

/** How each type of relation is drawn. No two look the same; the three most asked for stand out. */
export const RELATION_STYLES: Readonly<Record<RelationType, RelationStyle>> = {
  CITES: { colour: SLATE, line: 'solid', width: 1.4, arrow: 'triangle' },
  MENTIONS: { colour: STONE, line: 'dotted', width: 1.2, arrow: 'vee' },
  ESTABLISHES: { colour: GREEN, line: 'solid', width: 3, arrow: 'triangle' },
  ENCOURAGES_RATIFICATION_OF: { colour: ORANGE, line: 'solid', width: 3, arrow: 'circle-triangle' },
  ADOPTED_BY: { colour: BLUE, line: 'solid', width: 1.6, arrow: 'square' },
  ADOPTED_AT: { colour: GOLD, line: 'solid', width: 1.6, arrow: 'square' },
  SUPPLEMENTS: { colour: BLUE, line: 'solid', width: 1.6, arrow: 'circle' },
  AMENDS: { colour: RED, line: 'solid', width: 1.6, arrow: 'triangle-cross' },
  ENDORSES: { colour: GOLD, line: 'solid', width: 1.6, arrow: 'chevron' },
  PART_OF: { colour: PURPLE, line: 'solid', width: 1.6, arrow: 'diamond' },
  SUCCEEDS: { colour: PURPLE, line: 'solid', width: 2.4, arrow: 'triangle-tee' },
  DRAFTS: { colour: GREEN, line: 'dotted', width: 2, arrow: 'triangle' },
  RESERVES_ON: { colour: RED, line: 'solid', width: 2, arrow: 'tee' },
  ORGANIZED_BY: { colour: GOLD, line: 'dotted', width: 2, arrow: 'diamond' },
  COOPERATES_WITH: { colour: PURPLE, line: 'dotted', width: 2, arrow: 'circle' },
};
