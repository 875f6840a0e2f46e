import { expect, test } from 'vitest';
import { fold, foldUnit } from './words.js';

const unitForUnit = (text: string) =>
  Array.from({ length: text.length }, (_, i) => String.fromCharCode(foldUnit(text.charCodeAt(i)))).join('');

test('folding keeps every unit at its place, whatever the script', () => {
  for (const text of [
    'Sécurité “Été” – ÉLÈVES',
    'Совет Безопасности й Ё',
    'İstanbul and Straße',
    'ΣΊΣΥΦΟΣ',
    'plain words',
    '',
    '\u{10400} Ẽ 安理会',
  ]) {
    expect(fold(text)).toHaveLength(text.length);
    expect(fold(text)).toBe(unitForUnit(text));
  }
  expect(fold('Sécurité “Été”')).toBe('securite “ete”');
});
