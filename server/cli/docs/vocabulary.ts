import {
  IDENTIFIER_SCHEMES,
  KINDS,
  LANGUAGES,
  MODALITIES,
  PARAGRAPH_KINDS,
  RELATIONS,
  STANCES,
  type RelationRecord,
} from '../../model/index.js';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');

/** docs/vocabulary.md, from the records of `server/model`. */
export function vocabularyPage(): string {
  const relations: readonly RelationRecord[] = RELATIONS;
  return `# Vocabulary

Written by \`npm run docs\` from the records of \`server/model\`; change those, not this page.

## Kinds of node

Instruments state; bodies act. An id is the United Nations document symbol where there is one, else the prefix and a name: \`treaty/budapest-convention\`.

${table(
  ['kind', 'group', 'prefix', 'what it is'],
  KINDS.map(({ kind, group, prefix, description }) => [`\`${kind}\``, group, `\`${prefix}/\``, description]),
)}

## Types of relation

An edge is one or more assertions, each with its document, paragraph, words, rule and confidence. Some types carry more.

${table(
  ['type', 'from', 'to', 'reads', 'what it is', 'carries'],
  relations.map(({ type, from, to, label, inverse, description, carries = [] }) => [
    `\`${type}\``,
    from.join(', '),
    to.join(', '),
    `${label.en}; ${inverse.en}`,
    description,
    carries.join(', '),
  ]),
)}

## Stances

What the governing verb of a citation says, in English: ${code(STANCES)}. \`refers\` says that no act governs the words.

## Modalities

${code(MODALITIES)}: whether what is stated has been done, or is only asked for, recommended or envisaged.

## Kinds of paragraph

${code(PARAGRAPH_KINDS)}.

## Identifiers

${table(
  ['scheme', 'what it is'],
  Object.entries(IDENTIFIER_SCHEMES).map(([scheme, what]) => [`\`${scheme}\``, what]),
)}

## Languages

${code(LANGUAGES)} (ISO 639-1), the official languages of the United Nations; \`und\` where a text's language was not recognised.
`;
}
