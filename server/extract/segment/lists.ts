import { romanValue, type Label } from './label.js';

/** An open list: op5 | (a) (b) … | (i) (ii) …. */
interface Level {
  kind: 'letter' | 'roman' | 'parenthesised';
  index: number;
  label: string;
  block: number;
}

/** Where an item of a list stands: the block above it, and its label. */
export interface Place {
  parent: number;
  name: string;
}

/** The lists that are open below a paragraph, the outermost first. */
export class Lists {
  private levels: Level[] = [];

  clear(): void {
    this.levels = [];
  }

  /** The item placed last is this block. */
  hold(block: number): void {
    const level = this.levels.at(-1);
    if (level !== undefined) level.block = block;
  }

  /** Where an item stands: it may close lists, go on in one or open one. `top` is the paragraph above them all, labelled `base`. */
  place(label: Label, top: number, base: string): Place {
    if (label.kind === 'bullet') {
      const level = this.levels.at(-1);
      return { parent: level?.block ?? top, name: level === undefined ? base : level.label };
    }
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const level = this.levels[depth]!;
      const index =
        level.kind === 'roman'
          ? romanValue(label.value)
          : label.kind === 'roman' && level.kind === 'letter'
            ? -1
            : label.index;
      const sameKind =
        level.kind === label.kind ||
        (level.kind === 'roman' && label.kind === 'letter' && romanValue(label.value) > 0);
      if (
        sameKind &&
        (index === level.index + 1 || (depth === 0 && index > level.index && label.kind !== 'roman'))
      ) {
        // (h) followed by (i): roman only if (i) opens a list, which the step to 1 tells
        if (label.value === 'i' && level.kind === 'letter' && level.index !== 8) continue;
        this.levels.length = depth + 1;
        level.index = index;
        const above = depth === 0 ? { block: top, label: base } : this.levels[depth - 1]!;
        level.label = `${above.label}(${label.value})`;
        return { parent: above.block, name: level.label };
      }
    }
    const last = this.levels.at(-1);
    const above = last === undefined ? { block: top, label: base } : last;
    const roman = romanValue(label.value) === 1 || label.kind === 'roman';
    if (this.levels.length > 0 && !roman && label.index !== 1) {
      // out of order, as OCR and renumbered lists have it: a sibling of the item before
      const parent =
        this.levels.length > 1 ? this.levels[this.levels.length - 2]! : { block: top, label: base };
      last!.label = `${parent.label}(${label.value})`;
      last!.index = label.index;
      return { parent: parent.block, name: last!.label };
    }
    const name = `${above.label}(${label.value})`;
    this.levels.push({
      kind: label.kind === 'parenthesised' ? 'parenthesised' : roman ? 'roman' : 'letter',
      index: roman ? romanValue(label.value) : label.index,
      label: name,
      block: -1,
    });
    return { parent: above.block, name };
  }
}
