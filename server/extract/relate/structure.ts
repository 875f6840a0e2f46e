import { allows, isInstrument } from '../../model/index.js';
import type { NamedMention } from '../names/recognise.js';
import { ORGANS } from '../organs.js';
import type { Place } from '../names/scope.js';
import { structurePatterns } from './patterns/structure.js';
import type { Relating, Rule } from './scope.js';

/** Offsets before a body in which what governs it is looked for. */
const LEAD = 90;
/** The same before a body inside a name. */
const LINK = 20;

/** Offsets behind a body in which what it belongs to begins: ", which is an integral part of the". */
const BEHIND = 42;

/** The principal organs of the United Nations. */
const PRINCIPAL: ReadonlySet<string> = new Set(['org/unga', 'org/unsc', 'org/ecosoc']);

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
  const { text } = relating.scope;
  for (const place of relating.places) {
    const own = relating.lookup.in(place.index);
    if (own.length < 2) continue;
    const { office } = structurePatterns(place);
    own.forEach((part, index) => {
      if (isInstrument(part.kind) || part.kind === 'State' || part.how === 'reference') return;
      for (let i = index + 1; i < own.length && own[i]!.start - part.end < BEHIND; i++) {
        const whole = own[i]!;
        if (isInstrument(whole.kind) || whole.entity === part.entity) continue;
        if (whole.kind === 'State' || !allows('PART_OF', part.kind, whole.kind)) continue;
        if (office.test(text.slice(whole.start, whole.end))) continue;
        // « Force des Nations Unies »: the name tells whose it is as an adjective does, "United Nations Force"
        if (whole.entity === 'org/un' && part.kind === 'Programme') continue;
        // "Action Agenda of the Conference": what a meeting adopts is no part of it
        if (whole.kind === 'Meeting' && part.kind === 'Programme') continue;
        const edition =
          part.rule === 'edition' && part.entity.startsWith(`${whole.entity}-`) && whole.end <= part.end;
        const inside = edition || (whole.end === part.end && whole.start > part.start);
        const organ =
          whole.end < part.end && whole.start >= part.start && isOrganOf(relating, place, part, whole);
        const behind = whole.start >= part.end && belongsBehind(relating, place, part, whole);
        if (!(organ || (inside ? edition || endsWithOf(relating, place, part, whole) : behind))) continue;
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

/** "Committee of the Council"; not "the adoption by the Committee of the Programme", where the act has that object. */
function belongsBehind(relating: Relating, place: Place, part: NamedMention, whole: NamedMention): boolean {
  const { text } = relating.scope;
  const { partOf, within, agentOfAct, ofOwner, objectInName } = structurePatterns(place);
  const link = text.slice(part.end, whole.start);
  // « la coordination avec l'Union au sein du Département »: a unit is within, not an organization
  if (within.test(link) && isIndependent(relating, part)) return false;
  if (!partOf.test(link) || !mayBelong(part.entity, whole.entity)) return false;
  const lead = text.slice(Math.max(place.block.start, part.start - LEAD), part.start);
  // "Governing Council of X, a subsidiary body of Y": the apposition is of the first
  if (link.includes(','))
    return !ofOwner.test(lead) && relating.lookup.endingAt(place.index, part.end) === part;
  return !agentOfAct.test(lead) && !objectInName.test(lead);
}

/** An organization that by the register belongs to no other. */
function isIndependent({ scope }: Relating, { entity, kind }: NamedMention): boolean {
  const entry = scope.authority.entries.get(entity);
  return kind === 'Organization' && entry !== undefined && entry.parent === undefined;
}

/** The United Nations belongs to nobody, and its principal organs only to it. */
function mayBelong(part: string, whole: string): boolean {
  return part !== 'org/un' && (whole === 'org/un' || !PRINCIPAL.has(part));
}

/** "Security Council Committee established …", « Comité du Conseil de sécurité créé … »: the organ in the name. */
function isOrganOf(relating: Relating, place: Place, part: NamedMention, whole: NamedMention): boolean {
  if (part.rule !== 'described-by-source' && part.kind !== 'WorkingGroup') return false;
  if (!ORGANS.some((organ) => organ.id === whole.entity)) return false;
  const { text } = relating.scope;
  if (whole.start === part.start) return /^\s\p{Lu}/u.test(text.slice(whole.end, whole.end + 2));
  return structurePatterns(place).headOfThe.test(text.slice(part.start, whole.start));
}

function endsWithOf(relating: Relating, place: Place, part: NamedMention, whole: NamedMention): boolean {
  const { partOfInName, besideInName } = structurePatterns(place);
  const lead = relating.scope.text.slice(Math.max(part.start, whole.start - LINK), whole.start);
  return partOfInName.test(lead) && !besideInName.test(lead);
}
