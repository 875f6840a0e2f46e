import { allows, isInstrument, type Kind, type RelationType } from '../../model/index.js';
import type { NamedMention } from '../names/recognise.js';
import { verbStart, type Place } from '../names/scope.js';
import { isBody } from './kinds.js';
import { after, before, listFrom } from './neighbours.js';
import { patternsOf } from './patterns.js';
import { cueText, cuesOf, type Cue, type Relating, type Rule } from './scope.js';

function push(
  relating: Relating,
  type: RelationType,
  source: NamedMention,
  target: NamedMention,
  place: Place,
  cue: Cue,
  confidence: number,
): void {
  if (source.entity === target.entity || !allows(type, source.kind, target.kind)) return;
  relating.found.push({
    type,
    source: source.entity,
    target: target.entity,
    start: Math.min(source.start, target.start),
    end: Math.max(source.end, target.end),
    block: place.index,
    cue: cueText(relating, cue),
    confidence,
    rule: `${type.toLowerCase().replaceAll('_', '-')}:cue`,
  });
}

function gapBefore(relating: Relating, mention: NamedMention, cue: Cue): string {
  return relating.scope.text.slice(mention.end, relating.scope.tokens.start[cue.first]);
}

function gapAfter(relating: Relating, cue: Cue, mention: NamedMention): string {
  return relating.scope.text.slice(relating.scope.tokens.end[cue.last - 1], mention.start);
}

/** "X amending Y", « X, remplaçant Y ». */
export const amendment: Rule = (relating) => {
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'amending')) {
      const source = before(relating, place, cue.first, 40, isInstrument);
      const target = after(relating, place, cue.last, 20, isInstrument);
      if (
        source === undefined ||
        target === undefined ||
        !patternsOf(place).adjacent.test(gapAfter(relating, cue, target))
      )
        continue;
      if (
        /[,;]\s*$/.test(gapBefore(relating, source, cue)) &&
        !patternsOf(place).participle.test(cueText(relating, cue))
      )
        continue;
      push(relating, 'AMENDS', source, target, place, cue, 0.8);
    }
  }
};

/** "approved by resolution 70/237": what is endorsed before, who endorses behind; "Endorses the report": this text does. */
export const endorsement: Rule = (relating) => {
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'endorsedBy')) {
      const target = before(
        relating,
        place,
        cue.first,
        180,
        (kind) => isInstrument(kind) || kind === 'Programme',
      );
      const source = after(
        relating,
        place,
        cue.last,
        25,
        (kind) => isInstrument(kind) || kind === 'Organization',
      );
      if (
        source === undefined ||
        target === undefined ||
        !patternsOf(place).adjacent.test(gapAfter(relating, cue, source))
      )
        continue;
      // "developed pursuant to resolution 39/2 and approved by": the resolution is not what was approved
      if (
        patternsOf(place).ground.test(relating.scope.text.slice(Math.max(0, target.start - 40), target.start))
      )
        continue;
      push(relating, 'ENDORSES', source, target, place, cue, 0.82);
    }
    for (const clause of place.block.clauses) {
      if (clause.act !== 'endorses' || clause.verb === '') continue;
      const start = verbStart(relating.scope.text, clause);
      const verbEnd = start + clause.verb.length;
      const [target] = relating.lookup.outermost(place.index, { start: verbEnd, end: clause.end });
      if (target === undefined || target.start - verbEnd > 12 || target.entity === relating.self.id) continue;
      if (!isInstrument(target.kind) && target.kind !== 'Programme') continue;
      if (!isInstrument(relating.self.kind)) continue;
      relating.found.push({
        type: 'ENDORSES',
        source: relating.self.id,
        target: target.entity,
        start,
        end: target.end,
        block: place.index,
        cue: clause.verb,
        confidence: 0.85,
        rule: 'endorses:governing-verb',
      });
    }
  }
};

/** Who wrote it or is charged with writing it. */
export const drafting: Rule = (relating) => {
  for (const mention of relating.mentions) {
    // a resolution is adopted, not written, by whose it is
    if (mention.rule !== 'authored-document' || mention.kind === 'Resolution') continue;
    const author = relating.lookup.firstStarting(
      mention.block,
      mention.start + 1,
      mention.end,
      (each) => each.end <= mention.end && isBody(each.kind),
    );
    if (author === undefined) continue;
    relating.found.push({
      type: 'DRAFTS',
      source: author.entity,
      target: mention.entity,
      start: mention.start,
      end: mention.end,
      block: mention.block,
      confidence: 0.85,
      rule: 'drafts:author',
    });
  }
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'drafting')) {
      const passive = patternsOf(place).endsWithBy.test(cueText(relating, cue));
      if (passive) {
        const work = before(relating, place, cue.first, 120, isInstrument);
        const author = after(relating, place, cue.last, 15, isBody);
        if (work !== undefined && author !== undefined)
          push(relating, 'DRAFTS', author, work, place, cue, 0.72);
        continue;
      }
      const author = before(relating, place, cue.first, 12, isBody) ?? holding(relating, place, cue);
      const work = after(relating, place, cue.last, 40, isInstrument);
      if (author !== undefined && work !== undefined)
        push(relating, 'DRAFTS', author, work, place, cue, 0.78);
    }
  }
};

