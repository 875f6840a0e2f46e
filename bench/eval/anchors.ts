import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listPath, readList, tidy, type Fault } from './faults.js';
import { linkFaults, readLinks } from './links.js';
import { runScorer, type Part } from './part.js';
import { predict } from './predict.js';

/** Citations that UN editors hyperlinked, in the whole of un-en. */
export const anchors: Part = {
  name: 'anchors',
  async run({ shared, scratch, authority }) {
    const texts = join(shared, 'corpus', 'un-en');
    const path = join(shared, 'data', 'hyperlink_citations.jsonl.gz');
    const links = readLinks(path);
    const files = readdirSync(texts)
      .filter((name) => links.has(basename(name, '.txt')))
      .sort()
      .map((name) => join(texts, name));
    const predicted = join(scratch, 'anchors.jsonl');
    const faults: Fault[] = [];
    await predict(files, authority, predicted, (prediction) => faults.push(...linkFaults(links, prediction)));

    const args = ['--links', path, '--texts', texts, '--predicted', predicted];
    const report = runScorer(join(shared, 'eval', 'anchors.mjs'), args);
    const figure = (pattern: RegExp): number => {
      const value = pattern.exec(report)?.[1];
      if (value === undefined) throw new Error(`anchors.mjs printed no ${pattern.source}: ${report}`);
      return Number(value);
    };
    const resolved = figure(/right symbol: (\S+)/);
    const count = figure(/links (\d+)/);
    const missed = faults.filter(({ what }) => what === 'missed').length;
    const ours = 100 * (1 - missed / count);
    if (ours.toFixed(2) !== resolved.toFixed(2)) {
      throw new Error(
        `anchors.mjs resolves ${resolved.toFixed(2)} % of the links, ours ${ours.toFixed(2)} %`,
      );
    }
    const recall = figure(/detected: recall (\S+)/);
    const precision = figure(/precision at least (\S+)/);
    const { erring, unlinked, extra } = excused(faults);
    const truePrecision = 100 - ((100 - precision) * (extra - unlinked)) / Math.max(1, extra);
    return {
      figures: {
        'detected R': recall,
        'detected P (at least)': precision,
        'detected F1': figure(/ F1 (\S+)/),
        'detected F1, with citations that bear no link':
          (2 * recall * truePrecision) / (recall + truePrecision),
        'resolved to the right symbol': resolved,
        'resolved, links that err left out': 100 * (1 - (missed - erring) / (count - erring)),
      },
      lines: [
        `  ${erring} links err and ${unlinked} citations bear no link, by the reasons in bench/faults/anchors.tsv`,
      ],
      texts: ['links'],
      faults,
    };
  },
};

/**
 * Of what the scorer holds against us, the links that a reader found to lead elsewhere than their words,
 * and the citations that a reader found to be ones. Both are listed with that reason, fault by fault.
 */
function excused(faults: readonly Fault[]): { erring: number; unlinked: number; extra: number } {
  const reasons = new Map(
    readList(listPath('anchors'))?.faults.map(({ what, key, reason }) => [`${what} ${key}`, reason]),
  );
  let erring = 0;
  let unlinked = 0;
  let extra = 0;
  for (const { what, key } of tidy(faults)) {
    const reason = reasons.get(`${what} ${key}`) ?? '';
    if (what === 'missed' && reason.startsWith('the link errs')) erring++;
    if (what !== 'extra') continue;
    extra++;
    if (reason === 'cited without a link') unlinked++;
  }
  return { erring, unlinked, extra };
}
