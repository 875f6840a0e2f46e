import { describe, expect, it } from 'vitest';
import { hostCheck } from './hosts.js';

describe('the Host header', () => {
  const own = [
    'localhost',
    'localhost:4000',
    '127.0.0.1:1',
    '[::1]:4000',
    '[::1]',
    'LocalHost.:80',
    undefined,
  ];
  const other = ['evil.test', 'evil.test:4000', 'localhost.evil.test', '127.0.0.1.evil.test', '', '10.0.0.1'];

  it.each(['127.0.0.1', '::1', '127.0.1.1', '::ffff:127.0.0.1'])('is its own, on %s', (bound) => {
    const allowed = hostCheck(bound, 'localhost', []);
    for (const name of own) expect(allowed(name), name).toBe(true);
    for (const name of other) expect(allowed(name), name).toBe(false);
  });

  it('may be the host that was given, and those of the list', () => {
    const allowed = hostCheck('127.0.1.1', 'mission.test', ['graph.test', 'briefing.test']);
    expect(['mission.test:80', 'graph.test', 'Briefing.test:443', 'localhost'].every(allowed)).toBe(true);
    expect(allowed('evil.test')).toBe(false);
    expect(hostCheck('::1', '::1', [])('[::1]:5')).toBe(true);
  });

  it('may be any where other machines are let in, unless there is a list', () => {
    expect(hostCheck('0.0.0.0', '0.0.0.0', [])('any.test')).toBe(true);
    expect(hostCheck('0.0.0.0', '0.0.0.0', ['graph.test'])('any.test')).toBe(false);
    expect(hostCheck('0.0.0.0', '0.0.0.0', ['graph.test'])('graph.test:80')).toBe(true);
  });
});
