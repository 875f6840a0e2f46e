import type { MentionRule } from '../rules.js';
import type { Range } from '../types.js';
import type { TextDate } from './calendar.js';
import type { Head } from './heads.js';
import type { WorkNumber } from './number.js';
import { numberingOf, type Fit } from './numberings.js';
import { organsBetween, type OrganName } from './organNames.js';

/** What is known around a number when its organ is sought. */
export interface Surroundings {
  number: WorkNumber;
  date: TextDate | undefined;
  /** Organ named right behind the number. */
  own: OrganName | undefined;
  /** Organ named behind the last member of the list. */
  shared: OrganName | undefined;
  head: Head | undefined;
  /** Organs named in the block. */
  names: readonly OrganName[];
  /** Start of the sentence, and of the words before the number's list. */
  sentence: number;
  start: number;
  /** Organs by how lately they were named in full, latest first. */
  recent: readonly string[];
  /** The organ that speaks. */
  speaker: string | undefined;
  /** The organ that the text gave this number to elsewhere. */
  known: string | undefined;
  /** Year of the citing document. */
  year: number | undefined;
}

export interface FoundOrgan {
  organ: string;
  range?: Range | undefined;
  confidence: number;
  rule: MentionRule;
  /** Its name in the text, where no record has it. */
  label?: string;
}

interface Guess extends FoundOrgan {
  /** Said of this very number: believed although the date disagrees. */
  explicit: boolean;
}

/** Organs that number by the form alone, likeliest first. */
const BY_FORM: Record<WorkNumber['form'], readonly string[]> = {
  session: ['org/unga', 'org/hrc'],
  annual: ['org/ecosoc', 'org/unchr'],
  year: ['org/unsc'],
  roman: ['org/unga', 'org/ecosoc'],
  coded: [],
};

/** Organs that cite one another's resolutions by the bare number. */
const ALIKE = new Set(['org/unga', 'org/unsc', 'org/hrc', 'org/ecosoc', 'org/unchr']);

/** Which organ adopted the work of a number; undefined where none that is known numbers so. */
export function organOf(around: Surroundings): FoundOrgan | undefined {
  const { number, date, year } = around;
  let said: FoundOrgan | undefined;
  let dated: Guess | undefined;
  let undated: Guess | undefined;
  let contradicted: Guess | undefined;
  eachGuess(around, (guess) => {
    const numbering = numberingOf(guess.organ);
    if (numbering === undefined) {
      if (guess.explicit) said = guess;
      return guess.explicit;
    }
    let fit: Fit = numbering.fit(number, date);
    const since = numbering.since?.(number);
    if (fit === 'maybe' && since !== undefined && year !== undefined && since > year) fit = 'no';
    if (fit !== 'no' && guess.explicit) {
      said = fit === 'yes' ? guess : weakened(guess, number);
      return true;
    }
    if (fit === 'yes') dated ??= guess;
    else if (fit === 'maybe') undated ??= weakened(guess, number);
    else if (numbering.fit(number, undefined) !== 'no')
      contradicted ??= guess.explicit ? guess : { ...guess, confidence: 0.7 };
    return false;
  });
  return said ?? dated ?? undated ?? contradicted;
}

/** A running number that does not go with its year or session is misread or misprinted somewhere. */
function weakened(guess: Guess, number: WorkNumber): Guess {
  const running = number.form === 'year' || number.form === 'roman';
  return running && WATCHED.has(guess.organ) ? { ...guess, confidence: 0.6 } : guess;
}

/** Organs of which the running numbers are known by year or session. */
const WATCHED = new Set(['org/unsc', 'org/unga']);

/** Takes a guess; true if no other is wanted. */
type Take = (guess: Guess) => boolean;

/** Visits the guesses, likeliest first, until one is enough. */
function eachGuess(around: Surroundings, take: Take): boolean {
  const { own, shared, head, names, sentence, start, speaker, known } = around;
  if (eachMeant(own, around, true, 0.99, 'series-organ-behind', take)) return true;
  if (eachMeant(shared, around, true, 0.98, 'series-organ-of-list', take)) return true;
  if (head?.organId !== undefined) {
    if (take(guessOf(head.organId, undefined, 0.99, 'series-abbreviation', true))) return true;
  }
  if (eachMeant(head?.organ, around, true, 0.99, 'series-organ-of-head', take)) return true;
  if (head?.possessive === 'subject') {
    for (const name of organsBetween(names, sentence, head.start))
      if (eachMeant(name, around, false, 0.95, 'series-possessive-of-subject', take)) return true;
  }
  if (head?.possessive !== undefined && speaker !== undefined) {
    if (take(guessOf(speaker, undefined, 0.98, 'series-possessive-of-author', false))) return true;
  }
  if (known !== undefined && take(guessOf(known, undefined, 0.96, 'series-cited-before', false))) return true;
  if (speaker !== undefined && take(guessOf(speaker, undefined, 0.95, 'series-default-organ', false)))
    return true;
  for (const name of organsBetween(names, sentence, start))
    if (eachMeant(name, around, false, 0.85, 'series-organ-in-sentence', take)) return true;
  for (const organ of BY_FORM[around.number.form]) {
    // a small session number is the Human Rights Council's only where the United Nations' organs speak
    if (organ === 'org/hrc' && speaker !== undefined && !ALIKE.has(speaker)) continue;
    const confidence = organ === 'org/hrc' && !around.recent.includes(organ) ? 0.6 : 0.9;
    if (take(guessOf(organ, undefined, confidence, 'series-by-form', false))) return true;
  }
  for (const organ of around.recent)
    if (take(guessOf(organ, undefined, 0.7, 'series-organ-in-text', false))) return true;
  return false;
}

function guessOf(
  organ: string,
  range: Range | undefined,
  confidence: number,
  rule: MentionRule,
  explicit: boolean,
): Guess {
  return { organ, range, confidence, rule, explicit };
}

/** The organs that a name can mean: of a short one, the one that spoke or was named last. */
function eachMeant(
  name: OrganName | undefined,
  around: Surroundings,
  explicit: boolean,
  confidence: number,
  rule: MentionRule,
  take: Take,
): boolean {
  if (name === undefined) return false;
  const range = { start: name.start, end: name.end };
  if (name.full) return take(guessOf(name.organs[0]!, range, confidence, rule, explicit));
  const order = [around.speaker, ...around.recent, ...name.organs];
  for (let i = 0; i < order.length; i++) {
    const organ = order[i];
    if (organ === undefined || order.indexOf(organ) < i || !name.organs.includes(organ)) continue;
    const meant = organ === around.speaker || around.recent.includes(organ);
    // of several that a short name can mean, none of which the text names in full, it may be any
    const sure = meant || name.organs.length === 1 ? 0.97 : 0.7;
    if (take(guessOf(organ, range, Math.min(confidence, sure), rule, explicit))) return true;
  }
  return false;
}
