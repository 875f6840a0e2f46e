import type { ExtractedMention, ExtractedRelation, Extraction, RelationType } from '../../model/index.js';
import { none, scores, sum, type Counts, type Scores } from './counts.js';
import { inUtf16, type Gold } from './gold.js';
import { overlap, pairEntities, SAME_MENTION, type Pairing } from './pair.js';

export interface Result {
  entities: Counts;
  mentions: Counts;
  relations: Partial<Record<RelationType, Counts>>;
  /** What was missed, extra or of the wrong kind, a line each. */
  errors: string[];
}

export interface Totals {
  entities: Scores;
  mentions: Scores;
  relations: Scores;
  byType: Partial<Record<RelationType, Scores>>;
}

type GoldMention = Gold['mentions'][number];

/** Everything the three measures look things up in. */
interface Case {
  gold: Gold;
  predicted: Extraction;
  text: string;
  pairing: Pairing;
  /** Gold ids that count neither for nor against. */
  optional: ReadonlySet<string>;
  /** Predicted mentions by entity. */
  byEntity: ReadonlyMap<string, ExtractedMention[]>;
}

/** Compares one extraction with its gold; `text` is the text that both point into. */
export function score(annotated: Gold, predicted: Extraction, text: string): Result {
  const gold = inUtf16(annotated, text);
  const byEntity = new Map<string, ExtractedMention[]>();
  for (const mention of predicted.mentions) {
    const own = byEntity.get(mention.entity);
    if (own === undefined) byEntity.set(mention.entity, [mention]);
    else own.push(mention);
  }
  const c: Case = {
    gold,
    predicted,
    text,
    pairing: pairEntities(gold, predicted),
    optional: new Set(gold.entities.filter(({ optional }) => optional).map(({ id }) => id)),
    byEntity,
  };
  const errors: string[] = [];
  return {
    entities: scoreEntities(c, errors),
    mentions: scoreMentions(c),
    relations: scoreRelations(c, errors),
    errors,
  };
}

/** Sums over documents before dividing (micro average). */
export function totals(results: readonly Result[]): Totals {
  const byType: Partial<Record<RelationType, Counts>> = {};
  for (const { relations } of results) {
    for (const [type, counts] of Object.entries(relations) as [RelationType, Counts][]) {
      byType[type] = sum([byType[type] ?? none(), counts]);
    }
  }
  return {
    entities: scores(sum(results.map(({ entities }) => entities))),
    mentions: scores(sum(results.map(({ mentions }) => mentions))),
    relations: scores(sum(Object.values(byType))),
    byType: Object.fromEntries(Object.entries(byType).map(([type, counts]) => [type, scores(counts)])),
  };
}

const isExcused = (c: Case, mention: GoldMention) =>
  Boolean(mention.optional || mention.coref) || c.optional.has(mention.entity);

/** Whether each of the mentions lies on some gold mention that `wanted` accepts. */
function allOn(c: Case, mentions: readonly ExtractedMention[], wanted: (g: GoldMention) => boolean): boolean {
  return mentions.every((m) => c.gold.mentions.some((g) => overlap(g, m) > 0 && wanted(g)));
}

function scoreEntities(c: Case, errors: string[]): Counts {
  const { gold, predicted, pairing, byEntity } = c;
  const counts = none();
  const kinds = new Map(predicted.entities.map(({ id, kind }) => [id, kind]));
  for (const { id, kind, name, optional } of gold.entities) {
    if (id === 'self' || optional) continue;
    const own = gold.mentions.filter((mention) => mention.entity === id && !mention.coref);
    if (own.every((mention) => mention.optional)) continue;
    const found = pairing.toPredicted.get(id);
    if (found === undefined) {
      counts.fn++;
      errors.push(`missed  ${kind} ${name}`);
    } else {
      counts.tp++;
      if (kinds.get(found) !== kind) errors.push(`kind    ${name}: ${kinds.get(found)}, not ${kind}`);
    }
  }
  for (const [id, own] of byEntity) {
    if (id === predicted.document.id || pairing.toGold.has(id)) continue;
    if (allOn(c, own, (g) => isExcused(c, g))) continue;
    counts.fp++;
    const first = own[0]!;
    errors.push(`extra   ${kinds.get(id)} ${id}: ${c.text.slice(first.start, first.end)}`);
  }
  return counts;
}

function scoreMentions(c: Case): Counts {
  const { gold, predicted, pairing } = c;
  const counts = none();
  const used = new Set<ExtractedMention>();
  for (const g of gold.mentions) {
    const id = pairing.toPredicted.get(g.entity);
    const same = (p: ExtractedMention) =>
      p.entity === id && (overlap(g, p) >= SAME_MENTION || (p.start <= g.start && g.end <= p.end));
    // a name and its acronym may be one predicted mention or two
    const hit = predicted.mentions.find((p) => !used.has(p) && same(p)) ?? predicted.mentions.find(same);
    if (hit !== undefined) used.add(hit);
    if (g.nested || isExcused(c, g)) continue;
    if (hit !== undefined) counts.tp++;
    else counts.fn++;
  }
  for (const p of predicted.mentions) {
    if (!used.has(p) && !allOn(c, [p], (g) => Boolean(g.nested) || isExcused(c, g))) counts.fp++;
  }
  return counts;
}

function scoreRelations(c: Case, errors: string[]): Partial<Record<RelationType, Counts>> {
  const { gold, predicted, pairing, optional, byEntity } = c;
  const counts: Partial<Record<RelationType, Counts>> = {};
  const of = (type: RelationType) => (counts[type] ??= none());
  const key = (type: RelationType, source?: string, target?: string) =>
    JSON.stringify([type, source, target]);

  const wanted = new Map<string, Gold['relations'][number]>();
  const tolerated = new Set<string>();
  for (const relation of gold.relations) {
    const k = key(relation.type, relation.source, relation.target);
    const free = relation.optional || optional.has(relation.source) || optional.has(relation.target);
    if (free) tolerated.add(k);
    else wanted.set(k, relation);
  }
  // an end that is no wanted entity was counted there, if it is wrong at all
  const isExcusedEnd = (id: string) => {
    const end = pairing.toGold.get(id);
    if (end !== undefined) return optional.has(end);
    const own = byEntity.get(id) ?? [];
    return own.length > 0 && allOn(c, own, (g) => Boolean(g.optional) || optional.has(g.entity));
  };

  // a relation stated in several places is one here
  const once = new Map<string, ExtractedRelation>();
  for (const relation of predicted.relations) {
    once.set(key(relation.type, relation.source, relation.target), relation);
  }
  const found = new Set<string>();
  for (const { type, source, target, evidence } of once.values()) {
    const k = key(type, pairing.toGold.get(source), pairing.toGold.get(target));
    if (found.has(k)) continue;
    if (wanted.has(k)) {
      found.add(k);
      of(type).tp++;
    } else if (!tolerated.has(k) && !isExcusedEnd(source) && !isExcusedEnd(target)) {
      of(type).fp++;
      errors.push(`extra   ${type} ${source} -> ${target}: ${c.text.slice(evidence.start, evidence.end)}`);
    }
  }
  for (const [k, { type, source, target }] of wanted) {
    if (found.has(k)) continue;
    of(type).fn++;
    errors.push(`missed  ${type} ${source} -> ${target}`);
  }
  return counts;
}
