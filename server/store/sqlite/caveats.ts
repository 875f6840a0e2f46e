import { isCut, LONG } from '../caveats.js';
import type { Caveat, Filling } from '../port.js';
import type { Connection } from './connection.js';

/** Notes what fills the graph, or that nothing does. */
export function setFilling(db: Connection, work: Filling | undefined): void {
  if (work === undefined) db.statement(`DELETE FROM meta WHERE name = 'filling'`).run();
  else db.statement(`INSERT OR REPLACE INTO meta (name, value) VALUES ('filling', ?)`).run(work);
}

/** Why the graph is not whole. */
export function caveats(db: Connection): Caveat[] {
  const filling = db.scalar<Filling>(`SELECT value FROM meta WHERE name = 'filling'`);
  const mayBeCut = db.scalar(`SELECT value FROM meta WHERE name = 'ids'`) !== undefined;
  return [
    ...(filling === undefined ? [] : [filling]),
    ...(mayBeCut && hasCutIds(db) ? ['ids' as const] : []),
  ];
}

function hasCutIds(db: Connection): boolean {
  const rows = db.statement<{ id: string; text: string }>(
    'SELECT e.id, n.text FROM names n JOIN entities e ON e.key = n.entity WHERE length(n.text) > ?',
  );
  return rows.all(LONG).some(({ id, text }) => isCut(id, text));
}
