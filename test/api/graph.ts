import type {
  Extraction,
  ExtractedEntity,
  ExtractedRelation,
  Language,
  ParagraphKind,
  RelationType,
  Stance,
} from '../../server/model/index.js';
import { createApi, type Api, type ApiOptions } from '../../server/api/index.js';
import type { EntityFacts, GraphStore, Reading } from '../../server/store/port.js';

/** A paragraph of a text made for a test. */
interface Line {
  label: string;
  kind: ParagraphKind;
  text: string;
  verb?: string;
  act?: Stance;
  states?: {
    type: RelationType;
    source?: string;
    target: string;
    words: string;
    modality?: 'done' | 'proposed';
    cue?: string;
  }[];
}

interface Text {
  id: string;
  language: Language;
  title: string;
  date: string;
  lines: Line[];
  entities: ExtractedEntity[];
  adoptedBy?: string;
}

/** The reading of a text of which each line is a paragraph; what it states is found by its words. */
export function reading({ lines, entities, ...text }: Text): Reading {
  const paragraphs: Extraction['paragraphs'] = [];
  const relations: ExtractedRelation[] = [];
  let content = '';
  for (const [index, line] of lines.entries()) {
    const start = content.length;
    content += `${line.text}\n`;
    const paragraph = {
      id: `p${index}`,
      label: line.label,
      kind: line.kind,
      start,
      end: content.length - 1,
      ...(line.verb ? { verb: line.verb } : {}),
      ...(line.act ? { act: line.act } : {}),
    };
    paragraphs.push(paragraph);
    for (const { words, cue, source, ...stated } of line.states ?? []) {
      const at = start + line.text.indexOf(words);
      relations.push({
        ...stated,
        source: source ?? text.id,
        ...(line.act && stated.type === 'CITES' ? { stance: line.act } : {}),
        evidence: { start: at, end: at + words.length, paragraph: paragraph.id, ...(cue ? { cue } : {}) },
        confidence: 0.9,
        rule: 'made-for-test',
      });
    }
  }
  const mentions = relations.map(({ target, evidence, confidence }) => ({
    entity: target,
    start: evidence.start,
    end: evidence.end,
    paragraph: evidence.paragraph,
    confidence,
  }));
  return {
    text: content,
    extraction: {
      document: { ...text, kind: 'Resolution', symbol: text.id, file: `/srv/texts/${text.language}.txt` },
      paragraphs,
      entities,
      mentions,
      relations,
    },
  };
}

const fact = (id: string, kind: EntityFacts['kind'], name: string, more: Partial<EntityFacts> = {}) => ({
  id,
  kind,
  name,
  names: [{ text: name, language: 'en' as const, type: 'full' as const }],
  known: true,
  identifiers: {},
  ...more,
});

const FACTS: EntityFacts[] = [
  fact('org/unga', 'Organization', 'General Assembly', {
    names: [
      { text: 'General Assembly', language: 'en', type: 'full' },
      { text: 'Assemblée générale', language: 'fr', type: 'full' },
      { text: 'AG', language: 'fr', type: 'acronym' },
    ],
    date: '1945',
    address: 'https://www.un.org/en/ga/',
    identifiers: { wikidata: 'Q47423' },
  }),
  fact('treaty/quiet-networks', 'Treaty', 'Convention on Quiet Networks', { date: '1998' }),
];

const ENTITIES: ExtractedEntity[] = [
  { id: 'org/unga', kind: 'Organization', name: 'General Assembly', known: true },
  { id: 'treaty/quiet-networks', kind: 'Treaty', name: 'Convention on Quiet Networks', known: true },
  { id: 'A/RES/98/7', kind: 'Resolution', name: 'resolution 98/7', symbol: 'A/RES/98/7', known: true },
  { id: 'wg/quiet-networks', kind: 'WorkingGroup', name: 'Working Group on Quiet Networks', known: false },
];

