import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAuthority } from '../../server/authority/index.js';
import {
  factsOf,
  hasSeed,
  isBefore,
  MOST_WORDS,
  readManifest,
  readSeed,
  wordCount,
} from '../../server/export/seed/index.js';
import { compileAuthority, extract } from '../../server/extract/index.js';
import { MENTION_RULES, RELATION_RULES } from '../../server/extract/rules.js';
import { allows, isInstrument, type AuthorityEntry } from '../../server/model/index.js';
import type { ShippedAssertion, ShippedDocument, ShippedEntity } from '../../server/store/shipped.js';
import { QUESTIONS } from '../../web/data/questions.js';
import { ROOT } from '../cli/run.js';

const FOLDER = join(ROOT, 'seed', 'graph');
const DOCUMENTS = join(ROOT, 'seed', 'documents');

/** Instruments that texts cite before the date they bear, each with the reason. */
const CITED_BEFORE = new Map(
  readFileSync(join(ROOT, 'test/seed/cited-before.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string]),
);

/** `A/RES/74/247`, `A/RES/ES-11/1`, `A/RES/49/60A`, and before 1976 `A/RES/217A(III)`, `A/RES/1(S-I)`. */
const ASSEMBLY = new RegExp(
  String.raw`^A/RES/(((ES-|S-)?\d{1,3}/\d{1,4}|(?=.*\()\d{1,4})([A-Z](-[A-Z])?)?(\((S-|ES-)?[IVXLC]+\))?)(/[\w.]+)*$`,
);

/** `S/RES/1373(2001)`. */
const COUNCIL = /^S\/RES\/\d{1,4}\((19|20)\d{2}\)$/;

/** Sentences for the rules that no text of the graph needs. */
const RARE = [
  'The parties to ETS No. 108 shall meet once a year.',
  'The parties to the Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons shall meet once a year.',
  'Résolution adoptée par l’Assemblée générale le 5 mai 1975\n\n29/301. Phares\n\nL’Assemblée générale,\n\nAccueillant avec satisfaction le rapport du FEM,',
];

let documents: ShippedDocument[];
let entities: Map<string, ShippedEntity>;
let authority: Map<string, AuthorityEntry>;
/** Every assertion with its document. */
let assertions: (ShippedAssertion & { document: ShippedDocument })[];

beforeAll(() => {
  if (!hasSeed(FOLDER)) return;
  const graph = readSeed(FOLDER);
  documents = [...graph.documents];
  entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  authority = new Map(loadAuthority(join(ROOT, 'seed/authority')).map((entry) => [entry.id, entry]));
  assertions = documents.flatMap((document) => document.assertions.map((each) => ({ ...each, document })));
});

const own = () => {
  const texts = new Map<string, ShippedDocument>();
  for (const document of documents) if (!texts.has(document.id)) texts.set(document.id, document);
  return texts;
};

describe.skipIf(!hasSeed(FOLDER))('the graph that ships', () => {
  test('holds what its manifest says, and is small enough', () => {
    const manifest = readManifest(FOLDER);
    expect(documents).toHaveLength(manifest.documents);
    expect(entities.size).toBe(manifest.entities);
    expect(assertions).toHaveLength(manifest.assertions);
    expect(manifest.documents).toBeGreaterThan(3_400);
    expect(manifest.assertions).toBeGreaterThan(50_000);
    expect(manifest.terms).not.toBe('');
    const bytes = readdirSync(FOLDER).reduce((sum, name) => sum + readFileSync(join(FOLDER, name)).length, 0);
    expect(bytes).toBeLessThan(20e6);
  });

  test('has about fifteen thousand instruments or more', () => {
    const ids = new Set(assertions.flatMap(({ source, target }) => [source, target]));
    expect([...ids].filter((id) => isInstrument(entities.get(id)!.kind)).length).toBeGreaterThan(13_000);
  });

  // those of the authority file too: an id that is taken out of it must not stop the first start
  test('has both ends of every assertion among its entities, of kinds that the vocabulary joins', () => {
    const missing = new Set<string>();
    const odd: string[] = [];
    for (const { type, source, target, document } of assertions) {
      const [from, to] = [entities.get(source), entities.get(target)];
      if (from === undefined) missing.add(source);
      if (to === undefined) missing.add(target);
      if (from && to && !allows(type, from.kind, to.kind))
        odd.push(`${document.id}: ${source} ${type} ${target}`);
    }
    expect([...missing]).toEqual([]);
    expect(odd).toEqual([]);
    expect([...entities.values()].filter(({ name }) => name === '')).toEqual([]);
  });

  test('names a resolution without text by the title of what it adopts, where that is known', () => {
    expect(entities.get('A/RES/70/1')?.name).toContain('2030 Agenda');
  });

  test('has symbols that are well formed, and ids that are readable', () => {
    const symbols = [...documents, ...entities.values()].flatMap(({ symbol }) => symbol ?? []);
    expect(symbols.length).toBeGreaterThan(10_000);
    expect(symbols.filter((symbol) => !/^[A-Z][\w.-]*(\(\w+\))?([/.][\w.()*+-]+)*$/i.test(symbol))).toEqual(
      [],
    );
    // of the organs that number by session or year
    const series = symbols.filter((symbol) => /^(A|S)\/RES\//.test(symbol));
    const wrong = series.filter((symbol) => !ASSEMBLY.test(symbol) && !COUNCIL.test(symbol));
    expect(wrong).toEqual([]);
    const ids = [...documents, ...entities.values()].map(({ id }) => id);
    expect(ids.filter((id) => /\s|\.txt$|_/.test(id) || id.length > 200)).toEqual([]);
  });

  test('holds no sentence and no path of a file', () => {
    const long: string[] = [];
    const paths: string[] = [];
    const look = (value: unknown, most: number): void => {
      if (typeof value !== 'string') return;
      if (wordCount(value) > most) long.push(value);
      if (/\.txt\b|\\|^\/|corpus\//.test(value)) paths.push(value);
    };
    for (const { title, paragraphs, ...rest } of documents) {
      look(title, 60);
      for (const value of Object.values(rest)) look(value, MOST_WORDS);
      for (const each of paragraphs) for (const value of Object.values(each)) look(value, MOST_WORDS);
    }
    for (const each of assertions) for (const value of Object.values(each)) look(value, MOST_WORDS);
    for (const { kind, name } of entities.values()) look(name, isInstrument(kind) ? 60 : MOST_WORDS);
    expect(long).toEqual([]);
    expect(paths).toEqual([]);
  });

  test('says one thing once in a paragraph of a text', () => {
    const once = new Set<string>();
    const again: string[] = [];
    for (const { type, source, target, paragraph, stance, document } of assertions) {
      const key = JSON.stringify([document.id, document.language, type, source, target, paragraph, stance]);
      if (once.has(key)) again.push(key);
      once.add(key);
    }
    expect(again).toEqual([]);
  });

  test('cites back in time, but for what is listed with its reason', () => {
    const texts = own();
    const dateOf = (id: string) => (authority.get(id) ?? texts.get(id) ?? entities.get(id))?.date;
    const forward = new Map<string, string>();
    for (const { type, source, target } of assertions) {
      if (type !== 'CITES' || !isBefore(dateOf(source), dateOf(target))) continue;
      forward.set(target, `${target} (${dateOf(target)}) is cited by ${source} (${dateOf(source)})`);
    }
    const unlisted = [...forward].filter(([target]) => !CITED_BEFORE.has(target)).map(([, said]) => said);
    expect(
      unlisted,
      'list it in test/seed/cited-before.tsv with the reason, or mend what was misread',
    ).toEqual([]);
  });

  test('has degrees that are plausible in every decade', () => {
    const cited = new Map<string, Set<string>>();
    for (const { type, target, document } of assertions) {
      if (type === 'CITES') cited.set(document.id, (cited.get(document.id) ?? new Set()).add(target));
    }
    const decades = new Map<string, number[]>();
    for (const { id, kind, date } of own().values()) {
      if (kind !== 'Resolution' || date === undefined) continue;
      const decade = `${date.slice(0, 3)}0`;
      decades.set(decade, [...(decades.get(decade) ?? []), cited.get(id)?.size ?? 0]);
    }
    for (const decade of ['1940', '1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']) {
      const counts = decades.get(decade) ?? [];
      const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
      expect(counts.length, `resolutions of the ${decade}s`).toBeGreaterThan(20);
      expect(mean, `instruments that a resolution of the ${decade}s cites`).toBeGreaterThan(0.5);
      expect(mean, `instruments that a resolution of the ${decade}s cites`).toBeLessThan(60);
    }
    expect([...decades.keys()].filter((decade) => decade < '1940' || decade > '2030')).toEqual([]);
    const citing = new Map<string, number>();
    for (const targets of cited.values()) {
      for (const target of targets) citing.set(target, (citing.get(target) ?? 0) + 1);
    }
    const [most] = [...citing].sort(([, a], [, b]) => b - a);
    expect(most![0]).toBe('treaty/un-charter');
    expect(most![1]).toBeLessThan(own().size / 2);
  });

  test('states something by each rule that has a sentence, or the sentences here do', () => {
    const compiled = compileAuthority([...authority.values()]);
    const used = new Set(assertions.flatMap(({ rule }) => [rule, ...rule.split(':')]));
    for (const text of RARE) {
      for (const { rule } of extract(text, { file: 'rare.txt', authority: compiled }).relations) {
        for (const part of [rule, ...rule.split(':')]) used.add(part);
      }
    }
    const dead = [...Object.keys(MENTION_RULES), ...Object.keys(RELATION_RULES)].filter(
      (rule) => !used.has(rule),
    );
    expect(dead, 'write a sentence into RARE for which the rule is needed, or take the rule out').toEqual([]);
  });

  test('answers, with the documents beside it, the questions that the explorer asks', () => {
    const compiled = compileAuthority([...authority.values()]);
    const read = readdirSync(DOCUMENTS).flatMap((file) => {
      const text = readFileSync(join(DOCUMENTS, file), 'utf8');
      return extract(text, { file, authority: compiled }).relations;
    });
    const unanswered = QUESTIONS.filter(
      ({ about, type, follow }) =>
        ![...assertions, ...read].some(
          (each) => each.type === type && (follow === 'IN' ? each.target : each.source) === about,
        ),
    );
    expect(unanswered).toEqual([]);
  });
});

const SHARED = process.env['RENVOI_SHARED'] ?? join(ROOT, '..', 'shared');

describe.skipIf(!hasSeed(FOLDER) || !existsSync(join(SHARED, 'corpus')))(
  'the texts of the shared folder (skipped where there is none)',
  () => {
    /** Of a hundred assertions; rules that improve move a few before the graph is built again. */
    const AGREEING = 95;

    test('state what the graph says they state, in a sample of 200', () => {
      const compiled = compileAuthority([...authority.values()]);
      const held = new Map(documents.map((each) => [`${each.id} ${each.language}`, each]));
      const folders = ['sc-en-early', 'sc-fr', 'treaties-en', 'un-en'];
      const wrong: string[] = [];
      let checked = 0;
      for (const folder of folders) {
        const files = readdirSync(join(SHARED, 'corpus', folder)).sort();
        let here = 0;
        // spread over the folder, the same files each time
        for (let step = 0; here < 50 && step < files.length; step++) {
          const file = join(SHARED, 'corpus', folder, files[(step * 97) % files.length]!);
          const text = readFileSync(file, 'utf8');
          if (text.length > 200_000) continue;
          const again = factsOf({ text, extraction: extract(text, { file, authority: compiled }) });
          const shipped = held.get(`${again.id} ${again.language}`);
          if (shipped === undefined) continue;
          const said = new Set(again.assertions.map((each) => stated(each, again)));
          for (const each of spread(shipped.assertions, 4)) {
            here++;
            if (!said.has(stated(each, shipped))) wrong.push(`${shipped.id}: ${stated(each, shipped)}`);
          }
        }
        checked += here;
      }
      expect(checked).toBeGreaterThanOrEqual(200);
      const limit = (checked * (100 - AGREEING)) / 100;
      expect(
        wrong.length,
        `build the graph again with "npm run seed:graph":\n${wrong.join('\n')}`,
      ).toBeLessThan(limit);
    });
  },
);

/** What is compared of an assertion. */
function stated(
  { type, source, target, paragraph, stance, words }: ShippedAssertion,
  document: ShippedDocument,
): string {
  return JSON.stringify([type, source, target, document.paragraphs[paragraph]!.label, stance, words]);
}

function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, index) => index % step === 0).slice(0, most);
}
