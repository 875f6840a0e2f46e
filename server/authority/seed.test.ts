import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileAuthority, extract } from '../extract/index.js';
import { LANGUAGES, type Language } from '../model/index.js';
import { AuthorityError, loadPlaced, type Placed } from './load.js';
import { reportOf } from './report.js';
import { readSources } from './sources.js';

const SEED = fileURLToPath(new URL('../../seed/authority', import.meta.url));

function seed(): Placed[] {
  try {
    return loadPlaced(SEED);
  } catch (error) {
    // the list reads better than a stack
    expect(error instanceof AuthorityError ? error.problems : error).toEqual([]);
    throw error;
  }
}

describe('the authority file of the seed', () => {
  it('loads without a problem', () => {
    expect(seed().length).toBeGreaterThan(2500);
  });

  it('says of each entry where its facts are from, and of each family', () => {
    const sources = readSources(SEED);
    expect(reportOf(seed(), sources).unsourced).toEqual([]);
    const files = readdirSync(SEED).filter((name) => name.endsWith('.jsonl'));
    expect(Object.keys(sources.families)).toEqual(files.sort());
  });

  it('names every entry in English and in French', () => {
    const unnamed = seed().filter(({ entry }) => !entry.names.en || !entry.names.fr);
    expect(unnamed.map(({ entry }) => entry.id)).toEqual([]);
  });

  it('writes each name in the script of its language and of no other', () => {
    const misplaced = seed().flatMap(({ entry }) =>
      Object.entries(entry.names).flatMap(([language, names]) =>
        names
          .filter(({ text }) => scriptOf(text) !== SCRIPTS[language as Language])
          .map(({ text }) => `${entry.id} ${language} ${text}`),
      ),
    );
    expect(misplaced).toEqual([]);
  });

  it('names every state that has a code in all six languages', () => {
    const states = seed().filter(({ entry }) => entry.kind === 'State' && entry.identifiers?.['iso3166']);
    expect(states.length).toBeGreaterThan(195);
    const unnamed = states.filter(({ entry }) => LANGUAGES.some((language) => !entry.names[language]));
    expect(unnamed.map(({ entry }) => entry.id)).toEqual([]);
  });
});

type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Han';

const SCRIPTS: Record<Language, Script> = {
  en: 'Latin',
  fr: 'Latin',
  es: 'Latin',
  ru: 'Cyrillic',
  ar: 'Arabic',
  zh: 'Han',
};

/** The script of a name; Latin letters (an acronym) may stand in a name of another. */
function scriptOf(text: string): string {
  const others = [
    /\p{Script=Cyrillic}/u.test(text) ? 'Cyrillic' : '',
    /\p{Script=Arabic}/u.test(text) ? 'Arabic' : '',
    /\p{Script=Han}/u.test(text) ? 'Han' : '',
  ].filter((script) => script !== '');
  return others.length > 0 ? others.join(' and ') : 'Latin';
}

describe('the tribunals of the seed', () => {
  const authority = compileAuthority(seed().map(({ entry }) => entry));
  const named = (text: string) =>
    extract(text, { file: 'test.txt', authority }).mentions.map(({ entity }) => entity);

  it.each([
    ['org/ictr', 'Saluant le Tribunal international pour le Rwanda,'],
    ['org/icty', "Saluant le Tribunal international pour l'ex-Yougoslavie,"],
    [
      'org/icty',
      "Saluant le Tribunal pénal international chargé de juger les personnes accusées de violations graves du droit international humanitaire commises sur le territoire de l'ex-Yougoslavie depuis 1991,",
    ],
    ['org/icc', 'Saluant la Cour pénale internationale,\n\nRappelant les juges de la Cour,'],
    ['org/icty', 'Rappelant sa résolution 827 (1993) et les juges du Tribunal international,'],
    ['org/ictr', 'Rappelant sa résolution 955 (1994) et les juges du Tribunal international,'],
  ])('%s is named by: %s', (id, paragraph) => {
    expect(
      named(`Résolution 2500 (2019) du 4 décembre 2019\n\nLe Conseil de sécurité,\n\n${paragraph}`),
    ).toContain(id);
  });
});
