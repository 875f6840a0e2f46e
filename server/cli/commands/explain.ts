import { Option, type Command } from 'commander';
import type { ExplainedMention, Ground } from '../../explain/index.js';
import type { Span } from '../../model/index.js';
import { CliError, EXIT } from '../errors.js';
import { line, oneLine, write } from '../output.js';
import { jsonOption, maxSizeOption, parseWhole } from '../options.js';
import { authorityFolder } from '../paths.js';

interface Options {
  at?: number;
  words?: string;
  json?: boolean;
  maxSize: number;
}

export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('say why a place in a text was read as it was')
    .description(
      'Says how the mention at a place of a text was recognised and resolved, how sure that is and why, and which relations rest on it. Stores nothing.',
    )
    .argument('<file>', 'the text')
    .addOption(
      new Option('--at <offset>', 'the place, in UTF-16 units from the beginning of the text')
        .argParser((value) => parseWhole(value, 0, Number.MAX_SAFE_INTEGER))
        .conflicts('words'),
    )
    .addOption(new Option('--words <words>', 'the place, by words that stand there: the first time they do'))
    .addOption(jsonOption())
    .addOption(maxSizeOption())
    .addHelpText(
      'after',
      `
Examples:
  renvoi explain seed/documents/a-res-74-173.en.md --words "resolution 73/187"
  renvoi explain seed/documents/a-res-53-70.en.md --at 500 --json`,
    )
    .action(explainCommand);
}

async function explainCommand(file: string, options: Options): Promise<void> {
  if (options.at === undefined && options.words === undefined) {
    throw new CliError(
      'a place is wanted: --at <offset> or --words <words>; see "renvoi explain --help"',
      EXIT.usage,
    );
  }
  if (options.words?.trim() === '') {
    throw new CliError(
      '--words names no words: give some that stand in the text, or a place with --at <offset>',
      EXIT.usage,
    );
  }
  const [{ readFile }, { loadAuthority }, { compileAuthority }, explain, { explanation }] = await Promise.all(
    [
      import('../../read/index.js'),
      import('../../authority/index.js'),
      import('../../extract/index.js'),
      import('../../explain/index.js'),
      import('../explanation.js'),
    ],
  );
  const { text } = await readFile(file, options);
  const place = placeIn(text, file, options, explain.wordsIn);
  const authority = compileAuthority(loadAuthority(authorityFolder()));
  const ground = explain.openGround(text, { file, authority });
  const index = explain.mentionAt(ground, place);
  if (index === undefined) throw new CliError(nothingAt(ground, file, place, explain));
  const explained = explain.explainMention(ground, index);
  await (options.json ? line(JSON.stringify({ file, ...explained })) : write(explanation(explained)));
}

/** @throws CliError where the text has no such place */
function placeIn(
  text: string,
  file: string,
  { at, words }: Options,
  find: (text: string, words: string) => Span | undefined,
): Span {
  if (at !== undefined) {
    if (at < text.length) return { start: at, end: at + 1 };
    throw new CliError(
      `${file}: offset ${at} is outside the text, which has ${text.length} UTF-16 units: name one from 0 to ${text.length - 1}`,
    );
  }
  const found = find(text, words!);
  if (found !== undefined) return found;
  throw new CliError(
    `${file}: the words “${oneLine(words!, 60)}” do not stand in the text: check case and spelling`,
  );
}

function nothingAt(
  ground: Ground,
  file: string,
  place: Span,
  { nearest, mentionOf }: typeof import('../../explain/index.js'),
): string {
  const { before, after } = nearest(ground, place);
  const name = ({ words, entity, start }: ExplainedMention) =>
    `“${oneLine(words, 60)}” (${entity}) at ${start}`;
  const near = [
    ...(before === undefined ? [] : [`before it is ${name(mentionOf(ground, before))}`]),
    ...(after === undefined ? [] : [`behind it is ${name(mentionOf(ground, after))}`]),
  ];
  const hint = near.length === 0 ? 'the text mentions nothing at all' : `the closest ${near.join(', and ')}`;
  const { text } = ground;
  const { start, end } = place;
  const words = oneLine(
    end - start > 1 ? text.slice(start, end) : text.slice(text.lastIndexOf(' ', start) + 1, start + 40),
    60,
  );
  return `${file}: nothing is mentioned at offset ${start} (“${words}”): ${hint}`;
}
