import { readAs } from './languages/index.js';
import {
  entityId,
  slug,
  type ExtractedEntity,
  type ExtractedMention,
  type ExtractedParagraph,
  type ExtractedRelation,
  type Extraction,
  type Kind,
} from '../model/index.js';
import { longestName, type Authority } from './names/authority.js';
import { GRAMMARS } from './names/grammar.js';
import type { NamedMention } from './names/recognise.js';
import type { Found } from './relate/scope.js';
import { dateIn } from './segment/dates.js';
import { tokenise } from './text/tokens.js';
import type { HeaderFacts, Range, Segmented } from './types.js';

/**
 * The id of the document itself: its symbol, else that of the one instrument of the authority file that has
 * its title for name, else made of its title; of a report or a statement, with
 * its date; with the name of its file where the title is one that many texts share.
 */
export function selfId(doc: Segmented, file: string, authority: Authority): string {
  const { symbol, kind, title, date } = doc.header;
  if (symbol !== undefined) return symbol;
  if (slug(title) === '') return entityId(kind, baseName(file));
  const registered = instrumentCalled(title, kind, authority);
  if (registered !== undefined) return registered;
  const shared = isShared(doc, title, authority) ? baseName(file) : '';
  return entityId(kind, title, `${kind === 'Document' ? (date ?? '') : ''} ${shared}`);
}

/** The one treaty or document of the authority file whose full name a title is, with its date or without. */
function instrumentCalled(title: string, kind: Kind, authority: Authority): string | undefined {
  const tokens = tokenise(title);
  const name = longestName(authority, title, tokens, 0, tokens.count);
  if (name === undefined) return undefined;
  const rest = title.slice(tokens.end[name.last - 1]);
  const date = name.last < tokens.count && rest.length < 40 ? dateIn(rest) : undefined;
  if (name.last < tokens.count && date?.behind !== '') return undefined;
  const full = name.refs.filter(
    ({ entry, name: { type } }) =>
      entry.kind === kind && type === 'full' && (date === undefined || date.iso === entry.date),
  );
  return full.length === 1 && name.refs.length === 1 ? full[0]!.entry.id : undefined;
}

/** The name of a body, or "Report of …", "Statement by …": no text's alone. */
function isShared(doc: Segmented, title: string, authority: Authority): boolean {
  const tokens = tokenise(title);
  const { documents } = GRAMMARS[readAs(doc.language)];
  for (let t = 0; t < Math.min(tokens.count, 3); t++) {
    if (documents.at(tokens, t, tokens.count) !== undefined) return true;
  }
  const name = longestName(authority, title, tokens, 0, tokens.count);
  return name !== undefined && name.last >= tokens.count - 1;
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
  const instruments = new Set(doc.blocks.flatMap(({ instrument }) => instrument || []));
  const entities = entitiesOf(mentions, { ...doc.header, id: self }, authority, found, instruments);
  // the offsets beside each relation: those of one shape are compared faster than relations, which are of many
  const relations = found.map((each) => {
    const range = raw(each);
    const { start, end } = range;
    return { start, end, relation: relationOf(each, range, paragraphId(each.block)) };
  });
  relations.sort((a, b) => a.start - b.start || a.end - b.end || compare(key(a.relation), key(b.relation)));
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
        const { id, label, kind } = block;
        const { start, end } = raw(block);
        const paragraph: ExtractedParagraph = { id, label, kind, start, end };
        if (governing !== undefined && governing.verb !== '') paragraph.verb = governing.verb;
        if (governing !== undefined) paragraph.act = governing.act;
        return paragraph;
      }),
    entities,
    mentions: mentions
      .map((mention): ExtractedMention => {
        const { start, end } = raw(mention);
        const confidence = round(mention.confidence);
        return { entity: mention.entity, start, end, paragraph: paragraphId(mention.block), confidence };
      })
      .sort((a, b) => a.start - b.start || b.end - a.end || compare(a.entity, b.entity)),
    relations: distinct(relations.map(({ relation }) => relation)),
    ...(doc.notices.length === 0 ? {} : { notices: doc.notices }),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const round = (confidence: number) => Math.round(confidence * 100) / 100;
