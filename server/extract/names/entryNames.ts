import type { AuthorityEntry, AuthorityName } from '../../model/index.js';
import { fold } from '../text/words.js';

const NAMES = new WeakMap<AuthorityEntry, readonly string[]>();

/** The names of an entry of the authority file in all languages, folded once. */
export function foldedNames(entry: AuthorityEntry): readonly string[] {
  let names = NAMES.get(entry);
  if (names === undefined) {
    names = Object.values(entry.names).flatMap((list) => list.map(({ text }) => fold(text)));
    NAMES.set(entry, names);
  }
  return names;
}

/** The name that an entry goes by where no words of a text name it: the first, in the first language that has one. */
export function firstNameOf({ names }: AuthorityEntry): AuthorityName | undefined {
  for (const list of Object.values(names)) if (list.length > 0) return list[0];
  return undefined;
}

/** Whether a name of an entry holds these words: a Subcommittee is not called "committee". */
export function isCalled(entry: AuthorityEntry, words: string): boolean {
  const called = fold(words);
  return foldedNames(entry).some((name) => holds(name, called));
}

/** Whether words stand in a name as whole words. */
function holds(name: string, words: string): boolean {
  for (let at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
    if (!isLetter(name[at - 1]) && !isLetter(name[at + words.length])) return true;
  }
  return false;
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /\p{L}/u.test(unit);
}
