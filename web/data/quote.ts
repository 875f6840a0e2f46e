import type { Evidence } from '../api/relation.js';

/** The words that state a relation, between what stands about them in their paragraph. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters of the paragraph shown on either side. */
const AROUND = 160;

/** The words in the whole of their paragraph, where that is known; else alone. */
export function quote({
  words,
  start,
  end,
  paragraph,
}: Pick<Evidence, 'words' | 'start' | 'end' | 'paragraph'>): Quote {
  const { text, start: origin } = paragraph;
  const alone = { before: '', words, after: '' };
  if (text === null || origin === null || start === null || end === null) return alone;
  const [from, to] = [start - origin, end - origin];
  if (from < 0 || text.slice(from, to) !== words) return alone;
  return { before: text.slice(0, from), words, after: text.slice(to) };
}

/** The same, cut at a word with an ellipsis where the paragraph is long. */
export function excerpt({ before, words, after }: Quote, around = AROUND): Quote {
  const head = [...before];
  const tail = [...after];
  return {
    before:
      head.length <= around
        ? before
        : '… ' +
          head
            .slice(-around)
            .join('')
            .replace(/^\S*\s+/, ''),
    words,
    after:
      tail.length <= around
        ? after
        : tail
            .slice(0, around)
            .join('')
            .replace(/\s+\S*$/, '') + ' …',
  };
}

/** Whether the excerpt leaves something out. */
export function isCut(whole: Quote, cut: Quote): boolean {
  return whole.before !== cut.before || whole.after !== cut.after;
}
