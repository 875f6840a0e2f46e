import { allows, isInstrument, type Kind } from '../../model/index.js';
import { cueText, cuesOf, type Relating, type Rule } from './scope.js';
import { before, after } from './neighbours.js';
import { patternsOf } from './patterns.js';

/** Who adopted what: the organ named with the number, the header of the text, "adopted at". */
export const adoption: Rule = (relating) => {
  ofNumbered(relating);
  ofSelf(relating);
  atMeeting(relating);
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
  const { adopts, assemblyAlone } = patternsOf(relating.places[index]!);
  return adopts.test(words) || assemblyAlone.test(words);
}

/** "(adoptée … lors de la 132e Assemblée)": the instrument before, the meeting or the organ behind. */
function atMeeting(relating: Relating): void {
  for (const place of relating.places) {
    for (const cue of cuesOf(relating, place.index, 'adoptedAt')) {
      const instrument = before(relating, place, cue.first, 60, isInstrument);
      if (instrument === undefined || instrument.entity === relating.self.id) continue;
      const target = after(
        relating,
        place,
        cue.last,
        60,
        (kind: Kind) => kind === 'Meeting' || kind === 'Organization',
      );
      if (target === undefined) continue;
      const type = target.kind === 'Meeting' ? 'ADOPTED_AT' : 'ADOPTED_BY';
      if (
        !allows(type, instrument.kind, target.kind) ||
        (instrument.organ !== undefined && type === 'ADOPTED_BY')
      )
        continue;
      relating.found.push({
        type,
        source: instrument.entity,
        target: target.entity,
        start: instrument.start,
        end: target.end,
        block: place.index,
        cue: cueText(relating, cue),
        confidence: 0.85,
        rule: 'adopted-at:cue',
      });
    }
  }
}
