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

/** What a node is called on the drawing: its symbol, else acronym, else shortest fit of its name. */
export function shortLabel(
  entity: Pick<EntityNamed, 'id' | 'symbol' | 'name' | 'names' | 'kind'>,
  language: UiLanguage,
): string {
  if (entity.symbol && isOfSymbol(entity)) return entity.symbol;
  if (entity.kind === 'State') return shorten(entity.name);
  const acronym = named(entity.names, 'ACRONYM', language);
  if (acronym) return acronym;
  const short = named(entity.names, 'SHORT', language);
  return shorten(short && short.length < entity.name.length ? short : entity.name);
}
