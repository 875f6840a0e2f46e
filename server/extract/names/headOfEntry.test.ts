import { expect, it } from 'vitest';
import { headOfEntry } from './headOfEntry.js';

it.each([
  ['Lamp Council Committee for Wicks', 'committee'],
  ['Agreement under the Harbour Convention on Wicks', 'agreement'],
  ['Agreement Establishing the Harbour Organization', 'agreement'],
  ['Declaration and Programme of Action on Lamps', 'declaration'],
  ['Secretary-General of the Harbour Organization', undefined],
])('the head noun of %s is %s', (text, head) => {
  const names = { en: [{ text, type: 'full' }] } as const;
  expect(headOfEntry({ id: 'wg/lamps', kind: 'WorkingGroup', names })).toBe(head);
});
