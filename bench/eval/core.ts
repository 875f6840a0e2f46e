import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figures, runScorer, type Figures, type Measured, type Part } from './part.js';
import { predict } from './predict.js';

const TYPES = ['ESTABLISHES', 'ENCOURAGES_RATIFICATION_OF'] as const;

type Report = Record<(typeof TYPES)[number], Measured> & {
  modalityAccuracy: number | null;
  missingFiles: number;
};

/** Single paragraphs annotated for the two rarer core relations, many of which state none. */
export const core: Part = {
  name: 'core',
  async run({ shared, scratch, errors }) {
    const texts = join(shared, 'corpus');
    const all: Figures = {};
    for (const language of ['en', 'fr']) {
      const items = join(shared, 'eval', 'core', `core.${language}.json`);
      const named = (JSON.parse(readFileSync(items, 'utf8')) as { file: string }[]).map(({ file }) => file);
      const predicted = join(scratch, `core.${language}.jsonl`);
      await predict(
        [...new Set(named)].sort().map((file) => join(texts, file)),
        predicted,
      );

      const script = join(shared, 'eval', 'core.mjs');
      const args = ['--items', items, '--texts', texts, '--predicted', predicted];
      if (errors) console.log(runScorer(script, [...args, '--errors']));
      const report = JSON.parse(runScorer(script, [...args, '--json'])) as Report;
      for (const type of TYPES) Object.assign(all, figures(`${language} ${type}`, report[type], true));
      if (report.modalityAccuracy !== null)
        all[`${language} modality accuracy`] = 100 * report.modalityAccuracy;
      if (report.missingFiles > 0)
        console.error(`core.${language}: ${report.missingFiles} paragraphs without a result`);
    }
    return all;
  },
};
