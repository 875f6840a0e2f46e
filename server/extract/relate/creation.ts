import type { Modality } from '../../model/index.js';
import { establishedEntry } from '../names/described.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import type { RuleOf } from '../rules.js';
import type { Relating } from './scope.js';

/** What has been stated of each document: one relation a paragraph. */
const STATED = new WeakMap<Relating, Set<string>>();

/** Records that `source` creates `target`, once a paragraph. */
export function creates(
  relating: Relating,
  place: Place,
  source: string,
  target: NamedMention,
  modality: Modality,
  evidence: { start: number; end: number; cue?: string },
  confidence: number,
  rule: RuleOf<'establishes'>,
): void {
  if (source === target.entity || target.entity === relating.self.id) return;
  if (organOf(relating, source) === target.entity) return;
  recogniseByOrigin(relating, source, target);
  const known = STATED.get(relating) ?? new Set<string>();
  const statement = `${place.index} ${source} ${target.entity}`;
  if (known.has(statement)) return;
  STATED.set(relating, known.add(statement));
  relating.found.push({
    type: 'ESTABLISHES',
    source,
    target: target.entity,
    modality,
    block: place.index,
    ...evidence,
    confidence: Math.min(confidence, target.confidence + 0.1),
    rule: `establishes:${rule}`,
  });
}

const ORGANS = new WeakMap<Relating, ReadonlyMap<string, string>>();

/** The organ that adopted an instrument, where its number or header says so: it did not create itself by it. */
function organOf(relating: Relating, instrument: string): string | undefined {
  const { self, scope, mentions } = relating;
  if (instrument === self.id) return scope.doc.header.adoptedBy;
  let organs = ORGANS.get(relating);
  if (organs === undefined) {
    organs = new Map(mentions.flatMap(({ entity, organ }) => (organ === undefined ? [] : [[entity, organ]])));
    ORGANS.set(relating, organs);
  }
  return organs.get(instrument);
}

/**
 * "created an ad hoc committee", "decides to establish a Committee of the Security Council": the one of
 * the authority file that this instrument established, wherever the text names it so.
 */
function recogniseByOrigin(relating: Relating, source: string, target: NamedMention): void {
  if (target.known || target.head === undefined) return;
  const { lexicon } = relating.places[target.block]!.grammar;
  const noun = lexicon.heads.find((head) => head.canonical === target.head)?.words;
  const entry = noun === undefined ? undefined : establishedEntry(relating.scope, new Set([source]), noun);
  if (entry === undefined) return;
  const { entity } = target;
  for (const mention of relating.mentions) if (mention.entity === entity) Object.assign(mention, entry);
  for (const found of relating.found.all) {
    if (found.source === entity) found.source = entry.entity;
    if (found.target === entity) found.target = entry.entity;
  }
}
