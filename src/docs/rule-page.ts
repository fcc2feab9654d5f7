/** The documentation page of a rule, made of what the rule says of itself. */
import { practiceOfRule } from '../account/practices.ts';
import { severities, type Kind, type Rule } from '../core/rule.ts';
import type { Example } from '../core/sample.ts';
import { markdownCode, markdownText, visible } from '../report/escape.ts';
import { markdownSteps } from '../report/step.ts';
import { equivalentsOf } from './equivalents.ts';
import { exampleText, SAMPLES } from './example-text.ts';

/** What becomes of the value in a report. */
export const kindSentences: Readonly<Record<Kind, string>> = {
  secret: 'The value is a secret: reports mask it.',
  identifier: 'The value is no secret but the name under which one is revoked: reports show it.',
  practice: 'What is found is a practice, not a value: reports show it as it stands.',
};

/** The page in Markdown. */
export function rulePage(rule: Rule, examples: readonly Example[]): string {
  const { id, title, severity, confidence, kind = 'secret', why, fix, sources } = rule;
  const found = examples.filter(({ expect }) => expect === 'finds');
  const silent = examples.filter(({ expect }) => expect === 'clean');
  return `${[
    '<!-- Generated from the rule by `npm run update`. Do not edit. -->',
    `# ${markdownText(title)}`,
    `Rule ${markdownCode(id)}, severity **${severity}**, confidence **${confidence}**. ${kindSentences[kind]}`,
    markdownText(why),
    ...practiceLine(id),
    '## What to do',
    markdownSteps(fix),
    ...exampleSection(
      '## Found',
      kind === 'practice' ? [] : [SAMPLES],
      found.map((one) => exampleItem(one, kind)),
    ),
    ...exampleSection(
      '## Not found',
      ['Near misses that stay silent.'],
      silent.map((one) => exampleItem(one, kind)),
    ),
    '## Settings',
    settings(id),
    ...equivalentsLine(id),
    ...(sources.length === 0 ? [] : ['## Sources', sources.map((source) => `- ${linked(source)}`).join('\n')]),
  ].join('\n\n')}\n`;
}

function practiceLine(id: string): readonly string[] {
  const practice = practiceOfRule(id);
  return practice === undefined
    ? []
    : [`Stands for practice [${practice.number}. ${markdownText(practice.title)}](../practices.md).`];
}

function equivalentsLine(id: string): readonly string[] {
  const names = equivalentsOf(id);
  return names.length === 0 ? [] : [`Elsewhere: ${names.map(markdownCode).join(', ')}.`];
}

function exampleSection(heading: string, about: readonly string[], items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [heading, ...about, items.join('\n').trimEnd()];
}

function exampleItem(example: Example, kind: Kind): string {
  const { lines, caption } = exampleText(example, kind);
  const [only = ''] = lines;
  if (lines.length === 1) return `- ${markdownCode(only)}${caption === '' ? '' : ` (${markdownText(caption)})`}`;
  const fence = fenceFor(lines);
  const block = [fence, ...lines.map(visible), fence].map((line) => `  ${line}`.trimEnd());
  return [`- ${caption === '' ? 'several lines' : markdownText(caption)}:`, '', ...block, ''].join('\n');
}

function fenceFor(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`{3,}/g) ?? []);
  return '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
}

function settings(id: string): string {
  const config = markdownCode(`{ "rules": { ${JSON.stringify(id)}: "off" } }`);
  const others = severities.map(markdownCode).join(', ');
  return `In ${markdownCode('.key-sniff.json')}: ${config}, or a severity (${others}). In ${markdownCode('eslint.config.js')}: ${markdownCode(`'key-sniff/${id}': 'off'`)}.`;
}

function linked(source: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(source) ? `<${source}>` : markdownText(source);
}
