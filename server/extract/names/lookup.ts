import type { Mention, Range } from '../types.js';
import { firstAtLeast, firstIndex } from '../text/search.js';
import { sortRuns } from '../text/sortRuns.js';

const NONE: readonly never[] = [];

/** Mentions of one block: longer first of those that begin together. */
interface Shelf<M> {
  mentions: M[];
  /** `reach[i]`: the furthest end of mentions 0 to i; made when asked for. */
  reach: number[] | undefined;
}

/**
 * Mentions by where they stand. Every question about an offset is a binary search: a block may hold
 * the mentions of a whole book. Where a mention begins must not change while the lookup is in use.
 */
export class MentionLookup<M extends Mention = Mention> {
  private readonly shelves: (Shelf<M> | undefined)[] = [];
  /** Shelves that may no longer be in order. */
  private disordered = new Set<Shelf<M>>();
  /** How many of `all` stand on the shelves. */
  private shelved = 0;

  /** @param all whoever adds to it calls `update` before asking for what was added */
  constructor(readonly all: M[]) {
    this.update();
  }

  /** Takes in what was added to the list, and puts right what `extend` moved. */
  update(): void {
    const { all, shelves, disordered } = this;
    for (; this.shelved < all.length; this.shelved++) {
      const mention = all[this.shelved]!;
      const shelf = shelves[mention.block];
      if (shelf === undefined) {
        // blocks without mentions keep the array dense
        while (shelves.length <= mention.block) shelves.push(undefined);
        shelves[mention.block] = { mentions: [mention], reach: undefined };
        continue;
      }
      if (byPlace(shelf.mentions[shelf.mentions.length - 1]!, mention) > 0) disordered.add(shelf);
      shelf.mentions.push(mention);
      shelf.reach = undefined;
    }
    if (disordered.size === 0) return;
    for (const shelf of disordered) {
      sortRuns(shelf.mentions, byPlace);
      shelf.reach = undefined;
    }
    disordered.clear();
  }

  /** Takes some mentions out of the list, all at once. */
  remove(dropped: ReadonlySet<M>): void {
    if (dropped.size === 0) return;
    this.update();
    removeFrom(this.all, dropped);
    this.shelved = this.all.length;
    // a block at a time, however many of its mentions go
    const blocks = new Set(Array.from(dropped, ({ block }) => block));
    for (const block of blocks) {
      const shelf = this.shelves[block];
      if (shelf === undefined) continue;
      removeFrom(shelf.mentions, dropped);
      shelf.reach = undefined;
    }
  }

  /** One more mention. */
  add(mention: M): void {
    this.update();
    this.all.push(mention);
    this.shelved++;
    while (this.shelves.length <= mention.block) this.shelves.push(undefined);
    const shelf = (this.shelves[mention.block] ??= { mentions: [], reach: undefined });
    const { mentions, reach } = shelf;
    let at = this.indexFrom(mention.block, mention.start);
    while (at < mentions.length && byPlace(mentions[at]!, mention) <= 0) at++;
    mentions.splice(at, 0, mention);
    if (reach === undefined) return;
    reach.splice(at, 0, at > 0 ? reach[at - 1]! : -1);
    for (let i = at; i < reach.length && reach[i]! < mention.end; i++) reach[i] = mention.end;
  }

  /** Moves the end of a mention that the lookup holds further back. */
  extend(mention: M, end: number): void {
    mention.end = end;
    const shelf = this.shelves[mention.block];
    if (shelf === undefined) return;
    this.disordered.add(shelf);
    const { mentions, reach } = shelf;
    if (reach === undefined) return;
    let i = this.indexFrom(mention.block, mention.start);
    while (i < mentions.length && mentions[i] !== mention) i++;
    for (; i < reach.length && reach[i]! < end; i++) reach[i] = end;
  }

  /** All of a block, in order, longer first. */
  in(block: number): readonly M[] {
    return this.shelves[block]?.mentions ?? NONE;
  }

  /** Index in `in(block)` of the first that begins at or behind an offset. */
  indexFrom(block: number, offset: number): number {
    return firstIndex(this.in(block), ({ start }) => start < offset);
  }

  /** The longest that begins at an offset. */
  startingAt(block: number, offset: number): M | undefined {
    const mention = this.in(block)[this.indexFrom(block, offset)];
    return mention?.start === offset ? mention : undefined;
  }

  /** The longest that ends at an offset. */
  endingAt(block: number, offset: number): M | undefined {
    const mentions = this.in(block);
    const before = this.indexFrom(block, offset);
    for (let i = this.indexReaching(block, offset - 1); i < before; i++)
      if (mentions[i]!.end === offset) return mentions[i];
    return undefined;
  }

  /** The first, in order, that fits among those that begin in [from, to). */
  firstStarting(block: number, from: number, to: number, fits: (mention: M) => boolean): M | undefined {
    const mentions = this.in(block);
    for (let i = this.indexFrom(block, from); i < mentions.length && mentions[i]!.start < to; i++)
      if (fits(mentions[i]!)) return mentions[i];
    return undefined;
  }

  /** The first, in order, that fits among those that begin before `to` and end behind `from`. */
  firstCrossing(block: number, from: number, to: number, fits: (mention: M) => boolean): M | undefined {
    const mentions = this.in(block);
    const before = this.indexFrom(block, to);
    for (let i = this.indexReaching(block, from); i < before; i++)
      if (mentions[i]!.end > from && fits(mentions[i]!)) return mentions[i];
    return undefined;
  }

  /** The outermost ones inside a range, in order; none is looked for before it is asked for. */
  *outermost(block: number, range: Range): Generator<M> {
    const mentions = this.in(block);
    let reached = -1;
    for (let i = this.indexFrom(block, range.start); i < mentions.length; i++) {
      const mention = mentions[i]!;
      if (mention.start > range.end) break;
      if (mention.end > range.end || mention.start < reached) continue;
      reached = mention.end;
      yield mention;
    }
  }

  /** The first, in order, that holds a range. */
  holding(block: number, range: Range): M | undefined {
    return this.firstCrossing(block, range.start, range.start + 1, (each) => each.end >= range.end);
  }

  /** Whether a range is inside a mention or crosses one. */
  overlaps(block: number, range: Range): boolean {
    const before = this.indexFrom(block, range.end);
    return this.indexReaching(block, range.start) < before;
  }

  /** Index in `in(block)` of the first that ends behind an offset; ends must not have changed since the first such question. */
  indexReaching(block: number, offset: number): number {
    const shelf = this.shelves[block];
    if (shelf === undefined) return 0;
    const reach = (shelf.reach ??= reachOf(shelf.mentions));
    return firstAtLeast(reach, offset + 1);
  }
}

function removeFrom<M>(list: M[], dropped: ReadonlySet<M>): void {
  let kept = 0;
  for (const each of list) if (!dropped.has(each)) list[kept++] = each;
  list.length = kept;
}

/** Orders mentions by where they begin, the longer first. */
export function byPlace(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

function reachOf(mentions: readonly Range[]): number[] {
  const reach: number[] = [];
  let furthest = -1;
  for (let i = 0; i < mentions.length; i++) {
    const { end } = mentions[i]!;
    // no Math.max: its results make a list of floating-point numbers
    if (end > furthest) furthest = end;
    reach.push(furthest);
  }
  return reach;
}
