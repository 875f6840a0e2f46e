import type { Modality, Stance } from '../../model/index.js';
import { establishedEntry } from '../names/described.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import type { Relating } from './scope.js';

/** Acts by which a text itself does what follows. */
export const DECIDES: ReadonlySet<Stance> = new Set<Stance>(['decides', 'adopts']);
/** Acts by which it asks somebody for it, or approves that it be done. */
export const ASKS: ReadonlySet<Stance> = new Set<Stance>([
  'requests',
  'calls upon',
  'recommends',
  'encourages',
  'urges',
  'invites',
  'demands',
  'proposes',
  'supports',
  'endorses',
]);

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
  rule: string,
): void {
  if (source === target.entity || target.entity === relating.self.id) return;
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

/** "created an ad hoc committee": the one of the authority file that this instrument established. */
function recogniseByOrigin(relating: Relating, source: string, target: NamedMention): void {
  if (target.rule !== 'body-described' || target.head === undefined) return;
  const { lexicon } = relating.places[target.block]!.grammar;
  const noun = lexicon.heads.find((head) => head.canonical === target.head)?.words;
  const entry = noun === undefined ? undefined : establishedEntry(relating.scope, new Set([source]), noun);
  if (entry !== undefined) Object.assign(target, entry);
}
