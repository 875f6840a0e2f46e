import type { ExtractedMention, Extraction, RelationType } from '../../model/index.js';
import { allOn, caseOf, isExcused, nameOf, wordsOf, type Case } from './case.js';
import { none, scores, share, sum, sumChoices, type Choices, type Counts, type Scores } from './counts.js';
import type { Fault } from './fault.js';
import type { Gold } from './gold.js';
import { overlap, SAME_MENTION } from './pair.js';
import { scoreRelations, type Judged } from './relations.js';

export interface Result {
  entities: Counts;
  /** Whether the entities that were found are of the kind they should be. */
  kinds: Choices;
  mentions: Counts;
  relations: Partial<Record<RelationType, Counts>>;
  stance: Choices;
  modality: Choices;
  faults: Fault[];
  /** The predicted relations that count for or against, one by one. */
  judged: Judged[];
}

export interface Totals {
  entities: Scores;
  mentions: Scores;
  relations: Scores;
  byType: Partial<Record<RelationType, Scores>>;
  /** Shares of right ones; null where there were none to be right about. */
  kindAccuracy: number | null;
  stanceAccuracy: number | null;
  modalityAccuracy: number | null;
}

/**
 * Compares one extraction with its gold; `text` is the text that both point into. Where only a part
 * is annotated, only what lies in that part counts.
 */
export function score(annotated: Gold, predicted: Extraction, text: string): Result {
  const c = caseOf(annotated, predicted, text);
  const faults: Fault[] = [];
  const entities = scoreEntities(c, faults);
  const mentions = scoreMentions(c, faults);
  const { counts, stance, modality, judged } = scoreRelations(c, faults);
  return { ...entities, mentions, relations: counts, stance, modality, faults, judged };
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
    kindAccuracy: share(sumChoices(results.map(({ kinds }) => kinds))),
    stanceAccuracy: share(sumChoices(results.map(({ stance }) => stance))),
    modalityAccuracy: share(sumChoices(results.map(({ modality }) => modality))),
  };
}

function scoreEntities(c: Case, faults: Fault[]): Pick<Result, 'entities' | 'kinds'> {
  const { gold, predicted, pairing, byEntity } = c;
  const entities = none();
  const kinds = { right: 0, wrong: 0 };
  const kindOf = new Map(predicted.entities.map(({ id, kind }) => [id, kind]));
  for (const { id, kind, name, optional } of gold.entities) {
    if (id === 'self' || optional) continue;
    const own = gold.mentions.filter((mention) => mention.entity === id && !mention.coref);
    if (own.every((mention) => mention.optional)) continue;
    const found = pairing.toPredicted.get(id);
    if (found === undefined) {
      entities.fn++;
      faults.push({ what: 'missed', key: `entity ${id}`, detail: name });
      continue;
    }
    entities.tp++;
    const right = kindOf.get(found) === kind;
    kinds[right ? 'right' : 'wrong']++;
    if (!right)
      faults.push({ what: 'kind', key: `entity ${id}`, detail: `${kindOf.get(found)}, not ${kind}` });
  }
  for (const [id, own] of byEntity) {
    if (id === predicted.document.id || pairing.toGold.has(id)) continue;
    if (allOn(c, own, (g) => isExcused(c, g))) continue;
    entities.fp++;
    faults.push({
      what: 'extra',
      key: `entity ${nameOf(c, id)}`,
      detail: `${kindOf.get(id)} ${wordsOf(c, id)}`,
    });
  }
  return { entities, kinds };
}

function scoreMentions(c: Case, faults: Fault[]): Counts {
  const { gold, predicted, pairing, text } = c;
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
    if (hit !== undefined) {
      counts.tp++;
    } else {
      counts.fn++;
      const detail = text.slice(g.start, g.end);
      faults.push({ what: 'missed', key: `mention @${g.start} of ${g.entity}`, detail });
    }
  }
  for (const p of predicted.mentions) {
    if (used.has(p) || allOn(c, [p], (g) => Boolean(g.nested) || isExcused(c, g))) continue;
    counts.fp++;
    faults.push({ what: 'extra', key: `mention @${p.start}`, detail: text.slice(p.start, p.end) });
  }
  return counts;
}
