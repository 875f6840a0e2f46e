import { analyse } from 'chardet';
import { ReadError } from './errors.js';
import { binaryFormat } from './magic.js';

/** How much is looked at to guess an encoding or to tell UTF-16 from binary. */
const SAMPLE = 64 * 1024;

/**
 * Bytes to text: UTF-8, or UTF-16 with a byte order mark.
 *
 * A byte order mark becomes one space: it is no part of the text, but it counts as one unit, so that
 * offsets are those of the content as a program reads it with `utf-8` (which keeps the mark).
 * Line ends stay as they are, for the same reason.
 *
 * @throws ReadError EMPTY, BINARY or ENCODING
 */
export function decode(bytes: Uint8Array, file: string): string {
  const format = binaryFormat(bytes);
  if (format !== undefined) {
    throw new ReadError(
      'BINARY',
      file,
      `is ${format}, not a text: save or export it as UTF-8 text (.txt) first`,
    );
  }
  const text = (utf16(bytes, file) ?? utf8(bytes, file)).replace(/^\uFEFF/, ' ');
  if (text.trim() === '') {
    throw new ReadError('EMPTY', file, 'is empty: there is nothing to read in it');
  }
  return text;
}

function utf16(bytes: Uint8Array, file: string): string | undefined {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return undefined;
  try {
    return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ReadError(
      'ENCODING',
      file,
      'begins like UTF-16 but is damaged (a surrogate without its pair, or an odd number of bytes): save it again as UTF-8',
    );
  }
}

function utf8(bytes: Uint8Array, file: string): string {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const order = utf16Order(bytes);
    throw order === undefined
      ? new ReadError('BINARY', file, `is a binary file, not a text: it has a zero byte at offset ${nul}`)
      : new ReadError(
          'ENCODING',
          file,
          `looks like ${order} without a byte order mark (zero byte at offset ${nul}): ${remedy(order)}`,
        );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ReadError('ENCODING', file, describeInvalid(bytes));
  }
}

const remedy = (encoding: string) => `convert it first: iconv -f ${encoding} -t UTF-8 OLD > NEW`;

/** Western text in UTF-16 has a zero in every other byte. */
function utf16Order(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  const many = sample.length / 8;
  if (odd > many && even === 0) return 'UTF-16LE';
  if (even > many && odd === 0) return 'UTF-16BE';
  return undefined;
}

function describeInvalid(bytes: Uint8Array): string {
  const at = firstInvalid(bytes);
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  const byte = `0x${bytes[at]!.toString(16).toUpperCase().padStart(2, '0')}`;
  const where = `byte ${byte} at offset ${at}, line ${line}`;
  const from = Math.max(0, at - SAMPLE / 2);
  // chardet calls ASCII whatever is nearly so; an invalid byte says it is not
  const guess = analyse(bytes.subarray(from, from + SAMPLE)).find(({ name }) => name !== 'ASCII')?.name;
  return guess === undefined || guess === 'UTF-8'
    ? `is not valid UTF-8 (${where}), though most of it is: mend that place, or save the file again as UTF-8`
    : `is not UTF-8 (${where}) but probably ${guess}: ${remedy(guess)}`;
}

/** Offset of the first byte that begins no valid UTF-8 sequence. */
export function firstInvalid(bytes: Uint8Array): number {
  const fails = (length: number) => {
    try {
      // in a stream, a sequence cut off at the end is not yet an error
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return false;
    } catch {
      return true;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fails(middle)) bad = middle;
    else good = middle;
  }
  // `good` bytes are sound but for a sequence that is begun at their end and not completed
  for (let back = 1; back <= 3 && good - back >= 0; back++) {
    const byte = bytes[good - back]!;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? good - back : good;
    }
    if (byte < 0x80) break;
  }
  return good;
}
