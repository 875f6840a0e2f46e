import type { Kind } from '../../model/index.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { tokenAt } from '../text/tokens.js';
import { after, before } from './neighbours.js';
import { listPatterns } from './patterns/lists.js';
import { ratificationPatterns } from './patterns/ratification.js';
import { CALL_REACH, SENTENCE, verbOfCall } from './ratificationCaller.js';
import { clauseAt, cuesBetween, cueText, type Cue, type Relating } from './scope.js';
import { treatiesFrom } from './treatyList.js';

export const isTreaty = (kind: Kind) => kind === 'Treaty';

/** From a verb of ratification to the treaty, over examples and adverbs. */
export const REACH = 220;
/** The same, where nothing but small words and adverbs stands between. */
export const NEAR = 60;
/** The same, over what States that are parties already are called upon to do. */
const NEAR_ASIDE = 140;
/** Most characters from a verb over a pronoun. */
const PRONOUN = 24;
/** How far back a plural pronoun reaches over the list it stands for. */
const LIST_REACH = 900;

/** The treaties behind the cue: near it, or named as an example of what stands near it; else those a pronoun stands for. */
export function objectOf(relating: Relating, place: Place, cue: Cue): NamedMention[] | undefined {
  const { text, tokens } = relating.scope;
  const end = tokens.end[cue.last - 1]!;
  const offset = tokens.start[cue.first]!;
  const patterns = ratificationPatterns(place);
  const treaty = after(relating, place, cue.last, REACH, isTreaty);
  const isPlural =
    patterns.pronounPlural.test(text.slice(end, end + 48)) ||
    patterns.pluralBefore.test(text.slice(Math.max(0, offset - PRONOUN), offset));
  if (isPlural) return antecedents(relating, place, offset);
  const list = (first: NamedMention) => treatiesFrom(relating, place, first);
  if (isPronoun(relating, place, cue)) {
    const meant = antecedent(relating, place, offset, patterns.ambiguous.test(text.slice(offset, end)));
    const pronoun = patterns.pronounBehind.exec(text.slice(end, end + PRONOUN));
    if (meant === undefined || pronoun === null || treaty === undefined) return meant;
    // "acceding to it and to the Optional Protocols thereto"
    const joined = listPatterns(place).joint.test(text.slice(end + pronoun[0].length, treaty.start));
    return joined ? [...meant, ...list(treaty)] : meant;
  }
  if (treaty !== undefined && clauseAt(place.block, treaty.start) === clauseAt(place.block, offset)) {
    const between = text.slice(end, treaty.start);
    if (!otherCueBetween(relating, place, cue, treaty.start)) {
      // "accede to the relevant instruments, in particular the Convention"
      if (patterns.example.test(between)) return list(treaty);
      // "accept the jurisdiction under", "comply with the obligations of": not the treaty itself
      if (patterns.partOfTreaty.test(between) && !patterns.andImplement.test(between)) return undefined;
      const words = text.slice(offset, end);
      const near = patterns.ratificationNoun.test(words)
        ? patterns.andImplementation.test(between)
        : between.length <= (patterns.andImplement.test(between) ? NEAR_ASIDE : NEAR) &&
          (!patterns.ambiguous.test(words) || patterns.toTreaty.test(between));
      if (near) return list(treaty);
    }
  }
  // "…, to deposit their instruments of ratification": of the treaty that the paragraph is about
  if (!patterns.ratificationInstrument.test(text.slice(Math.max(0, end - 60), end + 10))) return undefined;
  const topic = relating.lookup.firstStarting(
    place.index,
    Math.max(place.block.start, end - LIST_REACH),
    end,
    (each) => isTreaty(each.kind),
  );
  return topic && [topic];
}

/** Most items of a list that are looked at behind a colon, and how far from its beginning each names its treaty. */
const MOST_ITEMS = 16;
const ITEM_LEAD = 14;

