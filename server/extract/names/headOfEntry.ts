import type { AuthorityEntry } from '../../model/index.js';
import { GRAMMARS } from './grammar.js';

/** Heads, in their canonical form, that a text repeats alone once it has named a known entity in full. */
const REPEATED: ReadonlySet<string> = new Set(
  'convention covenant protocol treaty charter agreement statute declaration committee commission council conference forum programme working-group group-of-experts group-of-governmental-experts panel-of-experts panel fund organization secretariat mission expert-mechanism tribunal court union league board office agenda institute agency authority university bank'.split(
    ' ',
  ),
);
/** English words of these heads, and the canonical form of each. */
const CANONICAL = new Map(
  GRAMMARS.en.lexicon.heads
    .filter((head) => REPEATED.has(head.canonical))
    .map((head) => [head.words, head.canonical]),
);
const REFERRED_TO = new RegExp(
  `\\b(?:${[...CANONICAL.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'gi',
);

/** Where in an English name its head noun has stood. */
const BEHIND_HEAD = /\s(?:of|on|for|to|against)\s/;

/** Between two nouns of an English name that are not one: "under the", "Establishing the". */
const APART = /\s(?:\p{Ll}|Establishing\s|Amending\s)/u;

/** Head nouns of the entries that texts have named. */
const HEADS = new WeakMap<AuthorityEntry, string | undefined>();

/** The canonical head noun among the words of an entry's English names; undefined where they have none that texts repeat. */
export function headOfEntry(entry: AuthorityEntry): string | undefined {
  if (!HEADS.has(entry)) HEADS.set(entry, headIn(entry));
  return HEADS.get(entry);
}

function headIn({ names }: AuthorityEntry): string | undefined {
  for (const { text, type } of names.en ?? []) {
    if (type !== 'full') continue;
    let head: string | undefined;
    let end = 0;
    for (const { 0: noun, index } of text.matchAll(REFERRED_TO)) {
      // "Secretary-General of the Organization" is no organization
      if (BEHIND_HEAD.test(text.slice(0, index))) break;
      // "Lamp Council Committee" is a committee, "Agreement under the Lamp Convention" no convention
      if (head !== undefined && APART.test(text.slice(end, index))) break;
      head = noun;
      end = index + noun.length;
    }
    if (head !== undefined) return CANONICAL.get(head.toLowerCase());
  }
  return undefined;
}
