import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../../server/cli/paths.js';
import { agreement, sameStance, type Edge } from './agree.js';
import { figures, type Figures, type Part } from './part.js';
import { predictions, type Prediction } from './predict.js';

/** How often the commonest disagreements are shown. */
const COMMONEST = 30;

interface Pair {
  symbol: string;
  french: string;
  english: string;
}

/** Number and year of a Security Council resolution in the name of a file: S_RES_0242_1967_FR, S_RES_1325(2000). */
const RESOLUTION = /^S_RES_0*(\d+)[_(](\d{4})/;

/** Resolutions of the Security Council that the corpus has in both languages. */
function pairsOf(corpus: string): Pair[] {
  const english = new Map<string, string>();
  for (const folder of ['sc-en-early', 'un-en']) {
    for (const name of readdirSync(join(corpus, folder))) {
      const match = RESOLUTION.exec(name);
      if (match !== null) english.set(`S/RES/${match[1]}(${match[2]})`, join(corpus, folder, name));
    }
  }
  const apart = heldFiles();
  return readdirSync(join(corpus, 'sc-fr'))
    .sort()
    .flatMap((name) => {
      const match = RESOLUTION.exec(name);
      const symbol = `S/RES/${match?.[1]}(${match?.[2]})`;
      const other = english.get(symbol);
      if (other === undefined || apart.has(name) || apart.has(basename(other))) return [];
      return [{ symbol, french: join(corpus, 'sc-fr', name), english: other }];
    });
}

/** Names of the texts whose annotations are only scored: their disagreements are not to be read. */
function heldFiles(): Set<string> {
  const folder = join(packageRoot(), 'test', 'gold');
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const whole = readdirSync(join(folder, 'corpus'))
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => (read(join('corpus', name)) as { document: { file: string; split?: string } }).document)
    .filter(({ split }) => split === 'held');
  const paragraphs = readdirSync(join(folder, 'paragraphs'))
    .filter((name) => name.startsWith('held.'))
    .flatMap((name) => read(join('paragraphs', name)) as { file: string }[]);
  return new Set([...whole, ...paragraphs].map(({ file }) => basename(file)));
}

/** The same resolution in French and in English: whether it gives the same relations. */
export const pairs: Part = {
  name: 'pairs',
  async run({ shared, authority }) {
    const all = pairsOf(join(shared, 'corpus'));
    const read = new Map<string, Prediction>();
    const files = all.flatMap(({ french, english }) => [french, english]);
    for await (const prediction of predictions(files, authority)) read.set(prediction.file, prediction);

    const byType = new Map<string, { tp: number; fp: number; fn: number }>();
    const count = (type: string, what: 'tp' | 'fp' | 'fn') => {
      const counts = byType.get(type) ?? { tp: 0, fp: 0, fn: 0 };
      counts[what]++;
      byType.set(type, counts);
    };
    const stance = { same: 0, all: 0 };
    const differences: Difference[] = [];
    for (const { symbol, french, english } of all) {
      const [fr, en] = [read.get(french), read.get(english)];
      if (fr === undefined || en === undefined) continue;
      const { common, ...alone } = agreement(fr.extraction, en.extraction);
      for (const both of common) {
        count(both[0].type, 'tp');
        if (both[0].type !== 'CITES') continue;
        stance.all++;
        if (sameStance(both)) stance.same++;
        else
          differences.push({
            symbol,
            side: 'stance',
            edge: both[0],
            words: both.map((edge) => edge.stances.join('/')).join(' but '),
          });
      }
      for (const edge of alone.french) {
        count(edge.type, 'fp');
        differences.push({ symbol, side: 'only fr', edge, words: wordsOf(fr, edge) });
      }
      for (const edge of alone.english) {
        count(edge.type, 'fn');
        differences.push({ symbol, side: 'only en', edge, words: wordsOf(en, edge) });
      }
    }
    return {
      figures: {
        ...agreementFigures('relations', [...byType.values()]),
        ...Object.assign({}, ...[...byType].sort().map(([type, counts]) => agreementFigures(type, [counts]))),
        'stance the same': (100 * stance.same) / stance.all,
      } as Figures,
      lines: [`  ${all.length} resolutions; F1 of what one language states against the other`],
      errors: [...commonest(differences), ...differences.map(shown)],
    };
  },
};

interface Difference {
  symbol: string;
  side: 'only fr' | 'only en' | 'stance';
  edge: Edge;
  words: string;
}

function wordsOf({ text }: Prediction, { first: { evidence } }: Edge): string {
  const { start, end } = evidence;
  return text.slice(start, Math.min(end, start + 120)).replace(/\s+/g, ' ');
}

const shown = ({ symbol, side, edge, words }: Difference) =>
  `  ${symbol}  ${side}  ${nameOf(edge)}  [${edge.label}, ${edge.first.rule}]: ${words}`;

function nameOf({ type, source, target }: Edge): string {
  const [from, to] = [source, target].map(({ id, kind }) => id ?? `some ${kind}`);
  return `${type} ${from} -> ${to}`;
}

/** Kinds of disagreement by frequency: numbers left out, the rule that found the relation added. */
function commonest(differences: readonly Difference[]): string[] {
  const counts = new Map<string, number>();
  for (const { side, edge, words } of differences) {
    const what = nameOf(edge).replace(/\d+/g, '#');
    const pattern = side === 'stance' ? `stance  ${words}` : `${side}  ${what}  ${edge.first.rule}`;
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMMONEST)
    .map(([pattern, times]) => `  ${String(times).padStart(5)} times  ${pattern}`);
}

function agreementFigures(name: string, counts: readonly { tp: number; fp: number; fn: number }[]): Figures {
  const add = (what: 'tp' | 'fp' | 'fn') => counts.reduce((sum, each) => sum + each[what], 0);
  const [tp, fp, fn] = [add('tp'), add('fp'), add('fn')];
  return figures(name, { precision: null, recall: null, f1: (2 * tp) / (2 * tp + fp + fn) }, false);
}
