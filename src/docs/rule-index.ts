/** The list of all rules. */
import { severities, type Rule } from '../core/rule.ts';
import { markdownCode, markdownText } from '../report/escape.ts';
import { count } from '../report/quantities.ts';

/** Rules under a heading. */
export interface Family {
  readonly heading: string;
  readonly rules: readonly Rule[];
}

/** The page that links to the page of each rule. */
export function ruleIndex(families: readonly Family[]): string {
  const all = families.flatMap(({ rules }) => rules);
  const counts = severities
    .toReversed()
    .map((severity) => `${all.filter((rule) => rule.severity === severity).length} ${severity}`);
  return `${[
    '<!-- Generated from the rules by `npm run update`. Do not edit. -->',
    '# Rules',
    `${count(all.length, 'rule')}: ${counts.join(', ')}. ${markdownCode('key-sniff explain <rule>')} prints a page.`,
    ...families.flatMap(({ heading, rules }) => [`## ${heading}`, table(rules)]),
  ].join('\n\n')}\n`;
}

function table(rules: readonly Rule[]): string {
  const rows = rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, title, severity, confidence }) =>
        `| [${id}](${id}.md) | ${markdownText(title)} | ${severity} | ${confidence} |`,
    );
  return ['| Rule | What | Severity | Confidence |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
