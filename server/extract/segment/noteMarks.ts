import type { Paragraph } from './paragraphs.js';

/** Marks in the text, each number once, that no numbered footnote answers. */
export function unansweredMarks(
  text: string,
  paragraphs: readonly Paragraph[],
  marks: readonly number[],
): number[] {
  const numbers = new Set(marks);
  for (const { start, note } of paragraphs) {
    if (note && numbers.size > 0) numbers.delete(Number(/^\d{0,4}/.exec(text.slice(start, start + 4))![0]));
  }
  return [...numbers];
}
