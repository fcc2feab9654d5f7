/** `key-sniff baseline`: records what is found today, so that only new findings are reported. */
import { join } from 'node:path';
import { baselinePath, loadBaseline, writeBaseline } from '../../config/baseline-file.ts';
import type { Config } from '../../config/config.ts';
import { displayed } from '../../config/load.ts';
import { exists } from '../../config/upward.ts';
import { writeOut } from '../../report/output.ts';
import type { Known } from '../../noise/baseline.ts';
import { isWithin } from '../../sources/targets.ts';
import type { Arguments, Command, Io } from '../command.ts';
import { scanPlan } from '../scan-plan.ts';
import { scanHelp, scanOptions, scanSource } from '../scan-run.ts';
import type { OpenSource } from '../sources.ts';

export const command: Command = {
  options: { ...scanOptions, history: { type: 'boolean' }, 'no-ignore': { type: 'boolean' } },
  help: `
Writes .key-sniff-baseline.json (or the file that the config names): rule, fingerprint and path of each finding, no
secret and nothing that lets one be guessed back. What it names stays quiet when lines move or files are renamed; a
further copy, or another secret on the same line, is reported. Run it again to drop what has been dealt with. With paths,
what the baseline knows of other files stays.

  --history           of the whole history, too
${scanHelp}`,
  run: async (args, io) => {
    const { report, source, config } = await scanSource(scanPlan(args), withoutBaseline(args), io);
    const path = await writeBaseline(config, report.findings, await elsewhere(source, config, io));
    const count = report.findings.length;
    await writeOut(
      io.stdout,
      `${displayed(path, io.cwd)}: ${count === 1 ? '1 finding' : `${count} findings`}. Each of them is still a leak: stop the keys, then run this again.\n`,
    );
    return report.skipped.some(({ gap }) => gap) ? 2 : 0;
  },
};

/** What the old baseline knows belongs into the new one, too. */
function withoutBaseline(args: Arguments): Arguments {
  return { ...args, flag: (name) => name === 'no-baseline' || args.flag(name) };
}

/** What the old baseline knows of files that are not scanned this time. */
async function elsewhere({ targets, root }: OpenSource, config: Config, { cwd }: Io): Promise<Known> {
  const nothing = { entries: [], history: false };
  const isScanned = (path: string): boolean => targets.some((target) => isWithin(target.path, path));
  if (targets.length === 0 || isScanned(config.folder) || !exists(baselinePath(config))) return nothing;
  const { entries, history } = (await loadBaseline(config, cwd)) ?? nothing;
  return { entries: entries.filter(({ path }) => !isScanned(join(root, path))), history };
}
