import type { Aside } from '../shipped.js';
import { json, type Connection } from './connection.js';

/** Keeps facts aside. */
export function setAside(db: Connection, asides: readonly Aside[]): void {
  db.statement(
    `INSERT OR REPLACE INTO aside (id, language, facts)
     SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
  ).run(json(asides.map((aside) => [aside.document.id, aside.document.language, aside])));
}

/** All that is kept aside, by id and language. */
export function allAside(db: Connection): Aside[] {
  return db.parsed<Aside[]>(
    'SELECT json_group_array(json(facts)) FROM (SELECT facts FROM aside ORDER BY id, language)',
  );
}

/** The facts kept aside of texts, which are aside no more. */
export function takeBack(db: Connection, texts: readonly [id: string, language: string][]): Aside[] {
  const wanted = '(id, language) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))';
  const asides = db.parsed<Aside[]>(
    `SELECT json_group_array(json(facts)) FROM (SELECT facts FROM aside WHERE ${wanted} ORDER BY id, language)`,
    json(texts),
  );
  db.statement(`DELETE FROM aside WHERE ${wanted}`).run(json(texts));
  return asides;
}

/** Nothing is aside any more: another graph ships, or none. */
export function clearAside(db: Connection): void {
  db.statement('DELETE FROM aside').run();
}
