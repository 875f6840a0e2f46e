import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../port.js';

/** What the driver and the server call their faults, and what they mean to whoever runs Renvoi. */
const FAULTS: readonly [codes: RegExp, code: StoreError['code'], say: (store: string) => string][] = [
  [
    /^Neo\.ClientError\.Security\.(Unauthorized|CredentialsExpired|TokenExpired|AuthenticationRateLimit|AuthProvider\w+)$/,
    'UNAUTHORIZED',
    (store) =>
      `The Neo4j server ${store} refuses the user or the password; check both, wait a little if they were tried several times, then try again.`,
  ],
  [
    /^Neo\.ClientError\.Security\.Forbidden$/,
    'UNAUTHORIZED',
    (store) =>
      `The Neo4j server ${store} does not let this user do what Renvoi asks; give the user the right to read, write and make indexes, or name another.`,
  ],
  [
    /^Neo\.ClientError\.Database\.DatabaseNotFound$|^Neo\.ClientError\.Database\.\w*NotFound$/,
    'UNAVAILABLE',
    (store) => `There is no such database on the Neo4j server ${store}; make it, or name another.`,
  ],
  [
    /ReadOnly|^Neo\.ClientError\.Cluster\.NotALeader$/,
    'UNWRITABLE',
    (store) =>
      `The database of the Neo4j server ${store} may only be read; let it be written, or name another.`,
  ],
  [
    /^Neo\.TransientError\.General\.(MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError|OutOfMemoryError|StackOverFlowError)$/,
    'UNWRITABLE',
    (store) =>
      `The Neo4j server ${store} has too little memory for this; give it more (server.memory.heap.max_size, dbms.memory.transaction.total.max), then try again.`,
  ],
  [
    /^Neo\.(Transient|Client)Error\.Transaction\.(LockClientStopped|LockAcquisitionTimeout|DeadlockDetected|TransactionTimedOut\w*)$/,
    'LOCKED',
    locked,
  ],
  [
    /^(ServiceUnavailable|SessionExpired)$|^Neo\.TransientError\.(Database|General)\.(DatabaseUnavailable|DatabaseUnavailable\w*)$|^Neo\.ClientError\.General\.(TransientTermination|DatabaseUnavailable)$|^Neo\.TransientError\.Transaction\.(Terminated|BookmarkTimeout)$/,
    'UNAVAILABLE',
    (store) =>
      `The Neo4j server ${store} does not answer; check that it runs and can be reached from here, then try again.`,
  ],
];

/** The sentence for a store that somebody else is writing. */
export function locked(store: string): string {
  return `The store on the Neo4j server ${store} is being written by another process; wait until it has finished or stop it, then try again.`;
}

/** The sentence for who was filling the graph and lost it, with its lock, to another process. */
export function claimed(store: string): string {
  return `Another process took over the store on the Neo4j server ${store}, because the connection that held its lock was lost; try again.`;
}

/** The first release that knows all of the Cypher in `cypher/`. */
const OLDEST = [5, 26] as const;

/** Whether a server of a version (`5.26.30`, `5.27-aura`, `2026.08.1`) cannot run the statements. */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

/** The sentence for a server of an older release. */
export function tooOld(store: string, version: string): string {
  return `The Neo4j server ${store} is of version ${version}, and Renvoi wants ${OLDEST.join('.')} or later; update the server, or name another.`;
}

/** What the driver raised, as a StoreError where it is a fault of the server or the way to it; else unchanged. */
export function asFault(error: unknown, store: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const fault = FAULTS.find(([codes]) => codes.test(code));
  if (fault !== undefined) return new StoreError(fault[1], fault[2](store));
  // the driver's word for what it gave up after several tries
  return error.retriable ? new StoreError('UNAVAILABLE', FAULTS.at(-1)![2](store)) : error;
}
