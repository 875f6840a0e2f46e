import type { Stance } from '../../model/index.js';
import { RUN_INS_EN } from '../languages/en/runIns.js';
import { RUN_INS_FR } from '../languages/fr/runIns.js';
import type { RunInRecord } from '../languages/runIns.js';
import type { Clause, LexiconLanguage } from '../types.js';
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

const RUN_INS: Record<LexiconLanguage, RunIns> = { en: compiled(RUN_INS_EN), fr: compiled(RUN_INS_FR) };

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
  const from = text.indexOf(match.head, match.start);
  if (
    runIns.ambiguous.has(match.head) &&
    (connector === undefined
      ? !runIns.surelyVerb.test(text.slice(from, Math.min(limit, from + 24)))
      : !runIns.afterConnector.has(match.head))
  ) {
    return false;
  }
  // the noun: "une note de", "la demande d'assistance"; but "décide de", "se félicite du"
  return (
    !runIns.nouns.has(text.slice(match.start, match.end).toLowerCase()) ||
    !runIns.ofNoun.test(text.slice(match.end, Math.min(limit, match.end + 4)))
  );
}

/** Whether a connector may begin at `at`: "and ", "while", "et ", "tout en" by their first units. */
function mayConnect(text: string, at: number, language: LexiconLanguage): boolean {
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (language === 'en') {
    if (first === 97) return (second === 110 && third === 100) || (second === 115 && third === 32);
    if (first === 119) return second === 104 && third === 105;
    if (first === 98) return second === 117 && third === 116;
    if (first === 111) return second === 114 && third === 32;
    return first === 116 && second === 104 && third === 101 && text.charCodeAt(at + 4) === 101;
  }
  // "et, à cet égard,"
  if (first === 101) return second === 116 && (third === 32 || third === 44);
  if (first === 116) return second === 111 && third === 117;
  if (first === 109) return second === 97 && third === 105;
  if (first === 97) return second === 105 && third === 110;
  return first === 111 && second === 117 && third === 32;
}

/** Where acts may begin inside a paragraph: after a comma or semicolon, at a connector, after a full stop. */
function furtherActs(
  text: string,
  from: number,
  end: number,
  language: LexiconLanguage,
  mood: number,
  subjects: boolean,
  first: Stance,
): Found[] {
  const words = RUN_INS[language];
  const found: Found[] = [];
  for (let i = from; i < end - 6; i++) {
    if (text.charCodeAt(i) !== 32) continue;
    const before = text.charCodeAt(i - 1);
    const comma = before === 44 || before === 59;
    const stop = before === 46 || before === 0x201d;
    const connector = !stop && mayConnect(text, i + 1, language);
    if (!comma && !connector && !stop) continue;
    const previous = found[found.length - 1]?.match.act ?? first;
    let match: VerbMatch | undefined;
    if (connector) {
      const joined = verbAfterConnector(text, i + 1, Math.min(end, i + 200), language, mood | PREAMBULAR);
      if (joined !== undefined && allowed(joined, mood, joined.connector, text, end, previous, words))
        match = joined;
    }
    if (match === undefined && comma) {
      const plain = verbAt(text, i + 1, Math.min(end, i + 200), language, mood);
      if (plain !== undefined && allowed(plain, mood, undefined, text, end, previous, words)) match = plain;
    }
    if (stop && subjects) match = verbAfterSubject(text, i + 1, Math.min(end, i + 200), language);
    if (match === undefined) continue;
    found.push({ at: i + 1, match });
    i = match.end - 1;
  }
  return found;
}

/**
 * The acts of a paragraph, in order and without gaps from its first verb on: "Recalling …" | "and
 * stressing …". `first` is the verb that opens it; `start` the first word after the label.
 */
export function clausesOf(
  text: string,
  start: number,
  end: number,
  language: LexiconLanguage,
  first: VerbMatch,
): Clause[] {
  const mood = first.mood === BASE ? OPERATIVE : first.mood;
  const clauses: Clause[] = [{ start, end, verb: text.slice(first.start, first.end), act: first.act }];
  for (const { at, match } of furtherActs(
    text,
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
