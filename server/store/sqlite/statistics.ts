import { KINDS, RELATIONS, type Kind, type RelationType } from '../../model/index.js';
import type { Statistics } from '../port.js';
import type { Connection } from './connection.js';

/** How much the store holds; kinds and types of which it holds none are there with 0. */
export function statistics(db: Connection): Statistics {
  const nodes = Object.fromEntries(KINDS.map(({ kind }) => [kind, 0])) as Record<Kind, number>;
  const relations = Object.fromEntries(RELATIONS.map(({ type }) => [type, 0])) as Record<
    RelationType,
    number
  >;
  const count = <T>(sql: string) => db.statement<{ name: T; count: number }>(sql).all();
  for (const row of count<Kind>('SELECT kind AS name, count(*) AS count FROM entities GROUP BY kind')) {
    nodes[row.name] = row.count;
  }
  for (const row of count<RelationType>(
    'SELECT type AS name, count(*) AS count FROM relations GROUP BY type',
  )) {
    relations[row.name] = row.count;
  }
  return {
    documents: db.scalar<number>('SELECT count(*) FROM documents')!,
    withoutText: db.scalar<number>('SELECT count(*) FROM documents WHERE has_text = 0')!,
    nodes,
    relations,
    assertions: db.scalar<number>('SELECT count(*) FROM assertions')!,
    fromAuthority: db.scalar<number>('SELECT count(*) FROM facts')!,
  };
}
