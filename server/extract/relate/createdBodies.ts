import { shortHead } from '../names/antecedents.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { uniform } from '../names/uniform.js';
import { isCapital } from '../names/words.js';
import { Gap, tokenAt } from '../text/tokens.js';
import type { Relating } from './scope.js';

/**
 * "Decides to establish a Commission of Inquiry … Requests the Commission …": from where a text creates a
 * body on, its noun with a capital and an article or demonstrative names it. Runs once creations are found.
 */
export function createdBodies(relating: Relating): void {
  const { found, mentions, places, scope } = relating;
  const created = new Set(found.all.filter(({ type }) => type === 'ESTABLISHES').map(({ target }) => target));
  const described = mentions.filter(({ rule, head }) => rule === 'body-described' && head !== undefined);
  if (created.size === 0 || described.length === 0) return;
  described.sort((a, b) => a.start - b.start);
  const byHead = new Map<string, NamedMention>();
  const same = new Map<string, NamedMention>();
  let next = 0;
  const readTo = (offset: number) => {
    for (; next < described.length && described[next]!.start < offset; next++) {
      const body = described[next]!;
      const { entity, head } = body;
      const other = isDefinite(relating, body) ? byHead.get(head!) : undefined;
      if (other !== undefined) same.set(entity, other);
      else if (created.has(entity)) byHead.set(head!, body).set(shortHead(head!), body);
    }
  };
  for (let index = described[0]!.block; index < places.length; index++) {
    const place = places[index]!;
    for (const t of place.nouns) {
      readTo(scope.tokens.start[t]!);
      refer(relating, place, t, byHead);
    }
  }
  readTo(Infinity);
  for (const mention of mentions) {
    const other = same.get(mention.entity);
    if (other === undefined) continue;
    const { entity, name, kind, known } = other;
    Object.assign(mention, { entity, name, kind, known });
  }
  for (const each of found.all) each.target = same.get(each.target)?.entity ?? each.target;
}

/** "the establishment of the Commission": with an article, the one created before. */
function isDefinite({ scope, places }: Relating, body: NamedMention): boolean {
  const { grammar, first } = places[body.block]!;
  const t = tokenAt(scope.tokens, body.start);
  const before = t > first ? scope.tokens.word[t - 1]! : 0;
  return grammar.articles.has(before) && !grammar.indefinite.has(before);
}

function refer(relating: Relating, place: Place, t: number, byHead: ReadonlyMap<string, NamedMention>): void {
  const { scope, lookup } = relating;
  const { tokens, text } = scope;
  const { grammar } = place;
  if (t === place.first || tokens.gap[t]! > Gap.apostrophe || !isCapital(scope, t)) return;
  const noun = grammar.heads.at(tokens, t, place.last);
  const body = noun === undefined ? undefined : byHead.get(noun.value.canonical);
  if (noun === undefined || body === undefined) return;
  const before = tokens.word[t - 1]!;
  if (grammar.indefinite.has(before)) return;
  if (!grammar.articles.has(before) && !grammar.demonstratives.has(before)) return;
  // "the Committee created by": another, which these words tell
  if (grammar.established.at(tokens, noun.last, place.last) !== undefined) return;
  const start = tokens.start[t]!;
  const end = tokens.end[noun.last - 1]!;
  const words = text.slice(start, end);
  if (words === words.toUpperCase() || lookup.overlaps(place.index, { start, end })) return;
  const mention: NamedMention = uniform({
    start,
    end,
    block: place.index,
    entity: body.entity,
    kind: body.kind,
    name: body.name,
    known: body.known,
    how: 'reference',
    rule: 'reference-short-name',
    confidence: Math.min(0.72, body.confidence),
    because: body,
  });
  lookup.add(mention);
}
