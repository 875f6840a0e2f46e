import type { Kind } from '../../model/index.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { listPatterns } from './patterns/lists.js';
import { clauseAt, type Relating } from './scope.js';

/** What may not stand between a cue and what it joins. */
const BREAK = /[;\n]|\.\s/;

/** The outermost mention of a fitting kind that ends at most `reach` units before token `t`. */
export function before(
  relating: Relating,
  place: Place,
  t: number,
  reach: number,
  fits: (kind: Kind) => boolean,
): NamedMention | undefined {
  const { text, tokens } = relating.scope;
  const limit = tokens.start[t]!;
  let best: NamedMention | undefined;
  const own = relating.lookup.in(place.index);
  for (let i = relating.lookup.indexReaching(place.index, limit - reach - 1); i < own.length; i++) {
    const mention = own[i]!;
    if (mention.start >= limit) break;
    if (mention.end > limit || limit - mention.end > reach || !fits(mention.kind)) continue;
    if (best === undefined || mention.end > best.end) best = mention;
  }
  return best !== undefined && !BREAK.test(text.slice(best.end, limit)) ? best : undefined;
}

/** The first outermost mention of a fitting kind that begins at most `reach` units behind token `t`. */
export function after(
  relating: Relating,
  place: Place,
  t: number,
  reach: number,
  fits: (kind: Kind) => boolean,
): NamedMention | undefined {
  const { text, tokens } = relating.scope;
  if (t > place.last) return undefined;
  const from = tokens.end[t - 1]!;
  const own = relating.lookup.in(place.index);
  for (let i = relating.lookup.indexFrom(place.index, from); i < own.length; i++) {
    const mention = own[i]!;
    if (mention.start - from > reach) return undefined;
    if (!fits(mention.kind)) continue;
    return BREAK.test(text.slice(from, mention.start)) ? undefined : mention;
  }
  return undefined;
}

/**
 * "…, y compris les agents diplomatiques, à la Convention": a preposition behind a comma goes on with
 * a list, unless another verb has begun; so does "and regional instruments such as".
 */
export function joinedByPreposition(relating: Relating, place: Place, from: number, to: number): boolean {
  const between = relating.scope.text.slice(from, to);
  const clause = clauseAt(place.block, to - 1);
  if (/[;:]/.test(between) || (clause !== undefined && clause.start > from)) return false;
  const { repeatedTo, instrumentsSuchAs } = listPatterns(place);
  if (between.length < 70 && repeatedTo.test(between)) return true;
  return between.length < 90 && instrumentsSuchAs.test(between);
}

/** Whether the words between two mentions open the parenthesis of a short title. */
export function opensShortTitle(between: string): boolean {
  return /^\s*\(\s*[«“"]?\s*$/.test(between);
}

/** The words between two mentions without the end of a parenthesis that a short title was in. */
export function behindShortTitle(between: string): string {
  return between.replace(/^\s*[»”"]?\s*\)/, '');
}

/** The mention, and those joined to it by commas and "and". */
export function listFrom(
  relating: Relating,
  place: Place,
  first: NamedMention,
  fits: (kind: Kind) => boolean,
): NamedMention[] {
  const { joint } = listPatterns(place);
  const list = [first];
  let end = first.end;
  const own = relating.lookup.in(place.index);
  for (let i = relating.lookup.indexFrom(place.index, end); i < own.length; i++) {
    const mention = own[i]!;
    if (mention.start < end) continue;
    const between = relating.scope.text.slice(end, mention.start);
    if (between.length > 160) break;
    if (!joint.test(between) && !joinedByPreposition(relating, place, end, mention.start)) {
      // a short title in parentheses is a mention too: it does not break the list
      if (opensShortTitle(between)) {
        end = mention.end;
        continue;
      }
      if (!joint.test(behindShortTitle(between))) break;
    }
    if (!fits(mention.kind)) break;
    list.push(mention);
    end = mention.end;
  }
  return list;
}
