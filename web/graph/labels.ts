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

function named(names: readonly Name[], type: Name['type'], language: UiLanguage): string | undefined {
  const right = names.filter((name) => name.type === type);
  const best =
    right.find((name) => name.language === language) ??
    right.find((name) => name.language === 'en') ??
    // an acronym is read in any language, a short name in another than the reader's is not
    (type === 'ACRONYM' ? right[0] : right.find((name) => name.language === null));
  return best?.text;
}

/** Languages in whose script a Latin acronym is a foreign word: a name of their own is read sooner. */
const OTHER_SCRIPTS: ReadonlySet<UiLanguage> = new Set(['ar', 'ru', 'zh']);

function isNamedIn(names: readonly Name[], language: UiLanguage): boolean {
  return names.some((name) => name.language === language && ['FULL', 'SHORT'].includes(name.type));
}

/** What a node is called on the drawing: its symbol, else acronym, else shortest fit of its name. */
export function shortLabel(
  entity: Pick<EntityNamed, 'id' | 'symbol' | 'name' | 'names' | 'kind'>,
  language: UiLanguage,
): string {
  if (entity.symbol && isOfSymbol(entity)) return entity.symbol;
  if (entity.kind === 'State') return shorten(entity.name);
  const acronym = named(entity.names, 'ACRONYM', language);
  const isOwn = entity.names.some((name) => name.text === acronym && name.language === language);
  const isForeign = OTHER_SCRIPTS.has(language) && !isOwn && isNamedIn(entity.names, language);
  if (acronym && !isForeign) return acronym;
  const short = named(entity.names, 'SHORT', language);
  return shorten(short && short.length < entity.name.length ? short : entity.name);
}
