/** `key-sniff baseline`: records what is found today, so that only new findings are reported. */
import { writeBaseline } from '../../config/baseline-file.ts';
import { displayed, loadConfig } from '../../config/load.ts';
import { writeOut } from '../../report/output.ts';
import type { Arguments, Command } from '../command.ts';
import { scanPlan } from '../scan-plan.ts';
import { scanHelp, scanOptions, scanReport } from '../scan-run.ts';

export const command: Command = {
  options: { ...scanOptions, history: { type: 'boolean' }, 'no-ignore': { type: 'boolean' } },
  help: `
Writes .key-sniff-baseline.json (or the file that the config names): rule, fingerprint and path of each finding, no
secret and nothing that lets one be guessed back. What it names stays quiet when lines move or files are renamed; a
further copy, or another secret on the same line, is reported. Run it again to drop what has been dealt with.

  --history           of the whole history, too
${scanHelp}`,
  run: async (args, io) => {
    const report = await scanReport(scanPlan(args), withoutBaseline(args), io);
    const config = args.text('config');
    const path = await writeBaseline(
      await loadConfig(io.cwd, { cwd: io.cwd, ...(config === undefined ? {} : { file: config }) }),
      report.findings,
    );
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
