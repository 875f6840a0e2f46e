import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../server/explain/index.js';
import { resolution, run, scratch } from './run.js';

const { folder, at, remove } = scratch();
const TEXT = `\uFEFF${resolution('85/300')}`;
const EMPTY = 'Nothing at all is named in these few words, which nobody will miss.\n';
const PLACE = TEXT.indexOf('85/7');

beforeAll(() => {
  writeFileSync(at('r.txt'), TEXT);
  writeFileSync(at('nothing.txt'), EMPTY);
  writeFileSync(at('empty.txt'), '');
});

afterAll(remove);

describe('renvoi explain', () => {
  it('tells a lawyer how the mention at an offset was read, and what rests on it', async () => {
    const { code, stdout, stderr } = await run(['explain', 'r.txt', '--at', String(PLACE)], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const words of [
      'A/RES/85/7 (Resolution, 2030-12-03)',
      'It stands in pp1, a preambular paragraph, in English.',
      'The words are governed by “Recalling” (recalls).',
      '“85/7” was read as session 85, number 7.',
      '“its” refers to the organ that speaks: the General Assembly, which adopted this document.',
      'The date 2030-12-03 fits: session 85 opened in September 2030 and closed in September 2031.',
      'A/RES/85/300 cites A/RES/85/7 [recalls, confidence 0.98]',
      'rule cites:series-possessive-of-author',
    ])
      expect(stdout).toContain(words);
  });

  it('finds the place by words, and prints JSON whose offsets are those of the text as read', async () => {
    const args = ['explain', 'r.txt', '--words', 'its resolution 85/7', '--json'];
    const { code, stdout, stderr } = await run(args, folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { file, mention, paragraph, relations } = JSON.parse(stdout) as Explanation & { file: string };
    expect(file).toBe('r.txt');
    expect(TEXT.slice(mention.start, mention.end)).toBe(mention.words);
    expect(mention).toMatchObject({
      entity: 'A/RES/85/7',
      how: 'series',
      rule: 'series-possessive-of-author',
    });
    expect(paragraph).toMatchObject({ label: 'pp1', verb: 'Recalling', act: 'recalls' });
    expect(relations.map(({ type }) => type).sort()).toEqual(['ADOPTED_BY', 'CITES']);
  });

  it.each<[what: string, args: string[], code: number, sentence: RegExp]>([
    [
      'no place',
      ['r.txt'],
      2,
      /a place is wanted: --at <offset> or --words <words>; see "renvoi explain --help"$/,
    ],
    [
      'two places',
      ['r.txt', '--at', '1', '--words', 'x'],
      2,
      /'--at <offset>' cannot be used with option '--words/,
    ],
    ['no words', ['r.txt', '--words', ' '], 2, /--words names no words: give some that stand in the text/],
    ['no number', ['r.txt', '--at', '-1'], 2, /A whole number from 0 to \d+ is wanted/],
    [
      'an offset behind the end',
      ['r.txt', '--at', '9999'],
      1,
      /r\.txt: offset 9999 is outside the text, which has \d+ UTF-16 units: name one from 0 to \d+$/,
    ],
    [
      'words that are not there',
      ['r.txt', '--words', 'resolution 1/1'],
      1,
      /r\.txt: the words “resolution 1\/1” do not stand in the text/,
    ],
    [
      'a place without a mention',
      ['r.txt', '--words', 'to take part'],
      1,
      /r\.txt: nothing is mentioned at offset \d+ \(“to take part”\): the closest before it is “International Telecommunication Union” \(org\/itu\) at \d+, and behind it is “Convention on the Rights of the Child” \(treaty\/crc\) at \d+$/,
    ],
    [
      'a text without any mention',
      ['nothing.txt', '--at', '3'],
      1,
      /nothing\.txt: nothing is mentioned at offset 3 .*: the text mentions nothing at all$/,
    ],
    ['a missing file', ['nowhere.txt', '--at', '3'], 1, /nowhere\.txt: no such file or folder/],
    ['a folder', ['.', '--at', '3'], 1, /\.: /],
    ['an empty file', ['empty.txt', '--at', '0'], 1, /empty\.txt: is empty/],
  ])('answers %s with one sentence', async (_, args, code, sentence) => {
    const ran = await run(['explain', ...args], folder);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(code);
    expect(ran.stderr.trimEnd()).toMatch(sentence);
    expect(ran.stderr).toMatch(/^renvoi: .+\n$/);
  });
});
