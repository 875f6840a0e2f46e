import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fault } from './faults.js';
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
    const missed = faults.filter(({ what }) => what === 'missed').length;
    const ours = 100 * (1 - missed / figure(/links (\d+)/));
    if (ours.toFixed(2) !== resolved.toFixed(2)) {
      throw new Error(
        `anchors.mjs resolves ${resolved.toFixed(2)} % of the links, ours ${ours.toFixed(2)} %`,
      );
    }
    return {
      figures: {
        'detected R': figure(/detected: recall (\S+)/),
        'detected P (at least)': figure(/precision at least (\S+)/),
        'detected F1': figure(/ F1 (\S+)/),
        'resolved to the right symbol': resolved,
      },
      texts: ['links'],
      faults,
    };
  },
};
