/** Letters that Unicode does not take apart and that are nevertheless written both ways. */
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ـ: '', // Arabic tatweel, which only lengthens a word
};

/** Scripts written without spaces: each character counts as a word, so that any part can be found. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * A name reduced to what search compares: words of letters and digits, lower case, without accents
 * or vowel marks, joined by single spaces.
 */
export function fold(text: string): string {
  const words = isAscii(text) ? text.toLowerCase().match(/[a-z0-9]+/g) : foldedWords(text);
  return words === null ? '' : words.join(' ');
}

/** Most names: there is nothing in them to take apart. */
function isAscii(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text);
}

function foldedWords(text: string): string[] | null {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþıـ]/g, (letter) => LIGATURES[letter]!)
    .normalize('NFC') // puts Hangul together again
    .replace(UNSPACED, ' $& ')
    .match(/[\p{L}\p{N}]+/gu);
}
