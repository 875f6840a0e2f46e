import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, firstInvalid } from '../../server/read/decode.js';
import { ReadError } from '../../server/read/errors.js';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

function refusal(content: Uint8Array): ReadError {
  try {
    decode(content, 'a.txt');
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('the bytes were read');
}

describe('decode', () => {
  it('gives back every text that is not blank, whatever its characters', () => {
    const text = fc.string({ unit: 'binary' }).map((words) => `x${words.replaceAll('\0', '')}`);
    fc.assert(
      fc.property(text, (words) => {
        expect(decode(utf8(words), 'a.txt')).toBe(words);
      }),
    );
  });

  it('keeps line ends, so that offsets are those of the file', () => {
    expect(decode(utf8('a\r\nb\rc\n'), 'a.txt')).toBe('a\r\nb\rc\n');
  });

  it('counts a byte order mark as one unit, read as a space', () => {
    const content = utf8('\uFEFFNoting');
    const text = decode(content, 'a.txt');
    expect(text).toBe(' Noting');
    expect(text.length).toBe(Buffer.from(content).toString('utf8').length);
  });

  it('reads UTF-16 of either order where a byte order mark says so', () => {
    const little = utf16le('\uFEFFПриняв к сведению');
    expect(decode(little, 'a.txt')).toBe(' Приняв к сведению');
    const big = little.slice();
    for (let i = 0; i < big.length; i += 2) [big[i], big[i + 1]] = [big[i + 1]!, big[i]!];
    expect(decode(big, 'a.txt')).toBe(' Приняв к сведению');
  });

  it('names the byte, its offset, its line, the likely encoding and the remedy', () => {
    const french = 'Rappelant ses décisions antérieures,\nréaffirmant la présente résolution,\n'.repeat(5);
    const { code, reason } = refusal(latin1(`Premier alinéa\n${french}`));
    expect(code).toBe('ENCODING');
    expect(reason).toMatch(
      /^is not UTF-8 \(byte 0xE9 at offset 12, line 1\) but probably (ISO-8859-1|windows-1252): convert it first: iconv -f \1 -t UTF-8 OLD > NEW$/,
    );
  });

  it('counts lines up to the invalid byte', () => {
    expect(refusal(Buffer.concat([utf8('one\ntwo\nthr'), bytes(0xff), utf8('e\n')])).reason).toContain(
      'byte 0xFF at offset 11, line 3',
    );
  });

  it.each([
    ['an empty file', bytes(), 'EMPTY', /^is empty/],
    ['a file of blanks', utf8('\uFEFF \n\t\n'), 'EMPTY', /^is empty/],
    ['a PDF', utf8('%PDF-1.7\n…'), 'BINARY', /^is a PDF file/],
    [
      'a Word file',
      Buffer.concat([utf8('PK\u0003\u0004'), utf8('word/document.xml')]),
      'BINARY',
      /Word file \(docx\)/,
    ],
    ['another ZIP archive', utf8('PK\u0003\u0004data'), 'BINARY', /^is a ZIP archive/],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'BINARY', /^is a PNG image/],
    ['zero bytes', Buffer.concat([utf8('ab'), bytes(0, 1, 0, 0, 7)]), 'BINARY', /zero byte at offset 2/],
    ['UTF-16 without its mark', utf16le('Recalling its resolution'), 'ENCODING', /^looks like UTF-16LE/],
    ['UTF-16 of odd length', bytes(0xff, 0xfe, 0x41), 'ENCODING', /^begins like UTF-16/],
  ] as const)('refuses %s', (_what, content, code, reason) => {
    const refused = refusal(content);
    expect(refused.code).toBe(code);
    expect(refused.reason).toMatch(reason);
  });
});

describe('firstInvalid', () => {
  /** By the definition: the longest prefix that is whole and valid. */
  function slowly(content: Uint8Array): number {
    for (let length = content.length; length > 0; length--) {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(content.subarray(0, length));
        return length;
      } catch {
        continue;
      }
    }
    return 0;
  }

  const invalid = fc
    .uint8Array({ minLength: 1, maxLength: 4 })
    .map((list) => list.map((byte) => byte | 0x80));

  it('is the end of the longest valid prefix', () => {
    const content = fc
      .tuple(fc.string({ unit: 'binary' }), invalid, fc.string())
      .map(([before, middle, after]) => Buffer.concat([utf8(before), middle, utf8(after)]));
    fc.assert(
      fc.property(content, (list) => {
        const expected = slowly(list);
        fc.pre(expected < list.length);
        expect(firstInvalid(list)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
