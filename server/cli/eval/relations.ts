import type { ExtractedRelation, RelationType } from '../../model/index.js';
import { allOn, nameOf, wordsOf, type Case } from './case.js';
import { none, type Choices, type Counts } from './counts.js';
import type { Fault } from './fault.js';
import type { Gold } from './gold.js';

/** A predicted relation that counts for or against, with what its rule said of it. */
export interface Judged {
  type: RelationType;
  rule: string;
  confidence: number;
  right: boolean;
}

export interface RelationScores {
  counts: Partial<Record<RelationType, Counts>>;
  stance: Choices;
  modality: Choices;
  judged: Judged[];
}

type GoldRelation = Gold['relations'][number];

/** A relation stated in several places is one here, with all its stances. */
interface Stated {
  /** Where it is stated last. */
  relation: ExtractedRelation;
  /** The greatest of all the places. */
  confidence: number;
  rule: string;
  stances: (string | undefined)[];
}

export function scoreRelations(c: Case, faults: Fault[]): RelationScores {
  const { predicted, pairing, optional, byEntity } = c;
  const scores: RelationScores = {
    counts: {},
    stance: { right: 0, wrong: 0 },
    modality: { right: 0, wrong: 0 },
    judged: [],
  };
  const of = (type: RelationType) => (scores.counts[type] ??= none());
  const { wanted, tolerated } = sorted(c);
  // an end that is no wanted entity was counted there, if it is wrong at all
  const isExcusedEnd = (id: string) => {
    const end = pairing.toGold.get(id);
    if (end !== undefined) return optional.has(end);
    const own = byEntity.get(id) ?? [];
    return own.length > 0 && allOn(c, own, (g) => Boolean(g.optional) || optional.has(g.entity));
  };

  const found = new Set<string>();
  for (const stated of statedOnce(predicted.relations)) {
    const { type, source, target } = stated.relation;
    const k = keyOf(type, pairing.toGold.get(source), pairing.toGold.get(target));
    if (found.has(k)) continue;
    const gold = wanted.get(k);
    if (gold !== undefined) {
      found.add(k);
      of(type).tp++;
      compareChoices(scores, gold, stated, faults);
    } else if (tolerated.has(k) || isExcusedEnd(source) || isExcusedEnd(target)) {
      continue;
    } else {
      of(type).fp++;
      const key = `${type} ${nameOf(c, source)} -> ${nameOf(c, target)}`;
      faults.push({ what: 'extra', key, detail: wordsOf(c, target) });
    }
    const { confidence, rule } = stated;
    scores.judged.push({ type, rule, confidence, right: gold !== undefined });
  }
  for (const [k, gold] of wanted) {
    if (found.has(k)) continue;
    of(gold.type).fn++;
    faults.push({ what: 'missed', key: shownRelation(gold), detail: '' });
  }
  return scores;
}

const keyOf = (type: RelationType, source?: string, target?: string) =>
  JSON.stringify([type, source, target]);

const shownRelation = ({ type, source, target }: GoldRelation) => `${type} ${source} -> ${target}`;

/** The gold relations that must be found, and the keys of those that may be. */
function sorted({ gold, optional }: Case) {
  const wanted = new Map<string, GoldRelation>();
  const tolerated = new Set<string>();
  for (const relation of gold.relations) {
    const k = keyOf(relation.type, relation.source, relation.target);
    const free = relation.optional || optional.has(relation.source) || optional.has(relation.target);
    if (free) tolerated.add(k);
    else wanted.set(k, relation);
  }
  return { wanted, tolerated };
}

function statedOnce(relations: readonly ExtractedRelation[]): Iterable<Stated> {
  const once = new Map<string, Stated>();
  for (const relation of relations) {
    const k = keyOf(relation.type, relation.source, relation.target);
    const before = once.get(k);
    const surer = before === undefined || relation.confidence > before.confidence;
    once.set(k, {
      relation,
      confidence: surer ? relation.confidence : before.confidence,
      rule: surer ? relation.rule : before.rule,
      stances: [...(before?.stances ?? []), relation.stance],
    });
  }
  return once.values();
}

/** Stance and modality of a relation that was rightly found. */
function compareChoices(
  scores: RelationScores,
  gold: GoldRelation,
  { relation, stances }: Stated,
  faults: Fault[],
): void {
  if (gold.stance && gold.type === 'CITES') {
    const right = [gold.stance].flat().some((stance) => stances.includes(stance));
    scores.stance[right ? 'right' : 'wrong']++;
    if (!right) {
      faults.push({ what: 'stance', key: shownRelation(gold), detail: `${stances}, not ${gold.stance}` });
    }
  }
  if (gold.modality) {
    const right = gold.modality === relation.modality;
    scores.modality[right ? 'right' : 'wrong']++;
    if (!right) {
      const detail = `${relation.modality}, not ${gold.modality}`;
      faults.push({ what: 'modality', key: shownRelation(gold), detail });
    }
  }
}
