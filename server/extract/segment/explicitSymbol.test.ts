import { describe, expect, it } from 'vitest';
import { explicitSymbol } from './symbol.js';

describe('a line that is a document symbol', () => {
  it.each([
    ['A/RES/48/162'],
    ['E/CN.4/2003/L.11'],
    ['S/2019/1'],
    ['A/74/1/Add.1'],
    ['A/RES/3314(XXIX)'],
    ['A/RES/48/162A'],
  ])('%s', (line) => {
    expect(explicitSymbol(line)).toBe(line);
  });

  it.each([['A/'], ['A//1'], ['A/RES/'], ['A/.1'], ['A/1!']])('not %s', (line) => {
    expect(explicitSymbol(line)).toBeUndefined();
  });

  it('is told at once from one that ends otherwise', () => {
    const before = process.cpuUsage();
    // where the digits can be cut into parts anywhere these thirty take seconds
    expect(explicitSymbol(`A/${'1'.repeat(30)}!`)).toBeUndefined();
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(500);
  });
});
