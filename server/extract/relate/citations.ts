import { isInstrument } from '../../model/index.js';
import { stanceAt, type Rule } from './scope.js';

/** Every mention of an instrument is a citation, of a body a mention, with the act that governs it. */
export const citations: Rule = ({ scope, self, mentions, found }) => {
  for (const mention of mentions) {
    if (mention.entity === self.id) continue;
    const instrument = isInstrument(mention.kind);
    if (!instrument && !isInstrument(self.kind)) continue;
    const block = scope.doc.blocks[mention.block]!;
    found.push({
      type: instrument ? 'CITES' : 'MENTIONS',
      source: self.id,
      target: mention.entity,
      start: mention.start,
      end: mention.end,
      block: mention.block,
      confidence: mention.confidence,
      rule: `${instrument ? 'cites' : 'mentions'}:${mention.rule}`,
      stance: instrument ? stanceAt(block, mention.start) : undefined,
    });
  }
};
