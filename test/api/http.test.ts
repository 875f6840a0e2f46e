import { request } from 'node:http';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serve, ServeError, type ServeOptions, type Serving } from '../../server/api/index.js';
import type { GraphStore } from '../../server/store/port.js';
import { openSqliteStore } from '../../server/store/sqlite/index.js';
import { fill } from './graph.js';

let store: GraphStore;
let webRoot: string;
let serving: Serving;
const log: unknown[] = [];

const start = (more: Partial<ServeOptions> = {}) =>
  serve({ store, port: 0, webRoot, origins: [], log: (cause) => log.push(cause), ...more });

beforeAll(async () => {
  store = await openSqliteStore({ folder: ':memory:' });
  await fill(store);
  webRoot = await mkdtemp(join(tmpdir(), 'renvoi-web-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>explorer</title>');
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'assets', 'main.js'), 'export {};');
  serving = await start();
});

afterAll(async () => {
  await serving.close();
  await store.close();
  await rm(webRoot, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(`${serving.url}${path}`, init);
const ENTITY = '{ entity(id: "org/unga") { name } }';
const NAMED = { data: { entity: { name: 'General Assembly' } } };

describe('the API over HTTP', () => {
  it('answers POST', async () => {
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: ENTITY }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(NAMED);
  });

  it('answers GET, of programs and of browsers', async () => {
    const path = `/graphql?query=${encodeURIComponent(ENTITY)}`;
    expect(await (await get(path)).json()).toEqual(NAMED);
    const browser = await get(path, { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(await browser.json()).toEqual(NAMED);
  });

  it('shows a browser a form that fetches nothing from elsewhere', async () => {
    const response = await get('/graphql', { headers: { Accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('text/html');
    const html = await response.text();
    expect(html).toContain('<form action="/graphql"');
    expect(html).not.toMatch(/https?:|<script/);
  });

  it('refuses other methods and other media types', async () => {
    expect((await get('/graphql', { method: 'DELETE' })).status).toBe(405);
    const text = await get('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: 'x',
    });
    expect(text.status).toBe(415);
    expect(await text.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('the explorer', () => {
  it('is served with its files; a path without a file is a view of it', async () => {
    for (const path of ['/', '/e/A%2FRES%2F74%2F247', '/search?q=a']) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<title>explorer</title>');
    }
    const script = await get('/assets/main.js');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/assets/none.js')).status).toBe(404);
  });

  it('serves nothing outside its folder and takes no POST', async () => {
    const outside = await get('/..%2f..%2f..%2fetc%2fpasswd');
    expect(await outside.text()).not.toContain('root:');
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  it('says what to do where it is not built', async () => {
    const bare = await start({ webRoot: join(webRoot, 'none') });
    const response = await fetch(bare.url);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
    await bare.close();
  });
});

describe('headers', () => {
  it.each(['/', '/graphql?query={__typename}', '/health', '/none.js'])(
    'let a page load only from here: %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('open the API to the origins that are configured, and no other', async () => {
    const open = await start({ origins: ['https://briefing.test'] });
    const from = async (origin: string) =>
      (await fetch(`${open.url}/graphql?query={__typename}`, { headers: { Origin: origin } })).headers.get(
        'access-control-allow-origin',
      );
    expect(await from('https://briefing.test')).toBe('https://briefing.test');
    expect(await from('https://other.test')).not.toBe('https://other.test');
    const preflight = await fetch(`${open.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://briefing.test',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    await open.close();
  });

  it('take the origins from RENVOI_CORS', async () => {
    vi.stubEnv('RENVOI_CORS', 'https://a.test, https://b.test');
    const open = await serve({ store, port: 0, webRoot });
    vi.unstubAllEnvs();
    const response = await fetch(`${open.url}/graphql?query={__typename}`, {
      headers: { Origin: 'https://b.test' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://b.test');
    await open.close();
  });
});

/** Asks under a name of its own, which fetch does not allow. */
function under(host: string, path: string, { port } = serving): Promise<{ status?: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { Host: host } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject).end();
  });
}

describe('a request under a name that is not the server’s', () => {
  it('is refused with one sentence, at every path', async () => {
    for (const path of ['/', '/health', '/e/org%2Funga']) {
      const { status, body } = await under('evil.test', path);
      expect(status).toBe(421);
      expect(body).toMatch(/^This server is not "evil\.test": [^\n]*RENVOI_HOSTS[^\n]*\.\n$/);
    }
    const { status, body } = await under('evil.test:80', '/graphql?query={__typename}');
    expect(status).toBe(421);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('is answered under the names of this machine, and those that are configured', async () => {
    for (const host of ['localhost', `localhost:${serving.port}`, '127.0.0.1:1', '[::1]:9']) {
      expect((await under(host, '/health')).status).toBe(200);
    }
    vi.stubEnv('RENVOI_HOSTS', 'graph.test, briefing.test');
    const open = await start();
    vi.unstubAllEnvs();
    expect((await under('briefing.test', '/health', open)).status).toBe(200);
    expect((await under('evil.test', '/health', open)).status).toBe(421);
    await open.close();
  });
});

describe('the server', () => {
  it('tells whether the store answers', async () => {
    const response = await get('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
    const closed = await openSqliteStore({ folder: ':memory:' });
    const failing = await start({ store: closed });
    await closed.close();
    expect((await fetch(`${failing.url}/health`)).status).toBe(503);
    await failing.close();
  });

  it.each([
    ['a port that is taken', () => ({ port: serving.port }), 'PORT_TAKEN'],
    ['a port that is none', () => ({ port: 70_000 }), 'BAD_PORT'],
    ['a host that is not here', () => ({ host: '192.0.2.1' }), 'BAD_HOST'],
  ])('refuses %s with one sentence', async (_what, options, code) => {
    const error: unknown = await start(options()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ServeError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(/^["A-Z][^\n]*\.$/) as unknown });
  });

  it('frees its port when it is closed, twice too', async () => {
    const first = await start();
    await fetch(`${first.url}/health`);
    await Promise.all([first.close(), first.close()]);
    const second = await start({ port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });
});
