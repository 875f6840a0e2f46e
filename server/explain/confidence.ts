import { numberingOf, type MentionRule, type NamedMention, type NumberReading } from '../extract/workings.js';
import type { Point } from './types.js';

/** Above this nothing is said to have lowered it. */
const SURE = 0.95;

/** What is doubtful about a rule. */
const DOUBT: Readonly<Partial<Record<MentionRule, string>>> = {
  'series-possessive-of-subject': 'another organ named in the sentence may own it',
  'series-cited-before': 'the organ is taken over from another place',
  'series-default-organ': 'no word at the number says the organ',
  'series-organ-in-sentence': 'the organ named before it need not be its own',
  'series-by-form': 'the form of the number alone says the organ',
  'series-organ-in-text': 'the organ is taken over from another place in the text',
  'series-other-body': 'no record says how that body numbers',
  'series-coded': 'no record says whose number that is',
  'series-session': 'the organ is not named in full beside it',
  'series-meeting': 'the organ is not named in full beside it',
  'series-unts-ibid': '“Ibid.” may mean another work',
  'authority-begun': 'the long name goes on, and only its beginning stands here',
  'authority-context': 'the name is common, and only what stands around it says which is meant',
  'authority-time': 'several bear the name, and only the time of the text tells them apart',
  'name-grammar': 'the name is in no register, and where it begins and ends was found by grammar',
  'partial-name': 'the longer name is taken over from another place in the text',
  'owned-body': 'the body that it belongs to is inferred',
  'described-by-source': 'the name is not in the authority file as it is written here',
  'body-described': 'the body has no name, only a description',
  'announced-title': 'the title is in no register',
  'authored-document': 'nothing but author, date and subject tells the document from others',
  'dated-document': 'nothing but date and subject tells the document from others',
  'numbered-recommendation': 'no record says how that body numbers',
  'protocol-of-treaty': 'the treaty that it belongs to is inferred',
  edition: 'the edition is in no register',
  session: 'the session is in no register',
  'defined-in-text': 'it is as sure as the name that it stands for, or a little less',
  'derived-acronym': 'no words of the text say what the letters stand for',
  'reference-demonstrative': 'what is referred back to is inferred',
  'reference-short-name': 'what is referred back to is inferred',
};

/** The confidence of a mention and what lowered it. */
export function confidencePoints(mention: NamedMention, reading: NumberReading | undefined): Point[] {
  const figure = Math.round(mention.confidence * 100) / 100;
  const why = mention.confidence >= SURE ? [] : doubts(mention, reading);
  const says = why.length === 0 ? `Confidence ${figure}.` : `Confidence ${figure}: ${why.join('; ')}.`;
  return [{ about: 'confidence', says }];
}

function doubts(mention: NamedMention, reading: NumberReading | undefined): string[] {
  const list: string[] = [];
  const own = DOUBT[reading?.organ?.rule ?? mention.rule];
  const bySymbol = mention.how === 'grammar' && mention.symbol !== undefined;
  if (bySymbol) list.push('the symbol beside it is taken to be its own');
  else if (own !== undefined) list.push(own);
  if (reading !== undefined) list.push(...ofNumber(reading));
  if (mention.rule === 'series-symbol') list.push('the symbol was misread in the text and put right');
  return list;
}

function ofNumber({ citation, organ }: NumberReading): string[] {
  const list: string[] = [];
  if (citation.head === undefined) list.push('no word such as “resolution” stands before the number');
  const numbering = organ === undefined ? undefined : numberingOf(organ.organ);
  const fit = numbering?.fit(citation.number, citation.date);
  if (fit === 'no') list.push('the date does not fit the number');
  const running = citation.number.form === 'year' || citation.number.form === 'roman';
  if (fit === 'maybe' && running) list.push('number and year or session do not go together for certain');
  if (list.length === 0 && organ?.range !== undefined && organ.confidence <= 0.7)
    list.push('the short name of the organ can mean several');
  return list;
}
