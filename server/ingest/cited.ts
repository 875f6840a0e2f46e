import { compileAuthority, extract, LANGUAGES, type Authority } from '../extract/index.js';
import { isSymbol, kindRecord } from '../model/index.js';

/** No citation that somebody types is longer, in UTF-16 units. */
const LONGEST = 120;

/** Series need no register: the organs that number are known without one. */
let series: Authority | undefined;

/**
 * The symbol of the one instrument that words cite, as they are typed into a search box: `UNSCR 1325`,
 * `UNGA 60/1`, `résolution 1325 du Conseil de sécurité`. Read as the extractor reads the same words in a
 * text; undefined where they are no citation, or hold more than one and its organ.
 */
export function citedIn(words: string): string | undefined {
  const query = words.trim();
  if (query.length > LONGEST || !/\d/.test(query)) return undefined;
  series ??= compileAuthority([]);
  for (const form of forms(query)) {
    const found = wholly(form, series);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The words as they are; with abbreviations in capitals; with the word “resolution”, in full, before the
 * number, where people leave it out or cut it short.
 */
function forms(query: string): Set<string> {
  const number = query.search(/\d/);
  const written = [query, query.slice(0, number).toUpperCase() + query.slice(number)];
  for (const language of LANGUAGES) {
    const head = kindRecord('Resolution').label[language]!.toLowerCase();
    for (const form of written.slice(0, 2)) {
      const organ = withoutHead(form.slice(0, number), head);
      if (organ !== '') written.push(`${organ} ${head} ${form.slice(number)}`);
    }
  }
  return new Set(written);
}

/** `UNGA res. ` and `UNGA ` are both `UNGA`. */
function withoutHead(words: string, head: string): string {
  const parts = words.split(/\s+/).filter(Boolean);
  const last = parts.at(-1)?.toLowerCase().replace(/\.$/, '') ?? '';
  return (last.length >= 3 && head.startsWith(last) ? parts.slice(0, -1) : parts).join(' ');
}

/** The symbol, where it and the organs named with it leave no word over. */
function wholly(text: string, authority: Authority): string | undefined {
  const { mentions } = extract(text, { file: '', authority });
  const symbols = new Set(mentions.map(({ entity }) => entity).filter(isSymbol));
  const left = new Array<boolean>(text.length).fill(true);
  for (const { start, end } of mentions) left.fill(false, start, end);
  const isWhole = !left.some((over, at) => over && /[\p{L}\p{N}]/u.test(text[at] ?? ''));
  return symbols.size === 1 && isWhole ? [...symbols][0] : undefined;
}
