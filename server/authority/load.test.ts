import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuthorityError, loadAuthority } from './load.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Entry = Record<string, unknown>;

const full = (text: string) => ({ en: [{ text, type: 'full' }] });

const LEAGUE: Entry = { id: 'org/league', kind: 'Organization', names: full('League of Ports') };
const PORTS = { names: full('Union of Ports') };
const PACT: Entry = {
  id: 'treaty/pact',
  kind: 'Treaty',
  names: {
    en: [{ text: 'Pact of the Ports', type: 'full' }],
    fr: [{ text: 'Pacte des ports', type: 'full' }],
  },
  date: '1954-07',
  organ: 'org/league',
  identifiers: { cets: '12' },
};

function file(name: string, ...entries: (Entry | string)[]): void {
  const lines = entries.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)));
  writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
}

function problems(): readonly string[] {
  try {
    loadAuthority(folder);
  } catch (error) {
    if (error instanceof AuthorityError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadAuthority', () => {
  it('reads every file of the folder, in order', () => {
    file('b.jsonl', PACT);
    file('a.jsonl', LEAGUE);
    file('notes.txt', 'not an entry');
    expect(loadAuthority(folder).map(({ id }) => id)).toEqual(['org/league', 'treaty/pact']);
  });

  it('accepts a document symbol as the id of an instrument', () => {
    file('a.jsonl', { id: 'A/RES/9/1', kind: 'Resolution', names: full('Ports of refuge') });
    expect(problems()).toEqual([]);
  });

  it('accepts the symbol of a document without an entry as establishedBy', () => {
    file('a.jsonl', { ...LEAGUE, establishedBy: 'A/RES/9/1' });
    expect(problems()).toEqual([]);
  });

  it('says so when the folder is absent or holds no file', () => {
    expect(problems()).toEqual([`${folder}: holds no .jsonl file.`]);
    expect(() => loadAuthority(join(folder, 'absent'))).toThrow(/absent: cannot be read/);
  });

  it('names all problems at once in its message', () => {
    file('a.jsonl', '{', LEAGUE, LEAGUE);
    expect(() => loadAuthority(folder)).toThrow(/has 2 problems:\na\.jsonl:1: [^\n]+\na\.jsonl:3: /);
  });
});

describe('a line that is not an entry', () => {
  const cases: [what: string, line: Entry | string, message: RegExp][] = [
    ['an empty line', '', /^a\.jsonl:1: not a JSON object \(the line is empty\)/],
    ['a comment', '// families', /^a\.jsonl:1: not a JSON object/],
    ['an array', '[]', /^a\.jsonl:1: the entry: /],
    ['an unknown kind', { ...LEAGUE, kind: 'Club' }, /^a\.jsonl:1: kind: /],
    ['an unknown field', { ...LEAGUE, seat: 'Genoa' }, /^a\.jsonl:1: the entry: .*seat/],
    ['no name', { ...LEAGUE, names: {} }, /^a\.jsonl:1: names: is empty/],
    ['a language without names', { ...LEAGUE, names: { en: [] } }, /^a\.jsonl:1: names\.en: has no name/],
    ['an unknown language', { ...LEAGUE, names: { ...full('League'), xx: [] } }, /^a\.jsonl:1: names/],
    [
      'a name with stray space',
      { ...LEAGUE, names: full('League  of Ports') },
      /names\.en\.0\.text: has stray/,
    ],
    [
      'an unknown type of name',
      { ...LEAGUE, names: { en: [{ text: 'L', type: 'nick' }] } },
      /names\.en\.0\.type/,
    ],
    [
      'a date that is none',
      { ...LEAGUE, date: '24 May 1954' },
      /^a\.jsonl:1: date: is not an ISO 8601 date\.$/,
    ],
    [
      'an end before the start',
      { ...LEAGUE, date: '1954', until: '1950' },
      /^a\.jsonl:1: until: is before date/,
    ],
    ['an unknown scheme', { ...LEAGUE, identifiers: { lccn: '1' } }, /^a\.jsonl:1: identifiers/],
    [
      'an address of another kind',
      { ...LEAGUE, address: 'ftp://ports' },
      /^a\.jsonl:1: address: is not an http/,
    ],
    ['an id of another kind', { ...LEAGUE, id: 'wg/league' }, /id: does not fit kind Organization.*"org\/"/],
    ['a symbol as the id of a body', { ...LEAGUE, id: 'A/RES/9/1' }, /id: does not fit kind Organization/],
    ['an id that is no slug', { ...LEAGUE, id: 'org/League of Ports' }, /id: has a second part that is not/],
  ];

  it.each(cases)('%s is one sentence with file and line', (_, line, message) => {
    file('a.jsonl', line);
    expect(problems()).toEqual([expect.stringMatching(message)]);
  });
});

describe('entries that do not go together', () => {
  it('the same id twice, in two files', () => {
    file('a.jsonl', LEAGUE);
    file('b.jsonl', PACT, { ...LEAGUE, id: 'treaty/pact', kind: 'Treaty', names: full('Other pact') });
    expect(problems()).toEqual(['b.jsonl:2: the id treaty/pact is already at b.jsonl:1; merge the two.']);
  });

  it('a file that is not sorted by id', () => {
    file('a.jsonl', PACT, LEAGUE);
    expect(problems()).toEqual(['a.jsonl:2: org/league stands after treaty/pact; sort the file by id.']);
  });

  it.each(['organ', 'parent', 'succeeds', 'establishedBy', 'supplements'])('a dangling %s', (field) => {
    file('a.jsonl', { ...LEAGUE, [field]: 'org/absent' });
    expect(problems()).toContainEqual(expect.stringContaining(`${field} of org/league is org/absent`));
  });

  it('a treaty as the parent of a body', () => {
    file('a.jsonl', { ...LEAGUE, parent: 'treaty/pact' }, PACT);
    expect(problems()).toEqual([
      'a.jsonl:1: parent of org/league is treaty/pact, of kind Treaty; name a body there.',
    ]);
  });

  it('a body that supplements', () => {
    file('a.jsonl', LEAGUE, { ...PACT, supplements: 'org/league' });
    expect(problems()).toEqual([
      'a.jsonl:2: supplements of treaty/pact is org/league, of kind Organization; name an instrument there.',
    ]);
  });

  it('two bodies of one name that nothing tells apart, accents and case aside', () => {
    file('a.jsonl', LEAGUE, { ...LEAGUE, id: 'org/ligue', names: full('Léague of ports') });
    expect(problems()).toEqual([
      expect.stringMatching(/^a\.jsonl:2: org\/ligue and org\/league .* share the name/),
    ]);
  });

  it.each([
    ['a date', { date: '1954' }],
    ['context words', { context: ['harbour'] }],
    ['a parent', { parent: 'org/league' }],
  ])('but not where %s tells them apart', (_, difference) => {
    file('a.jsonl', LEAGUE, { ...LEAGUE, id: 'org/ligue', ...difference });
    expect(problems()).toEqual([]);
  });

  it('nor where one is a body and the other an instrument, or the name needs its context', () => {
    const shared = { text: 'the League', type: 'context' };
    const context = { en: [...full('League of Ports').en, shared] };
    file(
      'a.jsonl',
      { ...LEAGUE, names: context },
      { ...LEAGUE, id: 'org/ligue', names: { en: [...full('Ligue').en, shared] } },
      { ...PACT, names: full('League of Ports') },
    );
    expect(problems()).toEqual([]);
  });

  it.each(['parent', 'succeeds'])('a %s that leads back to the entry', (field) => {
    file(
      'a.jsonl',
      { ...LEAGUE, [field]: 'org/ligue' },
      { ...LEAGUE, id: 'org/ligue', ...PORTS, [field]: 'org/league' },
    );
    expect(problems()).toEqual([
      `a.jsonl:1: ${field} of org/league leads back to org/league; break the circle.`,
      `a.jsonl:2: ${field} of org/ligue leads back to org/ligue; break the circle.`,
    ]);
  });

  it('two entries with one number of one series', () => {
    file('a.jsonl', LEAGUE, PACT, { ...PACT, id: 'treaty/pacte', names: full('Other pact') });
    expect(problems()).toEqual([
      'a.jsonl:3: treaty/pacte and treaty/pact (a.jsonl:2) both are cets 12; keep it at one.',
    ]);
  });

  it('a name that stands twice', () => {
    file('a.jsonl', { ...LEAGUE, names: { en: [...full('League').en, { text: 'League', type: 'short' }] } });
    expect(problems()).toEqual(['a.jsonl:1: names.en of org/league has "League" twice; keep one.']);
  });

  it('single words differ by case: an acronym is not a common noun', () => {
    file(
      'a.jsonl',
      { ...LEAGUE, names: { en: [{ text: 'AID', type: 'acronym' }] } },
      { ...LEAGUE, id: 'org/ligue', names: full('Aid') },
    );
    expect(problems()).toEqual([]);
  });
});

describe('where the facts are from', () => {
  const sources = (value: unknown) => writeFileSync(join(folder, 'sources.json'), JSON.stringify(value));
  const register = { name: 'Register of ports', terms: 'free to use' };

  it('may be an address, or a source of the list', () => {
    sources({ sources: { register }, families: { 'a.jsonl': 'register' } });
    file('a.jsonl', { ...LEAGUE, source: 'https://ports.example/' }, { ...PACT, source: 'register' });
    expect(problems()).toEqual([]);
  });

  it('is refused if the list does not have it', () => {
    sources({ sources: { register }, families: { 'b.jsonl': 'hearsay' } });
    file('a.jsonl', { ...LEAGUE, source: 'rumour' });
    expect(problems()).toEqual([
      'sources.json: the source of b.jsonl is hearsay, which is not among the sources.',
      'a.jsonl:1: source of org/league is rumour, which sources.json does not have; add it there or give an address.',
    ]);
  });

  it('is refused of a single name too, and says of which', () => {
    sources({ sources: { register }, families: {} });
    const names = (source: string) => ({
      ...(LEAGUE.names as object),
      es: [{ text: 'Liga', type: 'full', source }],
    });
    file('a.jsonl', { ...LEAGUE, names: names('register') }, { ...PACT, names: names('rumour') });
    expect(problems()).toEqual([
      'a.jsonl:2: source of "Liga", names.es of treaty/pact, is rumour, which sources.json does not have; add it there or give an address.',
    ]);
  });

  it.each([
    ['is no JSON', '{', /^sources\.json: is not JSON/],
    [
      'lacks its terms',
      JSON.stringify({ sources: { register: { name: 'R' } }, families: {} }),
      /register\.terms/,
    ],
  ])('is refused if the list %s', (_, text, message) => {
    writeFileSync(join(folder, 'sources.json'), text);
    file('a.jsonl', LEAGUE);
    expect(problems()).toEqual([expect.stringMatching(message)]);
  });
});
