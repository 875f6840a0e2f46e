import { inAnyLanguage } from '../languages/index.js';
import { isInstrument, type Kind } from '../../model/index.js';
import { firstAtLeast } from '../text/search.js';
import { fold } from '../text/words.js';
import { LINKS, Names, type Name } from './nameIndex.js';
import type { NamedMention } from './recognise.js';
import { Uses } from './uses.js';
import { Wholes } from './wholes.js';

/**
 * Partial names: "Standard Minimum Rules" in a text that names the Standard Minimum Rules for the
 * Treatment of Prisoners; and names that ran on, « Document final du Forum souligne » in a text that
 * names the Document final du Forum. Only names that no register knows are touched.
 */
export function partialNames(text: string, mentions: readonly NamedMention[]): void {
  // a protocol of one word is told by its day, and by the treaty before it
  const parts = mentions.filter(
    (each) =>
      !each.known && each.rule === 'name-grammar' && !(each.head === 'protocol' && !each.name.includes(' ')),
  );
  if (parts.length === 0) return;
  const kinds = new Set(parts.map((part) => group(part.kind)));
  // "Lima Programme" may be the Lima Declaration and Programme
  if (kinds.has('Programme')) kinds.add('Document');
  const wholes = new Wholes();
  for (const mention of mentions)
    if (mention.how !== 'series' && mention.how !== 'reference' && kinds.has(group(mention.kind)))
      wholes.add(mention);
  const names = new Names(wholes.all, new Uses(mentions));
  const resolved = new Map<string, readonly NamedMention[]>();
  const places = new Places(mentions);
  for (const part of parts) {
    if (!resolved.has(part.entity)) {
      const wholes = wholesOf(part, names);
      const short = wholes.length > 0 ? undefined : shorterOf(part, names);
      resolved.set(part.entity, short === undefined ? wholes : [short]);
    }
    const whole = nearest(resolved.get(part.entity)!, part, places);
    if (whole !== undefined) become(text, part, whole);
  }
}

/** A committee may be standing or not: which, its short name does not say. */
function group(kind: Kind): Kind {
  return kind === 'WorkingGroup' ? 'Organization' : kind;
}

/** Of another kind only with a link behind: "Development Group Executive Committee" is no group. */
function isKind(part: NamedMention, { kind }: NamedMention, whole: string, name: string): boolean {
  if (kind === part.kind) return true;
  if (group(kind) !== group(part.kind) || !whole.startsWith(name)) return false;
  return BEHIND.has(whole.slice(name.length + 1).split(' ', 1)[0]!);
}

function become(text: string, part: NamedMention, whole: NamedMention): void {
  const ranOn = part.name.length > whole.name.length;
  // white space in the text may be wider than in the name: then the span stays as it is
  if (ranOn && text.slice(part.start, part.start + whole.name.length) === whole.name) {
    part.end = part.start + whole.name.length;
  }
  Object.assign(part, {
    entity: whole.entity,
    kind: whole.kind,
    name: whole.name,
    known: whole.known,
    rule: 'partial-name',
    confidence: Math.min(part.confidence, whole.confidence),
    because: whole,
  });
}

/** Of several names that begin alike the one that stood last before is meant; before none, none. */
function nearest(
  wholes: readonly NamedMention[],
  part: NamedMention,
  places: Places,
): NamedMention | undefined {
  if (wholes.length < 2 || wholes.length > MOST_WHOLES) return wholes.length === 1 ? wholes[0] : undefined;
  let found: NamedMention | undefined;
  let at = -1;
  for (const whole of wholes) {
    const before = places.lastBefore(whole.entity, part.start);
    if (before > at) {
      found = whole;
      at = before;
    }
  }
  return found;
}

/** More names than these that begin alike tell nothing. */
const MOST_WHOLES = 4;

/** Where entities are named, asked for the last time before an offset. */
class Places {
  private starts: Map<string, number[]> | undefined;

  constructor(private readonly mentions: readonly NamedMention[]) {}

  lastBefore(entity: string, offset: number): number {
    if (this.starts === undefined) {
      this.starts = new Map();
      for (const each of this.mentions) {
        const list = this.starts.get(each.entity);
        if (list === undefined) this.starts.set(each.entity, [each.start]);
        else list.push(each.start);
      }
      for (const list of this.starts.values()) list.sort((a, b) => a - b);
    }
    const list = this.starts.get(entity) ?? [];
    const behind = firstAtLeast(list, offset);
    return behind === 0 ? -1 : list[behind - 1]!;
  }
}

