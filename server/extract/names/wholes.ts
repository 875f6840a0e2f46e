import type { NamedMention } from './recognise.js';

/** One mention of every entity and name, one that a register knows where there is one; in the order of the text. */
export class Wholes {
  readonly all: NamedMention[] = [];
  /** Places in `all`: of an entity's first name, and of its others by both. */
  private readonly first = new Map<string, number>();
  private readonly others = new Map<string, number>();

  add(mention: NamedMention): void {
    const at = this.first.get(mention.entity);
    if (at === undefined) this.first.set(mention.entity, this.all.push(mention) - 1);
    else if (this.all[at]!.name === mention.name) this.take(at, mention);
    else {
      // "Lima Agreement" and "Regional Agreement on Lamps" are one entity: both can be what is cut short
      const key = `${mention.entity} ${mention.name}`;
      const other = this.others.get(key);
      if (other === undefined) this.others.set(key, this.all.push(mention) - 1);
      else this.take(other, mention);
    }
  }

  private take(at: number, mention: NamedMention): void {
    if (mention.known) this.all[at] = mention;
  }
}
