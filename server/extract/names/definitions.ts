import { Gap, Shape, tokenAt } from '../text/tokens.js';
import { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';

const LONGEST_ALIAS = 8;

interface Alias {
  words: number[];
  text: string;
  acronym: boolean;
  from: number;
  of: NamedMention;
}

/**
 * Acronyms and short titles that the text defines behind a name, "(FGI)", "(« la Convention »)":
 * each is a mention of its own, and from there on the alias names the same entity everywhere.
 */
export function definitions(scope: Scope, all: readonly Place[], mentions: NamedMention[]): void {
  const lookup = new MentionLookup(mentions);
  const aliases: Alias[] = [];
  const added: NamedMention[] = [];
  for (const place of all) {
    for (const mention of lookup.in(place.index)) {
      if (mention.kind === 'State' || mention.how === 'series') continue;
      if (lookup.endingAt(place.index, mention.end) !== mention) continue;
      const alias = aliasBehind(scope, place, mention);
      if (alias === undefined) continue;
      const taken = lookup.startingAt(place.index, alias.start);
      if (taken !== undefined && taken.end === alias.end) {
        if (taken.known || taken.entity === mention.entity) continue;
        mentions.splice(mentions.indexOf(taken), 1);
      }
      if (aliases.some((other) => other.text === alias.text && other.from < alias.start)) continue;
      aliases.push({ ...alias, from: alias.end, of: mention });
      added.push(aliasMention(mention, place.index, alias.start, alias.end));
    }
  }
  mentions.push(...added);
  if (aliases.length > 0) everywhere(scope, all, mentions, aliases);
}

function aliasMention(of: NamedMention, block: number, start: number, end: number): NamedMention {
  return {
    start,
    end,
    block,
    entity: of.entity,
    kind: of.kind,
    name: of.name,
    known: of.known,
    how: 'acronym',
    rule: 'defined-in-text',
    confidence: Math.min(of.confidence, 0.93),
    ...(of.head === undefined ? {} : { head: of.head }),
  };
}

/** What stands in the parentheses right behind a mention, if it can name something. */
function aliasBehind(scope: Scope, place: Place, mention: NamedMention) {
  const { text, tokens } = scope;
  const open = /^\s{0,2}[([]/.exec(text.slice(mention.end, mention.end + 4));
  if (open === null) return undefined;
  const from = mention.end + open[0].length;
  const close = text.slice(from, from + 120).search(/[)\]]/);
  if (close < 1) return undefined;
  const inside = text.slice(from, from + close);
  const lead = place.grammar.patterns.alias.exec(inside)![0].length;
  const quoted = place.grammar.patterns.quotedAlias.exec(inside);
  const body = quoted?.[1] ?? inside.slice(lead).replace(/[*_]/g, '').trim();
  if (body.length < 2 || /[;,:]/.test(body)) return undefined;
  const start = from + inside.indexOf(body);
  const words: number[] = [];
  let t = tokenAt(tokens, start);
  const firstToken = t;
  for (; t < place.last && tokens.end[t]! <= start + body.length && words.length <= LONGEST_ALIAS; t++)
    words.push(t);
  if (words.length === 0 || words.length > LONGEST_ALIAS) return undefined;
  const acronym =
    words.length <= 2 &&
    (tokens.shape[firstToken]! & Shape.allCaps) !== 0 &&
    (tokens.shape[firstToken]! & Shape.number) === 0;
  const title = quoted !== null || place.grammar.heads.at(tokens, firstToken, place.last) !== undefined;
  if (!acronym && !(title && (tokens.shape[firstToken]! & Shape.capital) !== 0)) return undefined;
  return { words, text: body, acronym, start, end: tokens.end[words[words.length - 1]!]! };
}

/** Later occurrences of the aliases; an acronym earlier too, since headings come before definitions. */
function everywhere(
  scope: Scope,
  all: readonly Place[],
  mentions: NamedMention[],
  aliases: readonly Alias[],
): void {
  const { text, tokens } = scope;
  const lookup = new MentionLookup(mentions);
  const byFirst = new Map<string, Alias[]>();
  for (const alias of aliases) {
    const first = text.slice(tokens.start[alias.words[0]!], tokens.end[alias.words[0]!]);
    byFirst.set(first, [...(byFirst.get(first) ?? []), alias]);
  }
  for (const place of all) {
    for (let t = place.first; t < place.last; t++) {
      if ((tokens.shape[t]! & Shape.capital) === 0) continue;
      const start = tokens.start[t]!;
      const candidates = byFirst.get(text.slice(start, tokens.end[t]!));
      if (candidates === undefined) continue;
      const alias = latest(
        candidates,
        (each) => (each.acronym || each.from <= start) && fits(scope, place, t, each),
      );
      if (alias === undefined) continue;
      const end = tokens.end[t + alias.words.length - 1]!;
      if (lookup.overlaps(place.index, { start, end })) continue;
      mentions.push(aliasMention(alias.of, place.index, start, end));
    }
  }
}

function latest<T>(list: readonly T[], test: (each: T) => boolean): T | undefined {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i]!)) return list[i];
  return undefined;
}

function fits(scope: Scope, place: Place, t: number, alias: Alias): boolean {
  const { text, tokens } = scope;
  if (t + alias.words.length > place.last) return false;
  return alias.words.every((word, i) => {
    const at = t + i;
    if (i > 0 && tokens.gap[at]! > Gap.apostrophe) return false;
    return text.slice(tokens.start[at], tokens.end[at]) === text.slice(tokens.start[word], tokens.end[word]);
  });
}
