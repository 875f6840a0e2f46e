import type { Authority } from './authority.js';
import type { NamedMention } from './recognise.js';
import type { Scope } from './scope.js';

const MOST_PARENTS = 6;
/** Mentions of an organization and its organs from which on a text is its own, where no header says whose it is. */
const OFTEN = 4;
/** How much oftener than the next one it must be named. */
const MORE = 2;
/** Symbols of the United Nations' documents. */
const UNITED_NATIONS = /^(?:A|E|S|ST|TD|HSP|UNEP|CCPR|CEDAW)\//;

/** The organization at the top of what a body belongs to: of the General Assembly, the United Nations. */
export function rootOf({ entries }: Authority, id: string): string {
  let current = id;
  for (let depth = 0; depth < MOST_PARENTS; depth++) {
    const parent = entries.get(current)?.parent;
    if (parent === undefined) break;
    current = parent;
  }
  return current;
}

/**
 * The organization whose text it is, of which "the Organization", "the Union" and "the Council" in it are
 * short names: that of the adopting organ or of the symbol, else the one that it names most by far.
 */
export function homeOf(scope: Scope, mentions: readonly NamedMention[]): string | undefined {
  const { adoptedBy, symbol, kind } = scope.doc.header;
  if (kind === 'Treaty') return undefined;
  if (adoptedBy !== undefined) return rootOf(scope.authority, adoptedBy);
  if (symbol !== undefined && UNITED_NATIONS.test(symbol)) return 'org/un';
  const counts = new Map<string, number>();
  for (const { entity, kind, known, how } of mentions) {
    if (!known || kind !== 'Organization' || how === 'reference') continue;
    const root = rootOf(scope.authority, entity);
    counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < OFTEN || first[1] < MORE * (second?.[1] ?? 0)) return undefined;
  return first[0];
}
