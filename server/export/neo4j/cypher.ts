import { bound } from '../../store/neo4j/connection.js';
import { SCHEMA_VERSION } from '../../store/neo4j/migrate.js';
import { MIGRATIONS, statement, type StatementName } from '../../store/neo4j/statements.js';
import type { GraphStore } from '../../store/port.js';
import { literal } from './literal.js';
import { recorded } from './record.js';

/** Rows of one statement take about so many characters: a server compiles each statement anew. */
const BATCH = 100_000;

/** What stands above the statements. */
export const SCRIPT_HEAD = `// A graph of Renvoi, for an empty Neo4j database of 5.26 or later: cypher-shell -f FILE, or paste it into
// Neo4j Browser. cypher/README.md says what the nodes and relationships are.
`;

/** The statements that make the graph of a store in an empty database: constraints and indexes first. */
export async function* cypherScript(store: GraphStore): AsyncGenerator<string> {
  for (const cypher of MIGRATIONS.flat()) yield finished(cypher);
  yield filled('awaitIndexes', { seconds: '300' });
  yield filled('setSchemaVersion', { version: String(SCHEMA_VERSION) });
  for await (const { name, parameters } of recorded(store)) {
    const [[parameter, value] = ['', null]] = Object.entries(bound(parameters));
    if (!Array.isArray(value)) yield filled(name, { [parameter]: literal(value) });
    else for (const rows of batches(value)) yield filled(name, { [parameter]: rows });
  }
}

/** Lists of literals of about the wanted size. */
function* batches(values: readonly unknown[]): Generator<string> {
  let rows: string[] = [];
  let size = 0;
  for (const value of values) {
    const row = literal(value);
    if (size > 0 && size + row.length > BATCH) {
      yield `[${rows.join(', ')}]`;
      rows = [];
      size = 0;
    }
    rows.push(row);
    size += row.length;
  }
  if (rows.length > 0) yield `[${rows.join(', ')}]`;
}

/** A statement with literals in the place of its parameters. */
function filled(name: StatementName, literals: Readonly<Record<string, string>>): string {
  return finished(statement(name).replace(/\$(\w+)/g, (_, parameter: string) => literals[parameter]!));
}

/** Without the comments at the head, which say what a statement does for the store. */
function finished(cypher: string): string {
  return `${cypher.replace(/^(?:\/\/.*\n)+/, '').trim()};\n`;
}
