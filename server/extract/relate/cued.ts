import { isInstrument, type Kind } from '../../model/index.js';
import { isBody } from './kinds.js';
import { after, before, listFrom } from './neighbours.js';
import { listPatterns } from './patterns/lists.js';
import { meetingPatterns } from './patterns/meetings.js';
import { subjectPatterns } from './patterns/subjects.js';
import { workPatterns } from './patterns/works.js';
import { gapAfter, gapBefore, push } from './push.js';
import { allCues, cueText, type Relating, type Rule } from './scope.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';

/** "X amending Y", « X, remplaçant Y »; "Y, as amended by X". */
export const amendment: Rule = (relating) => {
  for (const cue of allCues(relating, 'amending')) {
    const { place } = cue;
    const { participle, notSubject } = subjectPatterns(place);
    const source = before(relating, place, cue.first, 60, isInstrument);
    const target = after(relating, place, cue.last, 20, isInstrument);
    if (source === undefined || target === undefined) continue;
    if (!listPatterns(place).adjacent.test(gapAfter(relating, cue, target))) continue;
    const gap = gapBefore(relating, source, cue);
    const isParticiple = participle.test(cueText(relating, cue));
    if (/[,;]\s*$/.test(gap) && !isParticiple) continue;
    // "the Agreement annexed to the Protocol amending", "the Convention to consider revising"
    if (isParticiple && notSubject.test(gap)) continue;
    push(relating, 'AMENDS', source, target, place, cue, 0.8);
  }
  for (const cue of allCues(relating, 'amendedBy')) {
    const { place } = cue;
    const target = before(relating, place, cue.first, 40, isInstrument);
    const source = after(relating, place, cue.last, 20, isInstrument);
    if (source === undefined || target === undefined) continue;
    if (!listPatterns(place).adjacent.test(gapAfter(relating, cue, source))) continue;
    if (!workPatterns(place).beforeWritten.test(gapBefore(relating, target, cue))) continue;
    push(relating, 'AMENDS', source, target, place, cue, 0.8);
  }
};

/** "…, which also recalls the Convention": what another instrument cites, by this document's word. */
export const thirdPartyCitation: Rule = (relating) => {
  for (const cue of allCues(relating, 'citing')) {
    const { place } = cue;
    const source = before(relating, place, cue.first, 90, isInstrument);
    const target = after(relating, place, cue.last, 25, isInstrument);
    if (source === undefined || target === undefined || source.entity === relating.self.id) continue;
    const gap = gapBefore(relating, source, cue);
    // "(adopted … at the 143rd Assembly, in Madrid), which": only a parenthesis may stand between
    if (!workPatterns(place).whichCites.test(gap)) continue;
    if (!listPatterns(place).adjacent.test(gapAfter(relating, cue, target))) continue;
    for (const each of listFrom(relating, place, target, isInstrument))
      push(relating, 'CITES', source, each, place, cue, 0.8);
  }
};

/** "the Second Protocol supplements the Convention". */
export const supplementing: Rule = (relating) => {
  const isTreaty = (kind: Kind) => kind === 'Treaty';
  for (const cue of allCues(relating, 'supplementing')) {
    const { place } = cue;
    const later = before(relating, place, cue.first, 20, isTreaty);
    const earlier = after(relating, place, cue.last, 12, isTreaty);
    if (
      later === undefined ||
      earlier === undefined ||
      !listPatterns(place).adjacent.test(gapAfter(relating, cue, earlier))
    )
      continue;
    push(relating, 'SUPPLEMENTS', later, earlier, place, cue, 0.85);
  }
};

