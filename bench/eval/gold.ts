import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../../server/cli/paths.js';
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

interface GoldFile {
  document: { file: string; split?: string };
}

/**
 * Whole documents annotated by hand: entities, mentions, relations.
 * @param pick the folder of annotations and, where it holds several sets, which
 */
function goldPart(name: string, pick: (shared: string) => { folder: string; split?: string }): Part {
  return {
    name,
    async run({ shared, scratch, errors }) {
      const { folder, split } = pick(shared);
      const texts = join(shared, 'corpus');
      const chosen = join(scratch, name);
      mkdirSync(join(chosen, 'gold'), { recursive: true });
      const files: string[] = [];
      for (const file of readdirSync(folder).filter((each) => each.endsWith('.gold.json'))) {
        const json = readFileSync(join(folder, file), 'utf8');
        const { document } = JSON.parse(json) as GoldFile;
        if (document.split !== split) continue;
        writeFileSync(join(chosen, 'gold', file), json);
        files.push(join(texts, document.file));
      }
      const results = join(chosen, 'results.jsonl');
      await predict(files, results);

      // the scorer asks for the result of one text at a time, by a command
      for (const line of readFileSync(results, 'utf8').split('\n').filter(Boolean)) {
        const { document } = JSON.parse(line) as GoldFile;
        writeFileSync(join(chosen, basename(document.file)), line);
      }
      const args = [
        '--dir',
        join(chosen, 'gold'),
        '--texts',
        texts,
        '--run',
        `cat "${chosen}/$(basename {})"`,
      ];
      const script = join(shared, 'eval', 'score.mjs');
      if (errors) console.log(runScorer(script, [...args, '--errors']));
      return flatten(JSON.parse(runScorer(script, [...args, '--json'])) as Report);
    },
  };
}

const own = join(packageRoot(), 'test', 'gold', 'corpus');

/** The annotations of the shared folder. */
export const gold = goldPart('gold', (shared) => ({ folder: join(shared, 'eval', 'gold') }));

/** Our own annotations of other texts, those whose errors we read. */
export const seen = goldPart('seen', () => ({ folder: own, split: 'seen' }));

/** Our own annotations that are only scored. */
export const held = goldPart('held', () => ({ folder: own, split: 'held' }));

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
