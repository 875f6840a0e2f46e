/** What stands before a paragraph to tell it from its neighbours. */
export type LabelKind = 'number' | 'decimal' | 'letter' | 'roman' | 'parenthesised' | 'bullet' | 'none';

export interface Label {
  kind: LabelKind;
  /** As the text has it, without brackets and full stops: `12`, `2.4`, `a`, `iv`. */
  value: string;
  /** Value as a number; 0 for bullets. */
  index: number;
  /** Offset of the first word after the label. */
  after: number;
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a Roman numeral in either case, 0 if it is none. */
export function romanValue(text: string): number {
  let total = 0;
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const value = ROMAN[lower[i]!];
    if (value === undefined) return 0;
    total += value < (ROMAN[lower[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

function none(at: number): Label {
  return { kind: 'none', value: '', index: 0, after: at };
}

/** The label at the head of a paragraph. Reads at most 16 units. */
export function labelAt(text: string, start: number, end: number): Label {
  let at = skipBlanks(text, start, end);
  const first = text.charCodeAt(at);
  // quotation marks open the paragraphs of a quoted text
  if (first === 0x201c || first === 34 || first === 0xab) at = skipBlanks(text, at + 1, end);
  const bullet = text.charCodeAt(at);
  if (
    bullet === 45 ||
    bullet === 0x2013 ||
    bullet === 0x2014 ||
    bullet === 0x2022 ||
    bullet === 0xb7 ||
    bullet === 42
  ) {
    if (!isBlank(text.charCodeAt(at + 1))) return none(at);
    const inner = plainLabel(text, skipBlanks(text, at + 1, end), end);
    return inner.kind === 'none' ? { kind: 'bullet', value: '', index: 0, after: inner.after } : inner;
  }
  return plainLabel(text, at, end);
}

function plainLabel(text: string, at: number, end: number): Label {
  const open = text.charCodeAt(at) === 40;
  let i = open ? skipBlanks(text, at + 1, end) : at;
  const from = i;
  if (isDigit(text.charCodeAt(i))) {
    while (i < end && i - from < 4 && isDigit(text.charCodeAt(i))) i++;
    const value = text.slice(from, i);
    if (i - from > 3) return none(at);
    const mark = text.charCodeAt(i);
    if (open) {
      if (mark !== 41) return none(at);
      return close('parenthesised', value, Number(value), text, i + 1, end) ?? none(at);
    }
    if (mark === 46 && isDigit(text.charCodeAt(i + 1))) return decimal(text, from, i, at, end);
    // "1 ." is how OCR spaces it
    const dot = isBlank(mark) && text.charCodeAt(i + 1) === 46 ? i + 1 : i;
    const closing = text.charCodeAt(dot);
    if (closing === 46 || closing === 41) {
      return close('number', value, Number(value), text, dot + 1, end) ?? none(at);
    }
    return none(at);
  }
  if (isSmall(text.charCodeAt(i))) {
    while (i < end && i - from < 7 && isSmall(text.charCodeAt(i))) i++;
    if (text.charCodeAt(i) !== 41 || i - from > 6) return none(at);
    const value = text.slice(from, i);
    const roman = romanValue(value);
    if (value.length === 1 || (value.length === 2 && value[0] === value[1] && roman === 0)) {
      const index = value.charCodeAt(0) - 96 + (value.length - 1) * 26;
      return close('letter', value, index, text, i + 1, end) ?? none(at);
    }
    if (roman > 0) return close('roman', value, roman, text, i + 1, end) ?? none(at);
    return none(at);
  }
  return none(at);
}

function decimal(text: string, from: number, dot: number, at: number, end: number): Label {
  let i = dot;
  while (
    i < end &&
    i - from < 14 &&
    (isDigit(text.charCodeAt(i)) || (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))))
  )
    i++;
  const value = text.slice(from, i);
  if (text.charCodeAt(i) === 46) i++;
  return close('decimal', value, Number(value.slice(value.lastIndexOf('.') + 1)), text, i, end) ?? none(at);
}

function close(
  kind: LabelKind,
  value: string,
  index: number,
  text: string,
  at: number,
  end: number,
): Label | undefined {
  if (
    at < end &&
    !isBlank(text.charCodeAt(at)) &&
    kind !== 'letter' &&
    kind !== 'roman' &&
    kind !== 'parenthesised'
  ) {
    // "5.Requests": OCR lost the space
    if (kind !== 'number' || isDigit(text.charCodeAt(at))) return undefined;
  }
  return { kind, value, index, after: skipBlanks(text, at, end) };
}
