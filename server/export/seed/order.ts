import type { ShippedDocument, ShippedEntity } from '../../store/shipped.js';
import type { Known } from './collect.js';

/**
 * Makes citations run back in time, as far as dates are known. Where a text is older than what it is
 * said to cite, and that is
 * - of the authority file: it may have been cited while it was drafted, and the citation stays;
 * - known by a title alone: several texts may bear it, year after year, and its date goes;
 * - a numbered document, or one that was read: one of the two was misread, and the citation goes.
 *
 * @param entities by id; dates are taken out of them
 */
export function inOrder(
  documents: readonly ShippedDocument[],
  entities: Map<string, ShippedEntity>,
  known: ReadonlyMap<string, Known>,
): { documents: ShippedDocument[]; later: number } {
  const own = new Map<string, string | undefined>();
  for (const { id, date } of documents) own.set(id, own.get(id) ?? date);
  const dateOf = (id: string) => (known.get(id) ?? { date: own.get(id) ?? entities.get(id)?.date }).date;
  let later = 0;
  const kept = documents.map((document) => ({
    ...document,
    assertions: document.assertions.filter(({ type, source, target }) => {
      if (type !== 'CITES' || known.has(target) || !isBefore(dateOf(source), dateOf(target))) return true;
      const entity = entities.get(target);
      if (own.has(target) || entity === undefined || entity.known) {
        later++;
        return false;
      }
      entities.set(target, withoutDate(entity));
      return true;
    }),
  }));
  return { documents: kept, later };
}

function withoutDate(entity: ShippedEntity): ShippedEntity {
  const undated = { ...entity };
  delete undated.date;
  return undated;
}

/** Whether one date is before another, as far as both are precise. */
export function isBefore(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}
