import { expect, test } from 'vitest';
import { wrapLabel } from './model.js';

test('a label breaks between words, between Chinese characters, and at no no-break space', () => {
  expect(wrapLabel('Working Group on Harbour Lights')).toEqual(['Working Group on', 'Harbour Lights']);
  expect(wrapLabel('Groupe des feux ports\u00a0: nuit')).toEqual(['Groupe des feux', 'ports\u00a0: nuit']);
  expect(wrapLabel('港口灯光工作组港口灯光工作组').join('')).toBe('港口灯光工作组港口灯光工作组');
  expect(wrapLabel('A/RES/98/12')).toEqual(['A/RES/98/12']);
});
