import { isInstrument } from '../../model/index.js';
import type { ShippedDocument, ShippedEntity } from '../../store/shipped.js';
import type { Known } from './collect.js';
import { nameWords, titleWords } from './limits.js';

/**
 * Every end of the relations that ship, with its kind and name, by id: also those of the authority file,
 * so that a graph does not fail to load for an id that was taken out of it since. A resolution that only
 * others name, by its number, has the title of what the authority file says that it adopts.
 *
 * @param entities what the texts say of entities that the authority file does not know, by id
 * @throws Error naming an end of which nothing is known
 */
export function endsOf(
  documents: readonly ShippedDocument[],
  entities: ReadonlyMap<string, ShippedEntity>,
  known: ReadonlyMap<string, Known>,
): ShippedEntity[] {
  const own = new Map<string, ShippedDocument>();
  for (const document of documents) if (!own.has(document.id)) own.set(document.id, document);
  const titles = adoptedUnder(known);
  const ends = new Set(
    documents.flatMap(({ assertions }) => assertions.flatMap(({ source, target }) => [source, target])),
  );
  return [...ends].sort().map((id): ShippedEntity => {
    const listed = known.get(id);
    if (listed !== undefined) return listedEnd(id, listed);
    const seen = entities.get(id);
    const title = own.has(id) ? undefined : titles.get(id);
    if (seen !== undefined && title !== undefined) return { ...seen, ...title };
    if (seen !== undefined) return seen;
    const document = own.get(id);
    if (document !== undefined) return ownEnd(document);
    throw new Error(`A relation leads to "${id}", of which nothing is known; nothing was written.`);
  });
}

/** Names of what entries say was adopted under a symbol, by that symbol; the first by id where there are several. */
function adoptedUnder(
  known: ReadonlyMap<string, Known>,
): Map<string, Pick<ShippedEntity, 'name' | 'language'>> {
  const titles = new Map<string, Pick<ShippedEntity, 'name' | 'language'>>();
  for (const [id, { symbol, name, names }] of [...known].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (symbol === undefined || symbol === id || titles.has(symbol)) continue;
    const language = names.find(({ text }) => text === name)?.language;
    titles.set(symbol, { name: titleWords(name), ...(language !== undefined && { language }) });
  }
  return titles;
}

function listedEnd(id: string, { kind, name, symbol }: Known): ShippedEntity {
  const short = isInstrument(kind) ? titleWords(name) : nameWords(name);
  return { id, kind, name: short, known: true, ...(symbol !== undefined && { symbol }) };
}

function ownEnd({ id, kind, title, language, symbol, date }: ShippedDocument): ShippedEntity {
  return {
    id,
    kind,
    name: title || symbol || id,
    ...(title !== '' && language !== 'und' && { language }),
    ...(symbol !== undefined && { symbol }),
    ...(date !== undefined && { date }),
    known: symbol !== undefined,
  };
}
