import type { Command } from 'commander';
import { EXIT } from '../errors.js';
import { createProgram } from '../program.js';

/** The help of a command as a terminal shows it, at one width everywhere. */
function help(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (words) => (text += words), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return text.trim();
}

/** docs/cli.md, from the commands themselves. */
export function commandsPage(): string {
  const program = createProgram();
  const section = (command: Command, words: string): string[] => [
    `## ${words}\n\n\`\`\`text\n${help(command)}\n\`\`\`\n`,
    ...command.commands.flatMap((each) => section(each, `${words} ${each.name()}`)),
  ];
  const sections = program.commands.flatMap((command) => section(command, `renvoi ${command.name()}`));
  return `# Command line

Written by \`npm run docs\` from the commands themselves; change those, not this page.

In a checkout, \`npx renvoi\` runs the command. What was asked for goes to stdout, all else to stderr. Errors are one sentence: what is wrong, where, what to do; with \`RENVOI_DEBUG=1\` in the environment they come with the place in the program.

| exit code | meaning |
| --- | --- |
| ${EXIT.ok} | done |
| ${EXIT.failed} | a file failed (the others are kept), or nothing was found |
| ${EXIT.usage} | the command was not understood |
| ${EXIT.interrupted} | stopped by Ctrl-C; what was read is kept |

## Exact JSON

\`renvoi stats --json\` prints \`{"documents": n, "nodes": {"Treaty": n, …}, "relations": {"CITES": n, …}, "assertions": n}\`, with every kind and type of [the vocabulary](vocabulary.md).

\`renvoi ingest --json\` prints \`{"files": n, "added": n, "replaced": n, "unchanged": n, "failed": [{"file", "reason"}], "passedOver": {"endings": {".pdf": n, …}, "links": ["file"]}, "texted": ["id"], "notices": [{"notice", "files"}], "stopped": false}\`; \`texted\` are documents whose facts came with Renvoi and now have their text, \`passedOver\` what folders and globs hold that is not read: files of other kinds and, of folders, links that lead to nothing. \`renvoi forget --json\` prints \`{"document", "removed": true, "facts": false}\`; \`facts\` says whether such facts stand again where the text was.

\`renvoi authority check --json\` prints \`{"entries": n, "kinds": {"Treaty": n, …}, "languages": {"en": n, …}, "sources": {…}, "ambiguous": n, "missing": {"es": n, …}, "verified": {"es": n, …}, "unverified": {"es": n, …}, "unsourced": n, "problems": [], "details": {…}}\`, with \`"unused": n\` if there is a corpus; \`verified\` counts the names that were found in a source of their own; \`details\` has the names and ids of the others that are counted. If the file has errors: \`{"problems": ["file:line: …", …]}\` and exit code 1.

\`renvoi authority add\` prints proposals, one a line: \`{"id", "kind", "names", "seen": {"count": n, "documents": n, "places": [{"document", "paragraph", "start", "end"}]}}\`.

\`renvoi export --json\` prints \`{"documents": n, "entities": n, "assertions": n, "failed": n, "left": {"copies": n, "unnamed": n, "versions": ["id language"], "titles": ["id language"], "entities": n, "later": n}}\`: what was written, and what was left out.

\`renvoi stats --documents --json\` prints a document a line, \`{"id", "language", "title", "date", "file"}\`, without \`file\` where its text is not here.

\`renvoi extract --format json\` prints an array of extraction results, \`--format jsonl\` one a line; \`server/model/extraction.ts\` describes each field. \`renvoi explain --json\` prints \`{"file", "mention", "paragraph", "points": [{"about", "says", "at"}], "relations", "around"}\`, described in \`server/explain/types.ts\`. Offsets are UTF-16 units of the file's content, end exclusive; a byte order mark counts as one unit.

${sections.join('\n')}`;
}
