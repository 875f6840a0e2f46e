import type { Extraction, Kind, Language } from '../model/index.js';
import type { EntityFacts, StoredEntity } from './port.js';
import type { ShippedDocument } from './shipped.js';

/** What one text says of one entity. */
export interface Sighting {
  /** Whether the entity is the instrument whose text it is. */
  own: boolean;
  kind: Kind;
  name: string;
  /** Language of the name, where it is known. */
  language?: Language;
  symbol?: string;
  date?: string;
  known: boolean;
  identifiers?: Record<string, string>;
}

/** A value that texts claim of an entity, and in how many of them; `own`: in the instrument's own. */
export interface Claim {
  field: string;
  own: boolean;
  value: string;
  texts: number;
}

/** What a sighting claims besides identifiers: fields of it, and of claims. */
export const CLAIMED = ['kind', 'known', 'symbol', 'date'] as const satisfies readonly (keyof Sighting)[];

/** Before the scheme of an identifier, in the field of a claim. */
export const IDENTIFIER = 'id:';

/** What is shown of an entity besides its names and its degree. */
export type Settled = Pick<StoredEntity, 'kind' | 'name' | 'known' | 'identifiers'> &
  Record<'symbol' | 'date' | 'until' | 'address', string | null>;

/** What a text says of its own instrument. */
export function ownSighting(
  document: Pick<ShippedDocument, 'id' | 'kind' | 'title' | 'language'> & { symbol?: string; date?: string },
): Sighting {
  const { id, kind, title, symbol, date } = document;
  const language = title === '' || document.language === 'und' ? undefined : document.language;
  return {
    own: true,
    kind,
    name: title || symbol || id,
    language,
    symbol,
    date,
    known: symbol !== undefined,
  };
}

/** What a text says of each entity it names, by id, its own instrument first. */
export function sightingsOf({ document, entities }: Extraction): Map<string, Sighting> {
  const language = document.language === 'und' ? undefined : document.language;
  const said = new Map([[document.id, ownSighting(document)]]);
  for (const { id, kind, name, symbol, date, known, identifiers } of entities) {
    if (said.has(id)) continue;
    // a known entity's name comes from the authority file or its number, whatever the text's language
    const named = known ? undefined : language;
    said.set(id, { own: false, kind, name, language: named, symbol, date, known, identifiers });
  }
  return said;
}

/** What the authority file says of an entity. */
export function settledByFacts(fact: EntityFacts): Settled {
  const { kind, name, symbol = null, date = null, until = null, known, identifiers, address = null } = fact;
  return { kind, name, symbol, date, until, known, identifiers, address };
}

/** The values that a sighting claims, by field. */
export function claimsOf(sighting: Sighting): [field: string, value: string][] {
  const claims: [string, string][] = [];
  for (const field of CLAIMED) {
    const value = sighting[field];
    if (value !== undefined) claims.push([field, typeof value === 'boolean' ? (value ? '1' : '0') : value]);
  }
  for (const [scheme, value] of Object.entries(sighting.identifiers ?? {})) {
    claims.push([IDENTIFIER + scheme, value]);
  }
  return claims;
}

/** Negative if the first is believed: the own text, then most texts, then the more precise or certain. */
function compare(a: Claim, b: Claim): number {
  if (a.own !== b.own) return a.own ? -1 : 1;
  if (a.texts !== b.texts) return b.texts - a.texts;
  if (a.field === 'date' && a.value.length !== b.value.length) return b.value.length - a.value.length;
  const later = a.value > b.value;
  return later === (a.field === 'known') ? -1 : 1;
}

/** The value believed of each field. */
function believed(claims: Iterable<Claim>): Map<string, string> {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const other = best.get(claim.field);
    if (other === undefined || compare(claim, other) < 0) best.set(claim.field, claim);
  }
  return new Map(Array.from(best, ([field, { value }]) => [field, value]));
}

/**
 * What is believed of an entity: the facts of the authority file, else what the texts claim. Where texts
 * differ, the instrument's own text is believed first, then the most texts, then alphabetical order,
 * so that the order in which they were read does not matter.
 * @param seenName the first of the names in texts
 * @returns undefined if nothing names it any more
 */
export function settle(
  facts: Settled | undefined,
  claims: Iterable<Claim>,
  seenName: string | undefined,
): Settled | undefined {
  const said = believed(claims);
  const kind = facts?.kind ?? (said.get('kind') as Kind | undefined);
  const name = facts?.name ?? seenName;
  if (kind === undefined || name === undefined) return undefined;
  const identifiers: Record<string, string> = {};
  for (const [field, value] of said) {
    if (field.startsWith(IDENTIFIER)) identifiers[field.slice(IDENTIFIER.length)] = value;
  }
  Object.assign(identifiers, facts?.identifiers);
  return {
    kind,
    name,
    symbol: facts?.symbol ?? said.get('symbol') ?? null,
    date: facts?.date ?? said.get('date') ?? null,
    until: facts?.until ?? null,
    known: facts?.known ?? said.get('known') === '1',
    identifiers: Object.fromEntries(Object.entries(identifiers).sort(([a], [b]) => (a < b ? -1 : 1))),
    address: facts?.address ?? null,
  };
}
