import type { NamedMention, Range } from '../extract/workings.js';
import { nameOf, quoted, spanOf, whereabouts, type Ground } from './ground.js';
import type { Point } from './types.js';

/** How a mention that is no number and no name of the authority file came to its entity. */
export function originPoints(
  ground: Ground,
  mention: NamedMention,
  source: NamedMention | undefined,
): Point[] {
  const at = source === undefined ? undefined : spanOf(ground, source);
  return sentences(ground, mention, source).map((says) => ({
    about: 'words',
    says,
    ...(at !== undefined && { at }),
  }));
}

function sentences(ground: Ground, mention: NamedMention, source: NamedMention | undefined): string[] {
  const words = quoted(ground, mention);
  const there = source === undefined ? '' : `${quoted(ground, source)} (${whereabouts(ground, source)})`;
  switch (mention.rule) {
    case 'reference-demonstrative':
    case 'reference-short-name':
      return [
        source === undefined
          ? `${words} is the short name of ${nameOf(ground, mention.entity)}, ${ground.doc.header.adoptedBy === mention.entity ? 'which adopted this document' : 'whose text this is'}.`
          : source.start > mention.start
            ? `${words} is short for ${there}, the only one in the text with that noun.`
            : `${words} refers back to ${there}, the last one named before it with the same noun.`,
      ];
    case 'defined-in-text':
      return source === undefined ? [] : defined(mention, source, words, there);
    case 'derived-acronym':
      return source === undefined ? [] : [`${words} has the first letters of ${there}.`];
    case 'owned-body':
      return [`${words} belongs to ${source === undefined ? 'the organ whose text this is' : there}.`];
    case 'partial-name':
      return source === undefined
        ? []
        : [`${words} is part of one longer name in the text, or runs on from it: ${there}.`];
    case 'protocol-of-treaty':
      return source === undefined
        ? []
        : [`${words} has no name of its own; the treaty named before it is ${there}.`];
    case 'edition':
      return source === undefined ? [] : [`${words} is one edition of the series ${there}.`];
    case 'session':
      return [`${words} is a session of ${named(ground, mention.sessionOf)}.`];
    case 'described-by-source':
      return [
        `${words} is known by what established it: ${(mention.establishedBy ?? []).map((each) => named(ground, each)).join(', ')}.`,
      ];
    case 'name-grammar':
    case 'body-described':
      return [
        mention.head === undefined
          ? `${words} was read as a name by its grammar.`
          : `${words} was read as a name by its noun, “${mention.head.replaceAll('-', ' ')}”, with what belongs to it.`,
      ];
    case 'authored-document':
    case 'dated-document':
      return [
        source === undefined
          ? `${words} has no symbol of its own in the text.`
          : `${words} is ${source.entity} by what stands at ${there}.`,
      ];
    case 'series-symbol':
      return words.includes(mention.entity)
        ? []
        : [`${words} was read as the document symbol ${mention.entity}.`];
    default:
      return [];
  }
}

function defined(mention: NamedMention, source: NamedMention, words: string, there: string): string[] {
  const here =
    mention.block === source.block && mention.start >= source.end && mention.start - source.end < 24;
  if (here) return [`${words} is defined here, in parentheses right behind ${there}.`];
  const early = mention.start < source.start;
  return [
    `${words} is what the text calls ${there}: the short form stands in parentheses right behind that name.`,
    ...(early ? ['This place is before the definition; an acronym means the same in the whole text.'] : []),
  ];
}

/** An entity that is named somewhere, with its words. */
function named(ground: Ground, entity: (Range & { entity: string }) | undefined): string {
  return entity === undefined ? 'a body named beside it' : `${quoted(ground, entity)} (${entity.entity})`;
}
