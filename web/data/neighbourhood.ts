import { request } from '../api/client.js';
import { SUBGRAPH, type SubgraphRelation } from '../api/subgraph.js';
import { KINDS, RELATION_TYPES, type EntityNamed, type Kind, type RelationType } from '../api/types.js';
import { shortLabel } from '../graph/labels.js';
import type { GraphModel } from '../graph/model.js';
import type { Ui } from '../i18n/ui.js';
import { around, nodeLimit, type View } from '../state/view.js';
import type { UiLanguage } from '../api/types.js';
import { followed } from './followed.js';
import { fullName } from './names.js';

/** The part of the graph that a view shows. */
export interface Neighbourhood {
  readonly nodes: ReadonlyMap<string, EntityNamed>;
  /** None hidden by the legend. */
  readonly relations: readonly SubgraphRelation[];
  readonly omitted: number;
  /** Whether there may be more of them, farther away. */
  readonly beyond: boolean;
  /** How many there would be without the legend's filters. */
  readonly kindCounts: ReadonlyMap<Kind, number>;
  readonly typeCounts: ReadonlyMap<RelationType, number>;
}

/** What of a view, and of the language, the server's answer depends on. */
export function neighbourhoodKey(view: View, language: UiLanguage): string {
  return JSON.stringify([
    around(view),
    view.depth,
    nodeLimit(view),
    view.hiddenKinds,
    view.hiddenTypes,
    view.follow,
    language,
  ]);
}

function count<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Asks the server for what a view shows. Filters go with the question, so that they make room for more. */
export async function fetchNeighbourhood(
  view: View,
  language: UiLanguage,
  signal: AbortSignal,
): Promise<Neighbourhood> {
  const { hiddenKinds, hiddenTypes, follow } = view;
  const start = around(view);
  const result = await request(
    SUBGRAPH,
    {
      around: start,
      depth: view.depth,
      limit: nodeLimit(view),
      direction: follow,
      kinds: hiddenKinds.length > 0 ? KINDS.filter((kind) => !hiddenKinds.includes(kind)) : null,
      types: hiddenTypes.length > 0 ? RELATION_TYPES.filter((type) => !hiddenTypes.includes(type)) : null,
      filtered: hiddenKinds.length + hiddenTypes.length > 0 || follow !== 'BOTH',
      language,
    },
    signal,
  );
  const nodes = new Map(
    result.subgraph.nodes
      .filter((node) => start.includes(node.id) || !hiddenKinds.includes(node.kind))
      .map((node) => [node.id, node]),
  );
  const shown = result.subgraph.relations.filter(
    ({ type, source, target }) => !hiddenTypes.includes(type) && nodes.has(source.id) && nodes.has(target.id),
  );
  const relations = followed(shown, start, view.depth, follow);
  const whole = result.unfiltered ?? result.subgraph;
  return {
    nodes,
    relations,
    omitted: result.subgraph.omitted,
    beyond: result.subgraph.beyond,
    kindCounts: count(whole.nodes.map((node) => node.kind)),
    typeCounts: count(whole.relations.map((relation) => relation.type)),
  };
}

/** What is drawn of a neighbourhood. */
export function toModel({ nodes, relations }: Neighbourhood, view: View, ui: Ui): GraphModel {
  const role = (id: string) =>
    view.focus.includes(id) ? 'focus' : view.expanded.includes(id) ? 'open' : 'plain';
  return {
    nodes: [...nodes.values()].map((node) => ({
      id: node.id,
      kind: node.kind,
      label: shortLabel(node, ui.language),
      name: fullName(node),
      degree: node.degree,
      role: role(node.id),
    })),
    edges: relations.map((relation) => ({
      id: relation.id,
      type: relation.type,
      source: relation.source.id,
      target: relation.target.id,
      proposed: isProposed(relation.modalities),
      label: ui.relation(relation.type).label,
    })),
  };
}

/** Only proposed: something says so, and nothing says that it was done. */
export function isProposed(modalities: readonly string[]): boolean {
  return modalities.includes('PROPOSED') && !modalities.includes('DONE');
}
