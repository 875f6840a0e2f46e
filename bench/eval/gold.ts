import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withinRange } from '../../server/cli/eval/range.js';
import { inUtf16, loadGold, type Gold } from '../../server/cli/eval/gold.js';
import { score, totals, type Result } from '../../server/cli/eval/score.js';
import { packageRoot } from '../../server/cli/paths.js';
import type { Extraction } from '../../server/model/index.js';
import type { Fault } from './faults.js';
import { figures, NOTHING, type Figures, type Measured, type Part, type PartOptions } from './part.js';
import { predictions } from './predict.js';

type Counted = Measured & Record<'tp' | 'fp' | 'fn', number>;

interface Total extends Record<'entity' | 'mention' | 'relations' | 'coreRelations', Counted> {
  byType: Record<string, Counted>;
  kindAccuracy: number | null;
  stanceAccuracy: number | null;
  modalityAccuracy: number | null;
}

/** The scorer of the shared folder, whose figures are the ones that count. */
interface Scorer {
  score(gold: Gold, predicted: Extraction, text: string): object;
  total(scores: readonly object[]): Total;
}

export interface GoldSet {
  name: string;
  folder(shared: string): string;
  /** Which of several sets in the folder. */
  split?: 'seen' | 'held';
}

const own = () => join(packageRoot(), 'test', 'gold', 'corpus');

export const GOLD_SETS: readonly GoldSet[] = [
  /** The annotations of the shared folder. */
  { name: 'gold', folder: (shared) => join(shared, 'eval', 'gold') },
  /** Our own of other texts, those whose errors we read. */
  { name: 'seen', folder: own, split: 'seen' },
  /** Our own that are only scored. */
  { name: 'held', folder: own, split: 'held' },
];

export interface ScoredText {
  name: string;
  gold: Gold;
  text: string;
  extraction: Extraction;
  /** By the scorer that `renvoi eval` has: it can tell what is wrong, thing by thing. */
  result: Result;
}

/** Extracts and scores the texts of a set. */
export async function scoreSet(
  { folder, split }: GoldSet,
  { shared, authority }: PartOptions,
): Promise<ScoredText[]> {
  const cases = (await loadGold(folder(shared))).filter(
    ({ gold }) => (gold.document.split ?? undefined) === split,
  );
  const byFile = new Map(cases.map((each) => [join(shared, 'corpus', each.gold.document.file), each]));
  const scored: ScoredText[] = [];
  for await (const { file, text, extraction } of predictions([...byFile.keys()], authority)) {
    const { name, gold } = byFile.get(file)!;
    scored.push({
      name: basename(name, '.gold.json'),
      gold,
      text,
      extraction,
      result: score(gold, extraction, text),
    });
  }
  return scored;
}

/** Whole documents annotated by hand: entities, mentions, relations. */
export const goldParts: readonly Part[] = GOLD_SETS.map((set) => ({
  name: set.name,
  held: set.split === 'held',
  async run(options) {
    const scored = await scoreSet(set, options);
    if (scored.length === 0) return NOTHING;
    return {
      figures: flatten(await officialTotal(scored, options.shared)),
      texts: scored.map(({ name }) => name),
      faults: scored.flatMap(({ name, result }) =>
        result.faults.map(({ what, key, detail }): Fault => ({ text: name, what, key, words: detail })),
      ),
    };
  },
}));

/** @throws Error where the shared scorer and ours do not count the same: then the faults are not those of the figures */
async function officialTotal(scored: readonly ScoredText[], shared: string): Promise<Total> {
  const { score, total } = (await import(pathToFileURL(join(shared, 'eval', 'score.mjs')).href)) as Scorer;
  const official = total(
    scored.map(({ gold, extraction, text }) => {
      const { range } = inUtf16(gold, text).document;
      return score(gold, range ? withinRange(extraction, range) : extraction, text);
    }),
  );
  const ours = totals(scored.map(({ result }) => result));
  for (const [name, theirs, mine] of [
    ['entities', official.entity, ours.entities],
    ['mentions', official.mention, ours.mentions],
    ['relations', official.relations, ours.relations],
  ] as const) {
    const differs = (['tp', 'fp', 'fn'] as const).find((count) => theirs[count] !== mine[count]);
    if (differs !== undefined) {
      throw new Error(`${name} ${differs}: ${theirs[differs]} by score.mjs, ${mine[differs]} by ours`);
    }
  }
  return official;
}

function flatten(total: Total): Figures {
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
