import type { ExtractedEntity, Kind, Language } from '../../model/index.js';
import type { ShippedEntity } from '../../store/shipped.js';

/** How many texts say each value. */
type Votes = Map<string, number>;

interface Said {
  /** Name and its language, as JSON. */
  names: Votes;
  kinds: Votes;
  symbols: Votes;
  dates: Votes;
  /** Scheme and value, as JSON. */
  identifiers: Votes;
  known: boolean;
}

/** What texts say of entities; where they differ, most texts decide, then the alphabet, as in a store. */
export class Sightings {
  readonly #said = new Map<string, Said>();

  add(entity: ExtractedEntity, language: Language | 'und'): void {
    let said = this.#said.get(entity.id);
    if (said === undefined) {
      said = {
        names: new Map(),
        kinds: new Map(),
        symbols: new Map(),
        dates: new Map(),
        identifiers: new Map(),
        known: false,
      };
      this.#said.set(entity.id, said);
    }
    // a known entity's name comes from its number, whatever the text's language
    const nameLanguage = entity.known || language === 'und' ? '' : language;
    vote(said.names, JSON.stringify([entity.name, nameLanguage]));
    vote(said.kinds, entity.kind);
    if (entity.symbol !== undefined) vote(said.symbols, entity.symbol);
    if (entity.date !== undefined) vote(said.dates, entity.date);
    for (const pair of Object.entries(entity.identifiers ?? {})) vote(said.identifiers, JSON.stringify(pair));
    said.known ||= entity.known;
  }

  settled(): ShippedEntity[] {
    return Array.from(this.#said, ([id, said]) => {
      const [name, language] = JSON.parse(most(said.names)!) as [string, Language | ''];
      const symbol = most(said.symbols);
      // of equally supported dates the longest, so most precise
      const date = most(said.dates, (value) => value.length);
      const identifiers = identifiersOf(said.identifiers);
      return {
        id,
        kind: most(said.kinds) as Kind,
        name,
        ...(language !== '' && { language }),
        ...(symbol !== undefined && { symbol }),
        ...(date !== undefined && { date }),
        ...(identifiers !== undefined && { identifiers }),
        known: said.known,
      };
    });
  }
}

function vote(votes: Votes, value: string): void {
  votes.set(value, (votes.get(value) ?? 0) + 1);
}

function most(votes: Votes, weight: (value: string) => number = () => 0): string | undefined {
  const sorted = [...votes].sort(
    ([a, n], [b, m]) => m - n || weight(b) - weight(a) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return sorted[0]?.[0];
}

/** Of each scheme the value that most texts give. */
function identifiersOf(votes: Votes): Record<string, string> | undefined {
  if (votes.size === 0) return undefined;
  const byScheme = new Map<string, Votes>();
  for (const [pair, texts] of votes) {
    const [scheme, value] = JSON.parse(pair) as [string, string];
    byScheme.set(scheme, (byScheme.get(scheme) ?? new Map<string, number>()).set(value, texts));
  }
  const pairs = Array.from(byScheme, ([scheme, values]): [string, string] => [scheme, most(values)!]);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
