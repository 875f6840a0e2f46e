import { statedAdoption } from './adoptionStated.js';
import { adoptionPatterns } from './patterns/adoption.js';
import type { Relating, Rule } from './scope.js';

/** Who adopted what: the organ named with the number, the header of the text, "adopted at". */
export const adoption: Rule = (relating) => {
  ofNumbered(relating);
  ofSelf(relating);
  statedAdoption(relating);
};

function ofNumbered({ mentions, lookup, self, found }: Relating): void {
  for (const mention of mentions) {
    if (mention.rule === 'numbered-recommendation' && mention.organ === undefined) {
      const meeting = lookup.firstStarting(
        mention.block,
        mention.start + 1,
        mention.end,
        (each) => each.kind === 'Meeting' && each.end === mention.end,
      );
      if (meeting !== undefined) {
        found.push({
          type: 'ADOPTED_AT',
          source: mention.entity,
          target: meeting.entity,
          start: mention.start,
          end: mention.end,
          block: mention.block,
          confidence: 0.88,
          rule: 'adopted-at:numbered',
        });
      }
    }
    if (mention.organ === undefined || mention.entity === self.id || mention.kind === 'Meeting') continue;
    found.push({
      type: 'ADOPTED_BY',
      source: mention.entity,
      target: mention.organ,
      start: Math.min(mention.start, mention.organRange?.start ?? mention.start),
      end: Math.max(mention.end, mention.organRange?.end ?? mention.end),
      block: mention.block,
      confidence: mention.confidence,
      rule: mention.organRange === undefined ? 'adopted-by:series' : 'adopted-by:organ-named',
    });
  }
}

function ofSelf(relating: Relating): void {
  const { scope, self, mentions, found } = relating;
  const { header, blocks } = scope.doc;
  const organ = header.adoptedBy;
  if (organ !== undefined) {
    const named =
      mentions.find(
        (mention) =>
          mention.entity === organ &&
          header.organRange !== undefined &&
          mention.start <= header.organRange.end &&
          mention.end >= header.organRange.start,
      ) ?? mentions.find((mention) => mention.entity === organ);
    const range = header.organRange ?? named;
    if (range !== undefined) {
      const block = blocks.findIndex((each) => each.start <= range.start && range.end <= each.end);
      found.push({
        type: 'ADOPTED_BY',
        source: self.id,
        target: organ,
        start: range.start,
        end: range.end,
        block: Math.max(0, block),
        confidence: 0.97,
        rule: 'adopted-by:header',
      });
    }
  }
  let stated: Set<string> | undefined;
  for (const mention of mentions) {
    if (mention.kind !== 'Meeting') continue;
    const block = blocks[mention.block]!;
    const closing = block.label === 'closing';
    const opening = block.kind === 'header' && adoptsHere(relating, mention.block);
    if (!closing && !opening) continue;
    stated ??= new Set(
      found
        .filter((each) => each.type === 'ADOPTED_AT' && each.source === self.id)
        .map((each) => each.target),
    );
    if (stated.has(mention.entity)) continue;
    stated.add(mention.entity);
    found.push({
      type: 'ADOPTED_AT',
      source: self.id,
      target: mention.entity,
      start: mention.start,
      end: mention.end,
      block: mention.block,
      confidence: 0.9,
      rule: closing ? 'adopted-at:closing' : 'adopted-at:header',
    });
  }
}

/** A header block that says "adopted by", or the line that names the adopting assembly and no more. */
function adoptsHere(relating: Relating, index: number): boolean {
  const block = relating.scope.doc.blocks[index]!;
  const words = relating.scope.text.slice(block.start, block.end);
  const { adopts, assemblyAlone } = adoptionPatterns(relating.places[index]!);
  return adopts.test(words) || assemblyAlone.test(words);
}
