import { slug, type Kind } from '../../model/index.js';
import { bodyBehind } from './bodyBehind.js';
import { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { uniform } from './uniform.js';

const OWNERS: readonly Kind[] = ['Organization', 'WorkingGroup', 'Meeting', 'Treaty', 'Programme'];

/** "the secretariat of the Convention": a body of its own, whatever its first letter. */
export function secretariats(scope: Scope, all: readonly Place[], mentions: NamedMention[]): void {
  const lookup = new MentionLookup(mentions);
  const { tokens, text } = scope;
  const added: NamedMention[] = [];
  for (const place of all) {
    let next = place.first;
    for (const t of place.nouns) {
      if (t < next) continue;
      const head = place.grammar.heads.at(tokens, t, place.last);
      if (head === undefined) continue;
      if (head.value.canonical === 'secretariat') {
        const start = tokens.start[t]!;
        const owner = bodyBehind(scope, place, lookup, head.last, OWNERS);
        const named = lookup.firstCrossing(place.index, start, start + 1, ({ end }) => end > tokens.end[t]!);
        if (owner !== undefined && named === undefined) {
          added.push(
            uniform({
              start,
              end: owner.end,
              block: place.index,
              entity: `org/${slug(`secretariat of ${owner.entity.slice(owner.entity.indexOf('/') + 1)}`)}`,
              kind: 'Organization',
              name: text.slice(start, owner.end).replace(/\s+/g, ' '),
              known: false,
              how: 'grammar',
              rule: 'secretariat-of',
              confidence: Math.min(0.85, owner.confidence),
              head: head.value.canonical,
            }),
          );
        }
      }
      next = head.last;
    }
  }
  for (const each of added) mentions.push(each);
}
