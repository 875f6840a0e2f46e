import { allows } from '../../model/index.js';
import type { NamedMention } from '../names/recognise.js';
import { statedAdoption } from './adoptionStated.js';
import { adoptionPatterns } from './patterns/adoption.js';
import type { Relating, Rule } from './scope.js';

/** Who adopted what: the organ named with the number, the header of the text, "adopted at". */
export const adoption: Rule = (relating) => {
  ofNumbered(relating);
  ofSelf(relating);
  statedAdoption(relating);
};

function ofNumbered(relating: Relating): void {
  const { mentions, lookup, self, found } = relating;
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
    if (mention.organ === undefined) byAuthor(relating, mention);
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

/** "the resolution adopted by the Council": the author of what is adopted and not written. */
function byAuthor({ places, scope, found }: Relating, mention: NamedMention): void {
  const { author } = mention;
  if (author === undefined || author.entity === mention.entity) return;
  const { adopts } = adoptionPatterns(places[mention.block]!);
  if (mention.kind !== 'Resolution' && !adopts.test(scope.text.slice(mention.start, author.start))) return;
  const type = author.kind === 'Meeting' ? 'ADOPTED_AT' : 'ADOPTED_BY';
  if (!allows(type, mention.kind, author.kind)) return;
  found.push({
    type,
    source: mention.entity,
    target: author.entity,
    start: Math.min(mention.start, author.start),
    end: Math.max(mention.end, author.end),
    block: mention.block,
    confidence: 0.85,
    rule: 'adopted-at:cue',
  });
}

function ofSelf(relating: Relating): void {
  const { scope, self, mentions, found } = relating;
  const { header, blocks } = scope.doc;
  const organ = header.adoptedBy;
  if (organ !== undefined) {
    const range = header.organRange ?? mentions.find((mention) => mention.entity === organ);
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
    if (!closing && !opening && !isSessionOfAdopter(relating, mention)) continue;
    stated ??= new Set(
      found.all
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

/** "The General Conference, … having met in its tenth session": right behind the header, of what adopts. */
function isSessionOfAdopter(relating: Relating, { sessionOf, block, start }: NamedMention): boolean {
  if (sessionOf === undefined) return false;
  const { scope, self, found } = relating;
  const { blocks, header } = scope.doc;
  if (blocks[block]!.kind !== 'header' && blocks[block - 1]?.kind !== 'header') return false;
  const { met } = adoptionPatterns(relating.places[block]!);
  if (!met.test(scope.text.slice(Math.max(blocks[block]!.start, start - 90), start))) return false;
  if (header.adoptedBy === sessionOf.entity) return true;
  return found.all.some(
    ({ type, source, target }) => type === 'ADOPTED_AT' && source === self.id && target === sessionOf.entity,
  );
}

/** A header block that says "adopted by", or the line that names the adopting assembly and no more. */
function adoptsHere(relating: Relating, index: number): boolean {
  const block = relating.scope.doc.blocks[index]!;
  const words = relating.scope.text.slice(block.start, block.end);
  const { adopts, assemblyAlone } = adoptionPatterns(relating.places[index]!);
  return adopts.test(words) || assemblyAlone.test(words);
}
