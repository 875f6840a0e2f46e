import { decode } from '../decode.js';
import type { Reader } from '../reader.js';

/** Plain text. Markup inside it, if any, is left for extraction to see past, so that offsets are the file's. */
export const plain: Reader = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  read: (bytes, file) => ({ text: decode(bytes, file) }),
};
