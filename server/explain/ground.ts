import { organLabel, type NamedMention, type Range } from '../extract/workings.js';
import type { Span } from '../model/index.js';
import { analyse, type Analysis, type ExtractOptions } from '../extract/index.js';

/** One text, read, with what its explanations ask again and again. */
export interface Ground extends Analysis {
  /** The text as read: what every `Span` points into. */
  text: string;
  /** Where each of `mentions` stands in the text as read. */
  spans: readonly Span[];
}

/** Reads a text so that its mentions can be explained. */
export function openGround(text: string, options: ExtractOptions): Ground {
  const analysis = analyse(text, options);
  const spans = analysis.mentions.map((mention) => spanOf(analysis, mention));
  return { ...analysis, text, spans };
}

/** Where clean words stand in the text as read. */
export function spanOf({ doc }: Analysis, { start, end }: Range): Span {
  const { origin } = doc.clean;
  return { start: origin[start]!, end: origin[Math.max(start, end - 1)]! + 1 };
}

/** Words of the text on one line, in quotation marks. */
export function quoted({ doc }: Analysis, { start, end }: Range): string {
  return `“${doc.clean.text.slice(start, end).replace(/\s+/g, ' ').trim()}”`;
}

/** The label of the paragraph in which a mention stands, and where: "pp3, at 412". */
export function whereabouts(ground: Ground, mention: Range & { block: number }): string {
  const { label } = ground.doc.blocks[mention.block]!;
  const at = `at ${spanOf(ground, mention).start}`;
  return label === '' ? at : `${label}, ${at}`;
}

/** The name of a body or work, as the authority file or else the text has it; its id where neither does. */
export function nameOf(ground: Ground, id: string): string {
  const names = ground.authority.entries.get(id)?.names;
  const [first] = names?.en ?? Object.values(names ?? {}).flat();
  return (
    organLabel(id, 'en') ??
    first?.text ??
    ground.extraction.entities.find((each) => each.id === id)?.name ??
    id
  );
}

/** The name of an organ in a sentence. */
export function theOrgan(ground: Ground, id: string): string {
  return `the ${nameOf(ground, id)}`;
}

/** Mentions before one, the nearest first. */
export function* mentionsBefore(ground: Ground, mention: NamedMention): Generator<NamedMention> {
  for (let i = ground.mentions.indexOf(mention) - 1; i >= 0; i--) yield ground.mentions[i]!;
}
