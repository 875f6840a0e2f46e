import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../server/cli/paths.js';
import type { Fault } from './faults.js';
import { figures, runScorer, type Figures, type Measured, type Part } from './part.js';
import { predict } from './predict.js';

const TYPES = ['ESTABLISHES', 'ENCOURAGES_RATIFICATION_OF'] as const;

interface Item {
  id: string;
  file: string;
}

type Report = Record<(typeof TYPES)[number], Measured> & {
  modalityAccuracy: number | null;
  missingFiles: number;
  errors: string[];
};

/**
 * Single paragraphs annotated for the two rarer core relations, many of which state none.
 * @param itemsOf the file of the annotations in a language
 */
function corePart(name: string, itemsOf: (shared: string, language: string) => string): Part {
  return {
    name,
    held: name.endsWith('held'),
    async run({ shared, scratch, authority }) {
      const texts = join(shared, 'corpus');
      const all: Figures = {};
      const ids: string[] = [];
      const faults: Fault[] = [];
      for (const language of ['en', 'fr']) {
        const path = itemsOf(shared, language);
        if (!existsSync(path)) continue;
        const items = JSON.parse(readFileSync(path, 'utf8')) as Item[];
        const files = [...new Set(items.map(({ file }) => join(texts, file)))].sort();
        const predicted = join(scratch, `${name}.${language}.jsonl`);
        await predict(files, authority, predicted);

        const args = ['--items', path, '--texts', texts, '--predicted', predicted, '--errors', '--json'];
        const report = JSON.parse(runScorer(join(shared, 'eval', 'core.mjs'), args)) as Report;
        for (const type of TYPES) Object.assign(all, figures(`${language} ${type}`, report[type], true));
        if (report.modalityAccuracy !== null)
          all[`${language} modality accuracy`] = 100 * report.modalityAccuracy;
        if (report.missingFiles > 0)
          console.error(`${path}: ${report.missingFiles} paragraphs without a result`);
        ids.push(...items.map(({ id }) => id));
        faults.push(...report.errors.map((error) => faultOf(error, items)));
      }
      return { figures: all, texts: ids, faults };
    },
  };
}

/** `missed TYPE of "WORDS" in ID` or `extra  TYPE SOURCE -> TARGET in ID: "SENTENCE"`; the sentence is left out. */
function faultOf(error: string, items: readonly Item[]): Fault {
  const what = error.slice(0, error.indexOf(' '));
  // ids may hold spaces, and one may begin another
  const places = items
    .map(({ id }) => ({ id, at: error.indexOf(` in ${id}`) }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.id.length - a.id.length);
  if (places[0] === undefined) throw new Error(`core.mjs names no paragraph: ${error}`);
  const { id, at } = places[0];
  return { text: id, what, key: error.slice(what.length, at).trim(), words: '' };
}

const own = (split: string) => (_: string, language: string) =>
  join(packageRoot(), 'test', 'gold', 'paragraphs', `${split}.${language}.json`);

export const coreParts: readonly Part[] = [
  corePart('core', (shared, language) => join(shared, 'eval', 'core', `core.${language}.json`)),
  corePart('core-seen', own('seen')),
  corePart('core-held', own('held')),
];
