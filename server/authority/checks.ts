import { isSymbol, kindRecord, type AuthorityEntry, type KindGroup } from '../model/index.js';
import { foldName } from './fold.js';
import type { Placed } from './load.js';

/** Each check returns one sentence a problem, with file and line. */
type Check = (placed: readonly Placed[]) => string[];

export const duplicateIds: Check = (placed) => {
  const first = new Map<string, Placed>();
  return placed.flatMap((item) => {
    const earlier = first.get(item.entry.id);
    if (earlier === undefined) {
      first.set(item.entry.id, item);
      return [];
    }
    return [`${where(item)}: the id ${item.entry.id} is already at ${where(earlier)}; merge the two.`];
  });
};

/** By UTF-16 units, so that `LC_ALL=C sort` and git agree on the place of a new line. */
export const unsorted: Check = (placed) =>
  placed.flatMap((item, index) => {
    const before = placed[index - 1];
    return before !== undefined && before.file === item.file && before.entry.id > item.entry.id
      ? [`${where(item)}: ${item.entry.id} stands after ${before.entry.id}; sort the file by id.`]
      : [];
  });

/** What an entry refers to: a body, an instrument or either; and whether a bare symbol will do. */
const REFERENCES = [
  { field: 'organ', group: 'Body', symbol: false },
  { field: 'parent', group: 'Body', symbol: false },
  { field: 'succeeds', group: 'Body', symbol: false },
  { field: 'supplements', group: 'Instrument', symbol: true },
  { field: 'establishedBy', group: undefined, symbol: true },
] as const satisfies readonly { field: keyof AuthorityEntry; group?: KindGroup; symbol: boolean }[];

/** References to ids that no entry has, or to an entry of the wrong kind. */
export const danglingReferences: Check = (placed) => {
  const kinds = new Map(placed.map(({ entry }) => [entry.id, entry.kind]));
  return placed.flatMap((item) =>
    REFERENCES.flatMap(({ field, group, symbol }) => {
      const target = item.entry[field];
      if (target === undefined) return [];
      const subject = `${where(item)}: ${field} of ${item.entry.id} is ${target}`;
      const kind = kinds.get(target);
      if (kind === undefined) {
        return symbol && isSymbol(target) ? [] : [`${subject}, which no file has; add it or mend the id.`];
      }
      return group === undefined || kindRecord(kind).group === group
        ? []
        : [`${subject}, of kind ${kind}; name ${group === 'Body' ? 'a body' : 'an instrument'} there.`];
    }),
  );
};

/** What a text may climb: from a body to its parent, from a body to the one before, from a protocol to its treaty. */
const CHAINS = ['parent', 'succeeds', 'supplements'] as const;

/** Entries that are, some steps up, above themselves. */
export const circularReferences: Check = (placed) => {
  const entries = new Map(placed.map(({ entry }) => [entry.id, entry]));
  return placed.flatMap((item) =>
    CHAINS.flatMap((field) => {
      const { id } = item.entry;
      const seen = new Set<string>();
      let above = item.entry[field];
      while (above !== undefined && above !== id && !seen.has(above)) {
        seen.add(above);
        above = entries.get(above)?.[field];
      }
      return above === id ? [`${where(item)}: ${field} of ${id} leads back to ${id}; break the circle.`] : [];
    }),
  );
};

/** Two entries with one number of one series: it would find only one of the two. */
export const sharedIdentifiers: Check = (placed) => {
  const holders = new Map<string, Placed>();
  return placed.flatMap((item) =>
    Object.entries(item.entry.identifiers ?? {}).flatMap(([scheme, value]) => {
      const key = `${scheme} ${value}`;
      const earlier = holders.get(key);
      if (earlier === undefined) holders.set(key, item);
      return earlier === undefined
        ? []
        : [
            `${where(item)}: ${item.entry.id} and ${earlier.entry.id} (${where(earlier)}) both are ${key}; keep it at one.`,
          ];
    }),
  );
};

/** The same name twice in one language of one entry. */
export const repeatedNames: Check = (placed) =>
  placed.flatMap((item) =>
    Object.entries(item.entry.names).flatMap(([language, names]) => {
      const texts = names.map(({ text }) => text);
      return texts
        .filter((text, index) => texts.indexOf(text) < index)
        .map(
          (text) => `${where(item)}: names.${language} of ${item.entry.id} has "${text}" twice; keep one.`,
        );
    }),
  );

/**
 * Names that two instruments, or two bodies, share although nothing tells the two apart: neither
 * context words nor dates nor organ. A name of type `context` is exempt: the text tells, by naming
 * one of the two in full.
 */
export const ambiguousNames: Check = (placed) => {
  const holders = new Map<string, Placed>();
  return placed.flatMap((item) => {
    const { entry } = item;
    const group = kindRecord(entry.kind).group;
    const names = new Map<string, string>();
    for (const list of Object.values(entry.names)) {
      for (const name of list) if (name.type !== 'context') names.set(foldName(name.text), name.text);
    }
    return [...names].flatMap(([folded, text]) => {
      const key = JSON.stringify([group, folded, distinction(entry)]);
      const earlier = holders.get(key);
      if (earlier === undefined) holders.set(key, item);
      return earlier === undefined || earlier.entry.id === entry.id
        ? []
        : [
            `${where(item)}: ${entry.id} and ${earlier.entry.id} (${where(earlier)}) share the name "${text}" and nothing tells them apart; add context words, a date or an organ to one.`,
          ];
    });
  });
};

/** What tells an entry from others of the same name. */
function distinction(entry: AuthorityEntry): unknown[] {
  return [
    [...(entry.context ?? [])].sort(),
    entry.date ?? null,
    entry.until ?? null,
    entry.organ ?? entry.parent ?? null,
  ];
}

export function where({ file, line }: Placed): string {
  return `${file}:${line}`;
}
