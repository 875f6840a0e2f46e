import type { EntityNamed, Kind } from '../api/types.js';
import type { SubgraphRelation } from '../api/subgraph.js';
import type { Ui } from '../i18n/ui.js';
import type { Sort } from '../state/view.js';
import { fullName } from './names.js';
import type { Neighbourhood } from './neighbourhood.js';

/** A row of the table: a relation with both its ends. */
export interface Row {
  readonly relation: SubgraphRelation;
  readonly source: EntityNamed;
  readonly target: EntityNamed;
}

/** Kinds of node that have a date because somebody made them then. */
const INSTRUMENTS: readonly Kind[] = ['Treaty', 'Resolution', 'Document'];

/**
 * When a relation was made: with the instrument that it comes from. Of one that comes from a body, or from
 * an instrument without a date, no more is known than the oldest text that states it. ISO 8601, or null.
 */
export function dateOfRow({ relation, source }: Row): string | null {
  return (INSTRUMENTS.includes(source.kind) ? source.date : null) ?? relation.first;
}

/**
 * The relations of a neighbourhood in two parts, those of the chosen nodes and the others; each sorted,
 * equal ones by source, then type, then target.
 */
export function toRows(
  { nodes, relations }: Neighbourhood,
  chosen: readonly string[],
  sort: Sort,
  ui: Ui,
): { own: Row[]; others: Row[] } {
  const rows = relations.map((relation) => ({
    relation,
    source: nodes.get(relation.source.id)!,
    target: nodes.get(relation.target.id)!,
  }));
  const label = (row: Row) => ui.relation(row.relation.type).label;
  const by: Record<Sort['column'], (a: Row, b: Row) => number> = {
    source: (a, b) => ui.compare(fullName(a.source), fullName(b.source)),
    type: (a, b) => ui.compare(label(a), label(b)),
    target: (a, b) => ui.compare(fullName(a.target), fullName(b.target)),
    date: (a, b) => compareDates(dateOfRow(a), dateOfRow(b)),
    assertions: (a, b) => a.relation.assertions - b.relation.assertions,
    confidence: (a, b) => a.relation.confidence - b.relation.confidence,
  };
  const turn = sort.descending ? -1 : 1;
  rows.sort(
    (a, b) =>
      turn * by[sort.column](a, b) ||
      by.source(a, b) ||
      by.type(a, b) ||
      by.target(a, b) ||
      (a.relation.id < b.relation.id ? -1 : 1),
  );
  const isOwn = ({ source, target }: Row) => chosen.includes(source.id) || chosen.includes(target.id);
  return { own: rows.filter(isOwn), others: rows.filter((row) => !isOwn(row)) };
}

/** ISO 8601 dates of any precision; the undated first. */
function compareDates(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
