import { describe, expect, it } from 'vitest';
import type { AuthorityEntry } from '../../model/index.js';
import { compileAuthority, extract } from '../index.js';

const ENTRIES: AuthorityEntry[] = [
  {
    id: 'doc/brighter-coast',
    kind: 'Document',
    names: {
      en: [{ text: 'Our Brighter Coast', type: 'full' }],
      fr: [{ text: 'Dans une côte plus claire', type: 'full' }],
    },
    date: '2005-03',
  },
  {
    id: 'treaty/brest-peace',
    kind: 'Treaty',
    names: {
      en: [{ text: 'Peace Agreement', type: 'context' }],
      fr: [{ text: 'Accord de paix', type: 'context' }],
    },
    date: '2030',
    context: ['Ruritania', 'Ruritanie'],
  },
  {
    id: 'wg/ruritania-panel',
    kind: 'WorkingGroup',
    names: { en: [{ text: 'Panel of Experts', type: 'context' }] },
    date: '2030',
    context: ['Ruritania'],
  },
];
const authority = compileAuthority(ENTRIES);

const EN = (year: number, words: string) =>
  `Resolution 2901 (${year}) of 3 May ${year}\n\nThe Security Council,\n\nRecalling ${words},\n\n1. Decides to remain seized of the matter.`;
const FR = (words: string) =>
  `Résolution 2901 (2040) du 3 mai 2040\n\nLe Conseil de sécurité,\n\nRappelant ${words},\n\n1. Décide de rester saisi de la question.`;

const found = (text: string) =>
  extract(text, { file: 'a.txt', authority })
    .entities.map(({ id }) => id)
    .filter((id) => !/^(?:S\/|org\/unsc$)/.test(id));

describe('a title that begins like a sentence', () => {
  it('is one with a capital, in its first word or another', () => {
    expect(found(EN(2040, 'the report “Our Brighter Coast”'))).toContain('doc/brighter-coast');
    expect(found(EN(2040, 'the report called our Brighter Coast'))).toContain('doc/brighter-coast');
  });

  it('is no title in small letters: the words that it is from', () => {
    expect(found(EN(2040, 'that all wish for our brighter coast'))).not.toContain('doc/brighter-coast');
    expect(found(FR('la volonté de vivre dans une côte plus claire'))).not.toContain('doc/brighter-coast');
  });
});

describe('a common name', () => {
  it('is that of the entry once it exists, beside its context', () => {
    expect(found(EN(2040, 'the peace agreement in Ruritania'))).toContain('treaty/brest-peace');
    expect(found(EN(2040, 'the work in Ruritania of the Panel of Experts'))).toContain('wg/ruritania-panel');
  });

  it('is none of a body that a text is older than, nor in small letters of such an agreement', () => {
    expect(found(EN(2020, 'the peace agreement in Ruritania'))).not.toContain('treaty/brest-peace');
    expect(found(EN(2020, 'the work in Ruritania of the Panel of Experts'))).not.toContain(
      'wg/ruritania-panel',
    );
  });

  it('with its capital is that of an agreement which is concluded and not yet signed', () => {
    expect(found(EN(2029, 'the work in Ruritania for the Peace Agreement'))).toContain('treaty/brest-peace');
  });
});

describe('a treaty that is called by a place, in French', () => {
  it.each([
    ['l’accord de Brest et, si nécessaire, les rapports', 'treaty/accord-de-brest'],
    ['les obligations des accords de Brest de respecter la trêve', 'treaty/accords-de-brest'],
    ['le fait que l’accord de Brest reste en vigueur', 'treaty/accord-de-brest'],
    ['l’accord de Brest sur les phares', 'treaty/accord-de-brest-sur-les-phares'],
    ['le statut du Tribunal pénal de Brest', 'treaty/statut-du-tribunal-penal-de-brest'],
  ])('ends with it or with what it is about: %s', (words, id) => {
    expect(found(FR(words))).toContain(id);
  });

  it('is none by its standing', () => {
    expect(found(FR('le statut de Brest'))).toEqual([]);
  });
});

describe('a heading run into the sentence behind it', () => {
  it.each([
    ['the Amendments to the Lamps Charter Any member may accept them', 'treaty/lamps-charter'],
    ['the Lamps and Buoys Agreements The provisions apply', 'treaty/lamps-and-buoys-agreements'],
    ['the Agreement on Lamps And signed by all', 'treaty/agreement-on-lamps'],
  ])('ends before its first word: %s', (words, id) => {
    expect(found(EN(2040, words))).toContain(id);
  });

  it('does not end at such a word in a name', () => {
    expect(found(EN(2040, 'the Convention on Education For All Children'))).toContain(
      'treaty/convention-on-education-for-all-children',
    );
  });
});
