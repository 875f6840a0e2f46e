import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { figures, runScorer, type Figures, type Measured, type Part } from './part.js';
import { predict } from './predict.js';

interface Report {
  total: Record<'entity' | 'mention' | 'relations' | 'coreRelations', Measured> & {
    byType: Record<string, Measured>;
    kindAccuracy: number | null;
    stanceAccuracy: number | null;
    modalityAccuracy: number | null;
  };
}

/** Whole documents annotated by hand: entities, mentions, relations. */
export const gold: Part = {
  name: 'gold',
  async run({ shared, scratch, errors }) {
    const folder = join(shared, 'eval', 'gold');
    const texts = join(shared, 'corpus');
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { document: { file: string } })
      .map(({ document }) => join(texts, document.file));
    const results = join(scratch, 'gold.jsonl');
    await predict(files, results);

    // the scorer asks for the result of one text at a time, by a command
    const single = join(scratch, 'gold');
    mkdirSync(single);
    for (const line of readFileSync(results, 'utf8').split('\n').filter(Boolean)) {
      const { document } = JSON.parse(line) as { document: { file: string } };
      writeFileSync(join(single, basename(document.file)), line);
    }
    const args = ['--dir', folder, '--texts', texts, '--run', `cat "${single}/$(basename {})"`];
    const script = join(shared, 'eval', 'score.mjs');
    if (errors) console.log(runScorer(script, [...args, '--errors']));
    return flatten(JSON.parse(runScorer(script, [...args, '--json'])) as Report);
  },
};

function flatten({ total }: Report): Figures {
  const accuracies = Object.entries({
    'kind accuracy': total.kindAccuracy,
    'stance accuracy': total.stanceAccuracy,
    'modality accuracy': total.modalityAccuracy,
  }).flatMap(([name, value]) => (value === null ? [] : [[name, 100 * value] as const]));
  return {
    ...figures('entities', total.entity, true),
    ...figures('mentions', total.mention, true),
    ...figures('relations', total.relations, true),
    ...figures('core three relations', total.coreRelations, true),
    ...Object.fromEntries(accuracies),
    ...Object.assign(
      {},
      ...Object.entries(total.byType)
        .sort()
        .map(([type, measured]) => figures(type, measured, false)),
    ),
  };
}
