import { expect, test } from 'vitest';
import { isTooOld, tooOld } from './faults.js';

test('a server is too old before the release that knows the statements, however it writes its version', () => {
  for (const version of ['4.4.44', '5.25.1', '5.9.0', '3']) expect(isTooOld(version), version).toBe(true);
  for (const version of ['5.26.0', '5.26.30', '5.27-aura', '2025.01.0', '2026.08.1']) {
    expect(isTooOld(version), version).toBe(false);
  }
  expect(tooOld('bolt://graph', '5.25.1')).toBe(
    'The Neo4j server bolt://graph is of version 5.25.1, and Renvoi wants 5.26 or later; update the server, or name another.',
  );
});
