import { parseRelationId, relationId, type RelationKey } from '../ids.js';
import type { Stated } from '../stated.js';
import { add, copyOf, type Sum, type Summand } from '../sums.js';
import type { Changes } from './changes.js';
import type { Work } from './connection.js';
import { fromSumRow, toSumRow, type SumRow } from './rows.js';

/** A relation that changes: the relationship it stands in, if there is one, and what it comes to. */
interface Total extends RelationKey {
  ref: string | undefined;
  sum: Sum;
}

/** Relations, each with the sum of its assertions, that a transaction changes; gathered and written once. */
export class Sums {
  readonly #totals = new Map<string, Total>();
  readonly #fetched = new Set<string>();

  constructor(
    private readonly work: Work,
    private readonly changes: Pick<Changes, 'addDegree'>,
  ) {}

  /** Sums relations anew, of which assertions were deleted and no others added yet. */
  async recount(ids: readonly string[]): Promise<void> {
    await this.fetch(ids);
    for (const id of ids) {
      const total = this.#totals.get(id);
      if (total !== undefined) total.sum = copyOf();
    }
    const rows = await this.work.batches<Summand & { id: string; date: string | null }>(
      'assertionsOfRelations',
      'ids',
      ids,
    );
    for (const { id, date, ...summand } of rows) {
      add(this.#total(parseRelationId(id)!).sum, summand, date);
    }
  }

  /** Adds assertions. @param date of the document that makes them */
  async add(stated: readonly Stated[], date: string | undefined): Promise<void> {
    await this.fetch([...new Set(stated.map(relationId))]);
    for (const each of stated) {
      add(this.#total(each).sum, each, date ?? null);
    }
  }

  /** Writes the sums, and counts relations that are new or gone at their ends, which must be fetched. */
  async write(): Promise<void> {
    const created: unknown[] = [];
    const updated: unknown[] = [];
    const deleted: string[] = [];
    for (const { ref, sum, ...key } of this.#totals.values()) {
      if (ref === undefined) {
        created.push({ ...key, sum: toSumRow(sum) });
        this.#count(key, 1);
      } else if (sum.assertions > 0) {
        updated.push({ ref, sum: toSumRow(sum) });
      } else {
        deleted.push(ref);
        this.#count(key, -1);
      }
    }
    await this.work.batches('deleteRelations', 'refs', deleted);
    await this.work.batches('updateRelations', 'rows', updated);
    await this.work.batches('createRelations', 'rows', created);
  }

  #total(key: RelationKey): Total {
    const id = relationId(key);
    const { type, source, target } = key;
    let total = this.#totals.get(id);
    if (total === undefined) {
      this.#totals.set(id, (total = { type, source, target, ref: undefined, sum: copyOf() }));
    }
    return total;
  }

  /** A relation whose ends are the same counts once. */
  #count({ source, target }: RelationKey, by: 1 | -1): void {
    for (const end of new Set([source, target])) this.changes.addDegree(end, by);
  }

  /** Fetches relations that were not fetched yet. */
  async fetch(ids: readonly string[]): Promise<void> {
    const keys = ids.filter((id) => !this.#fetched.has(id)).map((id) => ({ id, ...parseRelationId(id)! }));
    for (const { id } of keys) this.#fetched.add(id);
    const byId = new Map(keys.map((key) => [key.id, key]));
    for (const { id, ref, sum } of await this.work.batches<{ id: string; ref: string; sum: SumRow }>(
      'relations',
      'rows',
      keys,
    )) {
      const { type, source, target } = byId.get(id)!;
      this.#totals.set(id, { type, source, target, ref, sum: fromSumRow(sum) });
    }
  }
}

/** The ends of relations. */
export function endsOf(relations: readonly string[]): string[] {
  const ends = relations.flatMap((id) => {
    const { source, target } = parseRelationId(id)!;
    return [source, target];
  });
  return [...new Set(ends)];
}
