import type { Mention, Range } from '../types.js';

/** Mentions by where they stand. */
export class MentionLookup<M extends Mention = Mention> {
  private readonly byBlock = new Map<number, M[]>();

  constructor(mentions: readonly M[]) {
    for (const mention of mentions) {
      const list = this.byBlock.get(mention.block);
      if (list === undefined) this.byBlock.set(mention.block, [mention]);
      else list.push(mention);
    }
    for (const list of this.byBlock.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** One more mention. */
  add(mention: M): void {
    const list = this.byBlock.get(mention.block);
    if (list === undefined) this.byBlock.set(mention.block, [mention]);
    else {
      const at = list.findIndex(
        (each) => each.start > mention.start || (each.start === mention.start && each.end < mention.end),
      );
      list.splice(at < 0 ? list.length : at, 0, mention);
    }
  }

  /** All of a block, in order, longer first. */
  in(block: number): readonly M[] {
    return this.byBlock.get(block) ?? [];
  }

  /** The longest that begins at an offset. */
  startingAt(block: number, offset: number): M | undefined {
    return this.in(block).find((mention) => mention.start === offset);
  }

  /** The longest that ends at an offset. */
  endingAt(block: number, offset: number): M | undefined {
    return this.in(block).find((mention) => mention.end === offset);
  }

  /** The first, outermost ones that begin inside a range. */
  outermost(block: number, range: Range): M[] {
    const found: M[] = [];
    for (const mention of this.in(block)) {
      if (mention.start < range.start || mention.end > range.end) continue;
      const last = found[found.length - 1];
      if (last !== undefined && mention.start < last.end) continue;
      found.push(mention);
    }
    return found;
  }

  /** Whether a range is inside a mention or crosses one. */
  overlaps(block: number, range: Range): boolean {
    return this.in(block).some((mention) => mention.start < range.end && mention.end > range.start);
  }
}
