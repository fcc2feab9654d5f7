/** The ESLint plugin: every detector as a rule, a language for plain text, and configs. */
import type { ESLint, Linter } from 'eslint';
import { rules as detectors } from '../../rules/index.ts';
import { VERSION } from '../version.ts';
import { detectorRule } from './detector-rule.ts';
import { textLanguage } from './text-language.ts';

/** Languages that other plugins bring: files of these kinds keep the language their owner gives them. */
const OTHER_LANGUAGES = [
  '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}',
  '**/*.{json,jsonc,json5}',
  '**/*.{md,markdown}',
  '**/*.css',
];

const base: ESLint.Plugin = {
  meta: { name: 'key-sniff', version: VERSION, namespace: 'key-sniff' },
  languages: { text: textLanguage },
  rules: Object.fromEntries(detectors.map((rule) => [rule.id, detectorRule(rule)])),
};

/** Every detector of at least medium confidence: `note` warns, everything else is an error; `strict` makes all errors. */
function rulesRecord(strict: boolean): Linter.RulesRecord {
  const wanted = detectors.filter((rule) => strict || rule.confidence !== 'low');
  return Object.fromEntries(
    wanted.map((rule) => [`key-sniff/${rule.id}`, strict || rule.severity !== 'note' ? 'error' : 'warn']),
  );
}

function configOf(name: string, strict: boolean): Linter.Config[] {
  const rules = rulesRecord(strict);
  return [
    { name: `key-sniff/${name}`, plugins: { 'key-sniff': base }, rules },
    { name: `key-sniff/${name}/text`, files: ['**/?*'], ignores: OTHER_LANGUAGES, language: 'key-sniff/text' },
  ];
}

const plugin: ESLint.Plugin & {
  readonly configs: { readonly recommended: Linter.Config[]; readonly strict: Linter.Config[] };
} = {
  ...base,
  configs: { recommended: configOf('recommended', false), strict: configOf('strict', true) },
};

export { plugin as default, plugin as 'module.exports' };
