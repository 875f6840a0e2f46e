import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { isSymbol } from '../../model/index.js';
import type { ShippedDocument } from '../../store/shipped.js';
import type { Collected } from './collect.js';
import { encode } from './columns.js';
import { checkDocument, checkEntity } from './limits.js';
import { ENTITIES, FORMAT, MANIFEST, VERSION, type Manifest } from './manifest.js';

/**
 * Writes a graph of facts into a folder: a manifest, the entities and the documents, a file for each
 * series and language. The same graph gives the same bytes; files of an earlier one go.
 * @param terms what is to be known of where the facts are from
 * @param signal stops it until all is ready to be written; what is begun then is finished
 * @returns undefined if it was stopped, and nothing written
 * @throws Error before anything is written, if a value is longer than a fact
 */
export async function writeSeed(
  folder: string,
  { documents, entities }: Collected,
  terms: string,
  signal?: AbortSignal,
): Promise<Manifest | undefined> {
  documents.forEach(checkDocument);
  entities.forEach(checkEntity);
  const contents = new Map<string, { content: string; documents: number; assertions: number }>();
  contents.set(ENTITIES, {
    content: entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''),
    documents: 0,
    assertions: 0,
  });
  for (const [name, members] of shards(documents)) {
    contents.set(name, {
      content: [...encode(members)].map((line) => `${line}\n`).join(''),
      documents: members.length,
      assertions: assertionsOf(members),
    });
  }
  const files = Array.from(contents, ([file, { content, ...counts }]) => ({
    file,
    ...counts,
    sha256: createHash('sha256').update(content).digest('hex'),
  })).sort((a, b) => (a.file < b.file ? -1 : 1));
  const manifest: Manifest = {
    format: FORMAT,
    version: VERSION,
    documents: documents.length,
    entities: entities.length,
    assertions: assertionsOf(documents),
    terms,
    files,
  };
  const bytes = Array.from(contents, ([file, { content }]) => [file, compress(content)] as const);
  // a moment in which a signal that came meanwhile is heard
  await setTimeout(1);
  if (signal?.aborted) return undefined;
  write(folder, [...bytes, [MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`]]);
  return manifest;
}

/** Synchronous, so that no signal is heard half-way: the folder holds the graph before or this one. */
function write(folder: string, files: readonly (readonly [file: string, content: Buffer | string])[]): void {
  // not recursive: below folders that no system makes, as /proc, Node's recursion never ends
  if (!existsSync(folder)) mkdirSync(folder);
  for (const name of readdirSync(folder)) if (name.endsWith('.jsonl.gz')) rmSync(join(folder, name));
  for (const [file, content] of files) writeFileSync(join(folder, file), content);
}

const assertionsOf = (documents: readonly ShippedDocument[]) =>
  documents.reduce((sum, { assertions }) => sum + assertions.length, 0);

/** Documents by series and language: `a-res.en`, `treaty.fr`. */
function shards(documents: readonly ShippedDocument[]): Map<string, ShippedDocument[]> {
  const shards = new Map<string, ShippedDocument[]>();
  for (const document of documents) {
    const [first = '', second = ''] = document.id.toLowerCase().split('/');
    const series = isSymbol(document.id) && /^[a-z]+$/.test(second) ? `${first}-${second}` : first;
    const name = `${series}.${document.language}.jsonl.gz`;
    const members = shards.get(name);
    if (members) members.push(document);
    else shards.set(name, [document]);
  }
  return shards;
}

/** Without a time, and without the system's name (https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1). */
function compress(content: string): Buffer {
  const bytes = gzipSync(content, { level: 9 });
  const UNKNOWN_SYSTEM = 255;
  bytes[9] = UNKNOWN_SYSTEM;
  return bytes;
}
