import { describe, expect, it } from 'vitest';
import type { Name } from '../api/types.js';
import { shortLabel } from './labels.js';

const node = (...names: Name[]) => ({
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

  it('is an acronym in whatever language there is one', () => {
    expect(shortLabel(node({ text: 'CLF', language: 'fr', type: 'ACRONYM' }), 'en')).toBe('CLF');
  });
});
