import type { Kind, RelationType } from '../api/types.js';

/** What is drawn, free of any drawing library. */
export interface GraphNode {
  readonly id: string;
  readonly kind: Kind;
  /** Short: it stands under the shape. */
  readonly label: string;
  /** In full: it shows on hover. */
  readonly name: string;
  /** Relations in the whole graph. */
  readonly degree: number;
  /** `focus`: drawn around it; `open`: expanded; `plain`: the rest. */
  readonly role: 'focus' | 'open' | 'plain';
}

export interface GraphEdge {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  /** Nothing says that it was done. */
  readonly proposed: boolean;
  readonly label: string;
}

export interface GraphModel {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Diameter of a node's shape in pixels: with the logarithm of its relations. */
export function nodeSize(node: GraphNode): number {
  const base = node.role === 'focus' ? 28 : node.role === 'open' ? 25 : 18;
  return Math.round(base + Math.min(14, 2.5 * Math.log2(1 + node.degree)));
}

/** Width of a letter in pixels, on average. */
const LETTER = 6.2;

/** Width of a label in letters: a Chinese character is about as wide as it is high. */
function letters(text: string): number {
  let count = 0;
  for (const letter of text) count += /\p{Script=Han}/u.test(letter) ? 2 : 1;
  return count;
}

/** A label broken into lines of at most `LABEL_WIDTH`: between words, and between Chinese characters. */
export function wrapLabel(label: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of label.match(/\p{Script=Han}|(?:[^\s\p{Script=Han}]|\u00a0)+ *|\s/gu) ?? []) {
    if (line !== '' && letters(line + piece.trimEnd()) * LETTER > LABEL_WIDTH) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Width in pixels and number of lines of a label: estimated, so that they are the same everywhere. */
export function labelLines(label: string): { width: number; lines: number } {
  const lines = wrapLabel(label);
  return { width: Math.max(...lines.map(letters)) * LETTER, lines: lines.length };
}

/** Room that a node takes with its label under it, in pixels. */
export function nodeBox(node: GraphNode): { width: number; height: number; size: number } {
  const size = nodeSize(node);
  const { width, lines } = labelLines(node.label);
  return { size, width: Math.max(size, width), height: size + 4 + lines * 14 };
}

/** Where a label breaks, in pixels. */
export const LABEL_WIDTH = 130;
