import { slug, type Kind } from '../../model/index.js';
import { bodyBehind } from './bodyBehind.js';
import type { MentionLookup } from './lookup.js';
import type { NamedMention } from './recognise.js';
import type { Place, Scope } from './scope.js';
import { uniform } from './uniform.js';
import { onOneLine } from './words.js';

const OWNERS: readonly Kind[] = ['Organization', 'WorkingGroup', 'Meeting', 'Treaty', 'Programme'];

/** "the secretariat of the Convention": a body of its own, whatever its first letter. */
export function secretariats(scope: Scope, all: readonly Place[], lookup: MentionLookup<NamedMention>): void {
  const { tokens, text } = scope;
  const added: NamedMention[] = [];
  for (const place of all) {
    for (const { first, last, value: head } of place.heads) {
      if (head.canonical !== 'secretariat') continue;
      const start = tokens.start[first]!;
      const owner = bodyBehind(scope, place, lookup, last, OWNERS);
      const named = lookup.firstCrossing(
        place.index,
        start,
        start + 1,
        ({ end }) => end > tokens.end[first]!,
      );
      if (owner === undefined || named !== undefined) continue;
      added.push(
        uniform({
          start,
          end: owner.end,
          block: place.index,
          entity: `org/${slug(`secretariat of ${owner.entity.slice(owner.entity.indexOf('/') + 1)}`)}`,
          kind: 'Organization',
          name: onOneLine(text.slice(start, owner.end)),
          known: false,
          how: 'grammar',
          rule: 'secretariat-of',
          confidence: Math.min(0.85, owner.confidence),
          head: head.canonical,
        }),
      );
    }
  }
  for (const each of added) lookup.all.push(each);
}
