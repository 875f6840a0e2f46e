import type { AuthorityEntry, AuthorityName, Language } from '../model/index.js';
import type { Choice, Evidence, Weighed } from '../extract/names/choose.js';
import type { NamedMention } from '../extract/names/recognise.js';
import { fold } from '../extract/text/words.js';
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
  const { among = [] } = choice;
  if (among.length === 0) return points;
  const chosen = among.find(({ ref }) => ref.entry === entry);
  if (among.length > 1) points.push(says(`${among.length} entries can be meant by these words.`));
  if (chosen !== undefined) points.push(says(`For ${entry.id} ${speaks(ground, mention, chosen)}.`));
  const rest = among.filter((each) => each !== chosen).sort((a, b) => b.evidence - a.evidence);
  for (const each of rest) points.push(says(`Not ${each.ref.entry.id}: ${against(ground, mention, each)}.`));
  if (choice.rule === 'authority-time') {
    points.push(says('Of those for which as much speaks, it alone existed when the text was written.'));
  } else if (choice.rule === 'authority-context' && entry.id === ground.doc.header.adoptedBy) {
    points.push(says('It is the organ that adopted this document.'));
  }
  return points;
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

/** What speaks for an entry, in words. */
function reasons(ground: Ground, mention: NamedMention, { ref, because }: Weighed): string[] {
  const { entry } = ref;
  const words: Readonly<Record<keyof Evidence, () => string>> = {
    date: () => `the date beside the words is its own (${entry.date})`,
    context: () => `words that tell it stand in the paragraph: ${contextWords(ground, mention, entry)}`,
    named: () => 'the text names it elsewhere without doubt',
    origin: () => `the text names ${entry.establishedBy}, which established it`,
    originHere: () => 'that stands in this same paragraph',
    capital: () => 'the words begin with a capital or not as its name does',
    organ: () => `the text names ${nameOf(ground, entry.organ ?? '')}, to which it belongs`,
    family: () => 'it belongs to the organization in which this document was adopted',
  };
  return (Object.keys(words) as (keyof Evidence)[])
    .filter((key) => because[key] > 0)
    .map((key) => words[key]());
}

function speaks(ground: Ground, mention: NamedMention, weighed: Weighed): string {
  const list = reasons(ground, mention, weighed);
  return list.length === 0
    ? 'nothing in the text speaks but the name itself'
    : `speaks that ${list.join('; ')}`;
}

function against(ground: Ground, mention: NamedMention, weighed: Weighed): string {
  if (weighed.contradicts) return `the date beside the words is not its own (${weighed.ref.entry.date})`;
  const list = reasons(ground, mention, weighed);
  const time = weighed.timely ? '' : ', and it did not exist when the text was written';
  return (
    (list.length === 0 ? 'nothing in the text speaks for it' : `less speaks for it (${list.join('; ')})`) +
    time
  );
}

function contextWords({ doc }: Ground, mention: NamedMention, entry: AuthorityEntry): string {
  const { start, end } = doc.blocks[mention.block]!;
  const words = fold(doc.clean.text.slice(start, end));
  const found = (entry.context ?? []).filter((word) => words.includes(fold(word)));
  return found.map((word) => `“${word}”`).join(', ');
}
