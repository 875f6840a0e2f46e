import type { Direction } from '../api/types.js';

interface Ends {
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
}

/**
 * Of the relations among some nodes, those that a way runs along which leaves the start in one direction,
 * no longer than `depth`: what answers "what does it rest on?" is no citation among the texts that it
 * rests on. All of them where both directions are followed.
 */
export function followed<T extends Ends>(
  relations: readonly T[],
  start: readonly string[],
  depth: number,
  follow: Direction,
): T[] {
  if (follow === 'BOTH') return [...relations];
  const near = ({ source, target }: T) => (follow === 'OUT' ? source.id : target.id);
  const far = ({ source, target }: T) => (follow === 'OUT' ? target.id : source.id);
  const reached = new Set(start);
  for (let step = 1; step < depth; step++) {
    const next = relations.filter((relation) => reached.has(near(relation))).map(far);
    for (const id of next) reached.add(id);
  }
  return relations.filter((relation) => reached.has(near(relation)));
}