/** Organizers of a meeting. */
export const organization: Rule = (relating) => {
  const isOrganization = (kind: Kind) => kind === 'Organization';
  for (const name of ['organized', 'auspices'] as const) {
    for (const cue of allCues(relating, name)) {
      const { place } = cue;
      const { beforeOrganized, organizers, ofOrganizers, andOthers } = meetingPatterns(place);
      const first = after(relating, place, cue.last, 90, isOrganization);
      if (first === undefined) continue;
      const meeting =
        cue.first === place.first
          ? openingMeeting(relating, place)
          : before(relating, place, cue.first, 160, (kind) => kind === 'Meeting');
      if (meeting === undefined) continue;
      if (meeting.block === place.index) {
        if (!beforeOrganized.test(gapBefore(relating, meeting, cue))) continue;
        // "held back to back with the forum under the auspices of": the forum
        const other = relating.lookup.firstStarting(
          place.index,
          meeting.end,
          relating.scope.tokens.start[cue.first]!,
          ({ kind }) => isBody(kind),
        );
        if (other !== undefined) continue;
      }
      const between = name === 'organized' ? organizers : ofOrganizers;
      if (!between.test(gapAfter(relating, cue, first))) continue;
      let end = first.end;
      for (const each of listFrom(relating, place, first, isOrganization)) {
        // "organized by the Union, as well as the one that the Board convened"
        if (each !== first && !andOthers.test(relating.scope.text.slice(end, each.start))) break;
        end = each.end;
        push(relating, 'ORGANIZED_BY', meeting, each, place, cue, 0.82);
      }
    }
  }
  for (const cue of allCues(relating, 'organizing')) {
    const { place } = cue;
    const meeting = after(relating, place, cue.last, 30, (kind) => kind === 'Meeting');
    const limit = relating.scope.tokens.start[cue.first]!;
    if (meeting === undefined) continue;
    const organizers = relating.lookup.outermost(place.index, {
      start: Math.max(place.block.start, limit - 320),
      end: limit,
    });
    for (const each of organizers)
      if (each.kind === 'Organization') push(relating, 'ORGANIZED_BY', meeting, each, place, cue, 0.75);
  }
};

/** The conference that speaks, in a line of its own before "Convened in Lisbon by": the last of the header. */
function openingMeeting({ scope, lookup }: Relating, { index }: Place): NamedMention | undefined {
  const header = scope.doc.blocks[index - 1];
  if (header?.kind !== 'header') return undefined;
  return lookup.firstStarting(
    index - 1,
    header.start,
    header.end,
    ({ kind, end }) => kind === 'Meeting' && /^\W{0,3}$/.test(scope.text.slice(end, header.end)),
  );
}

/** "X succeeds Y", "X, as successor to Y". */
export const succession: Rule = (relating) => {
  for (const cue of allCues(relating, 'succeeding')) {
    const { place } = cue;
    const later = before(relating, place, cue.first, 40, isBody);
    const earlier = after(relating, place, cue.last, 25, isBody);
    if (
      later === undefined ||
      earlier === undefined ||
      (later.kind === 'Meeting') !== (earlier.kind === 'Meeting')
    )
      continue;
    if (!listPatterns(place).adjacent.test(gapAfter(relating, cue, earlier))) continue;
    // "established by the Secretary-General as successor to": who established it does not succeed
    const lead = relating.scope.text.slice(Math.max(place.block.start, later.start - 16), later.start);
    if (subjectPatterns(place).agent.test(lead)) continue;
    push(relating, 'SUCCEEDS', later, earlier, place, cue, 0.75);
  }
};

/** "cooperation between A and B". */
export const cooperation: Rule = (relating) => {
  const isOrganization = (kind: Kind) => kind === 'Organization';
  for (const cue of allCues(relating, 'cooperating')) {
    const { place } = cue;
    const one = after(relating, place, cue.last, 10, isOrganization);
    if (one === undefined) continue;
    const other = listFrom(relating, place, one, isOrganization)[1];
    if (other !== undefined) push(relating, 'COOPERATES_WITH', one, other, place, cue, 0.7);
  }
};

/** "La délégation de l'Inde a exprimé des réserves sur le paragraphe 25". */
export const reservation: Rule = (relating) => {
  const { text, tokens } = relating.scope;
  for (const cue of allCues(relating, 'reserving')) {
    const { place } = cue;
    const state = before(relating, place, cue.first, 20, (kind) => kind === 'State');
    if (state === undefined) continue;
    const from = tokens.end[cue.last - 1]!;
    const sentence = text.slice(from, Math.min(place.block.end, from + 200)).split(/[.;\n]/)[0]!;
    const instrument = after(relating, place, cue.last, 120, isInstrument);
    const paragraphs = [...sentence.matchAll(workPatterns(place).paragraphs)].flatMap(
      (match) => match[1]!.match(/\d+(?:\([a-z]\))?/g) ?? [],
    );
    relating.found.push({
      type: 'RESERVES_ON',
      source: state.entity,
      target: instrument?.entity ?? relating.self.id,
      ...(paragraphs.length > 0 ? { paragraphs } : {}),
      start: state.start,
      end: from + sentence.trimEnd().length,
      block: place.index,
      cue: cueText(relating, cue),
      confidence: 0.9,
      rule: 'reserves-on:cue',
    });
  }
};
