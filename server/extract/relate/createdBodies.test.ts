import { describe, expect, it } from 'vitest';
import { mentioned, resolution, résolution } from '../testing.js';

describe('a body that the text creates', () => {
  it('is named by its noun from there on', () => {
    const text = resolution(
      '1. Decides to establish a commission of inquiry of three members;',
      '2. Asks all ports to help the Commission and any commission;',
    );
    const created = mentioned(text).filter((line) => /: (?:C|commission of)/.test(line));
    expect(created.map((line) => line.split(': ')[1])).toEqual([
      'commission of inquiry of three members',
      'Commission',
    ]);
    expect(new Set(created.map((line) => line.split(': ')[0])).size).toBe(1);
  });

  it('is the same where its establishment is spoken of', () => {
    const text = résolution(
      "1. Prie le Secrétaire général de créer une Commission internationale d'enquête;",
      "2. Prie le Secrétaire général de rendre compte de la création de la Commission d'enquête;",
    );
    expect(
      new Set(
        mentioned(text)
          .filter((line) => /ommission/.test(line))
          .map((line) => line.split(': ')[0]),
      ).size,
    ).toBe(1);
  });

  it('is not named before it is created, nor by what is only spoken of', () => {
    const text = résolution(
      '1. Remercie la Commission;',
      "2. Décide de créer une commission d'enquête;",
      '3. Rappelle les commissions;',
    );
    expect(mentioned(text).filter((line) => /: [Cc]ommissions?$/.test(line))).toEqual([]);
  });
});
