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
  range?: Range;
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
  let dated: Guess | undefined;
  let undated: Guess | undefined;
  let contradicted: Guess | undefined;
  for (const guess of guesses(around)) {
    const numbering = numberingOf(guess.organ);
    if (numbering === undefined) {
      if (guess.explicit) return guess;
      continue;
    }
    let fit: Fit = numbering.fit(number, date);
    const since = numbering.since?.(number);
    if (fit === 'maybe' && since !== undefined && year !== undefined && since > year) fit = 'no';
    if (fit !== 'no' && guess.explicit) return fit === 'yes' ? guess : weakened(guess, number);
    if (fit === 'yes') dated ??= guess;
    else if (fit === 'maybe') undated ??= weakened(guess, number);
    else if (guess.explicit && numbering.fit(number, undefined) !== 'no') contradicted ??= guess;
    else if (!guess.explicit && numbering.fit(number, undefined) !== 'no')
      contradicted ??= { ...guess, confidence: 0.7 };
  }
  return dated ?? undated ?? contradicted;
}

/** A running number that does not go with its year or session is misread or misprinted somewhere. */
function weakened(guess: Guess, number: WorkNumber): Guess {
  const running = number.form === 'year' || number.form === 'roman';
  return running && WATCHED.has(guess.organ) ? { ...guess, confidence: 0.6 } : guess;
}

/** Organs of which the running numbers are known by year or session. */
const WATCHED = new Set(['org/unsc', 'org/unga']);

function* guesses(around: Surroundings): Generator<Guess> {
  const { own, shared, head, names, sentence, start, speaker, known } = around;
  yield* named(own, around, true, 0.99, 'series-organ-behind');
  yield* named(shared, around, true, 0.98, 'series-organ-of-list');
  if (head?.organId !== undefined) {
    yield { organ: head.organId, confidence: 0.99, rule: 'series-abbreviation', explicit: true };
  }
  yield* named(head?.organ, around, true, 0.99, 'series-organ-of-head');
  if (head?.possessive === 'subject') {
    for (const name of organsBetween(names, sentence, head.start)) {
      yield* named(name, around, false, 0.95, 'series-possessive-of-subject');
    }
  }
  if (head?.possessive !== undefined && speaker !== undefined) {
    yield { organ: speaker, confidence: 0.98, rule: 'series-possessive-of-author', explicit: false };
  }
  if (known !== undefined)
    yield { organ: known, confidence: 0.96, rule: 'series-cited-before', explicit: false };
  if (speaker !== undefined)
    yield { organ: speaker, confidence: 0.95, rule: 'series-default-organ', explicit: false };
  for (const name of organsBetween(names, sentence, start)) {
    yield* named(name, around, false, 0.85, 'series-organ-in-sentence');
  }
  for (const organ of BY_FORM[around.number.form]) {
    // a small session number is the Human Rights Council's only where the United Nations' organs speak
    if (organ === 'org/hrc' && speaker !== undefined && !ALIKE.has(speaker)) continue;
    const confidence = organ === 'org/hrc' && !around.recent.includes(organ) ? 0.6 : 0.9;
    yield { organ, confidence, rule: 'series-by-form', explicit: false };
  }
  for (const organ of around.recent)
    yield { organ, confidence: 0.7, rule: 'series-organ-in-text', explicit: false };
}

/** The organs that a name can mean: of a short one, the one that spoke or was named last. */
function* named(
  name: OrganName | undefined,
  around: Surroundings,
  explicit: boolean,
  confidence: number,
  rule: MentionRule,
): Generator<Guess> {
  if (name === undefined) return;
  const range = { start: name.start, end: name.end };
  if (name.full) {
    yield { organ: name.organs[0]!, range, confidence, rule, explicit };
    return;
  }
  const order = [around.speaker, ...around.recent, ...name.organs];
  const seen = new Set<string>();
  for (const organ of order) {
    if (organ === undefined || seen.has(organ) || !name.organs.includes(organ)) continue;
    seen.add(organ);
    const meant = organ === around.speaker || around.recent.includes(organ);
    // of several that a short name can mean, none of which the text names in full, it may be any
    const sure = meant || name.organs.length === 1 ? 0.97 : 0.7;
    yield { organ, range, confidence: Math.min(confidence, sure), rule, explicit };
  }
}