/** The wholes that begin with the part, else those that end with it or hold it, one of each entity. */
function wholesOf(part: NamedMention, names: Names): NamedMention[] {
  const name = fold(part.name);
  for (const way of ['beginning', 'ending', 'holding'] as const) {
    const found = names[way](name).filter(
      ({ mention, name: whole }) =>
        isKind(part, mention, whole, name) &&
        (way === 'holding' ||
          (!isRunOn(whole, name, mention) &&
            !isOwner(whole, name) &&
            !(way === 'beginning' && names.uses.goOn(mention, name)))),
    );
    if (found.length === 0) continue;
    const first = new Map<string, Name>();
    for (const each of found) {
      const { entity } = each.mention;
      if (!first.has(entity) || each.at < first.get(entity)!.at) first.set(entity, each);
    }
    return [...first.values()].map(({ mention }) => mention);
  }
  const second = secondOf(name, part.kind, names);
  return second.length > 0 || !isInstrument(part.kind) ? second : reordered(name, part.kind, names);
}

/** "Lima Plan for Lamps" in a text that names the Lima Declaration and Plan for Lamps: both are one document. */
function secondOf(name: string, kind: Kind, names: Names): NamedMention[] {
  const space = name.indexOf(' ');
  if (space < 0 || isBody(kind)) return [];
  const found = new Map<string, NamedMention>();
  for (const and of ANDS)
    for (const { mention, name: whole } of names.ending(`${and} ${name.slice(space + 1)}`))
      if (isInstrument(mention.kind) && whole.startsWith(name.slice(0, space + 1)))
        found.set(mention.entity, mention);
  return [...found.values()];
}

function isBody(kind: Kind): boolean {
  return !isInstrument(kind) && kind !== 'Programme';
}

/** "Refuge Agreement" in a text that names the Agreement on Refuge in Harbours: the noun last that stood first. */
function reordered(name: string, kind: Kind, names: Names): NamedMention[] {
  const noun = name.lastIndexOf(' ') + 1;
  if (noun === 0) return [];
  const rest = name.slice(0, noun - 1);
  const found = new Map<string, NamedMention>();
  for (const link of SUBJECT_LINKS)
    for (const article of SUBJECT_ARTICLES) {
      const whole = `${name.slice(noun)} ${link} ${article}${rest}`;
      for (const { mention } of [...names.called(whole), ...names.beginning(whole)])
        if (mention.kind === kind) found.set(mention.entity, mention);
    }
  return [...found.values()];
}

/** The longest name of the text, three words or more, that this one goes on from in lower case. */
function shorterOf(part: NamedMention, names: Names): NamedMention | undefined {
  const name = fold(part.name);
  for (let end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
    if (!names.hasLength(end)) continue;
    const short = name.slice(0, end);
    const called = names.called(short);
    if (called.length === 0 || !(isRunOn(name, short, part) || names.uses.goOn(part, short))) continue;
    const found = called.find(({ mention }) => mention !== part && mention.kind === part.kind);
    if (found !== undefined) return found.mention;
  }
  return undefined;
}

/** "Budget Division of the Department of Field Support" is not the department, though it ends like it. */
function isOwner(long: string, short: string): boolean {
  if (!long.endsWith(` ${short}`)) return false;
  const [before] = long
    .slice(0, -short.length - 1)
    .split(' ')
    .slice(-1);
  return LINKS.has(before!);
}

/** Whether `long` is `short` with a word in lower case behind it that joins nothing: a verb. */
function isRunOn(long: string, short: string, mention: NamedMention): boolean {
  if (!long.startsWith(`${short} `) || short.split(/[\s']/).length < 3) return false;
  const next = mention.name.slice(short.length + 1).split(/[\s']/)[0]!;
  return /^[a-zà-ÿ]{4,}$/u.test(next) && !JOINS.has(next);
}

/** What stands between the noun of a name and its subject, in languages where the noun may also stand last. */
const SUBJECT_LINKS = inAnyLanguage(({ names }) =>
  names.titleCase ? [...names.of, ...names.openers].map(fold) : [],
);
const ANDS = inAnyLanguage(({ names }) => (names.titleCase ? names.and.map(fold) : []));
const SUBJECT_ARTICLES = [
  '',
  ...inAnyLanguage(({ names }) => (names.titleCase ? names.definite.map((word) => `${fold(word)} `) : [])),
];
const BEHIND = new Set(
  inAnyLanguage(({ names: { links, and } }) => links.filter((word) => !and.includes(word)).map(fold)),
);
const JOINS = new Set(inAnyLanguage(({ names }) => names.goesOn));
