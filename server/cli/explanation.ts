import { TOPICS, type ExplainedMention, type Explanation, type Topic } from '../explain/index.js';
import { label, relationRecord } from '../model/index.js';
import { oneLine } from './output.js';

const HEADINGS: Readonly<Record<Topic, string>> = {
  place: 'Where it stands',
  words: 'How the words were read',
  organ: 'Whose it is',
  entry: 'What the authority file says',
  confidence: 'How sure it is',
};

/** An explanation to be read on a terminal. */
export function explanation({ mention, points, relations, around }: Explanation): string {
  const sections = TOPICS.map((topic) => {
    const own = points.filter(({ about }) => about === topic);
    const lines = own.map(
      ({ says, at }) =>
        `  - ${says}${at === undefined || topic === 'place' ? '' : ` [${at.start}–${at.end}]`}`,
    );
    return lines.length === 0 ? '' : `\n${HEADINGS[topic]}\n${lines.join('\n')}\n`;
  });
  return `${head(mention)}${sections.join('')}${relationsOf(relations)}${others(mention, around)}`;
}

function head(mention: ExplainedMention): string {
  const { words, start, end, entity, kind, name, date, known } = mention;
  const facts = [kind, date, known ? undefined : 'first seen in this text'].filter(Boolean).join(', ');
  const called = name === entity ? '' : `\n  ${oneLine(name, 200)}`;
  return `“${oneLine(words, 200)}”, ${start}–${end}\n  ${entity} (${facts})${called}\n`;
}

function relationsOf(relations: Explanation['relations']): string {
  if (relations.length === 0) return '\nNo relation rests on it.\n';
  const shown = relations.map(
    ({ type, source, target, stance, modality, evidence, confidence, rule, says }) => {
      const reads = `${source} ${label(relationRecord(type).label, 'en')} ${target}`;
      const marks = [stance, modality, `confidence ${confidence}`].filter(Boolean).join(', ');
      const cue = evidence.cue === undefined ? '' : ` The words that say so: “${oneLine(evidence.cue, 80)}”.`;
      return `  - ${reads} [${marks}]\n    ${says}${cue}\n    rule ${rule}, words ${evidence.start}–${evidence.end}`;
    },
  );
  return `\nWhat rests on it\n${shown.join('\n')}\n`;
}

function others(mention: ExplainedMention, around: Explanation['around']): string {
  if (around.length === 0) return '';
  const lines = around.map(({ words, entity, start, end }) => {
    const how = start <= mention.start && end >= mention.end ? 'inside' : 'holds';
    return `  - ${how} “${oneLine(words, 100)}” (${entity}), ${start}–${end}`;
  });
  return `\nOther mentions in the same words: ask for them with --words\n${lines.join('\n')}\n`;
}
