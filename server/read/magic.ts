interface Format {
  readonly name: string;
  readonly signature: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** First bytes of formats that people take for texts, or rename to .txt. */
const FORMATS: readonly Format[] = [
  { name: 'a PDF file', signature: ascii('%PDF-') },
  { name: 'an RTF file', signature: ascii('{\\rtf') },
  {
    name: 'an old Word, Excel or PowerPoint file',
    signature: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  },
  { name: 'a PNG image', signature: [0x89, ...ascii('PNG')] },
  { name: 'a JPEG image', signature: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', signature: ascii('GIF8') },
  { name: 'a TIFF image', signature: [...ascii('II'), 0x2a, 0x00] },
  { name: 'a TIFF image', signature: [...ascii('MM'), 0x00, 0x2a] },
  { name: 'a gzip archive', signature: [0x1f, 0x8b] },
  { name: 'a SQLite database', signature: ascii('SQLite format 3') },
  { name: 'a program', signature: [0x7f, ...ascii('ELF')] },
];

const ZIP = ascii('PK\u0003\u0004');

/** Folders that tell what a ZIP container holds; their names stand uncompressed in its entries. */
const CONTAINERS: readonly { name: string; holds: string }[] = [
  { name: 'a Word file (docx)', holds: 'word/' },
  { name: 'an Excel file (xlsx)', holds: 'xl/' },
  { name: 'a PowerPoint file (pptx)', holds: 'ppt/' },
  { name: 'an OpenDocument file', holds: 'application/vnd.oasis.opendocument' },
  { name: 'an EPUB book', holds: 'application/epub+zip' },
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte);

/** Names the format of a file that is not a text, by its first bytes; undefined for all others. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, ZIP)) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return CONTAINERS.find(({ holds }) => content.includes(holds))?.name ?? 'a ZIP archive';
  }
  return FORMATS.find(({ signature }) => startsWith(bytes, signature))?.name;
}
