import { expect, it } from 'vitest';
import { mentioned } from '../testing.js';

it('reads a heading with many joined numbers at once, also where they are no numbers to the end', () => {
  const line = (marks: number) => `General Assembly resolutions ${'1&'.repeat(marks)}x1`;
  mentioned(line(1));
  const before = process.cpuUsage();
  // where each mark can be read in two ways these thirty take seconds
  mentioned(line(30));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
});
