import type { NamedMention } from '../names/recognise.js';
import type { RelationRule } from '../rules.js';
import { structurePatterns } from './patterns/structure.js';
import type { Relating, Rule } from './scope.js';

/** Offsets into a name in which the treaty that it begins with begins. */
const HEAD = 20;
/** Most offsets between a treaty and "the Protocol thereto". */
const THERETO = 140;

/**
 * "the Convention and its Additional Protocol", "Optional Protocol to the Convention"; "Amendment to the
 * Protocol", which changes what its name holds.
 */
export const supplements: Rule = (relating) => {
  for (const place of relating.places) {
    const all = relating.lookup.in(place.index);
    if (all.length < 2) continue;
    const patterns = structurePatterns(place);
    const own = all.filter((each) => each.kind === 'Treaty');
    own.forEach((protocol, index) => {
      const { start, end } = protocol;
      const treaty = named(relating, patterns, protocol);
      if (treaty !== undefined) {
        add(relating, protocol, treaty, 'supplements:its');
        return;
      }
      const inside = relating.lookup.firstStarting(
        place.index,
        start + 1,
        end,
        (each) => each.kind === 'Treaty' && each.end <= end && each.entity !== protocol.entity,
      );
      if (inside !== undefined && patterns.changes.test(relating.scope.text.slice(start, inside.start))) {
        add(relating, protocol, inside, 'amends:cue');
        return;
      }
      if (!patterns.protocol.test(relating.scope.text.slice(start, Math.min(end, start + 60)))) return;
      const beside = relating.lookup.firstStarting(
        place.index,
        end,
        end + 24,
        (each) => each.kind === 'Treaty',
      );
      const previous = index > 0 ? own[index - 1] : undefined;
      if (
        inside !== undefined &&
        patterns.adds.test(relating.scope.text.slice(protocol.start, inside.start))
      ) {
        add(relating, protocol, inside, 'supplements:name');
      } else if (
        beside !== undefined &&
        // « à son Protocole facultatif, à la Convention »: a list, whose protocol has its treaty already
        !patterns.owned.test(relating.scope.text.slice(Math.max(0, protocol.start - 12), protocol.start)) &&
        patterns.addsTo.test(relating.scope.text.slice(protocol.end, beside.start))
      ) {
        add(relating, protocol, beside, 'supplements:to');
      } else if (
        previous !== undefined &&
        previous.end <= protocol.start &&
        isOwn(relating, patterns, previous, protocol)
      ) {
        add(relating, protocol, previous, 'supplements:its');
      }
    });
  }
};

/** "the Convention on Lamps and the Protocols thereto", one name in the register: the treaty it begins with. */
function named(
  { scope: { text }, lookup }: Relating,
  { andProtocols }: ReturnType<typeof structurePatterns>,
  { block, start, end, entity }: NamedMention,
): NamedMention | undefined {
  return lookup.firstStarting(
    block,
    start,
    // "United Nations Convention" may begin with the noun in the name inside
    start + HEAD,
    (each) =>
      each.kind === 'Treaty' &&
      each.entity !== entity &&
      each.end < end &&
      andProtocols.test(text.slice(each.end, end)),
  );
}

/** "and its Protocol", "and the Additional Protocols", "… and the Protocol thereto": of the treaty before. */
function isOwn(
  { scope: { text } }: Relating,
  { ownProtocol, theProtocol, additional, thereto }: ReturnType<typeof structurePatterns>,
  previous: NamedMention,
  protocol: NamedMention,
): boolean {
  const gap = text.slice(previous.end, protocol.start);
  if (
    gap.length < THERETO &&
    !/[.;]/.test(gap) &&
    thereto.test(text.slice(protocol.start, protocol.end + 30))
  )
    return true;
  return (
    ownProtocol.test(gap) ||
    (theProtocol.test(gap) && additional.test(text.slice(protocol.start, protocol.end)))
  );
}

function add(relating: Relating, protocol: NamedMention, treaty: NamedMention, rule: RelationRule): void {
  if (protocol.entity === treaty.entity) return;
  relating.found.push({
    type: rule === 'amends:cue' ? 'AMENDS' : 'SUPPLEMENTS',
    source: protocol.entity,
    target: treaty.entity,
    start: Math.min(protocol.start, treaty.start),
    end: Math.max(protocol.end, treaty.end),
    block: protocol.block,
    confidence: 0.9,
    rule,
  });
}
