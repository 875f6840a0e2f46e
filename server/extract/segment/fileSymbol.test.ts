import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSymbol } from './fileSymbol.js';

describe('the symbol that the name of a file spells', () => {
  it.each([
    ['A_RES_78_237-EN.pdf', 'A/RES/78/237'],
    ['folder/A_RES_72_266_A.txt', 'A/RES/72/266A'],
    ['A_RES_76_84_A-B.txt', 'A/RES/76/84A-B'],
    ['A_RES_118_(II).txt', 'A/RES/118(II)'],
    ['A_RES_S-27_2.txt', 'A/RES/S-27/2'],
    ['S_RES_1325(2000).txt', 'S/RES/1325(2000)'],
    ['S_RES_0080_1950_FR.txt', 'S/RES/80(1950)'],
    ['S_PRST_2021_9.txt', 'S/PRST/2021/9'],
    ['C:\\texts\\A_HRC_RES_45_3.md', 'A/HRC/RES/45/3'],
    ['UNEP_EA.6_RES.11.txt', 'UNEP/EA.6/RES.11'],
    ['A_520_REV.20.txt', 'A/520/Rev.20'],
    ['A_80_6_SECT.8.txt', 'A/80/6(Sect.8)'],
    ['ECE_TRANS_WP.30_AC.2_125.txt', 'ECE/TRANS/WP.30/AC.2/125'],
    ['A_79_L.9_Rev.1.txt', 'A/79/L.9/Rev.1'],
  ])('%s', (file, symbol) => {
    expect(fileSymbol(file)).toBe(symbol);
  });

  it.each([
    'A_draft_2.txt',
    'notes.txt',
    'S_RES.txt',
    'A_FINAL_COPY_3.txt',
    'report_2024_1.txt',
    'A_RES_1_2_3_x.txt',
  ])('is none in %s', (file) => {
    expect(fileSymbol(file)).toBeUndefined();
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string(), (file) => {
        fileSymbol(`A_RES_${file}`);
      }),
    );
  });
});
