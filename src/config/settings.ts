/** What a config file may hold. The types are what the code sees, the descriptions what the user's file is checked against. */
import { confidences, severities, type Confidence, type Severity } from '../core/rule.ts';
import { amount, choice, list, map, object, text, type Field, type JsonSchema } from './schema.ts';

/** The name under which a config is found. */
export const CONFIG_NAME = '.key-sniff.json';
/** Where the baseline is, unless the config says otherwise. */
export const BASELINE_NAME = '.key-sniff-baseline.json';

/** What a rule can be set to. */
export type Level = 'off' | Severity;
export const levels: readonly Level[] = ['off', ...severities];

/** The tools whose inline comments are honoured. */
export const commentTools = [
  'gitleaks',
  'betterleaks',
  'trufflehog',
  'detect-secrets',
  'ripsecrets',
  'secretlint',
  'ggshield',
  'kingfisher',
] as const;
export type CommentTool = (typeof commentTools)[number];

/** Releases findings by their value. All conditions given must hold. */
export interface AllowEntry {
  readonly rule?: string;
  /** A gitignore pattern, relative to the config's folder. */
  readonly path?: string;
  /** A regular expression that matches somewhere in the value. */
  readonly regex?: string;
  /** SHA-256 of the value, hexadecimal. */
  readonly sha256?: string;
  readonly reason: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly expires?: string;
}

/** A detector of the user's, as data. */
export interface Detector {
  readonly id: string;
  readonly title: string;
  /** The secret is the group named `secret`, else the first group, else the whole match. */
  readonly regex: string;
  readonly flags?: string;
  readonly keywords?: readonly string[];
  readonly path?: string;
  readonly entropy?: number;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly allow?: readonly string[];
  readonly why?: string;
  readonly fix?: readonly string[];
  readonly examples?: DetectorExamples;
}

/** Texts in which a detector must find something, and texts in which it must not. */
export interface DetectorExamples {
  readonly finds?: readonly string[];
  readonly clean?: readonly string[];
}

/** A config file as it is written. */
export interface Settings {
  readonly $schema?: string;
  readonly rules?: Readonly<Record<string, Level>>;
  readonly paths?: { readonly exclude?: readonly string[] };
  readonly allow?: readonly AllowEntry[];
  readonly detectors?: readonly Detector[];
  readonly plugins?: readonly string[];
  readonly baseline?: string;
  readonly compatComments?: readonly CommentTool[];
  /** Bytes. */
  readonly maxFileSize?: number;
}

// Takes `aws-access-key-id`; not `AWS_KEY`, `-a` or the empty text.
const RULE_ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
// Takes 64 hexadecimal digits; not `abc`.
const SHA256 = '^[0-9a-fA-F]{64}$';
// Takes `a/b.json`; not `/a.json`, `C:a.json`, `../a.json`, `a/../../b.json` or `.bashrc`.
const FILE_BELOW = '^(?![/\\\\~]|[A-Za-z]:|(.*[/\\\\])?\\.\\.[/\\\\]).*[.]json$';
// Takes `a`; not a text of blanks alone.
const NOT_BLANK = '\\S';

const ruleId = (description: string): Field<string> =>
  text(description, { pattern: RULE_ID, errorMessage: 'must be lower-case words joined by "-"' });
const said = (description: string): Field<string> =>
  text(description, { pattern: NOT_BLANK, errorMessage: 'must not be empty' });
const glob = (description: string): Field<string> =>
  text(`${description} As in .gitignore, relative to the folder of this file.`, {
    pattern: NOT_BLANK,
    errorMessage: 'must not be empty',
  });

