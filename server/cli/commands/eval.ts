import { join } from 'node:path';
import type { Command } from 'commander';
import type { Scores } from '../eval/counts.js';
import type { Result, Totals } from '../eval/score.js';
import { CliError } from '../errors.js';
import { line, oneLine } from '../output.js';
import { jsonOption } from '../options.js';
import { authorityFolder, goldFolder, shown } from '../paths.js';

interface Options {
  texts?: string;
  errors?: boolean;
  json?: boolean;
}

export function addEval(program: Command): void {
  program
    .command('eval')
    .summary('score extraction against texts annotated by hand')
    .description(
      'Scores extraction against a gold folder of *.gold.json files: precision, recall and F1 of entities, mentions and relations.',
    )
    .argument('[folder]', 'the gold folder (default: the one that comes with Renvoi)')
    .option(
      '--texts <folder>',
      'the folder that the gold files name their texts in (default: the gold folder)',
    )
    .option('--errors', 'list what was missed and what was extra')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  renvoi eval
  renvoi eval --errors
  renvoi eval my-gold --texts my-texts --json`,
    )
    .action(evalCommand);
}

async function evalCommand(folder: string | undefined, options: Options): Promise<void> {
  const gold = folder ?? goldFolder();
  const [{ loadGold }, { shownFault }, { score, totals }, { readings }, { loadAuthority }] =
    await Promise.all([
      import('../eval/gold.js'),
      import('../eval/fault.js'),
      import('../eval/score.js'),
      import('../../ingest/index.js'),
      import('../../authority/index.js'),
    ]);
  const cases = await loadGold(gold);
  const texts = options.texts ?? gold;
  const files = cases.map(({ gold: { document } }) => join(texts, document.file));
  const results: { name: string; result: Result }[] = [];
  for await (const { file, reading, failure } of readings(files, {
    authority: loadAuthority(authorityFolder()),
  })) {
    if (failure !== undefined) {
      throw new CliError(`${shown(file)}: ${failure}; --texts says where the texts of a gold folder are`);
    }
    const { name, gold: wanted } = cases[results.length]!;
    results.push({ name, result: score(wanted, reading.extraction, reading.text) });
  }
  const total = totals(results.map(({ result }) => result));
  if (options.json) {
    const documents = results.map(({ name, result }) => ({
      name,
      ...totals([result]),
      ...(options.errors && { errors: result.faults.map(shownFault) }),
    }));
    await line(JSON.stringify({ documents, total }, null, 1));
    return;
  }
  for (const { name, result } of results) {
    await print(name, totals([result]));
    if (options.errors) {
      for (const fault of result.faults) await line(`    ${oneLine(shownFault(fault), 200)}`);
    }
  }
  if (results.length > 1) await print('all documents', total);
}

async function print(name: string, total: Totals): Promise<void> {
  const { entities, mentions, relations, byType } = total;
  await line(name);
  await line(row('entities', entities));
  await line(row('mentions', mentions));
  await line(row('relations', relations));
  for (const [type, counts] of Object.entries(byType).sort()) await line(row(`  ${type}`, counts));
  const { kindAccuracy, stanceAccuracy, modalityAccuracy } = total;
  await line(
    `  right of those found: kind ${percent(kindAccuracy)}  stance ${percent(stanceAccuracy)}  modality ${percent(modalityAccuracy)}`,
  );
}

const percent = (x: number | null) => (x === null ? '-' : (100 * x).toFixed(1)).padStart(5);

function row(name: string, { precision, recall, f1, tp, fp, fn }: Scores): string {
  return `  ${name.padEnd(28)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (${tp} right, ${fp} extra, ${fn} missed)`;
}
