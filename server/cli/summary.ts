import { label, relationRecord, type ExtractedRelation } from '../model/index.js';
import type { Reading } from '../store/port.js';
import { count, oneLine } from './output.js';

/** What one text states, to be read on a terminal: its title, then each relation with the words that state it. */
export function summary({ extraction, text }: Reading): string {
  const { document, paragraphs, entities, mentions, relations } = extraction;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const labels = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));

  const nameOf = (id: string) => {
    const name = names.get(id);
    return name === undefined || name === id ? id : `${oneLine(name, 80)} (${id})`;
  };
  const show = (relation: ExtractedRelation) => {
    const { type, source, target, evidence } = relation;
    const paragraph = labels.get(evidence.paragraph);
    const from = source === document.id ? '' : `${nameOf(source)} `;
    const how = [relation.stance, relation.modality, paragraph?.verb && `“${oneLine(paragraph.verb, 40)}”`]
      .filter(Boolean)
      .join(', ');
    const words = oneLine(text.slice(evidence.start, evidence.end));
    const head = `${(paragraph?.label ?? '').padEnd(8)} ${from}${label(relationRecord(type).label, 'en')} ${nameOf(target)}`;
    return `  ${head}${how === '' ? '' : ` [${how}]`}\n           ${words}\n`;
  };

  const about = [document.id, document.kind, document.date, document.language].filter(Boolean).join(', ');
  const counts = [
    count(paragraphs.length, 'paragraph'),
    count(mentions.length, 'mention'),
    count(entities.length, 'entity', 'entities'),
    count(relations.length, 'relation'),
  ].join(', ');
  const inOrder = [...relations].sort((a, b) => a.evidence.start - b.evidence.start);
  return [
    `${oneLine(document.title, 200)}\n`,
    `  ${about}\n`,
    `  ${document.file}: ${counts}\n`,
    ...(extraction.notices ?? []).map((notice) => `  note: ${notice}\n`),
    ...inOrder.map(show),
  ].join('');
}
