/**
 * The most units that a match of a pattern can have, from its source; infinite where a repetition is open or a part is
 * matched again by its number. What only looks ahead or back counts nothing.
 */
export function longestMatch({ source }: RegExp): number {
  let at = 0;

  function alternatives(): number {
    let longest = sequence();
    while (source[at] === '|') {
      at++;
      longest = Math.max(longest, sequence());
    }
    return longest;
  }

  function sequence(): number {
    let sum = 0;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const length = part();
      const times = repetitions();
      sum += length === 0 ? 0 : length * times;
    }
    return sum;
  }

  function part(): number {
    const unit = source[at++]!;
    if (unit === '(') return group();
    if (unit === '[') return oneOf();
    if (unit === '\\') return escape();
    if (unit === '^' || unit === '$') return 0;
    return unit === '.' ? LONGEST_CHARACTER : 1;
  }

  function group(): number {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(at, at + LONGEST_OPENING))?.[0] ?? '';
    at += opening.length;
    const length = alternatives();
    at++;
    return /[=!]$/.test(opening) ? 0 : length;
  }

  function oneOf(): number {
    for (; source[at] !== ']'; at++) if (source[at] === '\\') at++;
    at++;
    return LONGEST_CHARACTER;
  }

  function escape(): number {
    const letter = source[at++]!;
    if (letter === 'p' || letter === 'P') at = source.indexOf('}', at) + 1;
    if (letter === 'b' || letter === 'B') return 0;
    if (letter === 'k' || /[1-9]/.test(letter)) return Infinity;
    return /[pPDSW]/.test(letter) ? LONGEST_CHARACTER : 1;
  }

  function repetitions(): number {
    const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(source.slice(at, at + LONGEST_OPENING))?.[0];
    if (found === undefined) return 1;
    at += found.length;
    if (source[at] === '?') at++;
    if (found === '?') return 1;
    return /^[*+]$|,\}$/.test(found) ? Infinity : Number(/(\d+)\}$/.exec(found)![1]);
  }

  return alternatives();
}

/** Units of a character outside the first plane, which any class may hold. */
const LONGEST_CHARACTER = 2;
/** Units of "?<conclusions>", "{10,200}": more than any of ours. */
const LONGEST_OPENING = 40;
