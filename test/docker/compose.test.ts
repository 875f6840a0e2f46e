import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { neo4jAccess, parseWhere } from '../../server/cli/where.js';
import { ROOT } from '../cli/run.js';

const words = z.union([z.string(), z.array(z.string())]);
const duration = z.string().regex(/^(\d+(us|ms|s|m|h))+$/);

/**
 * What docker-compose.yml uses of the Compose Specification, and nothing else: a misspelt key fails.
 * https://github.com/compose-spec/compose-spec/blob/main/spec.md
 */
const compose = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  services: z.record(
    z.string(),
    z.strictObject({
      image: z.string(),
      build: z.string().optional(),
      environment: z.record(z.string(), z.string()),
      volumes: z.array(z.string().regex(/^[a-z]+:\/[a-z]+$/)).optional(),
      networks: z.array(z.string()),
      ports: z.array(z.string()).optional(),
      healthcheck: z
        .strictObject({
          test: words,
          interval: duration,
          timeout: duration,
          retries: z.int(),
          start_period: duration,
        })
        .optional(),
      depends_on: z
        .record(z.string(), z.strictObject({ condition: z.literal('service_healthy') }))
        .optional(),
      init: z.boolean().optional(),
      read_only: z.boolean().optional(),
      tmpfs: z.array(z.string()).optional(),
      cap_drop: z.array(z.literal('ALL')).optional(),
      security_opt: z.array(z.string()).optional(),
      stop_grace_period: duration.optional(),
      restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
  networks: z.record(z.string(), z.null()),
});

const text = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');

describe('docker-compose.yml', () => {
  const { services, volumes, networks } = compose.parse(parse(text));
  const { neo4j, renvoi } = services as Record<'neo4j' | 'renvoi', (typeof services)[string]>;

  it('refers to volumes, networks and services that it declares', () => {
    for (const each of Object.values(services)) {
      for (const volume of each.volumes ?? []) expect(volumes).toHaveProperty(volume.split(':')[0]!);
      for (const network of each.networks) expect(networks).toHaveProperty(network);
      for (const other of Object.keys(each.depends_on ?? {}))
        expect(services[other]?.healthcheck).toBeDefined();
    }
  });

  it('publishes one port, of Renvoi, on this machine alone', () => {
    expect(Object.values(services).flatMap(({ ports = [] }) => ports)).toEqual(renvoi.ports);
    expect(renvoi.ports).toEqual(['127.0.0.1:${PORT:-4000}:4000']);
  });

  it('asks for a password, and holds none', () => {
    const passwords = [neo4j.environment['NEO4J_AUTH']!, renvoi.environment['RENVOI_NEO4J_PASSWORD']!];
    for (const each of passwords) expect(each).toMatch(/^(neo4j\/)?\$\{RENVOI_NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it('names the store of the other service, as the command line takes it', () => {
    const { RENVOI_STORE: store, ...env } = renvoi.environment;
    const where = parseWhere(store!) as { uri: string };
    expect(new URL(where.uri).hostname).toBe('neo4j');
    expect(neo4jAccess(where.uri, env)).toMatchObject({ user: 'neo4j' });
  });

  it('runs the long-term release, and waits for it', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community');
    expect(neo4j.healthcheck).toBeDefined();
  });
});
