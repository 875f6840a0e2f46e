import { digest } from '../ids.js';
import type { EntityFacts } from '../port.js';
import type { Claims } from './claims.js';
import { json, type Connection } from './connection.js';
import { Names, type NameType, type NewName } from './names.js';

const TYPES: readonly NameType[] = ['full', 'short', 'acronym', 'former', 'context', 'label'];

/** Replaces what the authority file says; the same facts again change nothing. */
export function saveFacts(db: Connection, claims: Claims, facts: readonly EntityFacts[]): void {
  const fingerprint = digest(JSON.stringify(facts)).toString('hex');
  if (db.scalar<string>(`SELECT value FROM meta WHERE name = 'facts'`) === fingerprint) return;
  const names = new Names(db);
  db.transaction(() => {
    const before = db.parsed<number[]>('SELECT json_group_array(entity) FROM facts');
    names.clear(before, TYPES);
    db.statement('DELETE FROM facts').run();
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const keys = claims.keys([...byId.keys()]);
    addFacts(db, [...byId.values()], keys);
    names.add([...byId.values()].flatMap((fact) => namesOf(keys.get(fact.id)!, fact)));
    claims.settle(new Set([...before, ...keys.values()]));
    db.statement(`INSERT OR REPLACE INTO meta (name, value) VALUES ('facts', ?)`).run(fingerprint);
  });
}

function addFacts(db: Connection, facts: readonly EntityFacts[], keys: ReadonlyMap<string, number>): void {
  const rows = facts.map((fact) => [
    keys.get(fact.id)!,
    fact.kind,
    fact.name,
    fact.symbol ?? null,
    fact.date ?? null,
    fact.until ?? null,
    Number(fact.known),
    json(fact.identifiers),
    fact.address ?? null,
  ]);
  db.statement(
    `INSERT INTO facts (entity, kind, name, symbol, date, until, known, identifiers, address)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
       value ->> 7, value ->> 8 FROM json_each(?)`,
  ).run(json(rows));
}

function namesOf(entity: number, fact: EntityFacts): NewName[] {
  const names: NewName[] = fact.names
    .filter(({ type }) => type !== 'seen')
    .map(({ type, language = '', text }) => ({ entity, type, language, text }));
  // the name that is shown must be found too
  if (!fact.names.some(({ text }) => text === fact.name)) {
    names.push({ entity, type: 'label', language: '', text: fact.name });
  }
  return names;
}
