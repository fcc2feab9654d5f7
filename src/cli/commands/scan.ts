/** `key-sniff scan`: finds secrets in a source. */
import type { Command } from '../command.ts';
import { scanPlan } from '../scan-plan.ts';
import { runScan, scanHelp, scanOptions } from '../scan-run.ts';

export const command: Command = {
  options: {
    ...scanOptions,
    staged: { type: 'boolean' },
    'whole-files': { type: 'boolean' },
    range: { type: 'string' },
    history: { type: 'boolean' },
    'no-ignore': { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  },
  optionalValues: ['range'],
  help: `
Scans the working tree (inside git: what git would commit), or:

  --staged            the index: what the next commit will hold, findings on added and changed lines only
  --whole-files       with --staged or --range: findings on every line of the files
  --range A..B        what the commits between add, each of them; without a value the range of the CI's pull request
  --history           every blob of every ref, tag, stash and note, and all messages
  -                   standard input; --stdin-filename says what file it is
  --no-ignore         ignored files too
${scanHelp}`,
  run: (args, io) => runScan(scanPlan(args), args, io),
};
