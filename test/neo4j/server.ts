import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { tmpdir, userInfo } from 'node:os';
import { promisify } from 'node:util';
import { packageRoot } from '../../server/cli/paths.js';

/** The long-term release, and what `RENVOI_TEST_NEO4J_VERSION` may name besides. */
export const DEFAULT_VERSION = '5.26.30';

/** Where a server is reached, and as whom. */
export interface Address {
  uri: string;
  user: string;
  password: string;
  /** The server's default database if absent. */
  database?: string;
}

/** A server of our own, with its database in a folder of its own. */
export interface Neo4jServer extends Address {
  /** The folder of its database, its settings and its log. */
  readonly home: string;
  /** Ends the process as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same database. @param settings lines of neo4j.conf */
  start(settings?: readonly string[]): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** What a machine must have to start a server. */
export interface Tools {
  java: string;
  /** Class path of the server. */
  classPath: string;
  version: string;
}

/** Not beside this file where it was compiled, as for the benchmark. */
const POM = join(packageRoot(), 'test', 'neo4j', 'pom.xml');
const PASSWORD = 'renvoi-test';
/** Where a Debian machine has its Javas. */
const INSTALLED = '/usr/lib/jvm';
const run = promisify(execFile);

/**
 * Finds a Java and the jars of a version, which Maven fetches the first time.
 * @returns what is missing, in words, where something is
 */
export async function findTools(version = DEFAULT_VERSION): Promise<Tools | string> {
  const fits = version.startsWith('5.')
    ? (major: number) => major === 17 || major === 21
    : (major: number) => major >= 21;
  const java = await findJava(fits);
  if (java === undefined) return `no Java ${version.startsWith('5.') ? '17 or 21' : '21 or later'}`;
  const cache = join(tmpdir(), `renvoi-neo4j-${userInfo().uid}`);
  await ownFolder(cache);
  const file = join(cache, `jars-${version}.txt`);
  let classPath = await readFile(file, 'utf8').catch(() => '');
  if (classPath === '' || !classPath.split(delimiter).every((jar) => existsSync(jar))) {
    const partial = `${file}.${process.pid}`;
    const goal = ['-B', '-q', '-f', POM, `-Dneo4j.version=${version}`, 'dependency:build-classpath'];
    try {
      await run('mvn', [...goal, `-Dmdep.outputFile=${partial}`]);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'no Maven';
      throw new Error(
        `Maven could not fetch Neo4j ${version}: ${(error as { stdout?: string }).stdout ?? ''}`,
        {
          cause: error,
        },
      );
    }
    await rename(partial, file);
    classPath = await readFile(file, 'utf8');
  }
  return { java, classPath, version };
}

/**
 * Makes a folder where it is not there yet.
 * @throws Error where somebody else made it or may write into it: what it holds is to be run
 */
export async function ownFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const { uid } = userInfo();
  // Windows has neither owners by number nor a temporary folder that all share
  if (uid < 0) return;
  const found = await lstat(path);
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o022) !== 0) {
    throw new Error(
      `${path} is not a folder that this user alone may write into: remove it, and run this again.`,
    );
  }
}

async function findJava(fits: (major: number) => boolean): Promise<string | undefined> {
  const home = process.env['JAVA_HOME'];
  const installed = existsSync(INSTALLED) ? readdirSync(INSTALLED) : [];
  const candidates = [
    ...(home ? [join(home, 'bin', 'java')] : []),
    'java',
    ...installed.map((name) => join(INSTALLED, name, 'bin', 'java')),
  ];
  for (const java of candidates) {
    // Debian keeps files beside the folders of its Javas; below one of them spawn throws at once
    if (java !== 'java' && !existsSync(java)) continue;
    const told = await run(java, ['-version']).catch(() => undefined);
    const major = /version "(\d+)/.exec(told?.stderr ?? '')?.[1];
    if (major !== undefined && fits(Number(major))) return java;
  }
  return undefined;
}

/** What a server is started with, where it is more than a small one with an empty database. */
export interface StartOptions {
  /** Memory of the process, as Java takes it: `3g`. Default 512m. */
  heap?: string;
  /** Whether it runs long enough that thorough compiling pays, as in a measure. */
  lasting?: boolean;
  /** Lines of neo4j.conf. */
  settings?: readonly string[];
  /** Runs before the first start. @param admin runs `neo4j-admin` with arguments */
  prepare?: (admin: (args: readonly string[]) => Promise<unknown>) => Promise<unknown>;
}

/** A database that is filled and emptied all the time would have its statements planned anew all the time. */
const BRIEF = ['dbms.cypher.min_replan_interval=1h'];

/** Starts a server, listening on this machine alone. */
export async function startNeo4j(
  tools: Tools,
  { heap, lasting, settings: own = [], prepare }: StartOptions = {},
): Promise<Neo4jServer> {
  const always = lasting ? own : [...BRIEF, ...own];
  const memory = { heap, lasting };
  const home = await mkdtemp(join(tmpdir(), 'renvoi-neo4j-'));
  const port = await freePort();
  await mkdir(join(home, 'conf'));
  await configure(home, port, always);
  const admin = (args: readonly string[]) =>
    run(tools.java, [...options(tools, memory), 'org.neo4j.cli.AdminTool', ...args], {
      // an import leaves its report where it runs
      cwd: home,
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    });
  await admin(['dbms', 'set-initial-password', PASSWORD]);
  await prepare?.(admin);
  let server = await started(tools, home, memory);
  return {
    home,
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password: PASSWORD,
    kill: () => killed(server),
    async start(settings = []) {
      await configure(home, port, [...always, ...settings]);
      server = await started(tools, home, memory);
    },
    async stop() {
      // nothing of it is kept, and an orderly end takes ten seconds
      await killed(server);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Small, for a machine that does other things too. */
function configure(home: string, port: number, settings: readonly string[]): Promise<void> {
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
    ...settings,
  ];
  // a setting may stand once: the last is meant
  const byName = new Map(lines.map((line) => [line.split('=', 1)[0], line]));
  return writeFile(join(home, 'conf', 'neo4j.conf'), `${[...byName.values()].join('\n')}\n`);
}

function options({ classPath }: Tools, { heap = '512m', lasting = false }: StartOptions): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    // else each step in which the room for classes grows collects the whole heap
    '-XX:MetaspaceSize=192m',
    // most of the seconds that a start takes go into compiling what will hardly run again;
    // a heap that has to grow is collected every second meanwhile
    lasting ? `-Xms${heap}` : '-XX:TieredStopAtLevel=1',
    '-Dlog4j2.disable.jmx=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    classPath.trim(),
  ];
}

/** Resolves when the server says that it has started. */
function started(tools: Tools, home: string, memory: StartOptions): Promise<ChildProcess> {
  const main = tools.version.startsWith('5.') ? 'CommunityEntryPoint' : 'Neo4jCommunity';
  const place = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const server = spawn(tools.java, [...options(tools, memory), `org.neo4j.server.${main}`, ...place], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // it must not outlive the tests, where they end in any way that Node hears of (a SIGKILL is none)
  const orphan = () => server.kill('SIGKILL');
  process.once('exit', orphan);
  server.once('exit', () => process.off('exit', orphan));
  return new Promise((resolve, reject) => {
    let log = '';
    const heard = (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-20_000);
      if (log.includes('Started.')) resolve(server);
    };
    server.stdout.on('data', heard);
    server.stderr.on('data', heard);
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`Neo4j ended with ${code} before it had started:\n${log}`)),
    );
  });
}

function killed(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGKILL');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
