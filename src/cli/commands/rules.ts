/** `key-sniff rules`: which rules a scan would have here, and whether the user's own detectors keep their promises. */
import { builtin } from '../../builtin/builtin.ts';
import { loadConfig } from '../../config/load.ts';
import { topFolder } from '../../config/upward.ts';
import { detectorProblems, loadRuleset } from '../../config/ruleset.ts';
import { writeOut } from '../../report/output.ts';
import type { Command } from '../command.ts';
import { ruleList } from '../rule-list.ts';

export const command: Command = {
  options: {
    check: { type: 'boolean' },
    config: { type: 'string' },
    plugin: { type: 'string', multiple: true },
  },
  help: `
Lists the rules that are active here, with their severities: the built-in ones, the detectors of the config and of
plugins, without those that the config switches off.

  --check        run the examples of the config's own detectors; exit code 1 when one of them is wrong
  --config FILE  a config instead of the .key-sniff.json that is found
  --plugin FILE  rules as code: a module that exports \`rules\`; may be repeated`,
  run: async (args, { cwd, stdout }) => {
    const file = args.text('config');
    const config = await loadConfig(cwd, { cwd, ...(file === undefined ? {} : { file }) });
    const root = topFolder(cwd);
    const plugins = args.list('plugin');
    const { rules } = await loadRuleset({
      builtin: builtin().rules,
      config,
      named: file !== undefined,
      plugins,
      cwd,
      root,
    });
    if (!args.flag('check')) {
      await writeOut(stdout, ruleList(rules));
      return 0;
    }
    const problems = await detectorProblems(config);
    const count = config.settings.detectors?.length ?? 0;
    const right = `${count === 1 ? '1 detector' : `${count} detectors`} checked.\n`;
    await writeOut(stdout, problems.length === 0 ? right : `${problems.join('\n')}\n`);
    return problems.length === 0 ? 0 : 1;
  },
};
