/** `key-sniff explain`: what a rule finds, why, and what to do about it. */
import { examples } from '../../../rules/examples.ts';
import { builtin } from '../../builtin/builtin.ts';
import { UserError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import type { Rule } from '../../core/rule.ts';
import { explain } from '../../docs/explain.ts';
import { ruleUrl } from '../../docs/url.ts';
import { writeOut } from '../../report/output.ts';
import type { Command } from '../command.ts';
import { ruleList } from '../rule-list.ts';
import { hasColor, hasHyperlinks } from '../terminal.ts';

export const command: Command = {
  options: {},
  help: `
Says of each rule named what it finds and why that matters, what to do about a finding, examples that are found and
near misses that are not, how to turn it off, and where its facts come from. Without a name: lists all rules.`,
  run: async ({ positionals }, io) => {
    const { rules } = builtin();
    const look = { color: hasColor(io), hyperlinks: hasHyperlinks(io) };
    const pages = positionals.map((id) => {
      const rule = rules.find((one) => one.id === id);
      if (rule === undefined) throw unknownRule(id, rules);
      return explain({ rule, examples: examples[id] ?? [], url: ruleUrl(id), ...look });
    });
    await writeOut(io.stdout, positionals.length === 0 ? ruleList(rules) : pages.join('\n'));
    return 0;
  },
};

function unknownRule(id: string, rules: readonly Rule[]): UserError {
  const ids = rules.map((rule) => rule.id);
  const guess = nearest(id, ids) ?? ids.find((one) => one.includes(id));
  return new UserError(`there is no rule ${JSON.stringify(id)}`, {
    hint: guess === undefined ? 'key-sniff explain lists all rules' : `did you mean ${guess}?`,
  });
}
