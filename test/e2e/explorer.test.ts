import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NO_BROWSER, Stage, findChromium, place, positions } from './browser.js';

const chromium = findChromium();
const inCi = Boolean(process.env['CI']);
if (!chromium && !inCi) console.warn(`The tests of the explorer are skipped: ${NO_BROWSER}.`);

const RESOLUTION = 'A/RES/98/12';
const GROUP = 'wg/lights';
const edge = (type: string, source: string, target: string) =>
  [type, encodeURIComponent(source), encodeURIComponent(target)].join(' ');

describe.skipIf(!chromium && !inCi)('the explorer in a browser', () => {
  let stage: Stage;

  beforeAll(async () => {
    if (!chromium) throw new Error(`The tests of the explorer cannot run: ${NO_BROWSER}.`);
    stage = await Stage.open(chromium);
  }, 120_000);

  afterAll(async () => {
    await stage?.close();
  });

  afterEach(async () => {
    expect(await stage.settle(), 'console errors and requests to other hosts').toEqual([]);
  });

  test('finds a body, expands it, opens an edge, and gives the same view on reload', async () => {
    const page = await stage.visit();
    const search = page.getByRole('combobox', { name: 'Search instruments and bodies' });
    await search.fill('atm');
    const option = page.locator('renvoi-search').getByRole('option').first();
    await expect.poll(() => option.textContent()).toContain('Agency for Tidal Measures');
    expect(await option.textContent()).toContain('ATM');
    await option.click();
    await page.getByRole('heading', { name: 'Agency for Tidal Measures', level: 2 }).waitFor();

    expect(Object.keys(await positions(page))).not.toContain('wg/fog');
    const group = await place(page, GROUP);
    await page.mouse.dblclick(group.x, group.y);
    await expect.poll(async () => Object.keys(await positions(page))).toContain('wg/fog');

    const line = await place(page, edge('ESTABLISHES', RESOLUTION, GROUP));
    await page.mouse.click(line.x, line.y);
    const quotation = page.locator('renvoi-relation blockquote').first();
    await expect.poll(() => quotation.textContent()).toContain('Decides to establish a Working Group');
    expect(await quotation.locator('mark').textContent()).toBe('Working Group on Harbour Lights');
    expect(await quotation.getAttribute('lang')).toBe('en');
    const panel = page.locator('renvoi-relation');
    const article = panel.locator('article').first();
    const told = await article.innerText();
    for (const fact of ['Safety of harbours at night', '8 December 2043', 'op1', 'Decides', 'done', '90%']) {
      expect(told).toContain(fact);
    }
    const official = panel.getByRole('link', { name: 'Official text: A/RES/98/12', exact: true });
    expect(await official.getAttribute('href')).toBe('https://docs.un.org/en/A/RES/98/12');
    expect(await official.getAttribute('target')).toBe('_blank');
    expect(await official.getAttribute('rel')).toContain('noopener');

    const [before, address] = [await positions(page), page.url()];
    await page.reload();
    await expect.poll(() => quotation.textContent()).toContain('Decides to establish a Working Group');
    expect(page.url()).toBe(address);
    expect(await positions(page)).toEqual(before);
    expect(await article.innerText()).toBe(told);

    await page.goBack();
    await page.getByRole('heading', { name: 'Agency for Tidal Measures', level: 2 }).waitFor();
    await page.goBack();
    await expect.poll(async () => Object.keys(await positions(page))).not.toContain('wg/fog');
  });

  test('opens on what is cited most, of the years that are chosen', async () => {
    const page = await stage.visit();
    const cited = page.locator('renvoi-most-cited');
    await cited.getByRole('heading', { name: 'Most cited instruments' }).waitFor();
    await expect.poll(() => cited.locator('li').count()).toBeGreaterThan(0);
    await cited.getByRole('button', { name: 'to 1969' }).click();
    await cited.getByText('No instrument of these years is cited.').waitFor();
    await cited.getByRole('button', { name: 'All years' }).click();
    await cited.locator('li a').first().click();
    await positions(page);
  });

  test('follows relations one way only, and says so in the address', async () => {
    const page = await stage.visit('?focus=A/RES/98/12');
    const both = Object.keys(await positions(page)).length;
    await page.getByLabel('Follow').selectOption('IN');
    await expect.poll(() => new URL(page.url()).searchParams.get('follow')).toBe('in');
    await expect.poll(async () => Object.keys(await positions(page)).length).toBeLessThan(both);
  });

  test('does all of this from the keyboard', async () => {
    const page = await stage.visit();
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      if (await page.locator('renvoi-search input:focus').count()) break;
    }
    await page.keyboard.type('safety harbours');
    await page.locator('renvoi-search').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await positions(page);

    const canvas = page.getByRole('application', { name: 'Graph of the neighbourhood' });
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await canvas.evaluate((element) => element.matches(':focus'))) break;
    }
    const status = page.locator('renvoi-graph [role=status]');
    await expect.poll(() => status.textContent()).toContain('Safety of harbours at night');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => status.textContent()).not.toContain('Safety of harbours at night');
    const name = (await status.textContent())!.split('.')[0]!;
    await page.keyboard.press('e');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('open').length).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 2 }).waitFor();

    await canvas.focus();
    const row = page.locator('renvoi-table tbody button:focus');
    for (let presses = 0; presses < 20 && !(await row.count()); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('renvoi-relation blockquote').first().waitFor();
    expect(new URL(page.url()).searchParams.has('relation')).toBe(true);
    expect(await page.locator('aside').evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  test('shows evidence a page at a time', async () => {
    const query = new URLSearchParams({
      focus: RESOLUTION,
      relation: edge('CITES', RESOLUTION, 'A/RES/97/4'),
    });
    const page = await stage.visit(`?${query}`);
    const articles = page.locator('renvoi-relation article');
    await expect.poll(() => articles.count()).toBe(10);
    await page.getByRole('button', { name: 'More (2 left)' }).click();
    await expect.poll(() => articles.count()).toBe(12);
  });

  test('hides what the legend clears, and shows it again', async () => {
    const page = await stage.visit(`?focus=${RESOLUTION}`);
    expect(Object.keys(await positions(page))).toContain('state/atlantis');
    const box = page.getByRole('checkbox', { name: 'States' });
    await box.click();
    await expect.poll(async () => Object.keys(await positions(page))).not.toContain('state/atlantis');
    expect(new URL(page.url()).searchParams.get('hide')).toBe('State');
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await expect.poll(async () => Object.keys(await positions(page))).toContain('state/atlantis');
  });

  test('leads from a resolution to the declaration that has its symbol, and back', async () => {
    const page = await stage.visit(`?focus=${RESOLUTION}&node=${RESOLUTION}`);
    const panel = page.locator('renvoi-node');
    await panel.getByRole('heading', { name: 'A/RES/98/12 · Safety of harbours at night' }).waitFor();
    await panel.getByText('each is a node').waitFor();
    await panel.getByRole('link', { name: 'Declaration on Harbours at Night (A/RES/98/12)' }).click();
    await panel.getByRole('heading', { name: 'Declaration on Harbours at Night (A/RES/98/12)' }).waitFor();
    await panel.getByRole('link', { name: 'A/RES/98/12 · Safety of harbours at night' }).click();
    await panel.getByRole('heading', { name: 'A/RES/98/12 · Safety of harbours at night' }).waitFor();
    await panel.getByText('This text was read.').waitFor();
  });

  test('lists the relations of the chosen node before those of its neighbours', async () => {
    const page = await stage.visit(`?focus=${RESOLUTION}&node=${GROUP}`);
    const parts = page.locator('renvoi-table tbody');
    await expect.poll(() => parts.count()).toBe(2);
    const heads = parts.getByRole('rowheader');
    expect(await heads.allInnerTexts()).toEqual([
      'Relations of Working Group on Harbour Lights',
      'Relations among its neighbours',
    ]);
    const ends = (part: number) => parts.nth(part).locator('tr:not(.head)').allInnerTexts();
    for (const row of await ends(0)) expect(row).toContain('Working Group on Harbour Lights');
    for (const row of await ends(1)) expect(row).not.toContain('Working Group on Harbour Lights');
    const dates = page.getByRole('columnheader', { name: 'Date' });
    expect(await dates.getAttribute('title')).toBe(
      'Date of the instrument that the relation comes from; where it comes from a body, of the oldest text that states it',
    );
  });

  test('counts on the start page what the graph counts, under the same words', async () => {
    const page = await stage.visit();
    const figures = page.locator('renvoi-start .holdings div');
    await figures.first().waitFor();
    const told = await figures.evaluateAll((all) =>
      all.map((each) => [each.querySelector('dt')!.textContent, each.querySelector('dd')!.textContent]),
    );
    const { documents, nodes, relations, assertions } = await stage.statistics();
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(told).toEqual([
      ['Documents', String(documents)],
      ['Nodes: instruments and bodies', String(sum(nodes))],
      ['Relations', String(sum(relations))],
      ['Assertions: passages that state them', String(assertions)],
    ]);
  });

  test('says on the start page that the graph is a part, in the language of the reader', async () => {
    await stage.setFilling('copy');
    try {
      const page = await stage.visit('?lang=fr');
      const told = page.locator('renvoi-start').getByRole('status').filter({ hasText: 'renvoi copy' });
      expect(await told.innerText()).toMatch(/^Ce graphe est incomplet/);
    } finally {
      await stage.setFilling(undefined);
    }
  });

  test('sorts the table by any column', async () => {
    const page = await stage.visit(`?focus=${RESOLUTION}`);
    const cells = page.locator('renvoi-table tbody td:nth-child(3)');
    await page.getByRole('button', { name: 'To', exact: true }).click();
    await expect.poll(() => cells.first().innerText()).toBe('A/RES/97/4');
    await page.getByRole('button', { name: 'To' }).click();
    await expect.poll(() => cells.first().innerText()).toBe('Working Group on Harbour Lights');
    const heading = page.getByRole('columnheader', { name: 'To' });
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
  });

  test('turns graph, table and panel into tabs on a narrow screen', async () => {
    const page = await stage.visit(`?focus=${RESOLUTION}`, { viewport: { width: 390, height: 844 } });
    const graph = page.locator('renvoi-graph');
    await positions(page);
    expect(await graph.isVisible()).toBe(true);
    expect(await page.locator('renvoi-table').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Table' }).click();
    const table = page.locator('renvoi-table');
    const card = table.getByRole('row').filter({ hasText: 'A/RES/97/4' });
    for (const fact of ['Safety of harbours at night', 'cites', '8 Dec 2043', '12', '90%']) {
      expect(await card.innerText()).toContain(fact);
    }
    const cut = await table
      .locator('td, td *')
      .evaluateAll((cells) =>
        cells
          .filter(({ clientWidth, scrollWidth, clientHeight, scrollHeight }) =>
            clientWidth > 0 ? scrollWidth > clientWidth || scrollHeight > clientHeight + 1 : false,
          )
          .map((cell) => cell.textContent),
      );
    expect(cut).toEqual([]);
    await table.locator('tbody button').first().click();
    await page.locator('renvoi-relation blockquote').first().waitFor();
    expect(await graph.isVisible()).toBe(false);
    const width = await page.locator('html').evaluate((element) => element.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  test('keeps the name of a relation on one line and the table in its frame, in any language', async () => {
    for (const lang of ['en', 'fr', 'ar', 'es', 'ru', 'zh']) {
      const page = await stage.visit(`?focus=${RESOLUTION}&lang=${lang}`);
      const names = page.locator('renvoi-table td.relation');
      await names.first().waitFor();
      const lines = await names.evaluateAll((cells) =>
        cells.map((cell) => {
          const words = document.createRange();
          words.selectNode(
            [...cell.querySelector('button')!.childNodes].find(
              (node) => node.nodeType === 3 && node.nodeValue?.trim(),
            )!,
          );
          return words.getClientRects().length;
        }),
      );
      expect(new Set(lines), lang).toEqual(new Set([1]));
      const over = await page
        .locator('renvoi-table')
        .evaluate((table) => table.scrollWidth - table.clientWidth);
      expect(over, `pixels of the table that are cut, ${lang}`).toBe(0);
    }
  });

  test('speaks of proposals in the legend only where one is drawn', async () => {
    const page = await stage.visit(`?focus=${RESOLUTION}`);
    const legend = page.locator('renvoi-legend');
    await legend.getByText('cites', { exact: true }).waitFor();
    expect(await legend.innerText()).not.toContain('only proposed');
    await page.goto(`${stage.url}/?focus=${GROUP}`);
    await legend.getByText('only proposed').waitFor();
  });

  test('reads from right to left in Arabic, and quotes in the language of the text', async () => {
    const query = (document: string) =>
      `?${new URLSearchParams({ focus: document, relation: edge('MENTIONS', document, 'org/tides-agency') })}`;
    const page = await stage.visit(query(RESOLUTION), { locale: 'ar' });
    await page.locator('renvoi-relation blockquote').waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    const english = page.locator('renvoi-relation blockquote');
    expect([await english.getAttribute('lang'), await english.getAttribute('dir')]).toEqual(['en', 'ltr']);
    await page.goto(`${stage.url}/${query('A/RES/99/3')}`);
    const arabic = page.locator('renvoi-relation blockquote[lang=ar]');
    await arabic.waitFor();
    expect(await arabic.getAttribute('dir')).toBe('rtl');
  });

  test('lists the texts in the language of the reader first', async () => {
    for (const [lang, title] of [
      ['ar', 'المنارات في الليل'],
      ['en', 'Safety of harbours at night'],
    ] as const) {
      const page = await stage.visit(`?lang=${lang}`);
      const first = page.locator('renvoi-start .read li').first();
      await expect.poll(() => first.innerText()).toContain(title);
    }
  });

  test('keeps the language chosen in the menu in the address', async () => {
    const page = await stage.visit();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
    await page.getByText('Textes présents ici en entier').waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('fr');
  });

  test('prints what it is about, the drawing, the table and the evidence, on whatever tab it is', async () => {
    const query = new URLSearchParams({
      focus: RESOLUTION,
      relation: edge('ESTABLISHES', RESOLUTION, GROUP),
    });
    const page = await stage.visit(`?${query}`, { viewport: { width: 390, height: 844 } });
    await positions(page);
    await page.emulateMedia({ media: 'print' });
    const title = page.getByRole('heading', { name: 'A/RES/98/12 · Safety of harbours at night', level: 1 });
    expect((await title.boundingBox())!.height).toBeGreaterThan(20);
    for (const part of ['renvoi-graph', 'renvoi-table', 'renvoi-relation blockquote', '.print-only']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    expect(await page.locator('.print-only').textContent()).toContain(page.url());
    for (const part of ['renvoi-search', '.tabs', 'renvoi-graph .tools']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
  });

  test('says in a sentence that an id is unknown', async () => {
    const page = await stage.visit('?focus=org/nowhere');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('org/nowhere');
  });

  test('says in a sentence that nothing was found', async () => {
    const page = await stage.visit();
    await page.getByRole('combobox', { name: 'Search' }).fill('zzyzx');
    await page.getByText('Nothing in this graph is called “zzyzx”').waitFor();
  });
});
