import {
  KINDS,
  RELATION_TYPES,
  type Direction,
  type Kind,
  type RelationType,
  type UiLanguage,
} from '../api/types.js';
import {
  DEFAULT_SORT,
  LIMITS,
  MAX_AROUND,
  MAX_DEPTH,
  START,
  type SortColumn,
  type Tab,
  type View,
} from './view.js';

/** Everything a reader can do to the view: pure functions from a view to the next. */

/** Draws the neighbourhood of one node alone; filters and language stay. */
export function recentre(view: View, id: string): View {
  return {
    ...view,
    focus: [id],
    expanded: [],
    depth: 1,
    limit: START.limit,
    selected: { what: 'node', id },
    tab: 'graph',
  };
}

/** Adds a node's own neighbourhood; no change where it is there already or there is no room. */
export function expand(view: View, id: string): View {
  if (view.focus.includes(id) || view.expanded.includes(id)) return view;
  if (view.focus.length + view.expanded.length >= MAX_AROUND) return view;
  return { ...view, expanded: [...view.expanded, id] };
}

/** Takes back what `expand` added. */
export function collapse(view: View, id: string): View {
  if (!view.expanded.includes(id)) return view;
  return { ...view, expanded: view.expanded.filter((other) => other !== id) };
}

/** Expands a node, or collapses it where it is expanded. */
export function toggleExpansion(view: View, id: string): View {
  return view.expanded.includes(id) ? collapse(view, id) : expand(view, id);
}

/** Opens a node in the panel; `tab` is where a narrow screen goes. */
export function selectNode(view: View, id: string, tab: Tab = view.tab): View {
  return { ...view, selected: { what: 'node', id }, tab };
}

/** Opens the evidence of a relation. */
export function selectRelation(view: View, id: string, tab: Tab = view.tab): View {
  return { ...view, selected: { what: 'relation', id }, tab };
}

/** Closes the panel. */
export function deselect(view: View): View {
  const { selected, ...rest } = view;
  return selected ? rest : view;
}

/** In the order of the whole list, so that one choice has one address. */
function toggled<T>(all: readonly T[], list: readonly T[], item: T): readonly T[] {
  return all.filter((other) => (other === item) !== list.includes(other));
}

/** Hides the nodes of a kind, or shows them again. */
export function toggleKind(view: View, kind: Kind): View {
  return { ...view, hiddenKinds: toggled(KINDS, view.hiddenKinds, kind) };
}

/** Hides the relations of a type, or shows them again. */
export function toggleType(view: View, type: RelationType): View {
  return { ...view, hiddenTypes: toggled(RELATION_TYPES, view.hiddenTypes, type) };
}

/** Shows every kind and type again. */
export function showAll(view: View): View {
  return { ...view, hiddenKinds: [], hiddenTypes: [], follow: START.follow };
}

/** Walks relations both ways, or only from source to target, or back. */
export function setFollow(view: View, follow: Direction): View {
  return { ...view, follow };
}

/** Sets the number of steps, kept within 1 and `MAX_DEPTH`. */
export function setDepth(view: View, depth: number): View {
  return { ...view, depth: Math.min(MAX_DEPTH, Math.max(1, Math.trunc(depth) || 1)) };
}

/** Makes room for more nodes; no change at the most. */
export function showMore(view: View): View {
  const limit = LIMITS.find((step) => step > view.limit);
  return limit === undefined ? view : { ...view, limit };
}

/** Sorts by a column; by the one sorted already, turns the order round. */
export function sortBy(view: View, column: SortColumn): View {
  if (view.sort.column === column) return { ...view, sort: { column, descending: !view.sort.descending } };
  // numbers are wanted largest first, words from A on
  const descending = column === 'assertions' || column === 'confidence';
  return { ...view, sort: { column, descending } };
}

export function showTab(view: View, tab: Tab): View {
  return { ...view, tab };
}

export function setLanguage(view: View, language: UiLanguage): View {
  return { ...view, language };
}

/** Back to the start page; the language stays. */
export function restart(view: View): View {
  return { ...START, sort: DEFAULT_SORT, ...(view.language && { language: view.language }) };
}
