import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve, type Serving } from '../../server/api/index.js';
import type { Filling, GraphStore, Statistics } from '../../server/store/port.js';
import { openSqliteStore } from '../../server/store/sqlite/index.js';
import { fillHarbours } from './graph.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium, or Chrome: what CHROMIUM_PATH names, else the first on the path. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return runs(named) ? named : undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(runs);
}

/** How to get a browser, for whoever has none. */
export const NO_BROWSER =
  'no Chromium was found: install one ("apt-get install chromium" on Debian) or set CHROMIUM_PATH to it';

// no sandbox, since tests may run as root in a container; nothing that calls home
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The explorer as it is in the working tree, built into a folder of its own. */
function buildExplorer(folder: string): void {
  const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync(process.execPath, [vite, 'build', 'web', '--outDir', folder, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'pipe',
  });
}

/** The real server on a real store, and a real browser before it. */
export class Stage {
  /** What went wrong on any page since it was last read: errors of the console, requests elsewhere. */
  private faults: string[] = [];

  private constructor(
    readonly url: string,
    private readonly browser: Browser,
    private readonly serving: Serving,
    private readonly store: GraphStore,
    private readonly folder: string,
  ) {}

  static async open(executablePath: string): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'renvoi-web-'));
    buildExplorer(folder);
    const store = await openSqliteStore({ folder: ':memory:' });
    await fillHarbours(store);
    const serving = await serve({ store, port: 0, webRoot: folder, origins: [] });
    const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
    return new Stage(serving.url, browser, serving, store, folder);
  }

  /** A page at an address of the explorer, such as `?focus=org/itu`; it closes with its context. */
  async visit(query = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(this.url) && !/^(data|blob):/.test(address)) this.faults.push(address);
    });
    await page.goto(`${this.url}/${query}`);
    return page;
  }

  /** What the graph behind the page holds. */
  statistics(): Promise<Statistics> {
    return this.store.statistics();
  }

  /** Says that something fills the graph, or that nothing does. */
  setFilling(work: Filling | undefined): Promise<void> {
    return this.store.setFilling(work);
  }

  /** Errors and outside requests since this was last asked; closes all pages. */
  async settle(): Promise<string[]> {
    for (const context of this.browser.contexts()) await context.close();
    return this.faults.splice(0);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
    await this.store.close();
    await rm(this.folder, { recursive: true });
  }
}

interface GraphElement {
  positions(): Record<string, { x: number; y: number }>;
  place(id: string): { x: number; y: number } | undefined;
}

/** Where every node stands; waits until the graph is drawn. */
export async function positions(page: Page): Promise<Record<string, { x: number; y: number }>> {
  const graph = page.locator('renvoi-graph[drawn]');
  await graph.waitFor();
  return graph.evaluate((element) => (element as unknown as GraphElement).positions());
}

/** Where a node, or the middle of an edge, is on the page, in pixels. */
export async function place(page: Page, id: string): Promise<{ x: number; y: number }> {
  const graph = page.locator('renvoi-graph[drawn]');
  const box = await graph.boundingBox();
  const at = await graph.evaluate((element, key) => (element as unknown as GraphElement).place(key), id);
  if (!box || !at) throw new Error(`${id} is not drawn`);
  return { x: box.x + at.x, y: box.y + at.y };
}
