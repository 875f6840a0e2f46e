import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runScorer, type Part } from './part.js';
import { predict } from './predict.js';

/** Citations that UN editors hyperlinked, in the whole of un-en. */
export const anchors: Part = {
  name: 'anchors',
  async run({ shared, scratch, errors }) {
    const texts = join(shared, 'corpus', 'un-en');
    const links = join(shared, 'data', 'hyperlink_citations.jsonl.gz');
    const linked = new Set(
      gunzipSync(readFileSync(links))
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { doc: string }).doc),
    );
    const files = readdirSync(texts)
      .filter((name) => linked.has(basename(name, '.txt')))
      .sort()
      .map((name) => join(texts, name));
    const predicted = join(scratch, 'anchors.jsonl');
    await predict(files, predicted);

    const report = runScorer(join(shared, 'eval', 'anchors.mjs'), [
      ...['--links', links, '--texts', texts, '--predicted', predicted],
      ...(errors ? ['--errors', '1000000'] : []),
    ]);
    if (errors) console.log(report);
    const figure = (pattern: RegExp): number => {
      const value = pattern.exec(report)?.[1];
      if (value === undefined) throw new Error(`anchors.mjs printed no ${pattern.source}: ${report}`);
      return Number(value);
    };
    return {
      'detected R': figure(/detected: recall (\S+)/),
      'detected P (at least)': figure(/precision at least (\S+)/),
      'detected F1': figure(/ F1 (\S+)/),
      'resolved to the right symbol': figure(/right symbol: (\S+)/),
    };
  },
};
