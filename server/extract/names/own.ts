import { isInstrument } from '../../model/index.js';
import { readAs } from '../languages/index.js';
import { ORGAN_IDS } from '../organs.js';
import { tokenise } from '../text/tokens.js';
import { GRAMMARS, type NameGrammar } from './grammar.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';

/** What a text calls itself, and the body whose text it is, by head noun: what "the Convention" means in it. */
export interface Own {
  /** Canonical head of a treaty's title: there "the Convention" is the text itself. */
  treaty: string | undefined;
  /** "Report of the Inland Transport Committee": there "the Committee" is that one. */
  bodies: ReadonlyMap<string, NamedMention>;
}

/** Reads them off the title and the lines of the header. */
export function ownNames(
  scope: Scope,
  all: readonly Place[],
  lookup: MentionLookup<NamedMention>,
  headOf: (mention: NamedMention) => string | undefined,
): Own {
  const { header, language } = scope.doc;
  const grammar = GRAMMARS[readAs(language)];
  if (header.kind === 'Treaty') return { treaty: titleHead(header.title, grammar), bodies: new Map() };
  const bodies = new Map<string, NamedMention>();
  if (header.kind !== 'Document') return { treaty: undefined, bodies };
  const subjects = new Map<string, NamedMention | undefined>();
  for (const place of all) {
    if (place.block.kind !== 'header') break;
    const noun = place.grammar.documents.at(scope.tokens, place.first, place.last);
    if (noun === undefined) {
      addSubjects(subjects, lookup, place.index, headOf);
      continue;
    }
    const author = lookup.in(place.index).find(({ start }) => start >= scope.tokens.end[noun.last - 1]!);
    const head = author === undefined || author.kind === 'State' ? undefined : headOf(author);
    if (head !== undefined && !bodies.has(head)) bodies.set(head, author!);
  }
  for (const [head, body] of subjects) if (body !== undefined && !bodies.has(head)) bodies.set(head, body);
  for (const [head, body] of bodiesNamedMost(lookup, headOf)) if (!bodies.has(head)) bodies.set(head, body);
  return { treaty: undefined, bodies };
}

/**
 * "Financing of the Observer Force", "Section 5: Lamp Centre": the one body of its noun in the lines of the header.
 * The organs of record are not: who asked for a report is named there too.
 */
function addSubjects(
  subjects: Map<string, NamedMention | undefined>,
  lookup: MentionLookup<NamedMention>,
  block: number,
  headOf: (mention: NamedMention) => string | undefined,
): void {
  for (const mention of lookup.in(block)) {
    const { entity, kind, start, end } = mention;
    if (kind === 'State' || isInstrument(kind) || ORGAN_IDS.has(entity)) continue;
    // "Client Board of the Service Centre" is about the board
    const holds = (other: NamedMention) => other !== mention && other.end >= end;
    if (lookup.firstCrossing(block, start, start + 1, holds) !== undefined) continue;
    const head = headOf(mention);
    if (head === undefined) continue;
    if (!subjects.has(head)) subjects.set(head, mention);
    else if (subjects.get(head)?.entity !== entity) subjects.set(head, undefined);
  }
}

/** Mentions of a body from which on a report may be about it, and how much oftener than any other of its noun it is named. */
const OFTEN = 10;
const MORE = 4;

/** "OIOS" on every page: in a report that hardly names another office, "the Office" is that one. */
function bodiesNamedMost(
  lookup: MentionLookup<NamedMention>,
  headOf: (mention: NamedMention) => string | undefined,
): Map<string, NamedMention> {
  const counts = new Map<string, Map<string, number>>();
  const first = new Map<string, NamedMention>();
  for (const mention of lookup.all) {
    const { kind, entity, how } = mention;
    if ((kind !== 'Organization' && kind !== 'WorkingGroup') || how === 'reference') continue;
    const head = headOf(mention);
    if (head === undefined) continue;
    let byBody = counts.get(head);
    if (byBody === undefined) counts.set(head, (byBody = new Map()));
    byBody.set(entity, (byBody.get(entity) ?? 0) + 1);
    if (mention.known && !first.has(entity)) first.set(entity, mention);
  }
  const most = new Map<string, NamedMention>();
  for (const [head, byBody] of counts) {
    const [body, next] = [...byBody].sort((a, b) => b[1] - a[1]);
    const mention = first.get(body![0]);
    if (mention !== undefined && body![1] >= Math.max(OFTEN, MORE * (next?.[1] ?? 0)))
      most.set(head, mention);
  }
  return most;
}

function titleHead(title: string, { heads }: NameGrammar): string | undefined {
  const tokens = tokenise(title);
  for (let t = 0; t < tokens.count; t++) {
    const head = heads.at(tokens, t, tokens.count);
    if (head?.value.kind === 'Treaty') return head.value.canonical;
  }
  return undefined;
}
