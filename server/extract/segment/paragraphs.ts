import { hasLexicon, type LexiconLanguage } from '../languages/index.js';
import type { Language } from '../../model/index.js';
import type { CleanText } from '../types.js';
import { vote, winner } from './language.js';

/** A line of the clean text. */
export interface Paragraph {
  start: number;
  end: number;
  note: boolean;
  language: LexiconLanguage | 'und';
}

/** The paragraphs of a clean text with the language of each, and that of the whole. */
export function paragraphsOf({ text, units, notes = [] }: CleanText): {
  paragraphs: Paragraph[];
  language: Language | 'und';
} {
  const paragraphs: Paragraph[] = [];
  const totals = { en: 0, fr: 0, es: 0, ar: 0, ru: 0, zh: 0 };
  const unsure: number[] = [];
  let note = 0;
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end > start) {
      const votes = vote(units, start, end, 160);
      totals.en += votes.en;
      totals.fr += votes.fr;
      totals.es += votes.es;
      totals.ar += votes.ar;
      totals.ru += votes.ru;
      totals.zh += votes.zh;
      const language = winner(votes);
      const cast = votes.en + votes.fr + votes.es + votes.ar + votes.ru + votes.zh;
      // a heading of three words does not tell its language
      if (language === 'und' || (cast < 3 && end - start < 120)) unsure.push(paragraphs.length);
      while (note < notes.length && notes[note]! < start) note++;
      paragraphs.push({
        start,
        end,
        note: notes[note] === start,
        language: hasLexicon(language) ? language : 'und',
      });
    }
    start = end + 1;
  }
  const language = winner(totals);
  const whole = hasLexicon(language) ? language : 'und';
  for (const i of unsure) paragraphs[i]!.language = whole;
  return { paragraphs, language };
}
