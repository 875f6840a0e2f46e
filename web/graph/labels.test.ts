import { describe, expect, it } from 'vitest';
import type { Name } from '../api/types.js';
import { shortLabel } from './labels.js';

const node = (...names: Name[]) => ({
  id: 'treaty/lamp',
  kind: 'Treaty' as const,
  symbol: null,
  name: 'Lamp Convention of 2044',
  names,
});

describe('the label of a node', () => {
  it('is no short name in a language that is neither the reader’s nor English', () => {
    const spanish: Name = { text: 'Convenio Luz', language: 'es', type: 'SHORT' };
    expect(shortLabel(node(spanish), 'en')).toBe('Lamp Convention of 2044');
    expect(shortLabel(node(spanish), 'es')).toBe('Convenio Luz');
  });

  it('is the name in the language of the reader before a short name in English', () => {
    const names: Name[] = [
      { text: 'Lamps', language: 'en', type: 'SHORT' },
      { text: 'Convention de 2044 sur les lampes', language: 'fr', type: 'FULL' },
    ];
    const french = { ...node(...names), name: 'Convention de 2044 sur les lampes' };
    expect(shortLabel(french, 'fr')).toBe('Convention de 2044 sur les lampes');
    expect(shortLabel(node(...names), 'en')).toBe('Lamps');
    expect(shortLabel(node(...names), 'es')).toBe('Lamps');
  });

  it('is an acronym in whatever language there is one', () => {
    expect(shortLabel(node({ text: 'CLF', language: 'fr', type: 'ACRONYM' }), 'en')).toBe('CLF');
  });

  it('is no Latin acronym where another script has a name of its own', () => {
    const acronym: Name = { text: 'CLF', language: 'en', type: 'ACRONYM' };
    const arabic = {
      ...node(acronym, { text: 'اتفاقية المصابيح', language: 'ar', type: 'FULL' }),
      name: 'اتفاقية المصابيح',
    };
    expect(shortLabel(arabic, 'ar')).toBe('اتفاقية المصابيح');
    expect(shortLabel(arabic, 'fr')).toBe('CLF');
    expect(shortLabel(node(acronym), 'ar')).toBe('CLF');
    const russian: Name[] = [
      { text: 'КОЛА', language: 'ru', type: 'ACRONYM' },
      { text: 'Конвенция о лампах', language: 'ru', type: 'FULL' },
    ];
    expect(shortLabel(node(acronym, ...russian), 'ru')).toBe('КОЛА');
  });

  it('is the short name of a State, and no letters for it', () => {
    const names: Name[] = [
      { text: 'Republic of Atlantis', language: 'en', type: 'FULL' },
      { text: 'Atlantis', language: 'en', type: 'SHORT' },
      { text: 'ATL', language: 'en', type: 'ACRONYM' },
    ];
    expect(shortLabel({ ...node(...names), kind: 'State', name: 'Republic of Atlantis' }, 'en')).toBe(
      'Atlantis',
    );
  });

  it('is the symbol of a resolution, and the name of the declaration that it adopts', () => {
    const symbol = 'A/RES/98/12';
    expect(shortLabel({ ...node(), symbol, id: symbol }, 'en')).toBe(symbol);
    expect(shortLabel({ ...node(), symbol, id: 'doc/lamp' }, 'en')).toBe('Lamp Convention of 2044');
  });
});