const allowEntry: Field<AllowEntry> = object<AllowEntry>(
  'Releases findings by their value. All conditions given must hold.',
  {
    rule: ruleId('Only findings of this rule.'),
    path: glob('Only findings in such files.'),
    regex: said(
      'A regular expression (JavaScript) that matches somewhere in the value; it never sees the text around the value.',
    ),
    sha256: text('SHA-256 of the value (UTF-8), hexadecimal.', {
      pattern: SHA256,
      errorMessage: 'must be 64 hexadecimal digits',
    }),
    reason: said('Why the value is no secret. Shown in the report.'),
    expires: text('The last day on which the entry counts, YYYY-MM-DD.', {
      format: 'date',
      errorMessage: 'must be a date such as 2026-12-31',
    }),
  },
  {
    required: { reason: true },
    oneOf: {
      keys: ['regex', 'sha256'],
      errorMessage:
        'names no value: it needs "regex" or "sha256" (to leave out files use paths.exclude, to switch off a rule use rules)',
    },
  },
);

const examples: Field<DetectorExamples> = object<DetectorExamples>(
  'Tests of the detector, run by `key-sniff rules --check`.',
  {
    finds: list('Texts in which it must find something.', text('A text.')),
    clean: list('Texts in which it must find nothing.', text('A text.')),
  },
  { required: {} },
);

const detector: Field<Detector> = object<Detector>(
  'A detector of your own.',
  {
    id: ruleId('Its name: in reports, in `rules` and in `allow`.'),
    title: said('What it finds, as a headline: no full stop.'),
    regex: said(
      'A regular expression (JavaScript). The secret is the group named "secret", else the first group, else the whole match. ^ and $ stand for the beginning and end of a line.',
    ),
    flags: text('Flags of the regular expression: i, s, u or v.', {
      pattern: '^[isuv]*$',
      errorMessage: 'may hold i, s, u and v only',
    }),
    keywords: list(
      'Texts (any ASCII case) of which one stands in every file that the detector is for. Left out, they are taken from the regular expression where it has any.',
      text('A text of three characters or more.', { minLength: 3, errorMessage: 'must have three characters or more' }),
      1,
    ),
    path: glob('Only in such files.'),
    entropy: amount('Least Shannon entropy of the secret, in bits per character.', 'number', 0),
    severity: choice('Default: error.', severities),
    confidence: choice('Default: high. What is less is not looked for in binary files.', confidences),
    allow: list(
      'Values that are no secrets.',
      said('A regular expression (JavaScript) that matches somewhere in the value.'),
    ),
    why: said('Why it matters.'),
    fix: list('What to do about a finding, step by step.', said('A step.'), 1),
    examples,
  },
  { required: { id: true, title: true, regex: true } },
);

/** All of a config file. */
export const settingsField: Field<Settings> = object<Settings>(
  'Configuration of key-sniff. Comments and trailing commas are allowed.',
  {
    $schema: text('Where this schema is, for editors.'),
    rules: map(
      'What rules are set to, by rule id.',
      RULE_ID,
      choice('off, or the severity of what the rule finds.', levels),
    ),
    paths: object<NonNullable<Settings['paths']>>(
      'What is scanned.',
      {
        exclude: list(
          'Files that are not scanned.',
          glob('A pattern, or one that begins with ! to take files back in.'),
        ),
      },
      { required: {} },
    ),
    allow: list('Values that are no secrets.', allowEntry),
    detectors: list('Detectors of your own.', detector),
    plugins: list(
      'Modules with detectors as code, relative to this file. Only in a config that is named by --config and lies outside the scanned tree.',
      said('Path of a JavaScript module.'),
    ),
    baseline: text(
      'Where the baseline is: a file in the folder of this file or below. Default: .key-sniff-baseline.json.',
      {
        pattern: FILE_BELOW,
        errorMessage: 'must be a .json file in the folder of this file or below',
      },
    ),
    compatComments: list(
      'Other tools whose inline comments are honoured. Default: all.',
      choice('A tool.', commentTools),
    ),
    maxFileSize: amount('Bytes from which on a file is not scanned but reported as skipped.', 'integer', 1),
  },
  { required: {} },
);

/** The published JSON Schema. */
export function publishedSchema(): JsonSchema & { readonly $schema: string; readonly title: string } {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'key-sniff config',
    ...settingsField.schema,
  };
}
