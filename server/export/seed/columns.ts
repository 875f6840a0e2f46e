import { KINDS, MODALITIES, PARAGRAPH_KINDS, RELATIONS, STANCES } from '../../model/index.js';
import type { ShippedAssertion, ShippedDocument, ShippedParagraph } from '../../store/shipped.js';

/**
 * The lines of a file of documents. The first is the table of strings: an array, to which the numbers
 * below point. Then one document a line:
 * `[id, language, kind, title, symbol, date, adoptedBy, paragraphs, assertions]`, where the last two are
 * columns: an array a field, in the order of `documentLine`. Absent values are -1.
 */
export function* encode(documents: readonly ShippedDocument[]): Generator<string> {
  const table = new Table();
  const lines = documents.map((document) => JSON.stringify(documentLine(document, table)));
  yield JSON.stringify(table.strings);
  yield* lines;
}

/** The documents of such a file, one by one. */
export function* decode(lines: Iterable<string>): Generator<ShippedDocument> {
  let strings: readonly string[] | undefined;
  for (const line of lines) {
    if (strings === undefined) strings = JSON.parse(line) as string[];
    else yield documentOf(JSON.parse(line) as DocumentLine, strings);
  }
}

type Column = readonly number[];

type DocumentLine = readonly [
  id: number,
  language: number,
  kind: number,
  title: number,
  symbol: number,
  date: number,
  adoptedBy: number,
  paragraphs: readonly Column[],
  assertions: readonly Column[],
];

const ABSENT = -1;

/** Strings, each once, in the order in which they are first met. */
class Table {
  readonly strings: string[] = [];
  readonly #numbers = new Map<string, number>();

  readonly number = (value: string | undefined): number => {
    if (value === undefined) return ABSENT;
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.strings.push(value) - 1;
      this.#numbers.set(value, number);
    }
    return number;
  };
}

const KIND_NAMES = KINDS.map(({ kind }) => kind);
const TYPES = RELATIONS.map(({ type }) => type);

function documentLine(document: ShippedDocument, { number }: Table): DocumentLine {
  const { paragraphs, assertions } = document;
  return [
    number(document.id),
    number(document.language),
    number(document.kind),
    number(document.title),
    number(document.symbol),
    number(document.date),
    number(document.adoptedBy),
    [
      paragraphs.map(({ id }) => number(id)),
      paragraphs.map(({ label }) => number(label)),
      paragraphs.map(({ kind }) => number(kind)),
      paragraphs.map(({ verb }) => number(verb)),
      paragraphs.map(({ act }) => number(act)),
    ],
    [
      assertions.map(({ type }) => number(type)),
      assertions.map(({ source }) => number(source)),
      assertions.map(({ target }) => number(target)),
      assertions.map(({ paragraph }) => paragraph),
      assertions.map(({ words }) => number(words)),
      assertions.map(({ cue }) => number(cue)),
      assertions.map(({ stance }) => number(stance)),
      assertions.map(({ modality }) => number(modality)),
      assertions.map(({ paragraphs }) => number(paragraphs && JSON.stringify(paragraphs))),
      assertions.map(({ confidence }) => confidence),
      assertions.map(({ rule }) => number(rule)),
    ],
  ];
}

function documentOf(line: DocumentLine, strings: readonly string[]): ShippedDocument {
  const [id, language, kind, title, symbol, date, adoptedBy, paragraphs, assertions] = line;
  const string = (number: number): string => {
    const value = strings[number];
    if (value === undefined)
      throw new SyntaxError(`a line refers to string ${number}, which the table lacks`);
    return value;
  };
  const optional = (number: number) => (number === ABSENT ? undefined : string(number));
  const one = <T extends string>(list: readonly T[], number: number): T => member(list, string(number));
  const maybe = <T extends string>(list: readonly T[], number: number) =>
    number === ABSENT ? undefined : one(list, number);
  const paragraphRows = paragraphs[0]!.map((_, row): ShippedParagraph => {
    const at = (column: number) => paragraphs[column]![row]!;
    return {
      id: string(at(0)),
      label: string(at(1)),
      kind: one(PARAGRAPH_KINDS, at(2)),
      verb: optional(at(3)),
      act: maybe(STANCES, at(4)),
    };
  });
  const assertionRows = assertions[0]!.map((_, row): ShippedAssertion => {
    const at = (column: number) => assertions[column]![row]!;
    const concerned = optional(at(8));
    return {
      type: one(TYPES, at(0)),
      source: string(at(1)),
      target: string(at(2)),
      paragraph: at(3),
      words: string(at(4)),
      cue: optional(at(5)),
      stance: maybe(STANCES, at(6)),
      modality: maybe(MODALITIES, at(7)),
      paragraphs: concerned === undefined ? undefined : (JSON.parse(concerned) as string[]),
      confidence: at(9),
      rule: string(at(10)),
    };
  });
  return {
    id: string(id),
    language: string(language) as ShippedDocument['language'],
    kind: one(KIND_NAMES, kind),
    title: string(title),
    symbol: optional(symbol),
    date: optional(date),
    adoptedBy: optional(adoptedBy),
    paragraphs: paragraphRows,
    assertions: assertionRows,
  };
}

/** A later Renvoi may write what this one does not know. */
function member<T extends string>(list: readonly T[], value: string): T {
  if (!list.includes(value as T)) throw new SyntaxError(`"${value}" is none of ${list.join(', ')}`);
  return value as T;
}
