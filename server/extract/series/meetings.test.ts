import { describe, expect, it } from 'vitest';
import { read } from '../testing.js';

const meetings = (...lines: string[]) =>
  read(lines.join('\n\n'))
    .entities.filter((each) => each.kind === 'Meeting')
    .map((each) => each.id);

describe('the meeting that closes a text', () => {
  const opening = ['The General Assembly,', 'Recalling its interest in lamps,', 'Decides to light them.'];

  it('is of the session whose Roman number the resolution has', () => {
    const found = meetings('3499 (XXX). Lamps', ...opening, '2441st plenary meeting,', '15 December 1975.');
    expect(found).toEqual(['meeting/unga-plenary-2441']);
  });

  it('is found where its number is written in words', () => {
    const found = meetings('24 (I). Lamps', ...opening, 'Twenty-ninth plenary meeting, 12 February 1946.');
    expect(found).toEqual(['meeting/unga-plenary-29']);
  });
});
