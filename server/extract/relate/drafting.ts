import { isInstrument, type Kind } from '../../model/index.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { isBody } from './kinds.js';
import { after, before, listFrom } from './neighbours.js';
import { adoptionPatterns } from './patterns/adoption.js';
import { subjectPatterns } from './patterns/subjects.js';
import { workPatterns } from './patterns/works.js';
import { gapAfter, gapBefore, push } from './push.js';
import { allCues, type Cue, type Relating, type Rule } from './scope.js';

const isWritten = (kind: Kind) => kind === 'Document' || kind === 'Treaty';

/** Who wrote it or is charged with writing it. */
export const drafting: Rule = (relating) => {
  for (const mention of relating.mentions) {
    const place = relating.places[mention.block];
    if (place === undefined) continue;
    if (!authorInName(relating, mention)) authorBeside(relating, place, mention);
  }
  for (const cue of allCues(relating, 'drafting')) cued(relating, cue.place, cue);
};

/** "report of the Panel of Experts": a resolution is adopted, not written, by whose it is; a letter of a State's representative is no work. */
function authorInName(relating: Relating, mention: NamedMention): boolean {
  const { author } = mention;
  if (author === undefined || mention.kind === 'Resolution') return false;
  // "political declaration adopted by the forum"
  const { adopts } = adoptionPatterns(relating.places[mention.block]!);
  const adopted = adopts.test(relating.scope.text.slice(mention.start, author.start));
  if (!isBody(author.kind) || adopted || author.rule === 'series-meeting') return true;
  const { joint } = workPatterns(relating.places[mention.block]!);
  const together = joint.test(relating.scope.text.slice(mention.start, author.start));
  const place = relating.places[mention.block]!;
  for (const each of together ? listFrom(relating, place, author, isBody) : [author])
    state(relating, each, mention);
  return true;
}

/** "interim report (S/2021/777) by the Panel of Experts", "the Panel's final report". */
function authorBeside(relating: Relating, place: Place, mention: NamedMention): void {
  // a report, not a declaration that somebody adopts
  if (mention.kind !== 'Document' || mention.how === 'reference') return;
  if (mention.known && mention.how !== 'series') return;
  const { text } = relating.scope;
  const { byAuthor, possessed, takenUp } = workPatterns(place);
  if (takenUp.test(text.slice(Math.max(place.block.start, mention.start - 40), mention.start))) return;
  const behind = relating.lookup.firstStarting(mention.block, mention.end, mention.end + 60, (each) =>
    isBody(each.kind),
  );
  if (behind !== undefined && byAuthor.test(text.slice(mention.end, behind.start)))
    state(relating, behind, mention);
  const owner = relating.lookup.firstCrossing(
    mention.block,
    mention.start - 30,
    mention.start,
    (each) =>
      isBody(each.kind) && each.end <= mention.start && possessed.test(text.slice(each.end, mention.start)),
  );
  if (owner !== undefined) state(relating, owner, mention);
  else inItsWork(relating, place, mention);
}

/** "the Court, in its order of 8 April": what a body says in a work is its own. */
function inItsWork(relating: Relating, place: Place, work: NamedMention): void {
  const { text } = relating.scope;
  const author = relating.lookup.firstCrossing(
    work.block,
    work.start - 40,
    work.start,
    (each) =>
      isBody(each.kind) &&
      each.end <= work.start &&
      workPatterns(place).inItsWork.test(text.slice(each.end, Math.min(work.end, work.start + 60))),
  );
  if (author !== undefined) state(relating, author, work);
}

function state(relating: Relating, author: NamedMention, work: NamedMention): void {
  if (author.entity === relating.self.id || work.entity === author.entity) return;
  relating.found.push({
    type: 'DRAFTS',
    source: author.entity,
    target: work.entity,
    start: Math.min(author.start, work.start),
    end: Math.max(author.end, work.end),
    block: work.block,
    confidence: 0.85,
    rule: 'drafts:author',
  });
}

function cued(relating: Relating, place: Place, cue: Cue): void {
  const { endsWithBy } = subjectPatterns(place);
  const { beforeWritten } = workPatterns(place);
  const { text, tokens } = relating.scope;
  if (endsWithBy.test(text.slice(tokens.start[cue.first], tokens.end[cue.last - 1]))) {
    const work = before(relating, place, cue.first, 120, isWritten);
    const author = after(relating, place, cue.last, 15, isBody);
    if (work === undefined || author === undefined) return;
    if (beforeWritten.test(gapBefore(relating, work, cue)))
      push(relating, 'DRAFTS', author, work, place, cue, 0.8);
    return;
  }
  const named = before(relating, place, cue.first, 12, isBody) ?? holding(relating, place, cue);
  // "the fifth session of the Committee to develop": the Committee
  const author = named?.sessionOf === undefined ? named : { ...named, ...named.sessionOf };
  const work = after(relating, place, cue.last, 40, isInstrument);
  if (author === undefined || work === undefined) return;
  // "to negotiate within the framework of the Convention"
  if (!workPatterns(place).circumstance.test(gapAfter(relating, cue, work)))
    push(relating, 'DRAFTS', author, work, place, cue, 0.78);
}

/** The body in whose own name the cue stands: "Ad Hoc Committee to Elaborate a … Convention". */
function holding(relating: Relating, place: Place, cue: Cue): NamedMention | undefined {
  const start = relating.scope.tokens.start[cue.first]!;
  return relating.lookup.firstCrossing(place.index, start, start, (each) => isBody(each.kind));
}
