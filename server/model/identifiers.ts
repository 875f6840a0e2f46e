import { kindRecord, type Kind } from './kinds.js';

/** Schemes of external identifiers that an entity may carry. */
export const IDENTIFIER_SCHEMES = {
  symbol: 'United Nations document symbol',
  cets: 'Council of Europe Treaty Series number',
  mtdsg: 'chapter-number of Multilateral Treaties Deposited with the Secretary-General',
  unts: 'United Nations Treaty Series registration number',
  iso3166: 'ISO 3166-1 alpha-3 code',
  m49: 'United Nations M49 code',
  wikidata: 'Wikidata item',
  celex: 'EUR-Lex CELEX number',
} as const;

export type IdentifierScheme = keyof typeof IDENTIFIER_SCHEMES;

/** Characters of a slug; a longer one is cut, and ends with a sum of the whole. */
const MOST_CHARACTERS = 80;

/**
 * Lower-case ASCII words joined by hyphens; accents fall, other scripts are kept. At most 80 characters:
 * of what is longer the first words and a sum of all, so that two agreements whose titles begin alike, or
 * two reports that only their dates tell apart, are two.
 */
export function slug(text: string): string {
  const words = wordsOf(text);
  if (words === null) return '';
  const whole = words.join('-');
  if (whole.length <= MOST_CHARACTERS) return whole;
  const sum = checksum(whole);
  const most = MOST_CHARACTERS - sum.length - 1;
  const end = whole.lastIndexOf('-', most);
  return `${whole.slice(0, end > 0 ? end : most)}-${sum}`;
}

/**
 * What `slug` gave before a sum was put to what is cut: as many words as eighty characters hold.
 * @returns undefined where nothing was cut
 */
export function formerSlug(text: string): string | undefined {
  const whole = wordsOf(text)?.join('-') ?? '';
  if (whole.length <= MOST_CHARACTERS) return undefined;
  const end = whole.lastIndexOf('-', MOST_CHARACTERS);
  return whole.slice(0, end > 0 ? end : MOST_CHARACTERS);
}

function wordsOf(text: string): string[] | null {
  // most names are plain, and read several times faster so
  // eslint-disable-next-line no-control-regex -- all of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g);
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’'ʼ]/g, ' ')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .match(/[\p{L}\p{N}]+/gu);
}

/** FNV-1a of the UTF-16 units, 32 bits in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * The id of an entity that has no document symbol: `treaty/budapest-convention`.
 * @param qualifier tells it from others of its name, the resolution that created it for instance; it
 *   is never cut, however long the name is
 */
export function entityId(kind: Kind, name: string, qualifier = ''): string {
  const end = slug(qualifier);
  return `${kindRecord(kind).prefix}/${slug(name)}${end === '' ? '' : `-${end}`}`;
}

const SYMBOL =
  /^(?:A|S|E|T|ST|CCPR|CEDAW|CERD|CRC|CAT|CRPD|CED|CMW|UNEP|TD|FCCC|ECE|HSP|CEB|PBC|JIU|CCW|BWC|LC|DP|ICCD|HRI|NPT|CD|CTOC|CAC|PCNICC|IOC|ISBA|SPLOS)\/[A-Z0-9][\w.()/*+-]*$/i;

/** Whether an id is a UN document symbol, so that the official text has an address. */
export function isSymbol(id: string): boolean {
  return SYMBOL.test(id);
}

/** Where the United Nations publishes the document of a symbol. */
export function officialAddress(symbol: string): string {
  return `https://docs.un.org/en/${encodeURI(symbol)}`;
}
