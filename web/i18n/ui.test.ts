import { describe, expect, test } from 'vitest';
import { UI_LANGUAGES } from '../api/types.js';
import { MESSAGES, makeUi, preferredLanguage } from './ui.js';

/** Every string of a message tree, by path; functions are called with a mark for each argument. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const marks = ['⟨a⟩', '⟨b⟩'].slice(0, value.length);
    return [[path, (value as (...marks: string[]) => string)(...marks)]];
  }
  return Object.entries(value as object).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

describe.each(UI_LANGUAGES)('%s', (language) => {
  const own = new Map(texts(MESSAGES[language]));
  const english = new Map(texts(MESSAGES.en));

  test('has every message that English has, none empty', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('uses every argument of a message', () => {
    for (const [path, text] of english) {
      for (const mark of text.match(/⟨.⟩/gu) ?? []) expect(own.get(path), path).toContain(mark);
    }
  });

  test('names each stance differently', () => {
    const names = Object.values(MESSAGES[language].stances);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('dates are as precise as they are given', () => {
  const { date } = makeUi('en');
  expect(date('2019-12-27')).toBe('27 December 2019');
  expect(date('2019-12')).toBe('December 2019');
  expect(date('2019')).toBe('2019');
  expect(date('about 1950')).toBe('about 1950');
  expect(makeUi('fr').date('2019-12-27')).toBe('27 décembre 2019');
  expect(makeUi('ar').date('2019')).toBe('2019');
});

test('the reader’s own language is taken where there is one', () => {
  expect(preferredLanguage(['de-CH', 'fr-CH', 'en'])).toBe('fr');
  expect(preferredLanguage(['zh-Hant-TW'])).toBe('zh');
  expect(preferredLanguage([])).toBe('en');
});
