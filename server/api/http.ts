import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { GraphStore } from '../store/port.js';
import { createApi, ENDPOINT } from './api.js';
import { apiError, type ErrorLog } from './errors.js';
import { hostCheck } from './hosts.js';
import type { Limits } from './limits.js';

export interface ServeOptions {
  store: GraphStore;
  /** This machine alone if absent. */
  host?: string;
  /** 0 for any free one. */
  port: number;
  /** The folder of the built explorer; `dist/web` of the package if absent. */
  webRoot?: string;
  /** Origins of other sites whose pages may ask; those of RENVOI_CORS, between commas, if absent. */
  origins?: readonly string[];
  /** Names besides its own under which it may be asked; those of RENVOI_HOSTS, between commas, if absent. */
  hosts?: readonly string[];
  limits?: Partial<Limits>;
  log?: ErrorLog;
}

export interface Serving {
  /** Where a browser finds it, without a slash at the end. */
  url: string;
  port: number;
  /** Ends what is being answered, for two seconds at most, and frees the port. The store stays open. */
  close(): Promise<void>;
}

/** The server cannot start; the message is a sentence for whoever starts it. */
export class ServeError extends Error {
  constructor(
    readonly code: 'PORT_TAKEN' | 'PORT_FORBIDDEN' | 'BAD_HOST' | 'BAD_PORT',
    message: string,
  ) {
    super(message);
    this.name = 'ServeError';
  }
}

const GRACE = 2_000;

/**
 * Sent with every answer. Cytoscape writes its style element itself, pictures are exported as data,
 * and layouts may run in a worker. Framing is allowed: views are embedded in other pages, and there
 * is nothing to be tricked into clicking.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** `dist/web` of the package, from `server/api` as from `dist/server/api`. */
function defaultWebRoot(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const built = join(here, '..', '..', 'web');
  return existsSync(join(here, '..', '..', 'package.json')) ? join(here, '..', '..', 'dist', 'web') : built;
}

/** What stands between the commas of an environment variable. */
function listOf(variable: string): string[] {
  return (process.env[variable] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function plain(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

/** The files of the explorer; a path without a file is a view, which its index shows. */
function explorer(webRoot: string): Handler {
  if (!existsSync(join(webRoot, 'index.html'))) {
    return (_request, response) =>
      plain(
        response,
        503,
        'The explorer is not built yet: run "npm run build" in the checkout and start again.',
      );
  }
  const files = sirv(webRoot, {
    single: true,
    etag: true,
    // Vite names what is in assets/ after its content; the rest may change with the next build
    setHeaders: (response, path) =>
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      plain(response, 405, `${request.method} is not possible here: use GET, or POST to ${ENDPOINT}.`);
      return;
    }
    files(request, response, () =>
      plain(response, 404, `There is no such file here: see / for the explorer and ${ENDPOINT} for the API.`),
    );
  };
}

/** Refuses, in the form of what was asked for, a request that came under another's name. */
function misdirected(response: ServerResponse, path: string | undefined, name: string): void {
  const sentence = `This server is not "${name}": ask it under its own address, or start it with RENVOI_HOSTS=${name} if that name is its own too.`;
  if (!isEndpoint(path)) return plain(response, 421, sentence);
  response
    .writeHead(421, { 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify({ errors: [apiError('BAD_USER_INPUT', sentence)] }));
}

const isEndpoint = (path: string | undefined) => path === ENDPOINT || path === `${ENDPOINT}/`;

/** Whether the store answers, not merely the process. */
async function health(store: GraphStore, log: ErrorLog, response: ServerResponse): Promise<void> {
  let status = 200;
  try {
    await store.listDocuments({ first: 1 });
  } catch (error) {
    status = 503;
    log(error, 'INTERNAL');
  }
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify({ status: status === 200 ? 'ok' : 'failing' }));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        const message = `Port ${port} of ${host} is taken: stop the program that uses it, or choose another port with --port.`;
        reject(new ServeError('PORT_TAKEN', message));
      } else if (error.code === 'EACCES') {
        const message = `Port ${port} needs rights that this user does not have: choose one above 1023 with --port.`;
        reject(new ServeError('PORT_FORBIDDEN', message));
      } else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
        const message = `"${host}" is no address of this machine: give --host one, such as 127.0.0.1 or 0.0.0.0.`;
        reject(new ServeError('BAD_HOST', message));
      } else reject(error);
    });
    server.listen(port, host, resolve);
  });
}

/**
 * Asks whether it could be listened there, before work is done that would be in vain.
 * @throws ServeError if not
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

/** Where a browser on this machine finds it. */
function address(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function closer(server: Server): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () =>
    (closing ??= new Promise((resolve) => {
      const force = setTimeout(() => server.closeAllConnections(), GRACE);
      server.close(() => {
        clearTimeout(force);
        resolve();
      });
      server.closeIdleConnections();
    }));
}

/**
 * Serves the explorer at `/`, the API at `/graphql` and the state of the server at `/health`.
 * @throws ServeError if it cannot listen
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { store, host = '127.0.0.1', port, webRoot = defaultWebRoot() } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ServeError('BAD_PORT', `"${port}" is no port: give --port a whole number from 0 to 65535.`);
  }
  const log: ErrorLog = options.log ?? ((cause, code) => console.error(`renvoi: ${code}:`, cause));
  const api = createApi({
    store,
    log,
    origins: options.origins ?? listOf('RENVOI_CORS'),
    ...(options.limits ? { limits: options.limits } : {}),
  });
  const files = explorer(webRoot);
  const extra = options.hosts ?? listOf('RENVOI_HOSTS');
  // until it is known what the host stands for, nothing is asked
  let allowed = hostCheck('127.0.0.1', host, extra);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const path = (request.url ?? '/').split('?', 1)[0];
    const name = request.headers.host;
    if (!allowed(name)) misdirected(response, path, name ?? '');
    else if (isEndpoint(path)) void api(request, response);
    else if (path === '/health') void health(store, log, response);
    else files(request, response);
  });
  await listen(server, host, port);
  const { address: bound, port: taken } = server.address() as AddressInfo;
  allowed = hostCheck(bound, host, extra);
  return { url: address(host, taken), port: taken, close: closer(server) };
}
