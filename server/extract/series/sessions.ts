import { lastMatch } from '../text/lastMatch.js';
import type { Mention } from '../types.js';
import { oneLine } from './characters.js';
import { ordinalsAtEnd, yearsAtEnd } from './ordinals.js';
import { organAt, organsBetween, type OrganName } from './organNames.js';
import { seriesMention, type Place, type Recogniser } from './place.js';
import { organLabel } from './resolve.js';

/** How far back in a sentence the organ of "its session" is sought. */
const REACH = 300;

/** Units before it in which most bodies stand that it may be of. */
const NEAR = 100;

/** Year in which an organ's first session would have been, if it met once a year. */
const SESSION_ZERO: Record<string, number> = {
  'org/unga': 1945,
  'org/csw': 1956,
  'org/cnd': 1957,
  'org/ccpcj': 1991,
  'org/cpd': 1967,
  'org/csocd': 1962,
  'org/unchr': 1944,
  'org/csd': 1992,
  'org/escap': 1944,
};

/** Organs whose sessions go by the year: "its 2023 session". */
const BY_YEAR = new Set(['org/ecosoc']);

interface Convener {
  organ: string;
  range?: OrganName;
  /** End of the organ's name, where it stands behind. */
  end?: number;
  confidence: number;
}

/** Whether a session of that number can be spoken of in a text of that year. */
function plausible(
  organ: string,
  session: number,
  special: string,
  year: number | undefined,
  certain: boolean,
): boolean {
  if (special !== '') return organ === 'org/unga' || organ === 'org/hrc';
  if (BY_YEAR.has(organ))
    return session >= 1946 ? year === undefined || Math.abs(year - session) <= 30 : session <= 64;
  if (session > 200) return false;
  if (year === undefined) return true;
  if (organ === 'org/hrc') return session <= 3 * (year + 5 - 2006);
  const zero = SESSION_ZERO[organ];
  if (zero === undefined) return true;
  // "the first session of the Assembly" in a text of today is that of some other assembly
  return zero + session <= year + 6 && (certain || zero + session >= year - 15);
}

const TAIL = /^org\//;

/** The id of a session of an organ of `organs.ts`; `number` is 78, or s-10 for the tenth special one. */
export function sessionEntity(organ: string, number: string | number): string {
  return `meeting/${organ.replace(TAIL, '').replace('ipu-assembly', 'ipu')}-${number}`;
}

/** Sessions of an organ: "seventy-eighth session", "its 2023 session", "dixième session extraordinaire". */
export const sessions: Recogniser = {
  name: 'series-session',
  needles: ['session', 'Session', 'SESSION'],
  read(place, start) {
    const { text, block, patterns } = place;
    const at = start + 1;
    if (/[\p{L}-]$/u.test(place.before(start, 1))) return undefined;
    const wordEnd = text.charCodeAt(at + 6) === 115 || text.charCodeAt(at + 6) === 83 ? at + 7 : at + 6;
    if (/^\p{L}/u.test(place.behind(wordEnd, 1))) return undefined;
    const before = place.before(at - 1, 140);
    const base = at - 1 - before.length;
    const stem = patterns.beforeSession.exec(before);
    const qualifiers = stem?.[0] ?? '';
    const behind = patterns.behindSession.exec(place.behind(wordEnd, 40))?.[0] ?? '';
    const kinds = `${qualifiers} ${behind}`.toLowerCase();
    const special = patterns.emergency.test(kinds) ? 'es-' : patterns.special.test(kinds) ? 's-' : '';
    const lead = before.slice(0, before.length - qualifiers.length).replace(/\s$/, '');
    const end = wordEnd + behind.length;
    const years = yearsAtEnd(lead);
    const ordinals = years.length > 0 ? years : ordinalsAtEnd(lead, patterns);
    if (ordinals.length === 0) return undefined;
    const first = base + ordinals.at(-1)!.from;
    const convener = convenerOf(place, first, end, block.end);
    if (convener === undefined) return undefined;
    const { organ } = convener;
    if (years.length > 0 && !BY_YEAR.has(organ)) return undefined;
    const year = place.state.year;
    const found: Mention[] = [];
    ordinals.forEach(({ value, from, to }, i) => {
      if (!plausible(organ, value, special, year, convener.confidence > 0.95)) return;
      const stop = i === 0 ? (ordinals.length === 1 ? (convener.end ?? end) : end) : base + to;
      found.push(
        seriesMention(place, {
          start: base + from,
          end: stop,
          entity: sessionEntity(organ, `${special}${value}`),
          kind: 'Meeting',
          name: sessionName(place, oneLine(text.slice(base + from, i === 0 ? end : base + to)), organ),
          organ,
          organRange: convener.range && { start: convener.range.start, end: convener.range.end },
          rule: 'series-session',
          confidence: convener.confidence,
        }),
      );
    });
    return found;
  },
};

function sessionName(place: Place, words: string, organ: string): string {
  const label = organLabel(organ, place.language);
  return label === undefined ? words : place.patterns.lexicon.nameOfMeeting(words, label);
}

/** The one organ that a name means here: of a short one, the speaker or the one named last. */
export function meantBy(name: OrganName, place: Place): string | undefined {
  if (name.full) return name.organs[0]!;
  const { speaker, recent } = place.state;
  for (const organ of [speaker, ...recent]) {
    if (organ !== undefined && name.organs.includes(organ)) return organ;
  }
  return undefined;
}

/** Whose session or meeting it is; undefined where that is not sure. */
export function convenerOf(place: Place, start: number, end: number, limit: number): Convener | undefined {
  const { text, patterns, state } = place;
  patterns.ofOrgan.lastIndex = end;
  const link = patterns.ofOrgan.exec(text);
  if (link !== null && patterns.ofOrgan.lastIndex < limit) {
    const at = patterns.ofOrgan.lastIndex;
    const name = organAt(place.names, at);
    if (name !== undefined) {
      const organ = meantBy(name, place);
      if (organ === undefined) return undefined;
      return { organ, range: name, end: name.end, confidence: name.full ? 0.98 : 0.93 };
    }
    // of some other body
    if (/^\p{Lu}/u.test(text.slice(at, at + 1))) return undefined;
  }
  const lead = place.before(start, 40);
  const possessive = patterns.possessive.test(lead);
  if (!possessive) {
    const length = place.block.end - place.block.start;
    if (state.author === undefined || state.author !== state.speaker) return undefined;
    if (place.block.kind === 'header' || length - (end - start) < 40)
      return { organ: state.author, confidence: 0.95 };
  }
  const from = Math.max(place.block.start, start - REACH);
  const words = text.slice(from, start);
  const [nearest] = organsBetween(place.names, from, start);
  const body = lastMatch(patterns.body, words, NEAR);
  const other = body === undefined ? -1 : from + body.index;
  // a body that is no organ of ours speaks, or nobody does
  if (other >= 0 && (nearest === undefined || other >= nearest.end)) return undefined;
  if (nearest !== undefined) {
    if (!possessive) return undefined;
    const organ = meantBy(nearest, place);
    return organ === undefined ? undefined : { organ, range: nearest, confidence: 0.93 };
  }
  if (state.speaker === undefined) return undefined;
  return { organ: state.speaker, confidence: possessive ? 0.93 : 0.75 };
}
