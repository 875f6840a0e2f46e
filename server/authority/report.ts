import {
  kindRecord,
  LANGUAGES,
  type AuthorityEntry,
  type AuthorityName,
  type Kind,
  type Language,
} from '../model/index.js';
import { foldName } from './fold.js';
import type { Placed } from './load.js';
import { sourceOf, type Sources } from './sources.js';

/** Languages whose names do not come with the facts of an entry: each is looked up by itself. */
export type FoundLanguage = Exclude<Language, 'en' | 'fr'>;

/** What can tell entries of one name apart. */
export type Distinction = 'group' | 'context' | 'date' | 'organ' | 'full name';

/** A name that several entries have. */
export interface AmbiguousName {
  name: string;
  entries: string[];
  /** Each of these is enough; if there is none, pairs are told apart by one or the other. */
  apart: Distinction[];
}

export interface AuthorityReport {
  entries: number;
  kinds: Partial<Record<Kind, number>>;
  /** Entries that have a name in the language. */
  languages: Record<Language, number>;
  ambiguous: AmbiguousName[];
  /** By language, the names that were found in a source of their own, each after the id of its entry. */
  verified: Record<FoundLanguage, string[]>;
  /** By language, those that were not. */
  unverified: Record<FoundLanguage, string[]>;
  /** Ids of entries that ought to have an official name in the language and have none. */
  missing: Record<Language, string[]>;
  /** Entries by where their facts are from. */
  sources: Record<string, number>;
  /** Ids of entries that say nowhere where their facts are from. */
  unsourced: string[];
}

/** What there is in an authority folder, and what is left to do. */
export function reportOf(placed: readonly Placed[], known: Sources): AuthorityReport {
  const entries = placed.map(({ entry }) => entry);
  const official = officialNames(entries);
  const from = placed.map((item) => ({ id: item.entry.id, source: sourceOf(item, known) }));
  return {
    entries: entries.length,
    kinds: tally(entries.map(({ kind }) => kind)),
    languages: byLanguage((language) => entries.filter(({ names }) => names[language]).length),
    verified: namesOf(entries, true),
    unverified: namesOf(entries, false),
    ambiguous: ambiguities(entries),
    missing: byLanguage((language) =>
      entries.filter((entry) => !entry.names[language] && official(entry, language)).map(({ id }) => id),
    ),
    sources: tally(
      from.flatMap(({ source }) =>
        source === undefined ? [] : [/^https?:/.test(source) ? 'an address of its own' : source],
      ),
    ),
    unsourced: from.flatMap(({ id, source }) => (source === undefined ? [id] : [])),
  };
}

function tally<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  const counts = {} as Record<Key, number>;
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function byLanguage<Value>(value: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, value(language)])) as Record<
    Language,
    Value
  >;
}

/** The names of a language that have a source of their own, or those that have none. */
function namesOf(entries: readonly AuthorityEntry[], sourced: boolean): Record<FoundLanguage, string[]> {
  const list = (language: FoundLanguage) =>
    entries.flatMap(({ id, names }) =>
      (names[language] ?? [])
        .filter(({ source }) => (source !== undefined) === sourced)
        .map(({ text }) => `${id} ${text}`),
    );
  return { ar: list('ar'), es: list('es'), ru: list('ru'), zh: list('zh') };
}

/** The United Nations, at the top of its bodies and above what they adopt. */
const ROOT = 'org/un';

/** Arabic is a language of the General Assembly since its resolution 3190 (XXVIII) of this day. */
const ARABIC_SINCE = '1973-12-18';

/**
 * Whether an entry ought to have an official name in a language. States, bodies of the United Nations,
 * what one of them adopted and treaties deposited with the Secretary-General have one in each of the
 * six, instruments older than Arabic's place among them in five; an entry may say that it has fewer.
 */
function officialNames(
  entries: readonly AuthorityEntry[],
): (entry: AuthorityEntry, language: Language) => boolean {
  const parents = new Map(entries.map(({ id, parent }) => [id, parent]));
  const underRoot = (id: string | undefined): boolean => {
    let current = id;
    while (current !== undefined && current !== ROOT) current = parents.get(current);
    return current === ROOT;
  };
  const ofTheNations = ({ id, kind, organ, identifiers }: AuthorityEntry) =>
    kindRecord(kind).group === 'Body'
      ? (kind === 'State' && identifiers?.['iso3166'] !== undefined) || underRoot(id)
      : identifiers?.['mtdsg'] !== undefined || underRoot(organ);
  const beforeArabic = ({ kind, date }: AuthorityEntry) =>
    kindRecord(kind).group === 'Instrument' && date !== undefined && date < ARABIC_SINCE;
  return (entry, language) =>
    ofTheNations(entry) &&
    (entry.languages?.includes(language) ?? !(language === 'ar' && beforeArabic(entry)));
}

interface Holder {
  entry: AuthorityEntry;
  name: AuthorityName;
}

function ambiguities(entries: readonly AuthorityEntry[]): AmbiguousName[] {
  const byName = new Map<string, Holder[]>();
  for (const entry of entries) {
    for (const name of Object.values(entry.names).flat()) {
      const key = foldName(name.text);
      const holders = byName.get(key) ?? [];
      byName.set(key, holders);
      if (holders.every((holder) => holder.entry !== entry)) holders.push({ entry, name });
    }
  }
  return [...byName.values()]
    .filter((holders) => holders.length > 1)
    .map((holders) => ({
      name: holders[0]!.name.text,
      entries: holders.map(({ entry }) => entry.id),
      apart: distinctions(holders),
    }))
    .sort((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1));
}

function distinctions(holders: readonly Holder[]): Distinction[] {
  const allDiffer = (value: (entry: AuthorityEntry) => string | undefined) => {
    const values = holders.map(({ entry }) => value(entry));
    return new Set(values).size === values.length;
  };
  const found: Distinction[] = [];
  if (allDiffer(({ kind }) => kindRecord(kind).group)) found.push('group');
  if (allDiffer(({ context }) => context?.join('|'))) found.push('context');
  if (allDiffer(({ date, until }) => date && `${date}/${until ?? ''}`)) found.push('date');
  if (allDiffer(({ organ, parent }) => organ ?? parent)) found.push('organ');
  if (holders.every(({ name }) => name.type === 'context')) found.push('full name');
  return found;
}
