import { clauseAt, type Block, type NamedMention } from '../extract/workings.js';
import { spanOf, type Ground } from './ground.js';
import type { ExplainedParagraph, Point } from './types.js';

const KIND_WORDS: Readonly<Record<Block['kind'], string>> = {
  header: 'the header',
  preambular: 'a preambular paragraph',
  operative: 'an operative paragraph',
  body: 'a paragraph of the body',
  footnote: 'a footnote',
  annex: 'part of an annex',
};

const LANGUAGE_WORDS: Readonly<Record<Block['language'], string>> = {
  en: 'English',
  fr: 'French',
  und: 'a language without a lexicon',
};

/** The paragraph that a mention stands in, with the verb that governs it there. */
export function paragraphOf(ground: Ground, mention: NamedMention): ExplainedParagraph {
  const block = ground.doc.blocks[mention.block]!;
  const { id, label, kind, language } = block;
  const paragraph: ExplainedParagraph = { id, label, kind, language, ...spanOf(ground, block) };
  const clause = kind === 'header' || kind === 'footnote' ? undefined : clauseAt(block, mention.start);
  if (clause === undefined) return paragraph;
  paragraph.act = clause.act;
  if (clause.verb !== '') return { ...paragraph, verb: clause.verb };
  const chapeau = chapeauOf(ground, block);
  const verb = chapeau?.clauses.findLast((each) => each.verb !== '')?.verb;
  if (chapeau === undefined || verb === undefined) return paragraph;
  return { ...paragraph, verb, chapeau: chapeau.label };
}

/** The nearest paragraph above that has a verb of its own. */
function chapeauOf({ doc }: Ground, block: Block): Block | undefined {
  let above = block.parent;
  while (above !== undefined) {
    const parent: Block = doc.blocks[above]!;
    if (parent.clauses.some(({ verb }) => verb !== '')) return parent;
    above = parent.parent;
  }
  return undefined;
}

/** The paragraph in sentences. */
export function placePoints(ground: Ground, mention: NamedMention, paragraph: ExplainedParagraph): Point[] {
  const { label, kind, language, verb, act, chapeau } = paragraph;
  const points: Point[] = [
    {
      about: 'place',
      says: `It stands in ${label === '' || kind === 'header' ? '' : `${label}, `}${KIND_WORDS[kind]}, in ${LANGUAGE_WORDS[ground.doc.blocks[mention.block]!.language]}.`,
      at: { start: paragraph.start, end: paragraph.end },
    },
  ];
  const from = chapeau === label ? `the words with which ${label} begins` : `the chapeau of ${chapeau}`;
  const says = governed(verb, act, chapeau === undefined ? undefined : from, language);
  points.push({ about: 'place', says });
  const { instrument } = ground.doc.blocks[mention.block]!;
  if (instrument !== undefined) {
    points.push({
      about: 'place',
      says:
        instrument === ''
          ? 'It belongs to another instrument on the same page, of which the beginning is not here: nothing is stated of it.'
          : `It belongs to another instrument on the same page, ${instrument}, which is the one that speaks here.`,
    });
  }
  return points;
}

function governed(
  verb: string | undefined,
  act: string | undefined,
  from: string | undefined,
  language: string,
): string {
  if (act === undefined) {
    return language === 'und'
      ? 'No verb is looked for there, since the language has no lexicon.'
      : 'No act governs the words: the document only refers to what it names there.';
  }
  if (verb === undefined) return `The words are governed by an act that ${act}.`;
  const where = from === undefined ? '' : `, inherited from ${from}`;
  return `The words are governed by “${verb}” (${act})${where}.`;
}
