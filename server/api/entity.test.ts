import { describe, expect, it } from 'vitest';
import type { StoredEntity } from '../store/port.js';
import { entityAddress } from './address.js';
import { entityName } from './entity.js';

const union: StoredEntity = {
  id: 'org/itu',
  kind: 'Organization',
  name: 'ITU as shown',
  names: [
    { text: 'ITU', language: 'en', type: 'acronym' },
    { text: 'Telecommunication Union', language: 'en', type: 'short' },
    { text: 'International Telecommunication Union', language: 'en', type: 'full' },
    { text: 'UIT', language: 'fr', type: 'acronym' },
    { text: 'Unión Internacional', language: 'es', type: 'short' },
  ],
  known: true,
  identifiers: {},
  degree: 0,
};

describe('the name of an entity', () => {
  it.each([
    ['en', 'International Telecommunication Union'],
    ['es', 'Unión Internacional'],
    ['fr', 'International Telecommunication Union'],
    ['zh', 'International Telecommunication Union'],
    ['und', 'ITU as shown'],
    [undefined, 'ITU as shown'],
    [null, 'ITU as shown'],
  ] as const)('in %s', (language, name) => {
    expect(entityName(union, language)).toBe(name);
  });

  it('of a State is the short form', () => {
    const names = [
      { text: 'Republic of Atlantis', language: 'en', type: 'full' },
      { text: 'Atlantis', language: 'en', type: 'short' },
    ] as const;
    expect(entityName({ ...union, kind: 'State', names: [...names] }, 'en')).toBe('Atlantis');
  });

  it('without an English one is the one shown', () => {
    expect(entityName({ ...union, names: [] }, 'fr')).toBe('ITU as shown');
  });
});

describe('the name of a resolution that texts only cite', () => {
  const cited: StoredEntity = {
    ...union,
    id: 'A/RES/98/7',
    symbol: 'A/RES/98/7',
    name: "résolution 98/7 de l'Assemblée générale",
    names: [{ text: "résolution 98/7 de l'Assemblée générale", type: 'seen' }],
  };

  it('is its symbol, which is the same in every language', () => {
    expect(entityName(cited)).toBe('A/RES/98/7');
    expect(entityName(cited, 'en')).toBe('A/RES/98/7');
  });

  it('is what it is called where that says more', () => {
    expect(entityName({ ...cited, name: 'Lights at night' }, 'en')).toBe('Lights at night');
    const title = '98/7. Lights at night';
    const titled = { ...cited, name: title, names: [{ text: title, language: 'en', type: 'seen' }] } as const;
    expect(entityName({ ...titled, names: [...titled.names] }, 'fr')).toBe(title);
  });
});

describe('the address of an entity', () => {
  it('is what the authority file says, else that of its document symbol, else none', () => {
    expect(entityAddress({ ...union, address: 'https://www.itu.int' })).toBe('https://www.itu.int');
    expect(entityAddress({ id: 'S/RES/1325(2000)' })).toBe('https://docs.un.org/en/S/RES/1325(2000)');
    expect(entityAddress({ id: 'res/sixty-two', symbol: 'A/RES/62/1' })).toBe(
      'https://docs.un.org/en/A/RES/62/1',
    );
    expect(entityAddress(union)).toBeUndefined();
  });
});
