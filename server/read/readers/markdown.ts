import { decode } from '../decode.js';
import type { Reader } from '../reader.js';

/** Markdown, read as it stands: offsets are those of the file's content, emphasis marks included. */
export const markdown: Reader = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  read: (bytes, file) => ({ text: decode(bytes, file) }),
};
