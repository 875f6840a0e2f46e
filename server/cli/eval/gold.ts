import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { z } from 'zod';
import { KINDS, RELATIONS, type Kind, type RelationType, type Span } from '../../model/index.js';
import { CliError } from '../errors.js';

const kind = z.enum(KINDS.map((record) => record.kind) as [Kind, ...Kind[]]);
const relationType = z.enum(RELATIONS.map(({ type }) => type) as [RelationType, ...RelationType[]]);
const flag = z.boolean().nullish();

/**
 * One text annotated by hand, in the form of the annotation guide: `self` is the text itself, offsets
 * count Unicode code points of the file, end exclusive.
 */
const goldSchema = z.object({
  document: z.object({
    /** Relative to the folder of texts. */
    file: z.string(),
    /** Which of several sets in one folder it belongs to. */
    split: z.string().nullish(),
    /** The annotated part, where it is not the whole. */
    range: z.object({ start: z.number().int(), end: z.number().int() }).nullish(),
  }),
  entities: z.array(z.object({ id: z.string(), kind, name: z.string(), optional: flag })),
  mentions: z.array(
    z.object({
      entity: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      nested: flag,
      coref: flag,
      optional: flag,
    }),
  ),
  relations: z.array(
    z.object({
      type: relationType,
      source: z.string(),
      target: z.string(),
      stance: z.union([z.string(), z.array(z.string())]).nullish(),
      modality: z.string().nullish(),
      optional: flag,
    }),
  ),
});

export type Gold = z.infer<typeof goldSchema>;

/**
 * Reads every `*.gold.json` of a folder, by name.
 * @throws CliError naming the file and what is wrong in it
 */
export async function loadGold(folder: string): Promise<{ name: string; gold: Gold }[]> {
  const names = (await glob('*.gold.json', { cwd: folder }).catch(() => [])).sort();
  if (names.length === 0) {
    throw new CliError(`no gold in ${folder}: it holds no *.gold.json file`);
  }
  return Promise.all(names.map(async (name) => ({ name, gold: await parse(join(folder, name)) })));
}

async function parse(path: string): Promise<Gold> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new CliError(`${path} is not JSON: ${(error as Error).message}`);
  }
  const result = goldSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new CliError(`${path} is not a gold file: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The same annotations with UTF-16 offsets, as extraction counts. */
export function inUtf16(gold: Gold, text: string): Gold {
  const units = [0];
  for (const character of text) units.push(units.at(-1)! + character.length);
  const at = (point: number) => units[point] ?? text.length;
  const moved = <T extends Span>(span: T): T => ({ ...span, start: at(span.start), end: at(span.end) });
  const { range } = gold.document;
  return {
    ...gold,
    document: { ...gold.document, ...(range && { range: moved(range) }) },
    mentions: gold.mentions.map(moved),
  };
}
