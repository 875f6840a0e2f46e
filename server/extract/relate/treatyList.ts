import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { behindShortTitle, joinedByPreposition, opensShortTitle } from './neighbours.js';
import { treatyPatterns } from './patterns/treaties.js';
import { clauseAt, type Relating } from './scope.js';

/** Most words between two treaties of one list. */
const WIDEST = 260;

/**
 * The treaty and those listed with it: "the Convention and the Optional Protocol thereto, the Convention
 * …, 1930 (No. 29) and the Protocol against …, supplementing the Convention …, as well as the Agreement".
 * What only says which protocol is meant ("supplementing", "to the") is passed, and is no member.
 */
export function treatiesFrom(relating: Relating, place: Place, first: NamedMention): NamedMention[] {
  const { text } = relating.scope;
  const { andBehind, treatyJoint, treatyComplement } = treatyPatterns(place);
  const list = [first];
  let end = first.end;
  const own = relating.lookup.in(place.index);
  const clause = clauseAt(place.block, first.start);
  for (let i = relating.lookup.indexFrom(place.index, first.start); i < own.length; i++) {
    const mention = own[i]!;
    if (mention === first) continue;
    if (mention.start < end) {
      // "the Convention and the Protocols thereto", one name for both
      const joined =
        mention.kind === 'Treaty' &&
        mention.end < end &&
        andBehind.test(text.slice(mention.end, mention.end + 8));
      if (joined) list.push(mention);
      continue;
    }
    if (mention.start - end > WIDEST) break;
    const between = text.slice(end, mention.start);
    // a short title in parentheses, or the organization whose treaty it is, is no end of the list
    if (opensShortTitle(between) || (mention.kind !== 'Treaty' && treatyComplement.test(between))) {
      end = mention.end;
      continue;
    }
    if (mention.kind !== 'Treaty') break;
    if (
      treatyJoint.test(behindShortTitle(between)) ||
      joinedByPreposition(relating, place, end, mention.start)
    ) {
      if (clauseAt(place.block, mention.start) !== clause) break;
      list.push(mention);
    } else if (!treatyComplement.test(behindShortTitle(between))) break;
    end = mention.end;
  }
  return list;
}
