import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CliError, EXIT } from './errors.js';
import { shown } from './paths.js';

/** Where a graph is kept, as `--store` names it. */
export type Where = { folder: string } | { uri: string };

/** How a Neo4j server is reached; see https://neo4j.com/docs/javascript-manual/current/connect-advanced/. */
export interface Neo4jAccess {
  uri: string;
  user: string;
  password: string;
  /** The server's default database if absent. */
  database?: string;
}

/** Schemes of the driver: `+s` is TLS with a certificate that is checked, `+ssc` with one signed by itself. */
const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** `scheme://server`; also without the slashes where the scheme leaves no doubt. */
const ADDRESS = /^(?:([a-z][a-z\d+.-]*)(:\/\/)|((?:neo4j|bolt)(?:\+s|\+ssc)?):(?!\/\/))(.*)$/is;

/** Names of the environment. A password reaches nobody but the server; the name of its file is in messages. */
const USER = 'RENVOI_NEO4J_USER';
const PASSWORD = 'RENVOI_NEO4J_PASSWORD';
const PASSWORD_FILE = 'RENVOI_NEO4J_PASSWORD_FILE';
const DATABASE = 'RENVOI_NEO4J_DATABASE';

/**
 * What a name of a store means: the address of a Neo4j server, else a folder.
 * @throws CliError that does not repeat the name where that may hold a password
 */
export function parseWhere(name: string): Where {
  if (name.trim() === '') {
    throw new CliError(
      'the store has no name: a folder, or an address such as neo4j://localhost:7687, is wanted',
      EXIT.usage,
    );
  }
  const [, written, slashes, known, rest] = ADDRESS.exec(name.trim()) ?? [];
  const scheme = written ?? known;
  if (scheme === undefined || rest === undefined) return { folder: name };
  if (/[@?#]/.test(rest)) {
    throw new CliError(
      `an address of a store holds a server and a port alone, never a user or a password: set ${USER} and ${PASSWORD} (or ${PASSWORD_FILE}), and ${DATABASE} for another database than the server's default`,
      EXIT.usage,
    );
  }
  if (!SCHEMES.includes(scheme.toLowerCase())) {
    throw new CliError(
      `no store has an address that begins with ${shortly(scheme)}://; ${SCHEMES.map((each) => `${each}://`).join(', ')} or a folder is wanted`,
      EXIT.usage,
    );
  }
  const uri = `${scheme.toLowerCase()}://${rest.replace(/\/$/, '')}`;
  if (slashes === undefined || !/^[^/\s]+$/.test(uri.slice(scheme.length + 3)) || !URL.canParse(uri)) {
    throw new CliError(
      `the address of the store is not complete: ${scheme}://SERVER or ${scheme}://SERVER:PORT is wanted`,
      EXIT.usage,
    );
  }
  return { uri };
}

/** Whether an address is that of another machine, and the way there not encrypted. */
export function isPlainAbroad(uri: string): boolean {
  const { protocol, hostname } = new URL(uri);
  if (protocol.includes('+')) return false;
  return !/^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/i.test(hostname);
}

const shortly = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

/**
 * How to reach the Neo4j server at an address, from the environment.
 * @throws CliError where no password is to be had
 */
export function neo4jAccess(uri: string, env: NodeJS.ProcessEnv = process.env): Neo4jAccess {
  const database = env[DATABASE];
  return {
    uri,
    user: env[USER] || 'neo4j',
    password: passwordOf(uri, env),
    ...(database && { database }),
  };
}

function passwordOf(uri: string, env: NodeJS.ProcessEnv): string {
  const file = env[PASSWORD_FILE];
  if (env[PASSWORD] && file) {
    throw new CliError(`both ${PASSWORD} and ${PASSWORD_FILE} are set: keep one of them`, EXIT.usage);
  }
  if (env[PASSWORD]) return env[PASSWORD];
  if (!file) {
    throw new CliError(
      `no password for ${uri}: set ${PASSWORD}, or ${PASSWORD_FILE} to a file that holds it`,
      EXIT.usage,
    );
  }
  let password: string;
  try {
    password = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new CliError(
      `the file of ${PASSWORD_FILE}, ${shown(resolve(file))}, cannot be read (${(error as NodeJS.ErrnoException).code}): check its name and permissions`,
      EXIT.usage,
    );
  }
  if (password !== '') return password;
  throw new CliError(`the file of ${PASSWORD_FILE}, ${shown(resolve(file))}, is empty`, EXIT.usage);
}

/** A store's name as it is shown to the user: the folder or the address. */
export function shownWhere(where: Where): string {
  return 'folder' in where ? shown(where.folder) : where.uri;
}

/** Whether two names mean the same store, as far as can be told from them. */
export function isSame(one: Where, other: Where): boolean {
  if ('uri' in one && 'uri' in other) return one.uri === other.uri;
  return 'folder' in one && 'folder' in other && resolve(one.folder) === resolve(other.folder);
}
