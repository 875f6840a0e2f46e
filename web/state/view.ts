import type { Direction, Kind, RelationType, UiLanguage } from '../api/types.js';

export const TABS = ['graph', 'table', 'details'] as const;
/** What a narrow screen shows; a wide one shows all three. */
export type Tab = (typeof TABS)[number];

export const SORT_COLUMNS = ['source', 'type', 'target', 'date', 'assertions', 'confidence'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** What is open in the panel. */
export interface Selection {
  readonly what: 'node' | 'relation';
  readonly id: string;
}

/**
 * What the reader sees, as one value. It is what the address bar holds: a function of it and of the
 * graph draws the whole page, so that an address gives its view again.
 */
export interface View {
  /** Nodes that the neighbourhood is drawn around. Empty: the start page. */
  readonly focus: readonly string[];
  /** Nodes whose own neighbourhoods were added, oldest first. */
  readonly expanded: readonly string[];
  /** Steps around each of these, 1 to `MAX_DEPTH`. */
  readonly depth: number;
  readonly hiddenKinds: readonly Kind[];
  readonly hiddenTypes: readonly RelationType[];
  /** Along which relations the neighbourhood is walked from its nodes. */
  readonly follow: Direction;
  /** Most nodes drawn around the focus, one of `LIMITS`. */
  readonly limit: number;
  readonly selected?: Selection;
  readonly sort: Sort;
  readonly tab: Tab;
  /** Absent: the reader's own, as the browser tells. */
  readonly language?: UiLanguage;
}

export const MAX_DEPTH = 3;

/** The server takes at most 20 nodes to start from. */
export const MAX_AROUND = 20;

export const LIMITS = [60, 120, 240, 500] as const;

export const DEFAULT_SORT: Sort = { column: 'assertions', descending: true };

export const START: View = {
  focus: [],
  expanded: [],
  depth: 1,
  hiddenKinds: [],
  hiddenTypes: [],
  follow: 'BOTH',
  limit: LIMITS[0],
  sort: DEFAULT_SORT,
  tab: 'graph',
};

/** The nodes that the neighbourhood is asked for, at most `MAX_AROUND`. */
export function around(view: View): readonly string[] {
  return [...view.focus, ...view.expanded].slice(0, MAX_AROUND);
}

/** Most nodes to ask for: each expansion makes room for some of its own. */
export function nodeLimit(view: View): number {
  return Math.min(500, view.limit + 40 * view.expanded.length);
}
