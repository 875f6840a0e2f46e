import { READERS, type PassedOver } from '../read/index.js';
import { complain, count } from './output.js';

/** More endings than this would be a list. */
const MOST_ENDINGS = 6;

/** Says on stderr what was not read although it lies where was read from, and what to do about it. */
export function tellPassedOver({ endings, links }: PassedOver): void {
  for (const link of links) complain(`${link}: is a link to what is not there: remove or mend it`);
  const kinds = Object.entries(endings).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (kinds.length === 0) return;
  const files = kinds.reduce((sum, [, n]) => sum + n, 0);
  const named = kinds
    .slice(0, MOST_ENDINGS)
    .map(([ending, n]) => `${n.toLocaleString('en')} ${ending === '' ? 'without an ending' : ending}`);
  if (kinds.length > MOST_ENDINGS) named.push('others');
  complain(
    `passed over ${count(files, 'file')} of kinds that are not read yet (${named.join(', ')}): save as text, with the ending ${READERS.map(({ extensions }) => extensions[0]).join(' or ')}, what is to be read`,
  );
}
