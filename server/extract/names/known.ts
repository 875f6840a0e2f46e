import type { AuthorityEntry } from '../../model/index.js';
import { firstIndex } from '../text/search.js';
import { fold } from '../text/words.js';
import type { Mention } from '../types.js';
import type { Candidate } from './candidates.js';
import type { Scope } from './scope.js';
import { hasWord } from './telling.js';

/** How much oftener than one body another must be named. */
const OFTENER = 3;

/** What the whole document says without doubt, so that doubtful names can lean on it. */
export class Known {
  private readonly entries = new Set<string>();
  private readonly firstWords = new Set<number>();
  /** How often bodies are named in full, by their head nouns. */
  private readonly counts = new Map<string, Map<string, number>>();

  constructor(
    candidates: readonly Candidate[],
    private readonly scope: Scope,
  ) {
    for (const each of candidates) {
      const [only] = each.refs;
      if (each.refs.length === 1 && only!.name.type !== 'context') {
        this.entries.add(only!.entry.id);
        if (each.head !== undefined) this.count(each.head.canonical, only!.entry.id);
      }
      const named = each.refs.length > 0 || each.place.grammar.of.has(scope.tokens.word[each.first + 1]!);
      if (named && each.last - each.first > 1) this.firstWords.add(scope.tokens.word[each.first]!);
    }
    for (const each of scope.series) this.entries.add(each.entity);
  }

  private count(head: string, id: string): void {
    let byId = this.counts.get(head);
    if (byId === undefined) this.counts.set(head, (byId = new Map()));
    byId.set(id, (byId.get(id) ?? 0) + 1);
  }

  /** Whether the text names another body of a head noun much oftener than one. */
  namesOftener(head: string, id: string): boolean {
    const byId = this.counts.get(head);
    if (byId === undefined) return false;
    const own = byId.get(id) ?? 0;
    for (const [other, count] of byId) if (other !== id && count > OFTENER * (own + 1)) return true;
    return false;
  }

  names(id: string | undefined): boolean {
    return id !== undefined && this.entries.has(id);
  }

  /** The one treaty of a year and a kind (convention, protocol) that the text names. */
  treatyOf(year: string, head: string): AuthorityEntry | undefined {
    const key = `${year} ${head}`;
    if (!this.ofYears.has(key)) this.ofYears.set(key, this.findTreaty(year, head));
    return this.ofYears.get(key);
  }

  private readonly ofYears = new Map<string, AuthorityEntry | undefined>();

  private findTreaty(year: string, head: string): AuthorityEntry | undefined {
    const { entries } = this.scope.authority;
    const found = [...this.entries]
      .map((id) => entries.get(id))
      .filter(
        (entry) =>
          entry?.kind === 'Treaty' &&
          (entry.date?.startsWith(year) === true ||
            entry.names.en?.some(({ text }) => text.includes(year)) === true) &&
          entry.names.en?.some(({ text }) => text.toLowerCase().includes(head)) === true,
      );
    return found.length === 1 ? found[0] : undefined;
  }

  /** Whether a name that begins with this word stands in the text: of the authority file, or with a genitive. */
  heads(word: number): boolean {
    return this.firstWords.has(word);
  }

  /** Whether the paragraph itself names a numbered work. */
  namesHere(id: string | undefined, block: number): boolean {
    if (id === undefined || !this.entries.has(id)) return false;
    if (block !== this.seriesBlock) {
      this.seriesBlock = block;
      this.series.clear();
      for (const each of seriesOf(this.scope, block)) this.series.add(each.entity);
    }
    return this.series.has(id);
  }

  // numbered works of the block asked for last
  private seriesBlock = -1;
  private readonly series = new Set<string>();

  // the block asked for last, its folded words, and what they were found to hold
  private block = -1;
  private words = '';
  private readonly contexts = new Map<AuthorityEntry, number>();

  /** How many of an entry's telling words stand in the block, up to two: more tell no more. */
  context(entry: AuthorityEntry, block: number): number {
    if (entry.context === undefined) return 0;
    if (block !== this.block) {
      const { start, end } = this.scope.doc.blocks[block]!;
      this.block = block;
      this.words = fold(this.scope.text.slice(start, end));
      this.contexts.clear();
    }
    let count = this.contexts.get(entry);
    if (count === undefined) {
      count = 0;
      for (const word of foldedContext(entry)) {
        if (hasWord(this.words, word)) count++;
        if (count === MOST_TELLING) break;
      }
      this.contexts.set(entry, count);
    }
    return count;
  }
}

/** Mentions of numbered works in a block. */
function seriesOf({ series }: Scope, block: number): readonly Mention[] {
  const first = firstIndex(series, (each) => each.block < block);
  let end = first;
  while (end < series.length && series[end]!.block === block) end++;
  return series.slice(first, end);
}

/** Telling words beyond which more of them say no more. */
const MOST_TELLING = 2;

const CONTEXTS = new WeakMap<AuthorityEntry, readonly string[]>();

/** The telling words of an entry, folded once. */
function foldedContext(entry: AuthorityEntry): readonly string[] {
  let words = CONTEXTS.get(entry);
  if (words === undefined) CONTEXTS.set(entry, (words = (entry.context ?? []).map(fold)));
  return words;
}
