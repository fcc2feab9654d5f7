/** The ESLint plugin: every detector as a rule, a language for plain text, and configs. */
import type { ESLint } from 'eslint';
import { builtin } from '../builtin/builtin.ts';
import { VERSION } from '../version.ts';
import { allDetectorsRule, detectorRule, notScannedRule, projectDetectorsRule } from './detector-rule.ts';
import { otherLanguages } from './other-languages.ts';
import { textLanguage } from './text-language.ts';

const { rules: detectors } = builtin();

/** What holds no text. */
const BINARIES = [
  '**/*.{png,jpg,jpeg,gif,webp,avif,ico,icns,bmp,tif,tiff,psd,woff,woff2,ttf,otf,eot}',
  '**/*.{mp3,mp4,mov,avi,webm,ogg,wav,flac,pdf,doc,docx,xls,xlsx,ppt,pptx,odt}',
  '**/*.{zip,gz,tgz,bz2,xz,zst,br,7z,rar,tar,jar,war,whl,wasm,so,dll,dylib,exe,bin,class,pyc,o,a,node}',
];

const plugin: ESLint.Plugin & { readonly configs: Configs } = {
  meta: { name: 'key-sniff', version: VERSION, namespace: 'key-sniff' },
  languages: { text: textLanguage },
  rules: {
    ...Object.fromEntries(detectors.map((rule) => [rule.id, detectorRule(rule)])),
    'all-detectors': allDetectorsRule(),
    'project-detectors': projectDetectorsRule(new Set(detectors.map(({ id }) => id))),
    'not-scanned': notScannedRule(),
  },
  configs: createConfigs(),
};

/** Every rule: `note` warns, everything else is an error. `strict`: all are errors, rules of low confidence among them. */
function rulesRecord(strict: boolean): Rules {
  const record: Rules = {};
  for (const { id, severity, confidence } of detectors)
    if (strict || confidence !== 'low') record[`key-sniff/${id}`] = strict || severity !== 'note' ? 'error' : 'warn';
  record['key-sniff/project-detectors'] = 'error';
  record['key-sniff/not-scanned'] = 'warn';
  return record;
}

/** The rules that report everything, one for all detectors. */
const FEW: Rules = { 'key-sniff/all-detectors': 'error', 'key-sniff/not-scanned': 'warn' };

/** Shows what is less sure. */
const LOW: Config = { settings: { 'key-sniff': { confidence: 'low' } } };

/** Only the files that ESLint lints anyway. */
function rulesConfig(name: string, rules: Rules, more: Config = {}): Config {
  return { name: `key-sniff/${name}`, plugins: { 'key-sniff': plugin }, rules, ...more };
}

/** The language stands first: what comes after the rules makes ESLint copy them all once more. */
function configOf(name: string, rules: Rules, more?: Config): Config[] {
  const language: Config = {
    name: `key-sniff/${name}/text`,
    files: ['**/?*'],
    ignores: [...otherLanguages(process.cwd()), ...BINARIES],
    language: 'key-sniff/text',
  };
  return [language, rulesConfig(name, rules, more)];
}

/**
 * A config as each version of ESLint takes it: what its types say of a plugin differs, in 9.38.0 even from one of its
 * own packages to the other. No interfaces: ESLint takes what has an index signature, if only an implied one.
 */
type Config = {
  name?: string;
  files?: string[];
  ignores?: string[];
  language?: string;
  plugins?: Record<string, object>;
  rules?: Rules;
  settings?: Record<string, object>;
};

type Rules = Record<string, 'error' | 'warn'>;

type Configs = {
  readonly recommended: Config[];
  readonly compact: Config[];
  readonly strict: Config[];
  readonly javascript: Config[];
};

/** Made when asked for: each lists a thousand rules. */
function createConfigs(): Configs {
  const made: Partial<Record<keyof Configs, Config[]>> = {};
  return {
    get recommended() {
      return (made.recommended ??= configOf('recommended', rulesRecord(false)));
    },
    get compact() {
      return (made.compact ??= configOf('compact', FEW));
    },
    get strict() {
      return (made.strict ??= configOf('strict', rulesRecord(true), LOW));
    },
    get javascript() {
      return (made.javascript ??= [rulesConfig('javascript', rulesRecord(false))]);
    },
  };
}

export { plugin as default, plugin as 'module.exports' };
