import type { Place } from './place.js';

/** Longest title that belongs to a number. */
const LONGEST = 320;
const CLOSING: Record<string, string> = { '“': '”', '«': '»', '"': '"', '„': '“' };

/** End of the title of a numbered heading: "78/237. Developments in …". */
export function headingEnd(place: Place, end: number): number {
  const { block } = place;
  if (block.end - end > LONGEST) return end;
  const title = place
    .behind(end, LONGEST)
    .trimEnd()
    .replace(/[.*]+$/, '');
  return end + title.length;
}

/** End of a title right behind a number: `31/72 du 10 décembre 1976 intitulée *…*`; else the end of the number. */
export function titleEnd(place: Place, end: number): number {
  const lead = place.patterns.entitled.exec(place.behind(end, 14));
  if (lead === null) return end;
  const start = end + lead[0].length;
  const closing = CLOSING[place.text.charAt(start)];
  if (closing !== undefined) {
    const close = place.behind(start + 1, LONGEST).indexOf(closing);
    return close < 0 ? end : start + 1 + close + 1;
  }
  return emphasisEnd(place, start) ?? end;
}

/** End of a title that the raw text sets between asterisks, which the clean text has lost. */
function emphasisEnd(place: Place, start: number): number | undefined {
  const { raw, clean } = place.state.doc;
  const { origin } = clean;
  const from = origin[start];
  if (from === undefined || !/[*_]$/.test(raw.slice(Math.max(0, from - 1), from))) return undefined;
  const mark = raw.charAt(from - 1);
  const close = raw.indexOf(mark, from);
  if (close < 0 || close - from > LONGEST) return undefined;
  let at = start;
  while (at < place.block.end && (origin[at] ?? Infinity) < close) at++;
  return at;
}
