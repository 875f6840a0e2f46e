import { describe, expect, it } from 'vitest';
import type { AuthorityEntry } from '../model/index.js';
import { reportOf } from './report.js';

const NONE = { sources: {}, families: {} };
const full = (text: string) => ({ en: [{ text, type: 'full' as const }] });

function report(entries: AuthorityEntry[], sources = NONE as Parameters<typeof reportOf>[1]) {
  return reportOf(
    entries.map((entry, index) => ({ entry, file: 'a.jsonl', line: index + 1 })),
    sources,
  );
}

const UN: AuthorityEntry = { id: 'org/un', kind: 'Organization', names: full('United Nations') };
const OFFICE: AuthorityEntry = {
  id: 'org/office',
  kind: 'Organization',
  names: full('Office for Harbours'),
  parent: 'org/un',
};

describe('reportOf', () => {
  it('counts entries by kind and by language', () => {
    const { entries, kinds, languages } = report([
      UN,
      { ...OFFICE, names: { ...full('Office'), fr: [{ text: 'Bureau', type: 'full' }] } },
      { id: 'treaty/pact', kind: 'Treaty', names: full('Pact of the Ports') },
    ]);
    expect({ entries, kinds }).toEqual({ entries: 3, kinds: { Organization: 2, Treaty: 1 } });
    expect(languages).toMatchObject({ en: 3, fr: 1, ru: 0 });
  });

  it('misses official names of what is the United Nations’ own, at any depth', () => {
    const section = { ...OFFICE, id: 'org/section', parent: 'org/office', names: full('Section') };
    const club = { ...OFFICE, id: 'org/club', parent: undefined, names: full('Club') } as never;
    expect(report([UN, OFFICE, section, club]).missing.ru).toEqual(['org/un', 'org/office', 'org/section']);
  });

  it('misses those of deposited treaties, adopted documents and states', () => {
    const { missing } = report([
      UN,
      { id: 'doc/plan', kind: 'Document', names: full('Harbour plan'), organ: 'org/un' },
      { id: 'doc/own', kind: 'Document', names: full('Own plan') },
      { id: 'state/arcadia', kind: 'State', names: full('Arcadia'), identifiers: { iso3166: 'ARC' } },
      { id: 'state/former', kind: 'State', names: full('Former Arcadia') },
      { id: 'treaty/deposited', kind: 'Treaty', names: full('Pact'), identifiers: { mtdsg: '99-1' } },
      { id: 'treaty/other', kind: 'Treaty', names: full('Other pact') },
    ]);
    expect(missing.zh).toEqual(['org/un', 'doc/plan', 'state/arcadia', 'treaty/deposited']);
  });

  it('misses no name in a language in which the entry says that it has none', () => {
    const regional = { ...OFFICE, languages: ['en', 'fr', 'ru'] } as const;
    const { missing } = report([UN, regional]);
    expect(missing).toMatchObject({ ru: ['org/un', 'org/office'], es: ['org/un'], zh: ['org/un'] });
  });

  it('misses no Arabic name of an instrument older than Arabic as a language of the Assembly', () => {
    const old = { kind: 'Treaty', names: full('Pact'), identifiers: { mtdsg: '99-1' } } as const;
    const { missing } = report([
      { ...old, id: 'treaty/early', date: '1951-07' },
      { ...old, id: 'treaty/late', date: '1973-12-18' },
      { ...old, id: 'treaty/undated' },
    ]);
    expect(missing.ar).toEqual(['treaty/late', 'treaty/undated']);
    expect(missing.zh).toEqual(['treaty/early', 'treaty/late', 'treaty/undated']);
  });

  it('tells names that were found in a source from those that were not', () => {
    const names = {
      ...full('Pact of the Ports'),
      ru: [
        { text: 'Пакт портов', type: 'full', source: 'https://ports.example/ru' },
        { text: 'ПП', type: 'acronym' },
      ],
    } as const;
    const { verified, unverified } = report([{ id: 'treaty/pact', kind: 'Treaty', names }]);
    expect(verified).toEqual({ ar: [], es: [], ru: ['treaty/pact Пакт портов'], zh: [] });
    expect(unverified).toEqual({ ar: [], es: [], ru: ['treaty/pact ПП'], zh: [] });
  });

  it('lists a name of several entries with what tells them apart', () => {
    const { ambiguous } = report([
      { ...UN, id: 'org/a', names: full('Port Group'), date: '1950', context: ['harbour'] },
      { ...UN, id: 'org/b', names: full('port group'), date: '1960' },
      UN,
    ]);
    expect(ambiguous).toEqual([
      { name: 'Port Group', entries: ['org/a', 'org/b'], apart: ['context', 'date'] },
    ]);
  });

  it('says that a common name is told by the full one', () => {
    const council = { en: [{ text: 'Council', type: 'context' as const }] };
    const { ambiguous } = report([
      { ...UN, id: 'org/a', names: council },
      { ...UN, id: 'org/b', names: council },
    ]);
    expect(ambiguous[0]!.apart).toEqual(['full name']);
  });

  it('counts sources and those that have none', () => {
    const { sources, unsourced } = report([UN, { ...OFFICE, source: 'https://ports.example/' }], {
      sources: {},
      families: {},
    });
    expect(sources).toEqual({ 'an address of its own': 1 });
    expect(unsourced).toEqual(['org/un']);
    const family = { sources: { un: { name: 'UN', terms: 'facts' } }, families: { 'a.jsonl': 'un' } };
    expect(report([UN], family)).toMatchObject({ sources: { un: 1 }, unsourced: [] });
  });
});
