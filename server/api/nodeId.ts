import { RELATIONS } from '../model/index.js';

/** What a global id names. */
export type NodeId =
  | { type: 'entity'; id: string }
  | { type: 'relation'; id: string }
  | { type: 'evidence'; relation: string; id: string };

const TYPES = new Set<string>(RELATIONS.map((record) => record.type));

/** The global id of a place that states a relation: the relation's, then the assertion's. */
export function evidenceId(relation: string, assertion: string): string {
  return `${relation} ${encodeURIComponent(assertion)}`;
}

/**
 * Reads a global id: `TYPE source target` is a relation's, with one part more an assertion's, any
 * other an entity's, since no entity has a space in its id. Undefined if it can be none.
 */
export function parseNodeId(id: string): NodeId | undefined {
  const [type, source, target, assertion, ...rest] = id.split(' ');
  if (source === undefined) return { type: 'entity', id };
  if (target === undefined || rest.length > 0 || !TYPES.has(type!)) return undefined;
  try {
    decodeURIComponent(source);
    decodeURIComponent(target);
    const relation = `${type} ${source} ${target}`;
    return assertion === undefined
      ? { type: 'relation', id: relation }
      : { type: 'evidence', relation, id: decodeURIComponent(assertion) };
  } catch {
    return undefined;
  }
}
