import { StoreError } from '../port.js';
import type { Connection } from './connection.js';
import { damaged } from './faults.js';

/** Marks the file as Renvoi's (https://www.sqlite.org/pragma.html#pragma_application_id): "RNVO". */
const APPLICATION_ID = 0x524e564f;

/**
 * Each member brings the schema from its index to the next number. A published member never changes:
 * add one. Keys are integers of this file only; ids are what the rest of Renvoi knows.
 */
const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- what is shown of an entity, settled from facts and claims
CREATE TABLE entities (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
  symbol TEXT, date TEXT, until TEXT, known INTEGER NOT NULL, identifiers TEXT NOT NULL, address TEXT,
  degree INTEGER NOT NULL DEFAULT 0
);
-- what the authority file says of it
CREATE TABLE facts (
  entity INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, symbol TEXT, date TEXT, until TEXT,
  known INTEGER NOT NULL, identifiers TEXT NOT NULL, address TEXT
);
-- what the texts say of it: in how many texts each value; own = 1 for the instrument's own text
CREATE TABLE claims (
  entity INTEGER NOT NULL, field TEXT NOT NULL, own INTEGER NOT NULL, value TEXT NOT NULL,
  texts INTEGER NOT NULL, PRIMARY KEY (entity, field, own, value)
) WITHOUT ROWID;
-- texts: in how many texts a name of type 'seen' stands; own: of how many own texts it is the title;
-- types 'symbol', 'identifier' and 'label' are for search alone
CREATE TABLE names (
  key INTEGER PRIMARY KEY, entity INTEGER NOT NULL, type TEXT NOT NULL, language TEXT NOT NULL,
  text TEXT NOT NULL, folded TEXT NOT NULL, texts INTEGER NOT NULL DEFAULT 0, own INTEGER NOT NULL DEFAULT 0,
  UNIQUE (entity, type, text, language)
);
CREATE VIRTUAL TABLE names_fts USING fts5 (
  words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);

CREATE TABLE documents (
  key INTEGER PRIMARY KEY, entity INTEGER NOT NULL, id TEXT NOT NULL, language TEXT NOT NULL,
  kind TEXT NOT NULL, title TEXT NOT NULL, symbol TEXT, date TEXT, adopted_by TEXT, file TEXT NOT NULL,
  hash TEXT NOT NULL, fingerprint TEXT NOT NULL, length INTEGER NOT NULL, notices TEXT NOT NULL,
  UNIQUE (id, language)
);
CREATE TABLE paragraphs (
  document INTEGER NOT NULL, ordinal INTEGER NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL,
  kind TEXT NOT NULL, verb TEXT, act TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  text TEXT NOT NULL, PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE TABLE mentions (
  document INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, entity INTEGER NOT NULL,
  paragraph INTEGER NOT NULL, confidence REAL NOT NULL, PRIMARY KEY (document, start, "end", entity)
) WITHOUT ROWID;
-- what one text claims of one entity, so that it can be taken back
CREATE TABLE sightings (
  document INTEGER NOT NULL, entity INTEGER NOT NULL, own INTEGER NOT NULL, name INTEGER NOT NULL,
  kind TEXT NOT NULL, symbol TEXT, date TEXT, known INTEGER NOT NULL, identifiers TEXT,
  PRIMARY KEY (document, entity)
) WITHOUT ROWID;

-- an edge and the sum of its assertions; stances and modalities: JSON, value to count
CREATE TABLE relations (
  key INTEGER PRIMARY KEY, type TEXT NOT NULL, source INTEGER NOT NULL, target INTEGER NOT NULL,
  assertions INTEGER NOT NULL, confidence REAL NOT NULL, first TEXT, last TEXT,
  stances TEXT NOT NULL, modalities TEXT NOT NULL, UNIQUE (source, target, type)
);
CREATE INDEX relations_target ON relations (target);
CREATE TABLE assertions (
  key INTEGER PRIMARY KEY, relation INTEGER NOT NULL, document INTEGER NOT NULL,
  paragraph INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL,
  cue TEXT, stance TEXT, modality TEXT, paragraphs TEXT, confidence REAL NOT NULL, rule TEXT NOT NULL
);
CREATE INDEX assertions_relation ON assertions (relation);
CREATE INDEX assertions_document ON assertions (document);
`,
  `
-- 0: a document of the graph that ships. Its paragraphs have no text, its assertions the words that name
-- the target; start and "end" of both hold their place in the order of the text, which is no offset.
-- What that graph says of entities other than a document's own stands as sightings of document 0.
ALTER TABLE documents ADD COLUMN has_text INTEGER NOT NULL DEFAULT 1;
`,
  `
-- facts of the graph that ships in whose place a text was read, as JSON: they come back when it is forgotten
CREATE TABLE aside (
  id TEXT NOT NULL, language TEXT NOT NULL, facts TEXT NOT NULL, PRIMARY KEY (id, language)
) WITHOUT ROWID;
-- a graph that shipped before may have lost such facts: it is taken in again
UPDATE meta SET value = 'before schema 3' WHERE name = 'shipped';
`,
  `
-- ids of long names may be cut: they are looked for
INSERT INTO meta (name, value) SELECT 'ids', 'before schema 4' WHERE EXISTS (SELECT 1 FROM entities);
`,
];

/** The schema that this version of Renvoi writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Makes the schema, or brings it up to date.
 * @throws StoreError NEWER_SCHEMA if a later Renvoi wrote the file, DAMAGED if something else did
 */
export function migrate(connection: Connection): void {
  const version = connection.scalar<number>('PRAGMA user_version') ?? 0;
  const owner = connection.scalar<number>('PRAGMA application_id') ?? 0;
  const tables = connection.scalar<number>('SELECT count(*) FROM sqlite_schema') ?? 0;
  if (owner !== APPLICATION_ID && (owner !== 0 || version !== 0 || tables > 0)) {
    throw new StoreError('DAMAGED', damaged(connection.path));
  }
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'NEWER_SCHEMA',
      `The store ${connection.path} was written by a later version of Renvoi (schema ${version}, this one knows ${SCHEMA_VERSION}); update Renvoi or choose another folder.`,
    );
  }
  if (version === SCHEMA_VERSION) return;
  connection.transaction(() => {
    // another process may have migrated while this one waited for the lock
    const current = connection.scalar<number>('PRAGMA user_version') ?? 0;
    for (const migration of MIGRATIONS.slice(current)) connection.exec(migration);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}
