import { isInstrument, kindRecord, type Kind, type Language } from '../model/index.js';
import { fold } from './fold.js';
import type { EntityFacts, StoredName } from './port.js';

/** Types of the port, and those that serve search alone; `label`: a name of facts that is not among its names. */
export type NameType = StoredName['type'] | 'symbol' | 'identifier' | 'label';

/** The types that come from the authority file. */
export const FACT_TYPES: readonly NameType[] = ['full', 'short', 'acronym', 'former', 'context', 'label'];

export interface NewName {
  type: NameType;
  /** Empty where it is not known. */
  language: Language | '';
  text: string;
  /** More words to find it by. */
  also?: string;
}

/**
 * A name that is held. `texts`: in how many texts it is seen, `own`: of how many it is the title; both
 * are 0 for a name that no text gave, whose `place` is its place in the authority file.
 */
export interface HeldName {
  type: NameType;
  language: Language | '';
  text: string;
  texts: number;
  own: number;
  place: number;
}

/** What the authority file calls an entity. */
export function factNames(fact: EntityFacts): NewName[] {
  const names: NewName[] = fact.names
    .filter(({ type }) => type !== 'seen')
    .map(({ type, language, text }): NewName => ({ type, language: language ?? '', text }));
  // the name that is shown must be found too
  if (!fact.names.some(({ text }) => text === fact.name)) {
    names.push({ type: 'label', language: '', text: fact.name });
  }
  return names;
}

/** What an entity is found by besides its names: its symbol, with the words for its kind, and registers. */
export function registeredNames(
  kind: Kind,
  symbol: string | null,
  identifiers: Readonly<Record<string, string>>,
): NewName[] {
  const names: NewName[] = Object.entries(identifiers)
    .filter(([scheme]) => scheme !== 'symbol')
    .map(([scheme, value]) => ({ type: 'identifier', language: '', text: `${scheme} ${value}` }));
  if (symbol !== null) names.unshift({ type: 'symbol', language: '', text: symbol, also: kindWords(kind) });
  return names;
}

/** The words for a kind of instrument, in every language: "resolution 73/266" finds a symbol. */
function kindWords(kind: Kind): string {
  return isInstrument(kind) ? Object.values(kindRecord(kind).label).join(' ') : '';
}

/** What search compares of a name, folded: the name itself, and all the words by which it is found. */
export function searched({ text, also }: NewName): { folded: string; words: string } {
  const folded = fold(text);
  return { folded, words: also === undefined ? folded : `${folded} ${fold(also)}` };
}

/** The name in texts that is shown: an own title, in English if there is one, else what most texts say. */
export function seenName(names: Iterable<HeldName>): string | undefined {
  let best: HeldName | undefined;
  for (const name of names) {
    if (name.type === 'seen' && (best === undefined || compareSeen(name, best) < 0)) best = name;
  }
  return best?.text;
}

function compareSeen(a: HeldName, b: HeldName): number {
  const english = Number(b.language === 'en') - Number(a.language === 'en');
  return (
    Number(b.own > 0) - Number(a.own > 0) ||
    (a.own > 0 ? 0 : b.texts - a.texts) ||
    english ||
    b.own - a.own ||
    (a.text < b.text ? -1 : 1)
  );
}

/** The names that are told of an entity: the authority file's in its own order, then those seen, the usual first. */
export function toldNames(names: readonly HeldName[]): StoredName[] {
  const told: StoredName[] = [];
  for (const { type, language, text } of names.filter(isTold).sort(compareTold)) {
    const known = (name: StoredName) => name.text === text && (language === '' || name.language === language);
    if (type === 'seen' && told.some(known)) continue;
    told.push(language === '' ? { text, type } : { text, language, type });
  }
  return told;
}

type ToldName = HeldName & { type: StoredName['type'] };

function isTold(name: HeldName): name is ToldName {
  return name.type !== 'symbol' && name.type !== 'identifier' && name.type !== 'label';
}

function compareTold(a: HeldName, b: HeldName): number {
  return (
    Number(a.type === 'seen') - Number(b.type === 'seen') ||
    (a.type === 'seen'
      ? Number(a.own === 0) - Number(b.own === 0) || b.texts - a.texts
      : a.place - b.place) ||
    Number(a.language === '') - Number(b.language === '') ||
    compareText(a.language, b.language) ||
    compareText(a.text, b.text)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
