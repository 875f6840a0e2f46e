import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Fault } from './faults.js';
import type { Prediction } from './predict.js';

/** One paragraph, with the words that its editors linked and the symbols they lead to. */
interface Row {
  doc: string;
  type: string;
  text: string;
  links: [words: string, symbol: string][];
}

export type Links = ReadonlyMap<string, readonly Row[]>;

/** In other documents the editors linked too little for a citation without a link to be an error. */
const MINIMUM_LINKS = 5;
const RESOLUTION = /^(A|S|E)\/(HRC\/)?(RES|DEC)\//;

/** By document. */
export function readLinks(path: string): Links {
  const links = new Map<string, Row[]>();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as Row;
    const rows = links.get(row.doc);
    if (rows === undefined) links.set(row.doc, [row]);
    else rows.push(row);
  }
  return links;
}

/** A symbol without spaces, case and the part letter that links often drop ("57/270 B"). */
const normal = (symbol: string) =>
  symbol
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/\[[A-Z]\]$/, '')
    .replace(/(\d)[A-Z](?=\(|$)/, '$1')
    .replace(/\)[A-Z]$/, ')');

/** Special spaces as plain ones, length for length. */
const plain = (text: string) => text.replace(/[\u00a0\u2002-\u200a\u202f]/g, ' ');

/**
 * What `anchors.mjs` of the shared folder counts, thing by thing: links that lead elsewhere or
 * nowhere, and citations of resolutions in the same paragraphs that no link confirms.
 */
export function linkFaults(links: Links, { file, text: raw, extraction }: Prediction): Fault[] {
  const doc = basename(file, '.txt');
  const rows = links.get(doc) ?? [];
  if (rows.reduce((sum, row) => sum + row.links.length, 0) < MINIMUM_LINKS) return [];
  const faults: Fault[] = [];
  const text = plain(raw);
  const symbols = new Map(extraction.entities.map(({ id, symbol }) => [id, symbol ?? id]));
  const mentions = extraction.mentions.map(({ start, end, entity }) => ({
    start,
    end,
    symbol: symbols.get(entity) ?? '',
  }));
  let cursor = 0;
  for (const row of rows) {
    if (row.type !== 'paragraph') continue;
    const paragraph = plain(row.text);
    const start = text.indexOf(paragraph, cursor);
    if (start < 0) continue;
    cursor = start;
    const end = start + paragraph.length;
    const inside = mentions.filter((mention) => mention.start < end && mention.end > start);
    const confirmed = new Set<object>();
    let at = start;
    for (const [words, target] of row.links) {
      const anchor = plain(words);
      const from = text.indexOf(anchor, at);
      if (from < 0 || from >= end) continue;
      at = from + 1;
      const hits = inside.filter((m) => m.start < from + anchor.length && m.end > from && m.symbol !== '');
      for (const hit of hits) confirmed.add(hit);
      if (hits.some(({ symbol }) => normal(symbol) === normal(target))) continue;
      const found = hits.map(({ symbol }) => symbol).join(', ');
      faults.push({
        text: 'links',
        what: 'missed',
        key: `${doc} @${from} ${target}`,
        words: found === '' ? anchor : `${anchor}, read as ${found}`,
      });
    }
    for (const mention of inside) {
      if (!RESOLUTION.test(mention.symbol) || confirmed.has(mention)) continue;
      faults.push({
        text: 'links',
        what: 'extra',
        key: `${doc} @${mention.start} ${mention.symbol}`,
        words: text.slice(mention.start, mention.end),
      });
    }
  }
  return faults;
}
