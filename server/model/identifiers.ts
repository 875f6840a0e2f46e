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

/** Lower-case ASCII words joined by hyphens; accents fall, other scripts are kept. At most 80 characters. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’'ʼ]/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  if (words === null) return '';
  let result = '';
  for (const word of words) {
    const next = result === '' ? word : `${result}-${word}`;
    if (next.length > 80) break;
    result = next;
  }
  return result || words[0]!.slice(0, 80);
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
