import type { TextDate } from './calendar.js';
import type { Patterns } from './patterns.js';

/** The date that begins at an offset ("of 4 December 2000", ", du 1er septembre"), and where it ends. */
export function dateAt(
  text: string,
  at: number,
  patterns: Patterns,
): { date: TextDate; end: number } | undefined {
  const first = text.charCodeAt(at);
  // a date begins with a space, a comma or a parenthesis
  if (first !== 32 && first !== 44 && first !== 10 && first !== 40 && first !== 160) return undefined;
  for (const pattern of patterns.dates) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const month = patterns.months.findIndex((name) => name.test(groups['month']!)) + 1;
    const day = Number(groups['day']);
    if (month === 0 || day < 1 || day > 31) continue;
    const year = groups['year'] === undefined ? undefined : Number(groups['year']);
    return { date: { month, day, ...(year === undefined ? {} : { year }) }, end: pattern.lastIndex };
  }
  return undefined;
}
