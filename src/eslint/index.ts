/** The ESLint plugin: every detector as a rule, a language for plain text, and configs. */
import type { ESLint } from 'eslint';
import { builtin } from '../builtin/builtin.ts';
import { VERSION } from '../version.ts';
import { detectorRule, manyDetectorsRule, notScannedRule, projectDetectorsRule } from './detector-rule.ts';
import { otherLanguages } from './other-languages.ts';
import { isOwnRule } from './own-rules.ts';
import { textLanguage } from './text-language.ts';

const { rules: detectors } = builtin();
const sure = detectors.filter(({ confidence }) => confidence !== 'low');
const others = new Set(sure.filter((rule) => !isOwnRule(rule)).map(({ id }) => id));

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
    'all-detectors': manyDetectorsRule('Finds what all detectors find.', () => true),
    'other-detectors': manyDetectorsRule(
      'Finds what detectors find that the config `recommended` has no rules of their own for.',
      (id) => others.has(id),
    ),
    'project-detectors': projectDetectorsRule(new Set(detectors.map(({ id }) => id))),
    'not-scanned': notScannedRule(),
  },
  configs: createConfigs(),
};

/** What is met often as a rule of its own, one rule for the rest: `note` warns, everything else is an error. */
function usualRules(): Rules {
  const own = sure.filter(({ id }) => !others.has(id));
  return {
    ...Object.fromEntries(own.map(({ id, severity }) => [`key-sniff/${id}`, severity === 'note' ? 'warn' : 'error'])),
    'key-sniff/other-detectors': 'error',
    'key-sniff/project-detectors': 'error',
    'key-sniff/not-scanned': 'warn',
  };
}

/** Every detector as a rule of its own, those of low confidence among them, all as errors. */
function everyRule(): Rules {
  return {
    ...Object.fromEntries(detectors.map(({ id }) => [`key-sniff/${id}`, 'error'] as const)),
    'key-sniff/project-detectors': 'error',
    'key-sniff/not-scanned': 'warn',
  };
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

/** Made when asked for: they list hundreds of rules. */
function createConfigs(): Configs {
  const made: Partial<Record<keyof Configs, Config[]>> = {};
  return {
    get recommended() {
      return (made.recommended ??= configOf('recommended', usualRules()));
    },
    get compact() {
      return (made.compact ??= configOf('compact', FEW));
    },
    get strict() {
      return (made.strict ??= configOf('strict', everyRule(), LOW));
    },
    get javascript() {
      return (made.javascript ??= [rulesConfig('javascript', usualRules())]);
    },
  };
}

export { plugin as default, plugin as 'module.exports' };
