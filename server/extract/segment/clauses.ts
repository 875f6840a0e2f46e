import type { Stance } from '../../model/index.js';
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

/** Heads that govern a paragraph only from its beginning. */
const NEVER = new Set(
  'certain certains certaine certaines vu in following given continuing en conformément meeting marking with having compte attendu'.split(
    ' ',
  ),
);
/** Finite verbs that are too often something else to open a further act in mid-sentence. */
const NO_RUN_IN = new Set(
  // English: predicates of a relative clause; French: nouns and the auxiliaries
  'supports considers determines holds creates establishes extends sets provides continues increases maintains replaces opens reports shall offers presses points draws looks asks seeks grants fixes amends registers finds agrees understands expects believes accepts rejects refers acts desires wishes hopes concludes observes confirms affirms recognizes charges tasks orders requires prohibits imposes lifts suspends is looks calls sanctions favours note charge demande compte offre porte continue juge loue fait donne est crée établit soumet ouvre maintient fixe constitue agit sait a tient trouve admet conclut impose lève suspend permet modifie présente examine confirme affirme accepte rejette adopte transmet sollicite presse somme interdit ordonne soutient appuie réclame'.split(
    ' ',
  ),
);
/** Of these, the ones that do open an act after a connector ("and calls upon", "et demande à"). */
const AFTER_CONNECTOR = new Set(
  'confirms affirms recognizes rejects accepts agrees supports calls observes considers expects determines extends note demande charge donne adopte soutient appuie confirme affirme establishes concludes'.split(
    ' ',
  ),
);
/** Participles that too often qualify a noun: only a connector lets them open an act. */
const QUALIFIERS = new Set(
  'calling following having acting meeting building given while sharing standing continuing marking viewing directing resolving seeking requesting asking urging inviting providing encouraging supporting demanding approving accepting adopting proposing deciding finding understanding drawing appealing attaching given committed dedicated interested prepared ready mandated agissant demandant appelant invitant encourageant soutenant appuyant approuvant visant cherchant voulant adoptant décidant proposant exigeant vu ayant entendant confirmant conformément en poursuivant marquant constitué convoqué réuni disposé attaché déclarant recommandant chargeant acceptant faisant tenant mettant reconnaissant inspiré guidé compte informed inspired guided aware motivated respecting respectant reviewing examining convinced considering considérant'.split(
    ' ',
  ),
);

/** Of the qualifiers, those with which a text addresses somebody: acts of their own, unless what they follow is recalled or noted. */
const ADDRESSING = new Set(
  'encouraging urging inviting calling demanding encourageant invitant exigeant appelant'.split(' '),
);
/** What makes a verb of one that is a noun, or the predicate of another subject, just as often. */
const SURELY_VERB =
  /^(?:calls (?:upon|on)\b|demande (?:à|aux|au|instamment|que|qu['’])(?!\p{L})|note (?:que|qu['’]|avec|également|en outre)(?!\p{L}))/iu;

/** Finite forms that are nouns too. */
const NOUNS = new Set('note demande charge compte offre porte réserve presse somme juge'.split(' '));

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
): boolean {
  if (NEVER.has(match.head)) return false;
  if (match.mood === PREAMBULAR) {
    if (mood === OPERATIVE) {
      // inside an operative paragraph a participle is an act of its own only as an aside
      return (
        connector === 'while' ||
        connector === 'tout en' ||
        connector === 'et tout en' ||
        connector === 'whilst' ||
        connector === 'and while' ||
        connector === 'mais tout en'
      );
    }
    if (ADDRESSING.has(match.head))
      return connector !== undefined || (before !== 'recalls' && before !== 'notes');
    return connector !== undefined || !QUALIFIERS.has(match.head);
  }
  if (connector === 'or' || connector === 'ou' || connector === 'tout en' || connector === 'et en')
    return false;
  const from = text.indexOf(match.head, match.start);
  if (
    connector === undefined
      ? NO_RUN_IN.has(match.head) && !SURELY_VERB.test(text.slice(from, Math.min(limit, from + 24)))
      : NO_RUN_IN.has(match.head) && !AFTER_CONNECTOR.has(match.head)
  ) {
    return false;
  }
  // the noun: "une note de", "la demande d'assistance"; but "décide de", "se félicite du"
  return (
    !NOUNS.has(text.slice(match.start, match.end).toLowerCase()) ||
    !/^ d(?:e |es |u |['’])/.test(text.slice(match.end, Math.min(limit, match.end + 4)))
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
function runIns(
  text: string,
  from: number,
  end: number,
  language: LexiconLanguage,
  mood: number,
  subjects: boolean,
  first: Stance,
): Found[] {
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
      if (joined !== undefined && allowed(joined, mood, joined.connector, text, end, previous))
        match = joined;
    }
    if (match === undefined && comma) {
      const plain = verbAt(text, i + 1, Math.min(end, i + 200), language, mood);
      if (plain !== undefined && allowed(plain, mood, undefined, text, end, previous)) match = plain;
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
  for (const { at, match } of runIns(text, first.end, end, language, mood, mood === OPERATIVE, first.act)) {
    clauses[clauses.length - 1]!.end = at;
    clauses.push({ start: at, end, verb: text.slice(match.start, match.end), act: match.act });
  }
  return clauses;
}
