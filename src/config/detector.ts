/** From a detector that a user described to a rule, and the check of its examples. */
import { entropy, entropyEvidence } from '../core/entropy.ts';
import { UserError } from '../core/errors.ts';
import type { Match, PathTest, Rule, View } from '../core/rule.ts';
import { readRegex } from './required-text.ts';
import type { Detector } from './settings.ts';
import type { TimeLimit } from './time-limit.ts';

/** What a detector needs from outside. */
export interface DetectorTools {
  readonly limit: TimeLimit;
  /** Makes the test of a detector's `path`. */
  readonly pathTest: (pattern: string) => PathTest;
}

/** How long one look at one text may take: a second, and one more for each 10 MB. */
const MILLISECONDS = 1000;
const CHARACTERS_PER_MILLISECOND = 10_000;
/** After so many texts on which it ran out of time, a detector is not asked again: a scan must end. */
const MOST_TIMEOUTS = 3;
/** How far from its keyword, in bytes, a value on the same line may stand. */
const REACH = 65_536;

const DEFAULTS = {
  severity: 'error',
  confidence: 'high',
  why: 'It matches a detector of your own.',
  fix: [
    'Revoke it where it was issued.',
    'Replace it where it is used, from a secret store or the environment.',
    'Remove it from the code, then from history.',
  ],
} as const;

/** The rule that the detector describes. Its `detect` throws a `UserError` when its regular expression takes too long. */
export function detectorRule(detector: Detector, { limit, pathTest }: DetectorTools): Rule {
  const { id, title, severity, confidence, why, fix } = { ...DEFAULTS, ...detector };
  return {
    id,
    title,
    severity,
    confidence,
    ...reachOf(detector),
    ...pathOf(detector, pathTest),
    why,
    fix,
    sources: [],
    detect: createDetect(detector, limit),
  };
}

/** The keywords, and how much of a file to look at when one is met. */
function reachOf({ regex, flags = '', keywords, path }: Detector): Pick<Rule, 'keywords'> & Pick<Rule, 'scope'> {
  if (keywords !== undefined) return { keywords, scope: 'file' }; // they may stand anywhere in the file
  const { texts, spansLines } = readRegex(regex, flags);
  const narrow = texts.length > 0 && !spansLines && path === undefined;
  return { keywords: texts, scope: narrow ? { bytes: REACH } : 'file' };
}

function pathOf(detector: Detector, pathTest: DetectorTools['pathTest']): Pick<Rule, 'path'> {
  if (detector.path !== undefined) {
    const { test } = pathTest(detector.path);
    return { path: { test: (path) => path === '' || test(path) } }; // unknown: it may be such a file
  }
  return reachOf(detector).keywords.length === 0 ? { path: EVERY_PATH } : {};
}

const EVERY_PATH: PathTest = { test: () => true };

function createDetect(detector: Detector, limit: TimeLimit): Rule['detect'] {
  const find = createFinder(detector);
  let timeouts = 0;
  return (view) => {
    const milliseconds = MILLISECONDS + Math.floor(view.text.length / CHARACTERS_PER_MILLISECOND);
    if (timeouts >= MOST_TIMEOUTS)
      throw tooSlow(detector, view, 'was given up: its regex took too long on other files');
    const result = limit(milliseconds, () => find(view.text));
    if (result.done) return result.value;
    timeouts++;
    throw tooSlow(detector, view, `took longer than ${milliseconds / 1000} s`);
  };
}

function tooSlow({ id }: Detector, { path }: View, what: string): UserError {
  return new UserError(`detector ${JSON.stringify(id)} ${what}${path === '' ? '' : ` on ${JSON.stringify(path)}`}`, {
    gap: true,
    hint: 'Its regex tries too many ways to match: bound its repetitions, and let no two that follow one another take the same characters.',
  });
}

function createFinder({ regex: source, flags = '', entropy: least = 0, allow = [] }: Detector): Finder {
  const regex = new RegExp(source, `gdm${flags}`);
  const allowed = allow.map((one) => new RegExp(one));
  return (text) =>
    [...text.matchAll(regex)].flatMap((match) => {
      const [start, end] = secretSpan(match);
      const value = text.slice(start, end);
      if (value === '' || entropy(value) < least || allowed.some((one) => one.test(value))) return [];
      return [{ start, end, evidence: ['matches a detector of your own', entropyEvidence(value)] }];
    });
}

type Finder = (text: string) => readonly Match[];
type Span = readonly [start: number, end: number];

/** The group named `secret`, else the first group that holds something, else the whole match. */
function secretSpan({ indices, groups }: RegExpMatchArray): Span {
  const [whole = NO_SPAN, ...all]: readonly (Span | undefined)[] = indices ?? [];
  if (groups !== undefined && 'secret' in groups) return indices?.groups?.['secret'] ?? NO_SPAN;
  const taken = all.filter((span) => span !== undefined); // the others have no part in this match
  return taken.length === 0 ? whole : (taken.find(([start, end]) => end > start) ?? NO_SPAN);
}

const NO_SPAN: Span = [0, 0];

/** An example that the detector gets wrong. */
export interface FailedExample {
  readonly kind: 'finds' | 'clean';
  readonly index: number;
  /** Never holds the example's text: it may be a secret. */
  readonly message: string;
}

/** The detector's examples that its rule gets wrong, keywords included. */
export function failedExamples(detector: Detector, rule: Rule): readonly FailedExample[] {
  const check = (kind: FailedExample['kind'], texts: readonly string[] = []): readonly FailedExample[] =>
    texts.flatMap((text, index) => {
      const found = findsIn(rule, text);
      if (found === (kind === 'finds')) return [];
      return [{ kind, index, message: found ? 'something is found' : whyNothing(detector, text) }];
    });
  return [...check('finds', detector.examples?.finds), ...check('clean', detector.examples?.clean)];
}

function hasKeyword({ keywords }: Pick<Rule, 'keywords'>, text: string): boolean {
  return keywords.length === 0 || keywords.some((keyword) => text.toLowerCase().includes(keyword.toLowerCase()));
}

function findsIn(rule: Rule, text: string): boolean {
  return hasKeyword(rule, text) && [...rule.detect({ text, path: '', hits: [] })].length > 0;
}

function whyNothing({ keywords = [] }: Detector, text: string): string {
  return hasKeyword({ keywords }, text)
    ? 'nothing is found'
    : `nothing is found: it holds none of ${keywords.join(', ')}`;
}
