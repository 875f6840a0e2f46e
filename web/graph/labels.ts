import type { EntityNamed, Name, UiLanguage } from '../api/types.js';
import { isOfSymbol } from '../data/names.js';
import { keepMarks } from '../i18n/typography.js';

/** Longest label drawn on the graph, in characters. */
const LONGEST = 50;

/** Cut at a word where one ends near enough, with an ellipsis. */
export function shorten(text: string, longest = LONGEST): string {
  const letters = [...keepMarks(text)];
  if (letters.length <= longest) return letters.join('');
  const cut = letters.slice(0, longest - 1).join('');
  const space = cut.lastIndexOf(' ');
  const kept = space > longest / 2 ? cut.slice(0, space) : cut;
  return kept.replace(/[\s,;:–—-]+$/u, '') + '…';
}

function isNamedIn(names: readonly Name[], language: UiLanguage): boolean {
  return names.some((name) => name.language === language && ['FULL', 'SHORT'].includes(name.type));
}

/** An acronym is read in any language: the reader's own first, then English. */
function acronymOf(names: readonly Name[], language: UiLanguage): Name | undefined {
  const all = names.filter((name) => name.type === 'ACRONYM');
  const first = (wanted: UiLanguage) => all.find((name) => name.language === wanted);
  return first(language) ?? first('en') ?? all[0];
}

/** A short name in another language than the reader's is no better than the name, if that is in theirs. */
function shortOf(names: readonly Name[], language: UiLanguage): Name | undefined {
  const all = names.filter((name) => name.type === 'SHORT');
  const own = all.find((name) => name.language === language);
  if (own || isNamedIn(names, language)) return own;
  return all.find((name) => name.language === 'en') ?? all.find((name) => name.language === null);
}

/** Languages in whose script a Latin acronym is a foreign word: a name of their own is read sooner. */
const OTHER_SCRIPTS: ReadonlySet<UiLanguage> = new Set(['ar', 'ru', 'zh']);

/** What a node is called on the drawing: its symbol, else acronym, else shortest fit of its name. */
export function shortLabel(
  entity: Pick<EntityNamed, 'id' | 'symbol' | 'name' | 'names' | 'kind'>,
  language: UiLanguage,
): string {
  if (entity.symbol && isOfSymbol(entity)) return entity.symbol;
  if (entity.kind === 'State') return shorten(shortOf(entity.names, language)?.text ?? entity.name);
  const acronym = acronymOf(entity.names, language);
  const isForeign =
    OTHER_SCRIPTS.has(language) && acronym?.language !== language && isNamedIn(entity.names, language);
  if (acronym && !isForeign) return acronym.text;
  const short = shortOf(entity.names, language)?.text;
  return shorten(short && short.length < entity.name.length ? short : entity.name);
}
