/** Whichever rules are on, each finding is reported once: by its own rule, or by the one for all the others. */
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { isOwnRule } from '../../src/eslint/own-rules.ts';
import plugin from '../../src/eslint/index.ts';
import { fill } from '../fixtures/holes.ts';

const OFTEN = 'github-personal-access-token';
const SELDOM = 'apify-api-token';
const text = fill(`const a = '{{${OFTEN}}}';\nconst b = '{{${SELDOM}}}';\n`, 'a.js', 1).text;

type Rules = Record<string, 'error' | 'warn' | 'off'>;

async function reported(own: Rules, config: 'recommended' | 'compact' = 'recommended'): Promise<readonly string[]> {
  const overrideConfig = [...plugin.configs[config], { rules: own }];
  const [result] = await new ESLint({ overrideConfigFile: true, overrideConfig }).lintText(text, { filePath: 'a.js' });
  return (result?.messages ?? []).map(({ ruleId, line, severity, message }) =>
    [line, severity === 2 ? 'error' : 'warn', ruleId, ...(message.startsWith(`${SELDOM}: `) ? ['named'] : [])].join(
      ' ',
    ),
  );
}

const own = (line: number, id: string, severity = 'error'): string => `${line} ${severity} key-sniff/${id}`;
const inOthers = `2 error key-sniff/other-detectors named`;
const inAll = `2 error key-sniff/all-detectors named`;

test('what is met often has a rule of its own, and the rest is named in the message', async () => {
  expect(await reported({})).toEqual([own(1, OFTEN), inOthers]);
});

test('a rule that the project switches on reports in place of the one for others', async () => {
  expect(await reported({ [`key-sniff/${SELDOM}`]: 'warn' })).toEqual([own(1, OFTEN), own(2, SELDOM, 'warn')]);
  expect(await reported({ [`key-sniff/${OFTEN}`]: 'warn' }, 'compact')).toEqual([own(1, OFTEN, 'warn'), inAll]);
});

test('what is switched off is not reported by another rule', async () => {
  expect(await reported({ [`key-sniff/${OFTEN}`]: 'off' })).toEqual([inOthers]);
  expect(await reported({ 'key-sniff/other-detectors': 'off' })).toEqual([own(1, OFTEN)]);
});

test('detectors that belong to no vendor have rules of their own', () => {
  const general = ['aws', 'generic', 'iam', 'root'].flatMap((folder) =>
    readdirSync(new URL(`../../rules/${folder}`, import.meta.url)).map((name) => name.replace('.ts', '')),
  );
  const left = rules.filter((rule) => rule.confidence !== 'low' && general.includes(rule.id) && !isOwnRule(rule));
  expect(left.map(({ id }) => id)).toEqual([]);
});

test('a run of ESLint meets few hundred rules', () => {
  expect(Object.keys(plugin.configs.recommended.at(-1)?.rules ?? {}).length).toBeLessThan(350);
});
