import { isSymbol, officialAddress, type AuthorityEntry, type Language } from '../model/index.js';
import type { EntityFacts, StoredName } from '../store/port.js';

/**
 * What the store keeps of an authority entry: names, dates, identifiers. The links that an entry
 * gives (organ, parent, …) stay out: an edge needs the words of a text.
 */
export function factsOf(entry: AuthorityEntry): EntityFacts {
  const names: StoredName[] = Object.entries(entry.names).flatMap(([language, list]) =>
    (list ?? []).map(({ text, type }) => ({ text, language: language as Language, type })),
  );
  const symbol = isSymbol(entry.id) ? entry.id : entry.identifiers?.['symbol'];
  const address = entry.address ?? (symbol === undefined ? undefined : officialAddress(symbol));
  return {
    id: entry.id,
    kind: entry.kind,
    name: names[0]?.text ?? entry.id,
    names,
    ...(symbol !== undefined && { symbol }),
    ...(entry.date !== undefined && { date: entry.date }),
    ...(entry.until !== undefined && { until: entry.until }),
    known: true,
    identifiers: entry.identifiers ?? {},
    ...(address !== undefined && { address }),
  };
}
