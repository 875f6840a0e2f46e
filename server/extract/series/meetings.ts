import type { Mention } from '../types.js';
import { securityCouncilMet } from './calendar.js';
import { oneLine } from './characters.js';
import { ordinalsAtEnd } from './ordinals.js';
import { seriesMention, type Place, type Recogniser } from './place.js';
import { organLabel } from './resolve.js';
import { convenerOf } from './sessions.js';

/** Number of the General Assembly's session to which its plenary meetings were numbered in one series. */
const LAST_CONTINUOUS_SESSION = 30;

/** Units of a line that says at which meeting, and when, a text was adopted. */
const LONGEST_CLOSING = 60;

/** Meetings of an organ by number: "50th plenary meeting", "5987e séance". */
export const meetings: Recogniser = {
  name: 'series-meeting',
  needles: ['meeting', 'séance', 'Séance'],
  read(place, start) {
    const { text, patterns, block } = place;
    const english = text.charCodeAt(start) === 109;
    const at = start + 1;
    let end = at + (english ? 6 : 5);
    if (text.charCodeAt(end) === 115) end++;
    if (/^\p{L}/u.test(place.behind(end, 1))) return undefined;
    const before = place.before(at - 1, 100);
    const base = at - 1 - before.length;
    const qualifiers = patterns.beforeMeeting.exec(before)?.[0] ?? '';
    const behind = patterns.behindMeeting.exec(place.behind(end, 14))?.[0];
    const lead = before.slice(0, before.length - qualifiers.length).replace(/\s$/, '');
    const ordinals = ordinalsAtEnd(lead, patterns, patterns.meetingEnding).filter(({ value }) => value > 0);
    if (ordinals.length === 0) return undefined;
    // "first meeting" counts what has no number, "Twenty-ninth plenary meeting" closes a text
    const inFigures = /\d/.test(lead.slice(ordinals[0]!.from, ordinals[0]!.to));
    if (!inFigures && !(qualifiers !== '' && block.end - block.start <= LONGEST_CLOSING)) return undefined;
    const convener =
      convenerOf(place, base + ordinals.at(-1)!.from, end, block.end) ?? adoptedAt(place, base, lead);
    if (convener === undefined) return undefined;
    const found: Mention[] = [];
    ordinals.forEach(({ value, from, to }, i) => {
      const entity = meetingId(place, convener.organ, value);
      if (entity === undefined) return;
      const stop = i > 0 ? base + to : ordinals.length === 1 ? (convener.end ?? end) : end;
      const words = oneLine(text.slice(base + from, i === 0 ? end : base + to));
      const label = organLabel(convener.organ, place.language);
      found.push(
        seriesMention(place, {
          start: base + from,
          end: stop,
          entity,
          kind: 'Meeting',
          name: label === undefined ? words : patterns.lexicon.nameOfMeeting(words, label),
          organ: convener.organ,
          rule: 'series-meeting',
          confidence: behind === undefined ? convener.confidence : Math.min(convener.confidence, 0.95),
        }),
      );
    });
    return found;
  },
};

/** "Adopted at the 5987th meeting": the author's. */
function adoptedAt(
  place: Place,
  base: number,
  lead: string,
): { organ: string; confidence: number; end?: number } | undefined {
  const { author, speaker } = place.state;
  if (author === undefined || author !== speaker) return undefined;
  const words = place.text.slice(Math.max(place.block.start, base - 60), base) + lead;
  return /(?:[Aa]dopted|[Aa]d[ao]pt[ée](?:e|\(['’]))(?!\p{L})[^.;]{0,90}$/u.test(words)
    ? { organ: author, confidence: 0.95 }
    : undefined;
}

function meetingId(place: Place, organ: string, number: number): string | undefined {
  const { state } = place;
  const own = organ === state.author;
  switch (organ) {
    case 'org/unsc':
      return councilMeeting(place, number);
    case 'org/unga': {
      const session = own ? state.session : undefined;
      // a session has held fewer plenary meetings than 200
      if (session === undefined || (session > LAST_CONTINUOUS_SESSION && number > 200)) return undefined;
      // the meetings of other sessions are spoken of in the text; its own closes it
      if (place.block.end - place.block.start > 160) return undefined;
      return session <= LAST_CONTINUOUS_SESSION
        ? `meeting/unga-plenary-${number}`
        : `meeting/unga-${session}-plenary-${number}`;
    }
    case 'org/hrc':
      return own && state.session !== undefined && place.block.end - place.block.start <= 160
        ? `meeting/hrc-${state.session}-meeting-${number}`
        : undefined;
    case 'org/ecosoc':
      return own && state.year !== undefined && place.block.end - place.block.start <= 160
        ? `meeting/ecosoc-${state.year}-plenary-${number}`
        : undefined;
    default:
      return undefined;
  }
}

/** A meeting of the Security Council that can have been held by the date of the text. */
function councilMeeting({ state, block }: Place, number: number): string | undefined {
  const { year } = state;
  if (year === undefined) return number < 20000 ? `meeting/unsc-${number}` : undefined;
  const when = state.author === 'org/unsc' && block.label === 'closing' ? 'in' : 'by';
  // the fifth digit of "16698 séance" is the ending, misread
  const held = [number, Math.floor(number / 10)].find((each) => securityCouncilMet(each, year, when));
  return held === undefined || (held !== number && number < 10000) ? undefined : `meeting/unsc-${held}`;
}

/** "146e Assemblée de l'UIP", "132nd Assembly". */
export const parliamentaryAssemblies: Recogniser = {
  name: 'series-ipu-assembly',
  needles: ['ssembl', 'SSEMBL'],
  read(place, at) {
    const { text, patterns, state } = place;
    if ((text.charCodeAt(at - 1) | 32) !== 97) return undefined;
    const head = /^.ssembl(?:y|ée|ee)s?(?!\p{L})/iu.exec(place.behind(at - 1, 12));
    if (head === null) return undefined;
    const union = /\s(?:IPU|Inter-Parliamentary Union)\s$/.exec(place.before(at - 1, 28));
    const before = place.before(union === null ? at - 1 : at - 1 - union[0].length, 60).replace(/\s$/, '');
    const base =
      at -
      1 -
      (union?.[0].length ?? 0) -
      (/\s$/.test(place.before(at - 1 - (union?.[0].length ?? 0), 1)) ? 1 : 0) -
      before.length;
    const ordinals = ordinalsAtEnd(before, patterns).filter(({ value }) => value > 90 && value < 400);
    if (ordinals.length === 0) return undefined;
    const wordEnd = at - 1 + head[0].length;
    const of =
      /^\s(?:of the (?:IPU|Inter-Parliamentary Union)|de l['’](?:UIP|Union interparlementaire))(?!\p{L})/iu.exec(
        place.behind(wordEnd, 40),
      );
    const certain = of !== null || union !== null;
    if (!certain && state.author !== 'org/ipu-assembly' && state.author !== 'org/ipu') return undefined;
    return ordinals.map(({ value, from, to }, i) => {
      const stop = i > 0 ? base + to : wordEnd + (of?.[0].length ?? 0);
      return seriesMention(place, {
        start: base + from,
        end: stop,
        entity: `meeting/ipu-${value}`,
        kind: 'Meeting',
        name: oneLine(text.slice(base + from, stop)),
        organ: 'org/ipu-assembly',
        rule: 'series-ipu-assembly',
        confidence: certain ? 0.98 : 0.93,
      });
    });
  },
};
