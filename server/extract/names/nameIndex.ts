import { inAnyLanguage } from '../languages/index.js';
import { firstIndex } from '../text/search.js';
import { fold } from '../text/words.js';
import type { NamedMention } from './recognise.js';
import type { Uses } from './uses.js';

/** A mention by its folded name, or what stands inside that, and its place among the names. */
export type Name = { mention: NamedMention; name: string; at: number };

/** The names of a text, asked by how they begin and end; sorted when first asked, for most texts never ask. */
export class Names {
  private readonly all: Name[];
  private byName: Name[] | undefined;
  private byEnd: Name[] | undefined;
  private byInside: Name[] | undefined;
  private exact: Map<string, Name[]> | undefined;
  private readonly lengths = new Set<number>();

  constructor(
    mentions: readonly NamedMention[],
    readonly uses: Uses,
  ) {
    this.all = mentions.map((mention, at) => ({ mention, name: '', at }));
  }

  private get folded(): readonly Name[] {
    if (this.exact === undefined) {
      this.exact = new Map();
      for (const each of this.all) {
        each.name = fold(each.mention.name);
        this.lengths.add(each.name.length);
        const list = this.exact.get(each.name);
        if (list === undefined) this.exact.set(each.name, [each]);
        else list.push(each);
      }
    }
    return this.all;
  }

  /** Whether any name is so long: a name may be as long as a text, and its every beginning is asked for. */
  hasLength(length: number): boolean {
    return this.folded.length > 0 && this.lengths.has(length);
  }

  called(name: string): readonly Name[] {
    return this.folded.length === 0 ? [] : (this.exact!.get(name) ?? []);
  }

  beginning(part: string): Name[] {
    const start = `${part} `;
    this.byName ??= [...this.folded].sort((a, b) => compare(a.name, b.name));
    return run(
      this.byName,
      (name) => name < start,
      (name) => name.startsWith(start),
    );
  }

  ending(part: string): Name[] {
    const end = ` ${part}`;
    this.byEnd ??= [...this.folded].sort((a, b) => compareEnds(a.name, b.name));
    return run(
      this.byEnd,
      (name) => compareEnds(name, end) < 0,
      (name) => name.endsWith(end),
    );
  }

  /** "Scientific Committee" in "United Nations Scientific Committee on …": two words or more, with a link behind. */
  holding(part: string): Name[] {
    if (!part.includes(' ')) return [];
    this.byInside ??= insidesOf(this.folded).sort((a, b) => compare(a.name, b.name));
    const start = `${part} `;
    return run(
      this.byInside,
      (name) => name < start,
      (name) => name.startsWith(start),
    ).filter(({ name }) => LINKS.has(name.slice(start.length).split(' ', 1)[0]!));
  }
}

/** The same names, by what stands inside them. */
function insidesOf(names: readonly Name[]): Name[] {
  const found: Name[] = [];
  for (const { mention, name, at } of names)
    for (const inside of insides(name)) found.push({ mention, name: inside, at });
  return found;
}

/** What of a name stands behind its first words, but not behind a link: that would be its owner's name. */
function insides(name: string): string[] {
  const found: string[] = [];
  let at = 0;
  for (let word = 0; word < MOST_BEFORE; word++) {
    const space = name.indexOf(' ', at);
    if (space < 0) break;
    if (LINKS.has(name.slice(at, space))) break;
    at = space + 1;
    found.push(name.slice(at));
  }
  return found;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Orders texts by their last letters first. */
function compareEnds(a: string, b: string): number {
  let i = a.length;
  let j = b.length;
  while (i > 0 && j > 0) {
    const difference = a.charCodeAt(--i) - b.charCodeAt(--j);
    if (difference !== 0) return difference;
  }
  return i - j;
}

/** The members of a sorted list that stand behind those before and fit; they are neighbours. */
function run(
  sorted: readonly Name[],
  isBefore: (name: string) => boolean,
  fits: (name: string) => boolean,
): Name[] {
  const first = firstIndex(sorted, ({ name }) => isBefore(name));
  let end = first;
  while (end < sorted.length && fits(sorted[end]!.name)) end++;
  return sorted.slice(first, end);
}

/** Words of a name before those that its short form begins with: "United Nations". */
const MOST_BEFORE = 4;

/** Links and articles inside names; those of one text may be of two languages. */
export const LINKS = new Set(
  inAnyLanguage(({ names: { of, openers, articles } }) => [...of, ...openers, ...articles].map(fold)),
);