/** The body in whose own name the cue stands: "Ad Hoc Committee to Elaborate a … Convention". */
function holding(relating: Relating, place: Place, cue: Cue): NamedMention | undefined {
  const start = relating.scope.tokens.start[cue.first]!;
  return relating.lookup.firstCrossing(place.index, start, start, (each) => isBody(each.kind));
}

/** "…, which also recalls the Convention": what another instrument cites, by this document's word. */
export const thirdPartyCitation: Rule = (relating) => {
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'citing')) {
      const source = before(relating, place, cue.first, 90, isInstrument);
      const target = after(relating, place, cue.last, 25, isInstrument);
      if (source === undefined || target === undefined || source.entity === relating.self.id) continue;
      const gap = gapBefore(relating, source, cue);
      // "(adopted … at the 143rd Assembly, in Madrid), which": only a parenthesis may stand between
      if (!patternsOf(place).whichCites.test(gap)) continue;
      if (!patternsOf(place).adjacent.test(gapAfter(relating, cue, target))) continue;
      for (const each of listFrom(relating, place, target, isInstrument))
        push(relating, 'CITES', source, each, place, cue, 0.8);
    }
  }
};

/** "the Second Protocol supplements the Convention". */
export const supplementing: Rule = (relating) => {
  const isTreaty = (kind: Kind) => kind === 'Treaty';
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'supplementing')) {
      const later = before(relating, place, cue.first, 20, isTreaty);
      const earlier = after(relating, place, cue.last, 12, isTreaty);
      if (
        later === undefined ||
        earlier === undefined ||
        !patternsOf(place).adjacent.test(gapAfter(relating, cue, earlier))
      )
        continue;
      push(relating, 'SUPPLEMENTS', later, earlier, place, cue, 0.85);
    }
  }
};

/** Organizers of a meeting. */
export const organization: Rule = (relating) => {
  const isOrganization = (kind: Kind) => kind === 'Organization';
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'organizedBy')) {
      const meeting = before(relating, place, cue.first, 60, (kind) => kind === 'Meeting');
      const first = after(relating, place, cue.last, 15, isOrganization);
      if (meeting === undefined || first === undefined) continue;
      for (const each of listFrom(relating, place, first, isOrganization))
        push(relating, 'ORGANIZED_BY', meeting, each, place, cue, 0.82);
    }
    for (const cue of cuesOf(relating, place.index, 'organizing')) {
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
  }
};

/** "X succeeds Y", "X, as successor to Y". */
export const succession: Rule = (relating) => {
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'succeeding')) {
      const later = before(relating, place, cue.first, 40, isBody);
      const earlier = after(relating, place, cue.last, 25, isBody);
      if (
        later === undefined ||
        earlier === undefined ||
        (later.kind === 'Meeting') !== (earlier.kind === 'Meeting')
      )
        continue;
      if (!patternsOf(place).adjacent.test(gapAfter(relating, cue, earlier))) continue;
      push(relating, 'SUCCEEDS', later, earlier, place, cue, 0.75);
    }
  }
};

/** "cooperation between A and B". */
export const cooperation: Rule = (relating) => {
  const isOrganization = (kind: Kind) => kind === 'Organization';
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'cooperating')) {
      const one = after(relating, place, cue.last, 10, isOrganization);
      if (one === undefined) continue;
      const other = listFrom(relating, place, one, isOrganization)[1];
      if (other !== undefined) push(relating, 'COOPERATES_WITH', one, other, place, cue, 0.7);
    }
  }
};

/** "La délégation de l'Inde a exprimé des réserves sur le paragraphe 25". */
export const reservation: Rule = (relating) => {
  const { text, tokens } = relating.scope;
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'reserving')) {
      const first = before(relating, place, cue.first, 20, (kind) => kind === 'State');
      if (first === undefined) continue;
      const states = [first];
      const from = tokens.end[cue.last - 1]!;
      const sentence = text.slice(from, Math.min(place.block.end, from + 200)).split(/[.;\n]/)[0]!;
      const instrument = after(relating, place, cue.last, 120, isInstrument);
      const paragraphs = [...sentence.matchAll(patternsOf(place).paragraphs)].flatMap(
        (match) => match[1]!.match(/\d+(?:\([a-z]\))?/g) ?? [],
      );
      for (const state of states) {
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
    }
  }
};
