import type { Extraction } from '../model/index.js';

/**
 * Holds an extraction to what a store relies on: every end, mention and place refers to something
 * the extraction itself lists.
 * @throws Error naming the file and what is missing
 */
export function checkExtraction(extraction: Extraction): void {
  const { document } = extraction;
  const entities = new Set(extraction.entities.map((entity) => entity.id)).add(document.id);
  const paragraphs = new Set(extraction.paragraphs.map((paragraph) => paragraph.id));
  const need = (set: Set<string>, id: string, what: string) => {
    if (set.has(id)) return;
    throw new Error(
      `The extraction of ${document.file} has ${what} "${id}", which it does not list; nothing of it was saved.`,
    );
  };
  for (const mention of extraction.mentions) {
    need(entities, mention.entity, 'a mention of the entity');
    need(paragraphs, mention.paragraph, 'a mention in the paragraph');
  }
  for (const relation of extraction.relations) {
    need(entities, relation.source, 'a relation from the entity');
    need(entities, relation.target, 'a relation to the entity');
    need(paragraphs, relation.evidence.paragraph, 'a relation in the paragraph');
  }
}