/** "to consider ratifying or acceding to:" – the treaties with which the paragraphs behind begin, one after the other. */
export function itemsBehind(relating: Relating, place: Place, cue: Cue): NamedMention[] {
  const { text, tokens } = relating.scope;
  const rest = text.slice(tokens.end[cue.last - 1], place.block.end);
  const items: NamedMention[] = [];
  if (rest.length > NEAR || !/^[^.;]*:\s*$/.test(rest)) return items;
  for (let index = place.index + 1; index <= place.index + MOST_ITEMS; index++) {
    const item = relating.places[index];
    if (item === undefined) break;
    const { start } = item.block;
    const first = relating.lookup.firstStarting(index, start, start + ITEM_LEAD, () => true);
    if (first === undefined || !isTreaty(first.kind)) break;
    items.push(...treatiesFrom(relating, item, first));
  }
  return items;
}

/** "to ratify or accede to it", « d'y adhérer », « de la ratifier », "encouraging its ratification". */
function isPronoun(relating: Relating, place: Place, cue: Cue): boolean {
  const { text, tokens } = relating.scope;
  const offset = tokens.start[cue.first]!;
  const end = tokens.end[cue.last - 1]!;
  const { possessive, pronounBehind, pronounBefore, ratificationNoun } = ratificationPatterns(place);
  if (pronounBehind.test(text.slice(end, end + PRONOUN))) return true;
  const lead = text.slice(Math.max(0, offset - 24), offset);
  if (!ratificationNoun.test(cueText(relating, cue))) return pronounBefore.test(lead);
  const verb = verbOfCall(relating, place, cue);
  return verb !== undefined && cue.first - verb.last < 4 && possessive.test(lead);
}

/** "to implement them, and calls upon States to ratify them": the list of treaties named last in the sentence. */
export function antecedents(relating: Relating, place: Place, offset: number): NamedMention[] | undefined {
  const { text } = relating.scope;
  const from = Math.max(place.block.start, offset - LIST_REACH);
  const last = antecedent(relating, place, offset, false)?.[0];
  if (last === undefined) return undefined;
  const own = relating.lookup.outermost(place.index, { start: from, end: offset });
  for (const first of own) {
    if (!isTreaty(first.kind) || SENTENCE.test(text.slice(first.end, offset))) continue;
    const list = treatiesFrom(relating, place, first).filter((each) => each.end < offset);
    if (list.some((each) => each.entity === last.entity)) return list;
  }
  return [last];
}

/**
 * The treaty named last before an offset in its sentence. "approved the timetable for the
 * implementation of the Accord and calls upon the parties to adhere to it": one adheres to more than
 * treaties, so that there the treaty may be no complement.
 */
function antecedent(
  relating: Relating,
  place: Place,
  offset: number,
  ambiguous: boolean,
): NamedMention[] | undefined {
  const { text } = relating.scope;
  const last = agreeing(relating, place, offset);
  if (last === undefined) return undefined;
  if (
    ambiguous &&
    ratificationPatterns(place).genitive.test(text.slice(Math.max(0, last.start - 12), last.start))
  )
    return undefined;
  return [last];
}

/** The treaty named last, or the last of those whose noun has the gender of the pronoun: « le ratifier » is no convention. */
function agreeing(relating: Relating, place: Place, offset: number): NamedMention | undefined {
  const { text, tokens } = relating.scope;
  const last = before(relating, place, tokenAt(tokens, offset), CALL_REACH, isTreaty);
  const lead = text.slice(Math.max(0, offset - PRONOUN), offset);
  const other = ratificationPatterns(place).gendered.find(([pronoun]) => pronoun.test(lead))?.[1];
  const fits = ({ kind, start, end }: NamedMention) => isTreaty(kind) && !other?.test(text.slice(start, end));
  if (last === undefined || fits(last)) return last;
  const from = Math.max(place.block.start, offset - CALL_REACH);
  const found = [...relating.lookup.outermost(place.index, { start: from, end: offset })].findLast(fits);
  return found === undefined || SENTENCE.test(text.slice(found.end, offset)) ? undefined : found;
}

/** Between the cue and the treaty stands another cue of the family, right before the treaty: its own. */
function otherCueBetween(relating: Relating, place: Place, cue: Cue, limit: number): boolean {
  const { text, tokens } = relating.scope;
  const states = cuesBetween(relating, place.index, 'ratified', cue.last, tokenAt(tokens, limit));
  return states.some((state) => {
    const end = tokens.end[state.last - 1]!;
    return end <= limit && listPatterns(place).adjacent.test(text.slice(end, limit));
  });
}
