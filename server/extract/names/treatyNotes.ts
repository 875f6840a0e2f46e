import { markBehind } from './noteSymbol.js';
import type { NamedMention } from './recognise.js';
import type { Scope } from './scope.js';

/** Blocks between a treaty and its footnote: those of one page, or of a text whose notes stand at its end. */
const FURTHEST_NOTE = 80;
/** Units of the words with which a footnote leads to the volume: "17 United Nations, Treaty Series, ". */
const LONGEST_LEAD = 40;

/** Ids of treaties of which a text gives nothing but where they are printed. */
const PRINTED = 'treaty/unts-';

/**
 * A footnote that gives the volume of the Treaty Series in which a treaty is printed means that treaty: the one
 * named where its mark stands, "the Geneva Conventions of 1949;¹⁷" with "¹⁷ Treaty Series, vol. 75, Nos. 970-973."
 */
export function treatyNotes(scope: Scope, mentions: readonly NamedMention[]): void {
  const { blocks } = scope.doc;
  const printed = mentions.filter(
    ({ kind, how, entity, start, block }) =>
      kind === 'Treaty' &&
      how === 'series' &&
      entity.startsWith(PRINTED) &&
      /^fn\d/.test(blocks[block]!.label) &&
      start - blocks[block]!.start <= LONGEST_LEAD,
  );
  if (printed.length === 0) return;
  const marked = new Map<string, NamedMention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'Treaty' || mention.how === 'series') continue;
    const mark = markBehind(scope, mention.end);
    if (mark === undefined) continue;
    const label = `fn${mark}`;
    const list = marked.get(label);
    if (list === undefined) marked.set(label, [mention]);
    else list.push(mention);
  }
  for (const volume of printed) {
    const treaty = marked
      .get(blocks[volume.block]!.label)
      ?.find(({ block }) => block < volume.block && volume.block - block <= FURTHEST_NOTE);
    if (treaty === undefined) continue;
    const { entity, kind, name, known } = treaty;
    Object.assign(volume, { entity, kind, name, known });
  }
}
