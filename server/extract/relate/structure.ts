import { allows, isInstrument } from '../../model/index.js';
import type { NamedMention } from '../names/recognise.js';
import { ORGANS } from '../organs.js';
import type { Relating, Rule } from './scope.js';

const OF =
  /^\s*(?:\([^()]{1,30}\)\s*)?(?:of|of the|de|du|des|de la|de l['’]|d['’]|de las|within the|au sein du|au sein de l['’]|,? (?:organe )?subsidiaire (?:du|de la|de l['’])|,? a subsidiary (?:body|organ) of(?: the)?)\s*$/i;
const OFFICE = /secretary-general|president|chair|representative|envoy|high-commissioner|director/i;

/** Belonging that the words state: "Committee of the Council", an organ's name that holds its parent's. */
export const belonging: Rule = (relating) => {
  for (const session of relating.mentions) {
    if (session.sessionOf === undefined) continue;
    relating.found.push({
      type: 'PART_OF',
      source: session.entity,
      target: session.sessionOf.entity,
      start: Math.min(session.start, session.sessionOf.start),
      end: Math.max(session.end, session.sessionOf.end),
      block: session.block,
      confidence: session.confidence,
      rule: 'part-of:session',
    });
  }
  for (const place of relating.places) {
    const own = relating.lookup.in(place.index);
    own.forEach((part, index) => {
      if (isInstrument(part.kind) || part.kind === 'State' || part.how === 'reference') return;
      for (let i = index + 1; i < own.length && own[i]!.start - part.end < 30; i++) {
        const whole = own[i]!;
        if (isInstrument(whole.kind) || whole.entity === part.entity || OFFICE.test(whole.entity)) continue;
        const edition =
          part.rule === 'edition' && part.entity.startsWith(`${whole.entity}-`) && whole.end <= part.end;
        const inside = edition || (whole.end === part.end && whole.start > part.start);
        const organ = whole.end < part.end && whole.start >= part.start && isOrganOf(relating, part, whole);
        const behind = whole.start >= part.end && OF.test(relating.scope.text.slice(part.end, whole.start));
        if (!(organ || (inside ? edition || endsWithOf(relating, part, whole) : behind))) continue;
        if (whole.kind === 'State' && part.kind !== 'Organization') continue;
        if (!allows('PART_OF', part.kind, whole.kind) || whole.kind === 'State') continue;
        relating.found.push({
          type: 'PART_OF',
          source: part.entity,
          target: whole.entity,
          start: part.start,
          end: whole.end,
          block: place.index,
          confidence: inside ? 0.9 : 0.85,
          rule: inside ? 'part-of:nested' : 'part-of:genitive',
        });
        break;
      }
    });
  }
};

/** "Security Council Committee established …", « Comité du Conseil de sécurité créé … »: the organ in the name. */
function isOrganOf(relating: Relating, part: NamedMention, whole: NamedMention): boolean {
  if (part.kind !== 'WorkingGroup' || !ORGANS.some((organ) => organ.id === whole.entity)) return false;
  const { text } = relating.scope;
  if (whole.start === part.start) return /^\s\p{Lu}/u.test(text.slice(whole.end, whole.end + 2));
  return /^\p{L}+(?:\s\p{L}+){0,2}\s(?:of the|du|de la|de l['’])\s?$/u.test(
    text.slice(part.start, whole.start),
  );
}

function endsWithOf(relating: Relating, part: NamedMention, whole: NamedMention): boolean {
  return /(?:\b(?:of|of the|de|du|des|de la|d|l)|['’])\s*$/i.test(
    relating.scope.text.slice(part.start, whole.start).slice(-8),
  );
}

const OWN_PROTOCOL =
  /^\s*(?:\([^()]{0,60}\)\s*)?,?\s*(?:and|et|as well as|ainsi que)\s+(?:à\s+|de\s+)?(?:its|their|the|son|sa|ses|leur|leurs)\s+(?:two|three|deux|trois|premier|first)?\s*$/i;
const TO = /(?:\bto the|\bto|à la|à l['’]|au|aux|relatif à la|se rapportant à la|se rapportant au)\s*$/i;

/** "the Convention and its Additional Protocol", "Optional Protocol to the Convention". */
export const supplements: Rule = (relating) => {
  for (const place of relating.places) {
    const own = relating.lookup.in(place.index).filter((each) => each.kind === 'Treaty');
    own.forEach((protocol, index) => {
      if (!/protocol/i.test(relating.scope.text.slice(protocol.start, protocol.start + 60))) return;
      const inside = own.find(
        (each) =>
          each !== protocol &&
          each.start > protocol.start &&
          each.end <= protocol.end &&
          each.entity !== protocol.entity,
      );
      const beside = own.find((each) => each.start >= protocol.end && each.start - protocol.end < 12);
      const previous = own[index - 1];
      if (inside !== undefined && TO.test(relating.scope.text.slice(protocol.start, inside.start))) {
        add(relating, protocol, inside, 'supplements:name');
      } else if (beside !== undefined && TO.test(relating.scope.text.slice(protocol.end, beside.start))) {
        add(relating, protocol, beside, 'supplements:to');
      } else if (
        previous !== undefined &&
        previous.end <= protocol.start &&
        OWN_PROTOCOL.test(relating.scope.text.slice(previous.end, protocol.start))
      ) {
        add(relating, protocol, previous, 'supplements:its');
      }
    });
  }
};

function add(relating: Relating, protocol: NamedMention, treaty: NamedMention, rule: string): void {
  if (protocol.entity === treaty.entity) return;
  relating.found.push({
    type: 'SUPPLEMENTS',
    source: protocol.entity,
    target: treaty.entity,
    start: Math.min(protocol.start, treaty.start),
    end: Math.max(protocol.end, treaty.end),
    block: protocol.block,
    confidence: 0.9,
    rule,
  });
}
