import { readFileSync } from 'node:fs';

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
  'reach',
  'reachIn',
  'reachOut',
  'relations',
  'relationsAmong',
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

/** How far the statements of a neighbourhood go as they are written. */
const DEEPEST = 6;

const NEIGHBOURHOODS = ['reach', 'reachIn', 'reachOut'] as const satisfies readonly StatementName[];

export type Neighbourhood = (typeof NEIGHBOURHOODS)[number];

const BY_DEPTH = new Map(
  NEIGHBOURHOODS.map((name) => [
    name,
    // a bound of a path cannot be a parameter, nor 0
    Array.from({ length: DEEPEST }, (_, index) =>
      statement(name).replaceAll(`{0,${DEEPEST}}`, `{0,${index + 1}}`),
    ),
  ]),
);

/** The statement of a neighbourhood of 1 to 6 steps. */
export function reaching(name: Neighbourhood, depth: number): string {
  return BY_DEPTH.get(name)![Math.min(DEEPEST, Math.max(1, Math.floor(depth) || 1)) - 1]!;
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