/** Two texts of one resolution that does not exist. */
export const READINGS: Reading[] = [
  reading({
    id: 'A/RES/99/1',
    language: 'en',
    title: 'Quiet networks',
    date: '2044-12-03',
    adoptedBy: 'org/unga',
    entities: ENTITIES,
    lines: [
      {
        label: 'header',
        kind: 'header',
        text: 'Resolution of the General Assembly: quiet networks',
        states: [{ type: 'ADOPTED_BY', target: 'org/unga', words: 'General Assembly' }],
      },
      {
        label: 'pp1',
        kind: 'preambular',
        verb: 'Recalling',
        act: 'recalls',
        text: 'Recalling its resolution 98/7 and the Convention on Quiet Networks,',
        states: [
          { type: 'CITES', target: 'A/RES/98/7', words: 'resolution 98/7' },
          { type: 'CITES', target: 'treaty/quiet-networks', words: 'Convention on Quiet Networks' },
        ],
      },
      {
        label: 'op1',
        kind: 'operative',
        verb: 'Decides',
        act: 'decides',
        text: '1. Decides to establish the Working Group on Quiet Networks;',
        states: [
          {
            type: 'ESTABLISHES',
            target: 'wg/quiet-networks',
            words: 'Working Group on Quiet Networks',
            modality: 'done',
            cue: 'establish',
          },
        ],
      },
      {
        label: 'op2',
        kind: 'operative',
        verb: 'Calls upon',
        act: 'calls upon',
        text: '2. Calls upon all States to apply the Convention on Quiet Networks.',
        states: [{ type: 'CITES', target: 'treaty/quiet-networks', words: 'Convention on Quiet Networks' }],
      },
    ],
  }),
  reading({
    id: 'A/RES/99/1',
    language: 'fr',
    title: 'Réseaux silencieux',
    date: '2044-12-03',
    entities: ENTITIES.slice(1, 2),
    lines: [
      {
        label: 'pp1',
        kind: 'preambular',
        verb: 'Rappelant',
        act: 'recalls',
        text: 'Rappelant la Convention sur les réseaux silencieux,',
        states: [
          {
            type: 'CITES',
            target: 'treaty/quiet-networks',
            words: 'Convention sur les réseaux silencieux',
          },
        ],
      },
    ],
  }),
];

/** A resolution that cites as many others as is wished, and a second one that cites them too. */
export function wide(count: number): Reading[] {
  const cited = Array.from({ length: count }, (_, index) => `A/RES/90/${index + 1}`);
  return ['A/RES/97/1', 'A/RES/97/2'].map((id) =>
    reading({
      id,
      language: 'en',
      title: `Citations of ${id}`,
      date: '2042-12-01',
      entities: cited.map((symbol) => ({
        id: symbol,
        kind: 'Resolution',
        name: `resolution ${symbol.slice(6)}`,
        symbol,
        known: true,
      })),
      lines: cited.map((symbol, index) => ({
        label: `pp${index + 1}`,
        kind: 'preambular',
        verb: 'Recalling',
        act: 'recalls',
        text: `Recalling resolution ${symbol.slice(6)},`,
        states: [{ type: 'CITES', target: symbol, words: `resolution ${symbol.slice(6)}` }],
      })),
    }),
  );
}

/** Fills a store with the facts and texts above. */
export async function fill(store: GraphStore, more: readonly Reading[] = []): Promise<void> {
  await store.saveFacts(FACTS);
  for (const each of [...READINGS, ...more]) await store.saveReading(each);
}

export interface Answer {
  status: number;
  /** Its shape is the query's. */
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** Asks over POST, as a program does, without a port. */
export async function ask(api: Api, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const response = await api.fetch('http://renvoi.test/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

/** An API whose log is kept. */
export function loggedApi(store: GraphStore, more: Partial<ApiOptions> = {}): { api: Api; log: unknown[] } {
  const log: unknown[] = [];
  return { api: createApi({ store, log: (cause) => log.push(cause), ...more }), log };
}

/** The store itself, counting the calls of each of its methods. */
export function counting(store: GraphStore): { store: GraphStore; calls: Map<string, number> } {
  const calls = new Map<string, number>();
  const counted = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function' || typeof name !== 'string') return value;
      return (...args: unknown[]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        return Reflect.apply(value, target, args) as unknown;
      };
    },
  });
  return { store: counted, calls };
}
