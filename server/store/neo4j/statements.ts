import { readFileSync } from 'node:fs';
import type { Direction } from '../port.js';

const FOLDER = new URL('../../../cypher/', import.meta.url);

/** Every statement that the store runs: the names of the files of `cypher/`. */
export const STATEMENTS = [
  'assertionsOfRelations',
  'authorityIds',
  'awaitIndexes',
  'caveats',
  'claimUnfinished',
  'clearAside',
  'clearUnfinished',
  'contentOfTexts',
  'countDocuments',
  'countEntities',
  'countEvidence',
  'countRelations',
  'createNames',
  'createRelations',
  'createShippedSightings',
  'degrees',
  'deleteEntities',
  'deleteNames',
  'deleteRelations',
  'deleteShipped',
  'deleteShippedSightings',
  'deleteTexts',
  'documents',
  'entities',
  'entityIds',
  'entityStates',
  'evidence',
  'holdUnfinished',
  'isEmpty',
  'isUnfinished',
  'keysThere',
  'keysWithoutText',
  'listAside',
  'listDocuments',
  'listEntities',
  'listFacts',
  'listRelations',
  'lockForWriting',
  'longNames',
  'makeEntities',
  'markUnfinished',
  'mostCited',
  'paragraphs',
  'relations',
  'relationsFrom',
  'relationsFromEntities',
  'relationsOf',
  'relationsOfTexts',
  'relationsTo',
  'saveTexts',
  'schemaVersion',
  'search',
  'searchParts',
  'serverVersion',
  'setAside',
  'setFactsDigest',
  'setFilling',
  'setSchemaVersion',
  'setShippedHash',
  'shippedHash',
  'shippedSightings',
  'sightingsOfEntities',
  'sightingsOfTexts',
  'statistics',
  'subgraph',
  'takeAside',
  'textKeys',
  'textOrigin',
  'unstated',
  'updateNames',
  'updateRelations',
  'writeEntities',
  'writes',
] as const;

export type StatementName = (typeof STATEMENTS)[number];

const TEXTS = new Map(STATEMENTS.map((name) => [name, read(name)]));

/** The Cypher of a statement. */
export function statement(name: StatementName): string {
  return TEXTS.get(name)!;
}

/** The most steps of a neighbourhood. */
const DEEPEST = 6;

/** What stands for a step in the statement of a neighbourhood: it goes both ways. */
const STEP = /^\/\/ A step: .*\n([^]*)^\/\/ The end of a step\.\n/m;
const WAYS = { BOTH: '-$1-', OUT: '-$1->', IN: '<-$1-' } as const satisfies Record<Direction, string>;

const NEIGHBOURHOODS = new Map(
  (Object.keys(WAYS) as Direction[]).map((direction) => [
    direction,
    Array.from({ length: DEEPEST }, (_, index) =>
      statement('subgraph').replace(STEP, (_, step: string) =>
        step.replace(/(?<=\(node\))-(\[r:[^\]]*\])-(?=\(next\))/, WAYS[direction]).repeat(index + 1),
      ),
    ),
  ]),
);

/** The statement of a neighbourhood of 1 to 6 steps in a direction, which no parameter can stand for. */
export function neighbourhood(direction: Direction, depth: number): string {
  return NEIGHBOURHOODS.get(direction)![Math.min(DEEPEST, Math.max(1, Math.floor(depth) || 1)) - 1]!;
}

/** The statements of each migration: the first brings an empty database to schema 1. */
export const MIGRATIONS: readonly (readonly string[])[] = ['migrations/1', 'migrations/2'].map((name) =>
  read(name)
    .split(/;\s*$/m)
    .map((each) => each.trim())
    .filter((each) => each !== ''),
);

function read(name: string): string {
  return readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8');
}
