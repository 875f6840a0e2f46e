import {
  fold,
  hasWord,
  type Choice,
  type Evidence,
  type NamedMention,
  type Weighed,
} from '../extract/workings.js';
import type { AuthorityEntry, AuthorityName, Language } from '../model/index.js';
import { nameOf, type Ground } from './ground.js';
import type { Point } from './types.js';

const NAME_TYPES: Readonly<Record<AuthorityName['type'], string>> = {
  full: 'a full name',
  short: 'a short name',
  acronym: 'an acronym',
  former: 'a former name',
  context: 'a name too common to be believed alone',
};

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
};

/** What the authority file says, which of its names matched, and why that entry of several. */
export function choicePoints(ground: Ground, mention: NamedMention, choice: Choice): Point[] {
  const { name, language, entry } = choice.ref;
  const says = (words: string): Point => ({ about: 'entry', says: words });
  const written = ground.doc.clean.text.slice(mention.start, mention.end);
  const other = fold(written).startsWith(fold(name.text)) ? '' : `, here in other words or another order`;
  const points = [
    says(
      `The words are ${NAME_TYPES[name.type]}, in ${LANGUAGE_NAMES[language]}, of ${entry.id}: “${name.text}”${other}.`,
    ),
    ...entryPoints(ground, entry.id),
  ];
  return [...points, ...weighing(ground, mention, choice).map(says)];
}

/** What was weighed where the words can mean several entries, or too many things. */
function weighing(ground: Ground, mention: NamedMention, { ref, among = [], rule }: Choice): string[] {
  const chosen = among.find((each) => each.ref.entry === ref.entry);
  if (chosen === undefined) return [];
  const { entry } = ref;
  // what speaks for all of them alike tells none from another
  const telling = (key: keyof Evidence) =>
    among.length === 1 || among.some(({ because }) => because[key] !== chosen.because[key]);
  const reasons = (each: Weighed) => reasonsFor(ground, mention, each, telling);
  const rest = among.filter((each) => each !== chosen).sort((a, b) => b.evidence - a.evidence);
  return [
    ...(among.length > 1 ? [`${among.length} entries can be meant by these words.`] : []),
    `In favour of ${entry.id}: ${reasons(chosen).join('; ') || 'nothing but the name itself'}.`,
    ...rest.map((each) => `Not ${each.ref.entry.id}: ${against(each, reasons(each))}.`),
    ...(rule === 'authority-time'
      ? ['Of those that have as much in their favour it alone existed when the text was written.']
      : []),
    ...(rule === 'authority-context' && entry.id === ground.doc.header.adoptedBy
      ? ['It is the organ that adopted this document.']
      : []),
  ];
}

/** What the authority file knows of an entry. */
export function entryPoints({ authority }: Ground, id: string): Point[] {
  const entry = authority.entries.get(id);
  if (entry === undefined) return [];
  if (authority.wellKnown.has(id)) {
    return [
      {
        about: 'entry',
        says: `${id} is not in the authority file: it is one of the States and organs that are known without it.`,
      },
    ];
  }
  const facts = factsOf(entry);
  return [
    {
      about: 'entry',
      says: `The authority file has ${id}, ${entry.kind}${facts === '' ? '' : `: ${facts}`}.`,
    },
  ];
}

function factsOf(entry: AuthorityEntry): string {
  const { date, until, organ, parent, establishedBy, supplements, identifiers = {} } = entry;
  return [
    date !== undefined && (until === undefined ? `of ${date}` : `from ${date} to ${until}`),
    organ !== undefined && `organ ${organ}`,
    parent !== undefined && `part of ${parent}`,
    establishedBy !== undefined && `established by ${establishedBy}`,
    supplements !== undefined && `supplements ${supplements}`,
    ...Object.entries(identifiers).map(([scheme, value]) => `${scheme} ${value}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What is in favour of an entry, in words. */
function reasonsFor(
  ground: Ground,
  mention: NamedMention,
  { ref, because }: Weighed,
  telling: (key: keyof Evidence) => boolean,
): string[] {
  const { entry } = ref;
  const words: Readonly<Record<keyof Evidence, () => string>> = {
    date: () => `the date beside the words is its own (${entry.date})`,
    context: () => `words that tell it stand in the paragraph, ${contextWords(ground, mention, entry)}`,
    named: () => 'the text names it elsewhere without doubt',
    origin: () => `the text names ${entry.establishedBy}, which established it`,
    originHere: () => 'and does so in this same paragraph',
    capital: () => 'its name is written with a capital where the words are',
    organ: () => `the text names ${nameOf(ground, entry.organ ?? '')}, to which it belongs`,
    family: () => 'it belongs to the organization in which this document was adopted',
  };
  const keys = Object.keys(words) as (keyof Evidence)[];
  return keys.filter((key) => because[key] > 0 && telling(key)).map((key) => words[key]());
}

function against({ contradicts, timely, ref }: Weighed, reasons: readonly string[]): string {
  if (contradicts) return `the date beside the words is not its own (${ref.entry.date})`;
  const less =
    reasons.length === 0 ? 'nothing in the text tells it' : `less is in its favour (${reasons.join('; ')})`;
  return timely ? less : `${less}, and it did not exist when the text was written`;
}

function contextWords({ doc }: Ground, mention: NamedMention, entry: AuthorityEntry): string {
  const { start, end } = doc.blocks[mention.block]!;
  const words = fold(doc.clean.text.slice(start, end));
  const found = (entry.context ?? []).filter((word) => hasWord(words, fold(word)));
  return found.map((word) => `“${word}”`).join(', ');
}
