import type { Kind } from '../../model/index.js';
import { isLetter, type Line } from './headerLines.js';
import { anyOf, lineOf, STATEMENT, TREATY, wordsOf } from './headerWords.js';
import type { Section } from './outline.js';

const ACT = wordsOf('act');
const ACT_LINE = new RegExp(`^${anyOf('actLine')}(?!\\p{L})`, 'iu');
const OUTCOME = wordsOf('outcome');
const ABOUT = wordsOf('aboutTreaty');
const SELDOM_TREATY = lineOf('treatySeldom');
const CONSTITUTING = new RegExp(`\\b${anyOf('constituting')}`, 'i');
const LINKS = wordsOf('links');

/** Whether a title or first words name the text a treaty: "Protocol relating to …". */
function namesTreaty(words: string): boolean {
  const match = TREATY.exec(words.slice(0, 200));
  if (match === null) return false;
  const before = words.slice(0, match.index);
  if (SELDOM_TREATY.test(match[0]) && !CONSTITUTING.test(before) && LINKS.test(before)) return false;
  return !ABOUT.test(before) && !/,\s*$/.test(before);
}

const DOCUMENT_SYMBOL = /^(?!.*\/(?:RES|DEC|L\.|PRST))(?:A|S|E|ST|TD|ECE|HSP|UNEP|FCCC|T)\//i;

/** "A/79/733", and not "A/RES/79/1" or the draft "A/79/L.9": a document that no organ adopts as its act. */
export function isDocumentSymbol(symbol: string | undefined): boolean {
  return symbol !== undefined && DOCUMENT_SYMBOL.test(symbol);
}

/** What the header of a text tells its kind by. */
export interface KindFacts {
  section: Section;
  lines: readonly Line[];
  /** The text is cut into articles. */
  articles: boolean;
  /** Parties agree to what follows. */
  agreed: () => boolean;
  title: string;
  symbol: string | undefined;
  /** The organ with which the text opens. */
  organ: string | undefined;
}

/** Resolution, treaty or another document: by symbol, form and title. */
export function kindOf({ section, lines, articles, agreed, title, symbol, organ }: KindFacts): Kind {
  if (symbol !== undefined && /\/RES|Res\.\d/i.test(symbol)) return 'Resolution';
  if (symbol !== undefined && /PRST/.test(symbol)) return 'Document';
  if (lines.some(({ text }, i) => STATEMENT.test(text) || (i < 12 && isLetter(text)))) return 'Document';
  if (isDocumentSymbol(symbol)) return articles && namesTreaty(title) ? 'Treaty' : 'Document';
  if (section.heading !== undefined) return 'Resolution';
  if (organ === undefined && (agreed() || namesTreaty(title))) return 'Treaty';
  if (
    articles &&
    (TREATY.test(title) || (section.opening === undefined && lines.some(({ text }) => TREATY.test(text))))
  )
    return 'Treaty';
  if (section.opening !== undefined && !section.opening.firstPerson) {
    return lines.some((line) => OUTCOME.test(line.text) && !ACT.test(line.text)) ? 'Document' : 'Resolution';
  }
  return lines.some((line) => ACT_LINE.test(line.text)) ? 'Resolution' : 'Document';
}
