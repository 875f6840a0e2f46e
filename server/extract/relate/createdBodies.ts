import { shortHead } from '../names/references.js';
import type { NamedMention } from '../names/recognise.js';
import type { Place } from '../names/scope.js';
import { uniform } from '../names/uniform.js';
import { isCapital } from '../names/words.js';
import { Gap } from '../text/tokens.js';
import type { Relating } from './scope.js';

/**
 * "Decides to establish a Commission of Inquiry … Requests the Commission …": from where a text creates a
 * body on, its noun with a capital and an article or demonstrative names it. Runs once creations are found.
 */
export function createdBodies(relating: Relating): void {
  const targets = new Set(
    relating.found.filter(({ type }) => type === 'ESTABLISHES').map(({ target }) => target),
  );
  const created = relating.mentions.filter(
    ({ rule, entity, head }) => rule === 'body-described' && head !== undefined && targets.has(entity),
  );
  if (created.length === 0) return;
  created.sort((a, b) => a.start - b.start);
  const byHead = new Map<string, NamedMention>();
  let next = 0;
  for (let index = created[0]!.block; index < relating.places.length; index++) {
    const place = relating.places[index]!;
    for (const t of place.nouns) {
      const start = relating.scope.tokens.start[t]!;
      for (; next < created.length && created[next]!.start < start; next++) {
        const { head } = created[next]!;
        byHead.set(head!, created[next]!);
        byHead.set(shortHead(head!), created[next]!);
      }
      refer(relating, place, t, byHead);
    }
  }
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
  relating.mentions.push(mention);
  lookup.add(mention);
}