const key = (relation: ExtractedRelation) => `${relation.type} ${relation.source} ${relation.target}`;

/** Property by property: spreading a part that may be missing costs more than all the rest. */
function relationOf(found: Found, range: Range, paragraph: string): ExtractedRelation {
  const { type, source, target, stance, modality, paragraphs, cue } = found;
  const relation: Partial<ExtractedRelation> = { type, source, target };
  if (stance !== undefined) relation.stance = stance;
  if (modality !== undefined) relation.modality = modality;
  if (paragraphs !== undefined) relation.paragraphs = paragraphs;
  const { start, end } = range;
  const evidence: ExtractedRelation['evidence'] = { start, end, paragraph };
  if (cue !== undefined) evidence.cue = cue;
  relation.evidence = evidence;
  relation.confidence = round(found.confidence);
  relation.rule = found.rule;
  return relation as ExtractedRelation;
}

/** The same relation at the same place is one assertion, whichever rules found it; sorted, doubles are neighbours. */
function distinct(sorted: ExtractedRelation[]): ExtractedRelation[] {
  return sorted.filter((relation, index) => {
    const previous = sorted[index - 1];
    return (
      previous === undefined ||
      previous.evidence.start !== relation.evidence.start ||
      previous.evidence.end !== relation.evidence.end ||
      key(previous) !== key(relation)
    );
  });
}

/** The document among the entities, where a text names itself: by what its header says, not by the mention. */
function ownEntity({ id, kind, title, symbol, date }: HeaderFacts & { id: string }): ExtractedEntity {
  return {
    id,
    kind,
    name: title || (symbol ?? id),
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === undefined ? {} : { date }),
    known: symbol !== undefined,
  };
}

/** An entity a name: the surest mention gives its facts; ends of relations that no mention gives come from the authority. */
function entitiesOf(
  mentions: readonly NamedMention[],
  document: HeaderFacts & { id: string },
  authority: Authority,
  found: readonly Found[],
  instruments: ReadonlySet<string>,
): ExtractedEntity[] {
  const best = new Map<string, NamedMention>();
  const dates = new Map<string, string>();
  for (const mention of mentions) {
    const current = best.get(mention.entity);
    if (current === undefined || mention.confidence > current.confidence) best.set(mention.entity, mention);
    if (mention.date !== undefined && !dates.has(mention.entity)) dates.set(mention.entity, mention.date);
  }
  const entities = new Map<string, ExtractedEntity>();
  for (const mention of best.values()) {
    if (mention.entity === document.id) {
      entities.set(document.id, ownEntity(document));
      continue;
    }
    const identifiers = authority.entries.get(mention.entity)?.identifiers;
    const date = dates.get(mention.entity);
    const { entity: id, kind, name, symbol } = mention;
    const entity: Partial<ExtractedEntity> = { id, kind, name };
    if (symbol !== undefined) entity.symbol = symbol;
    if (identifiers !== undefined) entity.identifiers = identifiers;
    if (date !== undefined) entity.date = date;
    entity.known = mention.known && !authority.wellKnown.has(id);
    entities.set(id, entity as ExtractedEntity);
  }
  const end = (id: string | undefined) => {
    if (id === undefined || id === document.id || entities.has(id)) return;
    const entry = authority.entries.get(id);
    const name = Object.values(entry?.names ?? {}).flat()[0]?.text ?? id;
    const other = instruments.has(id);
    entities.set(id, {
      id,
      kind: entry?.kind ?? (other ? 'Resolution' : 'Organization'),
      name,
      ...(other ? { symbol: id } : {}),
      known: entry !== undefined && !authority.wellKnown.has(id),
    });
  };
  end(document.adoptedBy);
  for (const each of found) {
    end(each.source);
    end(each.target);
  }
  return [...entities.values()].sort((a, b) => compare(a.id, b.id));
}
