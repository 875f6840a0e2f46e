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
import { firstNameOf } from './names/entryNames.js';
import { GRAMMARS } from './names/grammar.js';
import type { NamedMention } from './names/recognise.js';
import type { Found } from './relate/scope.js';
import { dateIn } from './segment/dates.js';
import { sortRuns } from './text/sortRuns.js';
import { tokenise } from './text/tokens.js';
import type { Block, HeaderFacts, Range, Segmented } from './types.js';

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
  const { blocks } = doc;
  const { symbol, kind, title, date, adoptedBy } = doc.header;
  const instruments = new Set<string>();
  for (const { instrument } of blocks) if (instrument) instruments.add(instrument);
  const entities = entitiesOf(mentions, { ...doc.header, id: self }, authority, found, instruments);
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
    paragraphs: blocks.filter(({ start, end }) => end > start).map((block) => paragraphOf(block, origin)),
    entities,
    mentions: mentionsOf(mentions, blocks, origin),
    relations: relationsOf(found, blocks, origin),
    ...(doc.notices.length === 0 ? {} : { notices: doc.notices }),
  };
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const round = (confidence: number) => Math.round(confidence * 100) / 100;

/** A range of the clean text in that as read. */
function raw({ start, end }: Range, origin: Int32Array): Range {
  return { start: origin[start]!, end: origin[end - 1]! + 1 };
}

function paragraphOf(block: Block, origin: Int32Array): ExtractedParagraph {
  const governing = block.clauses[0];
  const { id, label, kind } = block;
  const { start, end } = raw(block, origin);
  const paragraph: ExtractedParagraph = { id, label, kind, start, end };
  if (governing !== undefined && governing.verb !== '') paragraph.verb = governing.verb;
  if (governing !== undefined) paragraph.act = governing.act;
  return paragraph;
}

function mentionsOf(
  mentions: readonly NamedMention[],
  blocks: readonly Block[],
  origin: Int32Array,
): ExtractedMention[] {
  const all: ExtractedMention[] = [];
  for (const mention of mentions) {
    const { start, end } = raw(mention, origin);
    const confidence = round(mention.confidence);
    all.push({ entity: mention.entity, start, end, paragraph: blocks[mention.block]!.id, confidence });
  }
  return sortRuns(all, (a, b) => a.start - b.start || b.end - a.end || compare(a.entity, b.entity));
}

/** What relations are ordered by, beside each: these of one shape are compared faster than relations, which are of many. */
interface Placed extends Range {
  type: string;
  source: string;
  target: string;
  relation: ExtractedRelation;
}

/** The relations in order. The same at the same place is one assertion, whichever rules found it. */
function relationsOf(
  found: readonly Found[],
  blocks: readonly Block[],
  origin: Int32Array,
): ExtractedRelation[] {
  const placed: Placed[] = [];
  for (const each of found) {
    const range = raw(each, origin);
    const { type, source, target } = each;
    const relation = relationOf(each, range, blocks[each.block]!.id);
    placed.push({ start: range.start, end: range.end, type, source, target, relation });
  }
  sortRuns(placed, order);
  const all: ExtractedRelation[] = [];
  let previous: Placed | undefined;
  for (const each of placed) {
    if (previous === undefined || order(previous, each) !== 0) all.push(each.relation);
    previous = each;
  }
  return all;
}

function order(a: Placed, b: Placed): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    compare(a.type, b.type) ||
    compare(a.source, b.source) ||
    compare(a.target, b.target)
  );
}

/** Property by property: spreading a part that may be missing costs more than all the rest. */
function relationOf(found: Found, { start, end }: Range, paragraph: string): ExtractedRelation {
  const { type, source, target, stance, modality, paragraphs, cue } = found;
  const relation: Partial<ExtractedRelation> = { type, source, target };
  if (stance !== undefined) relation.stance = stance;
  if (modality !== undefined) relation.modality = modality;
  if (paragraphs !== undefined) relation.paragraphs = paragraphs;
  const evidence: ExtractedRelation['evidence'] = { start, end, paragraph };
  if (cue !== undefined) evidence.cue = cue;
  relation.evidence = evidence;
  relation.confidence = round(found.confidence);
  relation.rule = found.rule;
  return relation as ExtractedRelation;
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
  const named = new Map<string, { best: NamedMention; date: string | undefined }>();
  for (const mention of mentions) {
    const known = named.get(mention.entity);
    if (known === undefined) {
      named.set(mention.entity, { best: mention, date: mention.date });
      continue;
    }
    if (mention.confidence > known.best.confidence) known.best = mention;
    known.date ??= mention.date;
  }
  const entities: ExtractedEntity[] = [];
  for (const [id, { best, date }] of named)
    entities.push(id === document.id ? ownEntity(document) : entityOf(best, date, authority));
  const others = new Set<string>();
  const end = (id: string | undefined) => {
    if (id === undefined || id === document.id || named.has(id) || others.has(id)) return;
    others.add(id);
    const entry = authority.entries.get(id);
    const name = (entry && firstNameOf(entry))?.text ?? id;
    const other = instruments.has(id);
    entities.push({
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
  return entities.sort((a, b) => compare(a.id, b.id));
}

function entityOf(mention: NamedMention, date: string | undefined, authority: Authority): ExtractedEntity {
  const { entity: id, kind, name, symbol } = mention;
  const identifiers = authority.entries.get(id)?.identifiers;
  const entity: Partial<ExtractedEntity> = { id, kind, name };
  if (symbol !== undefined) entity.symbol = symbol;
  if (identifiers !== undefined) entity.identifiers = identifiers;
  if (date !== undefined) entity.date = date;
  entity.known = mention.known && !authority.wellKnown.has(id);
  return entity as ExtractedEntity;
}
