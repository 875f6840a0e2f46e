import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { where } from './checks.js';
import type { Placed } from './load.js';

const sourcesSchema = z.strictObject({
  /** Key → what it is, where it is found and on what terms its facts are used. */
  sources: z.record(
    z.string(),
    z.strictObject({ name: z.string(), address: z.url().optional(), terms: z.string() }),
  ),
  /** File of a family → the source of its entries that name no other. */
  families: z.record(z.string(), z.string()),
});

export type Sources = z.infer<typeof sourcesSchema>;

const FILE = 'sources.json';

/** Where the facts of an authority folder are from; nothing where it does not say. */
export function readSources(folder: string, problems: string[] = []): Sources {
  const none: Sources = { sources: {}, families: {} };
  const path = join(folder, FILE);
  if (!existsSync(path)) return none;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    problems.push(`${FILE}: is not JSON (${(error as Error).message}).`);
    return none;
  }
  const { success, data, error } = sourcesSchema.safeParse(value);
  if (success) return data;
  problems.push(...error.issues.map(({ path, message }) => `${FILE}: ${path.join('.')}: ${message}.`));
  return none;
}

/** Where the facts of an entry are from: a key of the sources, or an address. */
export function sourceOf({ entry, file }: Placed, { families }: Sources): string | undefined {
  return entry.source ?? families[file];
}

/** Sources, of families, entries and single names, that are neither an address nor a key of the sources. */
export function unknownSources(placed: readonly Placed[], known: Sources): string[] {
  const isKnown = (source: string) => /^https?:\/\//.test(source) || Object.hasOwn(known.sources, source);
  const families = Object.entries(known.families).flatMap(([file, source]) =>
    isKnown(source) ? [] : [`${FILE}: the source of ${file} is ${source}, which is not among the sources.`],
  );
  const entries = placed.flatMap((item) => {
    const { id, names, source } = item.entry;
    const given: [what: string, source: string | undefined][] = [
      [`source of ${id}`, source],
      ...Object.entries(names).flatMap(([language, list]) =>
        list.map(({ text, source }): [string, string | undefined] => [
          `source of "${text}", names.${language} of ${id},`,
          source,
        ]),
      ),
    ];
    return given.flatMap(([what, source]) =>
      source === undefined || isKnown(source)
        ? []
        : [
            `${where(item)}: ${what} is ${source}, which ${FILE} does not have; add it there or give an address.`,
          ],
    );
  });
  return [...families, ...entries];
}
