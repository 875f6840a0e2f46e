import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { digest } from '../../store/ids.js';
import type { ShippedDocument, ShippedEntity, ShippedGraph } from '../../store/shipped.js';
import { decode } from './columns.js';
import { ENTITIES, FORMAT, MANIFEST, VERSION, type Manifest } from './manifest.js';

/** Raised for a folder that does not hold a graph of facts; one sentence. */
export class SeedGraphError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SeedGraphError';
  }
}

/** Whether a folder holds a graph of facts; a checkout in which it was not built does not. */
export function hasSeed(folder: string): boolean {
  return existsSync(join(folder, MANIFEST));
}

/**
 * What a folder says that it holds.
 * @throws SeedGraphError
 */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch {
    throw new SeedGraphError(`${path} is not there or is no JSON: build it with "npm run seed:graph".`);
  }
  if (manifest.format !== FORMAT || manifest.version !== VERSION) {
    throw new SeedGraphError(
      `${path} is of format ${manifest.format}, version ${manifest.version}, and ${FORMAT}, version ${VERSION} is wanted: update Renvoi, or build it again.`,
    );
  }
  return manifest;
}

/** Changes with anything that the graph holds. */
export function seedHash(manifest: Manifest): string {
  return digest(JSON.stringify([manifest.version, manifest.files])).toString('hex');
}

/**
 * The graph of a folder; its documents are read file by file, as they are asked for.
 * @throws SeedGraphError, also while its documents are gone through
 */
export function readSeed(folder: string): ShippedGraph & { documents: Iterable<ShippedDocument> } {
  const manifest = readManifest(folder);
  return {
    hash: seedHash(manifest),
    documentCount: manifest.documents,
    entities: entitiesOf(join(folder, ENTITIES)),
    documents: {
      [Symbol.iterator]: () =>
        documentsOf(
          folder,
          manifest.files.map(({ file }) => file),
        ),
    },
  };
}

function entitiesOf(path: string): ShippedEntity[] {
  try {
    return readLines(path).map((line) => JSON.parse(line) as ShippedEntity);
  } catch (error) {
    throw damaged(path, error);
  }
}

function* documentsOf(folder: string, files: readonly string[]): Generator<ShippedDocument> {
  for (const file of files) {
    if (file === ENTITIES) continue;
    const path = join(folder, file);
    try {
      yield* decode(readLines(path));
    } catch (error) {
      throw damaged(path, error);
    }
  }
}

function damaged(path: string, error: unknown): unknown {
  if (!(error instanceof SyntaxError)) return error;
  return new SeedGraphError(
    `${path} is damaged (${error.message}): get it again, or build it with "npm run seed:graph".`,
  );
}

function readLines(path: string): string[] {
  let content: string;
  try {
    content = gunzipSync(readFileSync(path)).toString('utf8');
  } catch (error) {
    throw new SeedGraphError(
      `${path} cannot be read (${(error as Error).message}): get it again, or build it with "npm run seed:graph".`,
    );
  }
  return content.split('\n').filter((line) => line !== '');
}
