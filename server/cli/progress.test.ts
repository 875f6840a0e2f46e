import { expect, test } from 'vitest';
import { figures } from './progress.js';

const progress = { files: 1, totalFiles: 2, totalBytes: 10_000_000, failed: 0, rate: 0.04, timeLeft: 240 };

test('no time left is foretold of a first small file', () => {
  expect(figures({ ...progress, bytes: 400 })).toBe('0.0 MB/s');
  expect(figures({ ...progress, bytes: 400_000, failed: 1 })).toBe('0.0 MB/s, 4 min 0 s left, 1 failed');
});
