import { perLanguage, type LexiconLanguage } from '../languages/index.js';
import type { Stance } from '../../model/index.js';
import type { RunInRecord } from '../languages/runIns.js';
import { unitsOf } from '../text/units.js';
import type { Clause, CleanText } from '../types.js';
import {
  BASE,
  OPERATIVE,
  PREAMBULAR,
  verbAfterConnector,
  verbAfterSubject,
  verbAt,
  type VerbMatch,
} from './verbs.js';

/** A language's run-ins, ready to be asked. */
interface RunIns {
  never: ReadonlySet<string>;
  ambiguous: ReadonlySet<string>;
  afterConnector: ReadonlySet<string>;
  surelyVerb: RegExp;
  qualifiers: ReadonlySet<string>;
  addressing: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  ofNoun: RegExp;
  asides: ReadonlySet<string | undefined>;
  participial: ReadonlySet<string | undefined>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

function compiled(record: RunInRecord): RunIns {
  return {
    never: setOf(record.never),
    ambiguous: setOf(record.ambiguous),
    afterConnector: setOf(record.afterConnector),
    surelyVerb: new RegExp(`^(?:${record.surelyVerb})`, 'iu'),
    qualifiers: setOf(record.qualifiers),
    addressing: setOf(record.addressing),
    nouns: setOf(record.nouns),
    ofNoun: new RegExp(`^ (?:${record.ofNoun})`),
    asides: new Set(record.asides),
    participial: new Set(record.participial),
  };
}

const RUN_INS = perLanguage(({ runIns }) => compiled(runIns));

interface Found {
  at: number;
  match: VerbMatch;
}

function allowed(
  match: VerbMatch,
  mood: number,
  connector: string | undefined,
  text: string,
  limit: number,
  before: Stance,
  runIns: RunIns,
): boolean {
  if (runIns.never.has(match.head)) return false;
  if (match.mood === PREAMBULAR) {
    // inside an operative paragraph a participle is an act of its own only as an aside
    if (mood === OPERATIVE) return runIns.asides.has(connector);
    if (runIns.addressing.has(match.head))
      return connector !== undefined || (before !== 'recalls' && before !== 'notes');
    return connector !== undefined || !runIns.qualifiers.has(match.head);
  }
  if (runIns.participial.has(connector)) return false;
  if (runIns.ambiguous.has(match.head)) {
    const from = connector === undefined ? text.indexOf(match.head, match.start) : -1;
    const isVerb =
      connector === undefined
        ? runIns.surelyVerb.test(text.slice(from, Math.min(limit, from + 24)))
        : runIns.afterConnector.has(match.head);
    if (!isVerb) return false;
  }
  // the noun alone: "une note de", "la demande d'assistance"; but "décide de", "se félicite du"
  return (
    match.end - match.start !== match.head.length ||
    !runIns.nouns.has(match.head) ||
    !runIns.ofNoun.test(text.slice(match.end, Math.min(limit, match.end + 4)))
  );
}

/**
 * By its first three units (as `threeUnits`), whether a connector may begin so: most blanks of a
 * paragraph are told by one look.
 */
const CONNECTS = perLanguage(({ verbs }) => {
  const table = new Uint8Array(1 << 17);
  for (const connector of verbs.connectors)
    for (const behind of [' ', ',']) table[threeUnits(unitsOf(connector.split(' ')[0] + behind), 0)] = 1;
  return table;
});

/** The first three units of a word as an index, the first in either case; others share it. */
function threeUnits(units: Uint16Array, at: number): number {
  return ((units[at]! & 31) << 12) | ((units[at + 1]! & 63) << 6) | (units[at + 2]! & 63);
}

/** Where acts may begin inside a paragraph: after a comma or semicolon, at a connector, after a full stop. */
function furtherActs(
  { text, units }: CleanText,
  from: number,
  end: number,
  language: LexiconLanguage,
  mood: number,
  subjects: boolean,
  first: Stance,
): Found[] {
  const words = RUN_INS[language];
  const connects = CONNECTS[language];
  const found: Found[] = [];
  let previous = first;
  for (let i = from; i < end - 6; i++) {
    if (units[i] !== 32) continue;
    const before = units[i - 1];
    const comma = before === 44 || before === 59;
    const stop = before === 46 || before === 0x201d;
    const connector = !stop && connects[threeUnits(units, i + 1)] === 1;
    if (!comma && !connector && !stop) continue;
    let match: VerbMatch | undefined;
    if (connector) {
      const joined = verbAfterConnector(text, i + 1, Math.min(end, i + 200), language, mood | PREAMBULAR);
      if (joined !== undefined && allowed(joined.match, mood, joined.connector, text, end, previous, words))
        match = joined.match;
    }
    if (match === undefined && comma) {
      const plain = verbAt(text, i + 1, Math.min(end, i + 200), language, mood);
      if (plain !== undefined && allowed(plain, mood, undefined, text, end, previous, words)) match = plain;
    }
    if (stop && subjects) match = verbAfterSubject(text, i + 1, Math.min(end, i + 200), language);
    if (match === undefined) continue;
    found.push({ at: i + 1, match });
    previous = match.act;
    i = match.end - 1;
  }
  return found;
}

/**
 * The acts of a paragraph, in order and without gaps from its first verb on: "Recalling …" | "and
 * stressing …". `first` is the verb that opens it; `start` the first word after the label.
 */
export function clausesOf(
  clean: CleanText,
  start: number,
  end: number,
  language: LexiconLanguage,
  first: VerbMatch,
): Clause[] {
  const { text } = clean;
  const mood = first.mood === BASE ? OPERATIVE : first.mood;
  const clauses: Clause[] = [{ start, end, verb: text.slice(first.start, first.end), act: first.act }];
  for (const { at, match } of furtherActs(
    clean,
    first.end,
    end,
    language,
    mood,
    mood === OPERATIVE,
    first.act,
  )) {
    clauses[clauses.length - 1]!.end = at;
    clauses.push({ start: at, end, verb: text.slice(match.start, match.end), act: match.act });
  }
  return clauses;
}
