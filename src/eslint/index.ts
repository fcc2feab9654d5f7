/** The ESLint plugin: every detector as a rule, a language for plain text, and configs. */
import type { ESLint, Linter } from 'eslint';
import { rules as detectors } from '../../rules/index.ts';
import type { Rule } from '../core/rule.ts';
import { VERSION } from '../version.ts';
import { detectorRule, notScannedRule, projectDetectorsRule } from './detector-rule.ts';
import { textLanguage } from './text-language.ts';

/** Languages that other plugins bring: files of these kinds keep the language their owner gives them. */
const OTHER_LANGUAGES = [
  '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}',
  '**/*.{json,jsonc,json5}',
  '**/*.{md,markdown}',
  '**/*.css',
];

/** What holds no text. */
const BINARIES = [
  '**/*.{png,jpg,jpeg,gif,webp,avif,ico,icns,bmp,tif,tiff,psd,woff,woff2,ttf,otf,eot}',
  '**/*.{mp3,mp4,mov,avi,webm,ogg,wav,flac,pdf,doc,docx,xls,xlsx,ppt,pptx,odt}',
  '**/*.{zip,gz,tgz,bz2,xz,zst,br,7z,rar,tar,jar,war,whl,wasm,so,dll,dylib,exe,bin,class,pyc,o,a,node}',
];

const base: ESLint.Plugin = {
  meta: { name: 'key-sniff', version: VERSION, namespace: 'key-sniff' },
  languages: { text: textLanguage },
  rules: {
    ...Object.fromEntries(detectors.map((rule) => [rule.id, detectorRule(rule)])),
    'project-detectors': projectDetectorsRule(new Set(detectors.map(({ id }) => id))),
    'not-scanned': notScannedRule(),
  },
};

/** Every rule: `note` warns, everything else is an error. `strict`: all are errors, rules of low confidence among them. */
function rulesRecord(strict: boolean): Linter.RulesRecord {
  const wanted = detectors.filter((rule) => strict || rule.confidence !== 'low');
  const level = ({ severity }: Rule): 'error' | 'warn' => (strict || severity !== 'note' ? 'error' : 'warn');
  return {
    ...Object.fromEntries(wanted.map((rule) => [`key-sniff/${rule.id}`, level(rule)])),
    'key-sniff/project-detectors': 'error',
    'key-sniff/not-scanned': 'warn',
  };
}

function configOf(name: string, strict: boolean): Linter.Config[] {
  const settings = strict ? { settings: { 'key-sniff': { confidence: 'low' } } } : {};
  return [
    { name: `key-sniff/${name}`, plugins: { 'key-sniff': base }, rules: rulesRecord(strict), ...settings },
    {
      name: `key-sniff/${name}/text`,
      files: ['**/?*'],
      ignores: [...OTHER_LANGUAGES, ...BINARIES],
      language: 'key-sniff/text',
    },
  ];
}

/** Only the files that ESLint lints anyway. */
const javascript: Linter.Config[] = [
  { name: 'key-sniff/javascript', plugins: { 'key-sniff': base }, rules: rulesRecord(false) },
];

interface Configs {
  readonly recommended: Linter.Config[];
  readonly strict: Linter.Config[];
  readonly javascript: Linter.Config[];
}

const plugin: ESLint.Plugin & { readonly configs: Configs } = {
  ...base,
  configs: { recommended: configOf('recommended', false), strict: configOf('strict', true), javascript },
};

export { plugin as default, plugin as 'module.exports' };
