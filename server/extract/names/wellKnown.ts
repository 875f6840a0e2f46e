import { ALL, type LexiconLanguage } from '../languages/index.js';
import { slug, type AuthorityEntry, type AuthorityName } from '../../model/index.js';
import type { WellKnown } from '../languages/nameLexicon.js';
import { ORGANS } from '../organs.js';

type Add = (
  language: LexiconLanguage,
  entry: Omit<AuthorityEntry, 'names'>,
  names: readonly AuthorityName[],
) => void;

/**
 * What every text is read with, an authority file or none: states, the organs of numbered series and a
 * few organizations. They have the ids of the authority file, whose entries take their place.
 */
export function wellKnownEntries(): AuthorityEntry[] {
  const entries = new Map<string, AuthorityEntry>();
  const add: Add = (language, entry, names) => {
    const present = entries.get(entry.id);
    entries.set(entry.id, { ...entry, ...present, names: { ...present?.names, [language]: names } });
  };
  for (const { names, id, parent } of ORGANS) {
    const entry = body(id, parent);
    for (const [language, list] of Object.entries(names))
      add(language as LexiconLanguage, entry, list.map(nameOf));
  }
  for (const [language, { wellKnown }] of ALL) addAll(language, wellKnown, add);
  return [...entries.values()];
}

function addAll(language: LexiconLanguage, { bodies, states }: WellKnown, add: Add): void {
  for (const { id, parent, names, common = [] } of bodies) {
    const all = [...names.map(nameOf), ...common.map((text) => ({ text, type: 'context' as const }))];
    add(language, body(id, parent), all);
  }
  for (const line of states.split('\n').filter(Boolean)) {
    const [, key, list] = /^(?:([a-z-]+): )?(.*)$/.exec(line)!;
    const names = list!.split('; ');
    const id = `state/${key ?? slug(names[0]!)}`;
    add(language, { id, kind: 'State' }, names.map(nameOf));
  }
}

function body(id: string, parent: string | undefined): Omit<AuthorityEntry, 'names'> {
  return parent === undefined ? { id, kind: 'Organization' } : { id, kind: 'Organization', parent };
}

function nameOf(text: string): AuthorityName {
  return { text, type: /^[A-Z]{2,}$/.test(text) ? 'acronym' : 'full' };
}
