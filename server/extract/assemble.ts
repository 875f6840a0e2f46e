import {
  entityId,
  slug,
  type ExtractedEntity,
  type ExtractedMention,
  type ExtractedRelation,
  type Extraction,
} from '../model/index.js';
import type { Authority } from './names/authority.js';
import type { NamedMention } from './names/recognise.js';
import type { Found } from './relate/scope.js';
import type { Range, Segmented } from './types.js';

/** The id of the document itself: its symbol, else made of its title and date. */
export function selfId(doc: Segmented, file: string): string {
  const { header } = doc;
  if (header.symbol !== undefined) return header.symbol;
  const named = entityId(header.kind, slug(header.title) === '' ? baseName(file) : header.title);
  // reports and statements share their titles from year to year; a resolution's is cited without date
  return header.kind === 'Document' && header.date !== undefined ? `${named}-${header.date}` : named;
}

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

/** Maps clean offsets back to the text as read, and orders everything, so that equal input gives equal output. */
export function assemble(
  doc: Segmented,
  file: string,
  self: string,
  mentions: readonly NamedMention[],
  found: readonly Found[],
  authority: Authority,
): Extraction {
  const { origin } = doc.clean;
  const raw = (range: Range) => ({ start: origin[range.start]!, end: origin[range.end - 1]! + 1 });
  const paragraphId = (block: number) => doc.blocks[block]!.id;
  const { symbol, kind, title, date, adoptedBy } = doc.header;
  const entities = entitiesOf(mentions, self, authority, adoptedBy, found);
  const relations: ExtractedRelation[] = found.map((each) => ({
    type: each.type,
    source: each.source,
    target: each.target,
    ...(each.stance === undefined ? {} : { stance: each.stance }),
    ...(each.modality === undefined ? {} : { modality: each.modality }),
    ...(each.paragraphs === undefined ? {} : { paragraphs: each.paragraphs }),
    evidence: {
      ...raw(each),
      paragraph: paragraphId(each.block),
      ...(each.cue === undefined ? {} : { cue: each.cue }),
    },
    confidence: round(each.confidence),
    rule: each.rule,
  }));
  relations.sort(
    (a, b) =>
      a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || compare(key(a), key(b)),
  );
  return {
    document: {
      id: self,
      file,
      ...(symbol === undefined ? {} : { symbol }),
      kind,
      title,
      ...(date === undefined ? {} : { date }),
      language: doc.language,
      ...(adoptedBy === undefined ? {} : { adoptedBy }),
    },
    paragraphs: doc.blocks
      .filter((block) => block.end > block.start)
      .map((block) => {
        const governing = block.clauses[0];
        return {
          id: block.id,
          label: block.label,
          kind: block.kind,
          ...raw(block),
          ...(governing === undefined || governing.verb === '' ? {} : { verb: governing.verb }),
          ...(governing === undefined ? {} : { act: governing.act }),
        };
      }),
    entities,
    mentions: mentions
      .map((mention): ExtractedMention => ({
        entity: mention.entity,
        ...raw(mention),
        paragraph: paragraphId(mention.block),
        confidence: round(mention.confidence),
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end || compare(a.entity, b.entity)),
    relations: distinct(relations),
    ...(doc.notices.length === 0 ? {} : { notices: doc.notices }),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const round = (confidence: number) => Math.round(confidence * 100) / 100;
const key = (relation: ExtractedRelation) => `${relation.type} ${relation.source} ${relation.target}`;

/** The same relation at the same place is one assertion, whichever rules found it. */
function distinct(sorted: ExtractedRelation[]): ExtractedRelation[] {
  const seen = new Set<string>();
  return sorted.filter((relation) => {
    const place = `${key(relation)} ${relation.evidence.start} ${relation.evidence.end}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** An entity a name: the surest mention gives its facts; ends of relations that no mention gives come from the authority. */
function entitiesOf(
  mentions: readonly NamedMention[],
  self: string,
  authority: Authority,
  adoptedBy: string | undefined,
  found: readonly Found[],
): ExtractedEntity[] {
  const best = new Map<string, NamedMention>();
  for (const mention of mentions) {
    const current = best.get(mention.entity);
    if (current === undefined || mention.confidence > current.confidence) best.set(mention.entity, mention);
  }
  const dates = new Map<string, string>();
  for (const mention of mentions)
    if (mention.date !== undefined && !dates.has(mention.entity)) dates.set(mention.entity, mention.date);
  const entities = new Map<string, ExtractedEntity>();
  for (const mention of best.values()) {
    if (mention.entity === self) continue;
    const identifiers = authority.entries.get(mention.entity)?.identifiers;
    const date = dates.get(mention.entity);
    entities.set(mention.entity, {
      id: mention.entity,
      kind: mention.kind,
      name: mention.name,
      ...(mention.symbol === undefined ? {} : { symbol: mention.symbol }),
      ...(identifiers === undefined ? {} : { identifiers }),
      ...(date === undefined ? {} : { date }),
      known: mention.known,
    });
  }
  for (const id of [adoptedBy, ...found.flatMap((each) => [each.source, each.target])]) {
    if (id === undefined || id === self || entities.has(id)) continue;
    const entry = authority.entries.get(id);
    const kind = entry?.kind ?? 'Organization';
    const name = Object.values(entry?.names ?? {}).flat()[0]?.text ?? id;
    entities.set(id, { id, kind, name, known: entry !== undefined });
  }
  return [...entities.values()].sort((a, b) => compare(a.id, b.id));
}
