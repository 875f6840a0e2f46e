import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsPage } from '../../server/cli/docs/commands.js';
import { vocabularyPage } from '../../server/cli/docs/vocabulary.js';
import { createProgram } from '../../server/cli/program.js';
import { KINDS, RELATIONS, STANCES } from '../../server/model/index.js';
import { EXTENSIONS } from '../../server/read/index.js';
import { ROOT, run, scratch } from '../cli/run.js';

const page = (name: string) => readFileSync(join(ROOT, name), 'utf8');

describe('the pages that are generated', () => {
  it.each([
    ['docs/cli.md', commandsPage],
    ['docs/vocabulary.md', vocabularyPage],
  ])('%s is what "npm run docs" writes', (name, generate) => {
    expect(page(name)).toBe(generate());
  });

  it('name every command and option', () => {
    const text = page('docs/cli.md');
    for (const command of createProgram().commands) {
      expect(text).toContain(`## renvoi ${command.name()}\n`);
      for (const { long } of command.options) expect(text).toContain(long);
    }
  });

  it('name every kind, relation type and stance', () => {
    const text = page('docs/vocabulary.md');
    for (const { kind } of KINDS) expect(text).toContain(`\`${kind}\``);
    for (const { type } of RELATIONS) expect(text).toContain(`\`${type}\``);
    for (const stance of STANCES) expect(text).toContain(`\`${stance}\``);
  });
});

describe('every command', () => {
  it.each(createProgram().commands.map((command) => command.name()))(
    '%s has help with examples',
    async (name) => {
      const { code, stdout } = await run([name, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain('\nExamples:\n');
      expect(stdout).toContain(`  renvoi ${name}`);
    },
  );
});

describe('CONTRIBUTING', () => {
  it('has a line for every npm script', () => {
    const text = page('CONTRIBUTING.md');
    const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> };
    for (const name of Object.keys(scripts)) expect(text, name).toContain(`\`${name}\``);
  });
});

describe('README', () => {
  const readme = page('README.md');

  it('names every extension that is read by itself', () => {
    for (const extension of EXTENSIONS.filter((name) => name.length < 5))
      expect(readme).toContain(`\`${extension}\``);
  });

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, target]) => target!);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  const examples = [...readme.matchAll(/^npx renvoi ([^#\n]*)/gm)].map(([, words]) => words!.trim());

  it('has an example of each command', () => {
    const shown = new Set([...readme.matchAll(/npx renvoi (\w+)/g)].map(([, name]) => name));
    for (const { name } of createProgram().commands.map((command) => ({ name: command.name() }))) {
      expect(shown).toContain(name);
    }
  });

  it('has examples that run, in their order', async () => {
    const { at, remove } = scratch();
    try {
      for (const example of examples.filter((words) => !words.startsWith('serve'))) {
        const { code, stderr } = await run(example.split(/\s+/), ROOT, { RENVOI_STORE: at('graph') });
        expect({ example, code, stderr }).toEqual({ example, code: 0, stderr: '' });
      }
    } finally {
      remove();
    }
  });
});
