import { digest } from '../ids.js';
import type { EntityFacts } from '../port.js';
import type { Claims } from './claims.js';
import { json, type Connection } from './connection.js';
import { Names, type NameType } from './names.js';

const TYPES: readonly NameType[] = ['full', 'short', 'acronym', 'former', 'context', 'label'];

/** Replaces what the authority file says; the same facts again change nothing. */
export function saveFacts(db: Connection, claims: Claims, facts: readonly EntityFacts[]): void {
  const fingerprint = digest(JSON.stringify(facts)).toString('hex');
  if (db.scalar<string>(`SELECT value FROM meta WHERE name = 'facts'`) === fingerprint) return;
  const names = new Names(db);
  db.transaction(() => {
    const before = db.statement<{ entity: number }>('SELECT entity FROM facts').all();
    for (const { entity } of before) names.clear(entity, TYPES);
    db.statement('DELETE FROM facts').run();
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const keys = claims.keys([...byId.keys()]);
    for (const [id, fact] of byId) addFact(db, names, keys.get(id)!, fact);
    claims.settle(new Set([...before.map((row) => row.entity), ...keys.values()]));
    db.statement(`INSERT OR REPLACE INTO meta (name, value) VALUES ('facts', ?)`).run(fingerprint);
  });
}

function addFact(db: Connection, names: Names, entity: number, fact: EntityFacts): void {
  db.statement(
    `INSERT INTO facts (entity, kind, name, symbol, date, until, known, identifiers, address)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entity,
    fact.kind,
    fact.name,
    fact.symbol ?? null,
    fact.date ?? null,
    fact.until ?? null,
    Number(fact.known),
    json(fact.identifiers),
    fact.address ?? null,
  );
  for (const { type, language, text } of fact.names) {
    if (type !== 'seen') names.add(entity, type, language ?? '', text);
  }
  // the name that is shown must be found too
  if (!fact.names.some(({ text }) => text === fact.name)) names.add(entity, 'label', '', fact.name);
}
