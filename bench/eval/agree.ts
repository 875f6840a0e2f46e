import type { ExtractedRelation, Extraction } from '../../server/model/index.js';

/** One end of a relation, in terms that another language has too. */
interface End {
  kind: string;
  /** The symbol or the entry of the authority file; none for a name first seen in the text. */
  id?: string;
}

/** One relation, wherever the text states it. */
export interface Edge {
  type: string;
  source: End;
  target: End;
  /** Of all its places. */
  stances: string[];
  /** Where it is stated first. */
  first: ExtractedRelation;
  /** What a lawyer calls the paragraph of that place. */
  label: string;
}

export interface Agreement {
  common: [french: Edge, english: Edge][];
  /** What only one of the two states. */
  french: Edge[];
  english: Edge[];
}

/** The relations of an extraction, each once. */
function edgesOf({ document, paragraphs, entities, relations }: Extraction): Edge[] {
  const labels = new Map(paragraphs.map(({ id, label }) => [id, label]));
  const ends = new Map<string, End>();
  for (const { id, kind, known, symbol } of entities) {
    ends.set(id, { kind, ...((known || symbol !== undefined) && { id: symbol ?? id }) });
  }
  // last: the text is an entity too where it names itself
  ends.set(document.id, { kind: 'self', id: 'self' });
  const once = new Map<string, Edge>();
  for (const relation of relations) {
    const { type, source, target, stance, evidence } = relation;
    const key = JSON.stringify([type, source, target]);
    let edge = once.get(key);
    if (edge === undefined) {
      const end = (id: string): End => ends.get(id) ?? { kind: '?', id };
      const label = labels.get(evidence.paragraph) ?? '';
      edge = { type, source: end(source), target: end(target), stances: [], first: relation, label };
      once.set(key, edge);
    }
    if (stance !== undefined) edge.stances.push(stance);
  }
  return [...once.values()];
}

/**
 * Which relations the same text in two languages states in both, and in one alone. Ends that have an
 * id of their own are compared by it; where only one language knows it, or neither, by their kind,
 * those of one paragraph first.
 */
export function agreement(french: Extraction, english: Extraction): Agreement {
  const common: [Edge, Edge][] = [];
  let [fr, en] = [edgesOf(french), edgesOf(english)];
  const pairOff = (same: (a: Edge, b: Edge) => boolean) => {
    fr = fr.filter((edge) => {
      const index = en.findIndex((other) => edge.type === other.type && same(edge, other));
      if (index < 0) return true;
      common.push([edge, en[index]!]);
      en = en.toSpliced(index, 1);
      return false;
    });
  };
  const ends = (compare: (a: End, b: End) => boolean) => (a: Edge, b: Edge) =>
    compare(a.source, b.source) && compare(a.target, b.target);
  const alike = ends((a, b) =>
    a.id !== undefined && b.id !== undefined ? a.id === b.id : a.kind === b.kind,
  );
  pairOff(ends((a, b) => a.id !== undefined && a.id === b.id));
  pairOff((a, b) => a.label === b.label && alike(a, b));
  pairOff(alike);
  return { common, french: fr, english: en };
}

/** Whether the two give a citation the same stance in some place. */
export const sameStance = ([french, english]: [Edge, Edge]): boolean =>
  french.stances.some((stance) => english.stances.includes(stance));
