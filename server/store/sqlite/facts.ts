import { digest } from '../ids.js';
import { FACT_TYPES, factNames } from '../names.js';
import type { EntityFacts } from '../port.js';
import { wellFormed } from '../wellFormed.js';
import type { Claims } from './claims.js';
import { json, type Connection } from './connection.js';
import { Names } from './names.js';

/** Replaces what the authority file says; the same facts again change nothing. */
export function saveFacts(db: Connection, claims: Claims, facts: readonly EntityFacts[]): void {
  const fingerprint = digest(JSON.stringify(facts)).toString('hex');
  if (db.scalar<string>(`SELECT value FROM meta WHERE name = 'facts'`) === fingerprint) return;
  const names = new Names(db);
  db.transaction(() => {
    const before = db.parsed<number[]>('SELECT json_group_array(entity) FROM facts');
    names.clear(before, FACT_TYPES);
    db.statement('DELETE FROM facts').run();
    const byId = new Map(wellFormed(facts).map((fact) => [fact.id, fact]));
    const keys = claims.keys([...byId.keys()]);
    addFacts(db, [...byId.values()], keys);
    names.add(
      [...byId.values()].flatMap((fact) =>
        factNames(fact).map((name) => ({ ...name, entity: keys.get(fact.id)! })),
      ),
    );
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
  const columns = ['entity', 'kind', 'name', 'symbol', 'date', 'until', 'known', 'identifiers', 'address'];
  db.insert('facts', columns, rows);
}
