import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compare, listed, readList, sealed, tidy, writeList, type Fault } from './faults.js';
import { changeLines, verdict } from './report.js';

const fault = (text: string, key: string, words = ''): Fault => ({ text, what: 'missed', key, words });
const committed = {
  texts: new Set(['one', 'two']),
  faults: [
    { ...fault('one', 'entity a'), reason: '' },
    { ...fault('two', 'entity b'), reason: 'a homonym' },
  ],
};

describe('compare', () => {
  it('says what is right now and was not, and what was right and is not', () => {
    const now = [fault('one', 'entity a'), fault('one', 'entity c')];
    const { gained, lost, unlisted } = compare(committed, ['one', 'two'], now);
    expect(gained.map(({ key }) => key)).toEqual(['entity b']);
    expect(lost.map(({ key }) => key)).toEqual(['entity c']);
    expect(unlisted).toEqual([]);
  });

  it('calls no fault of an annotation that is in no list yet a loss', () => {
    const { lost, unlisted } = compare(
      committed,
      ['one', 'two', 'new'],
      [...committed.faults, fault('new', 'entity d')],
    );
    expect(lost).toEqual([]);
    expect(unlisted).toEqual(['new']);
  });

  it('calls nothing gained that was not scored', () => {
    expect(compare(committed, ['one'], [fault('one', 'entity a')]).gained).toEqual([]);
  });

  it('takes a fault with other words for the same', () => {
    const now = [fault('one', 'entity a', 'other words'), fault('two', 'entity b')];
    expect(compare(committed, ['one', 'two'], now)).toMatchObject({ gained: [], lost: [] });
  });
});

describe('listed', () => {
  it('gives a reason to what was lost alone, and keeps the older ones', () => {
    const now = [...committed.faults, fault('one', 'entity c')].map(({ text, key }) => fault(text, key));
    const { faults } = listed(committed, ['one', 'two'], now, 'read as a title');
    expect(faults.map(({ reason }) => reason)).toEqual(['', 'a homonym', 'read as a title']);
  });

  it('gives none to the faults of a new annotation', () => {
    const { faults } = listed(committed, ['new'], [fault('new', 'entity d')], 'read as a title');
    expect(faults[0]!.reason).toBe('');
  });
});

describe('a saved list', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'renvoi-faults-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read as it was written', () => {
    const path = join(folder, 'lists', 'some.tsv');
    writeList(path, committed);
    expect(readList(path)).toEqual({
      texts: committed.texts,
      faults: committed.faults,
    });
  });

  it('is a line a fault, whatever its words hold', () => {
    const path = join(folder, 'some.tsv');
    const faults = tidy([fault('one', 'entity\tb', 'x\n'.repeat(100)), fault('one', 'entity a')]);
    writeList(path, listed(undefined, ['one'], faults, ''));
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(4);
    expect(compare(readList(path), ['one'], faults)).toEqual({ gained: [], lost: [], unlisted: [] });
  });

  it('of annotations without a fault covers them all the same', () => {
    const path = join(folder, 'some.tsv');
    writeList(path, listed(undefined, ['one'], [], ''));
    expect(compare(readList(path), ['one'], [fault('one', 'entity a')]).lost).toHaveLength(1);
  });

  it('that is not there is none', () => {
    expect(readList(join(folder, 'none.tsv'))).toBeUndefined();
  });
});

describe('what is only scored', () => {
  const faults = sealed([fault('one', 'entity a', 'Convention against Rust')]);

  it('can be compared and not read', () => {
    expect(JSON.stringify(faults)).not.toMatch(/entity|Rust/);
    expect(compare(listed(undefined, ['one'], faults, ''), ['one'], faults).lost).toEqual([]);
  });

  it('is printed as a number', () => {
    const changes = compare({ texts: new Set(['one']), faults: [] }, ['one'], faults);
    expect(changeLines(changes, true)).toEqual(['  0 gained, 1 lost']);
  });
});

describe('verdict', () => {
  const options = { save: false, check: false, because: '' };

  it('fails the check on a loss that no list holds', () => {
    expect(verdict(1, { ...options, check: true }).failed).toBe(true);
    expect(verdict(0, { ...options, check: true }).failed).toBe(false);
    expect(verdict(1, options).failed).toBe(false);
  });

  it('saves a loss with a reason only', () => {
    expect(verdict(1, { ...options, save: true })).toMatchObject({ save: false, failed: true });
    expect(verdict(1, { ...options, save: true, because: ' ' })).toMatchObject({ save: false });
    expect(verdict(1, { ...options, save: true, because: 'a homonym' })).toMatchObject({ save: true });
    expect(verdict(0, { ...options, save: true })).toMatchObject({ save: true, failed: false });
  });
});
