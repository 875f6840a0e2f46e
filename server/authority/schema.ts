import { z } from 'zod';
import {
  IDENTIFIER_SCHEMES,
  isSymbol,
  kindRecord,
  KINDS,
  LANGUAGES,
  slug,
  type AuthorityEntry,
  type IdentifierScheme,
  type Kind,
  type Language,
} from '../model/index.js';

const kinds = KINDS.map((record) => record.kind) as [Kind, ...Kind[]];
const languages = [...LANGUAGES] as [Language, ...Language[]];
const schemes = Object.keys(IDENTIFIER_SCHEMES) as [IdentifierScheme, ...IdentifierScheme[]];

const words = z
  .string()
  .min(1, 'is empty')
  .refine((text) => text === text.trim() && !/\s{2}|[\n\t]/.test(text), 'has stray white space');

const isoDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'is not an ISO 8601 date');

const name = z.strictObject({
  text: words,
  type: z.enum(['full', 'short', 'acronym', 'former', 'context']),
  source: words.optional(),
});

/** A line of a `*.jsonl` file as data; the relations between lines are checked in `load.ts`. */
export const entrySchema: z.ZodType<AuthorityEntry> = z
  .strictObject({
    id: words,
    kind: z.enum(kinds),
    names: z
      .partialRecord(z.enum(languages), z.array(name).min(1, 'has no name'))
      .refine((names) => Object.keys(names).length > 0, 'is empty: give at least one name'),
    languages: z.array(z.enum(languages)).min(1, 'is empty: leave it out').optional(),
    date: isoDate.optional(),
    until: isoDate.optional(),
    organ: words.optional(),
    parent: words.optional(),
    supplements: words.optional(),
    establishedBy: words.optional(),
    succeeds: words.optional(),
    identifiers: z.partialRecord(z.enum(schemes), words).optional(),
    context: z.array(words).min(1, 'is empty: leave it out').optional(),
    address: z.url({ protocol: /^https?$/, error: 'is not an http address' }).optional(),
    source: words.optional(),
  })
  .superRefine((entry, context) => {
    const wrong = wrongId(entry.id, entry.kind);
    if (wrong !== undefined) context.addIssue({ code: 'custom', path: ['id'], message: wrong });
    if (entry.date !== undefined && entry.until !== undefined && entry.until < entry.date.slice(0, 4)) {
      context.addIssue({ code: 'custom', path: ['until'], message: 'is before date' });
    }
  });

/** Why an id does not fit a kind, or undefined if it does. */
function wrongId(id: string, kind: Kind): string | undefined {
  const { prefix, group } = kindRecord(kind);
  if (id.startsWith(`${prefix}/`)) {
    const rest = id.slice(prefix.length + 1);
    return rest !== '' && slug(rest) === rest
      ? undefined
      : `has a second part that is not lower-case words joined by hyphens: "${rest}"`;
  }
  if (group === 'Instrument' && isSymbol(id)) return undefined;
  return group === 'Instrument'
    ? `does not fit kind ${kind}: it must start with "${prefix}/" or be a document symbol`
    : `does not fit kind ${kind}: it must start with "${prefix}/"`;
}
