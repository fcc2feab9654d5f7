/** Takes over what git-secrets was told: prohibited patterns, allowed patterns, `.gitallowed`. */
import type { AllowEntry, Detector } from '../config/settings.ts';
import { createTimeLimit } from '../config/time-limit.ts';
import { isMachineMade } from '../core/fingerprint.ts';
import { crc32, sha256 } from '../core/hash.ts';
import { isDocumented } from '../core/placeholder.ts';
import { asWord, translateEre } from './ere.ts';
import { nothing, together, type Imported, type ImportNote } from './imported.ts';

/** A pattern and where it is written. */
export interface Pattern {
  readonly source: string;
  readonly where: string;
  /** What its author says of it. */
  readonly reason?: string;
}

/** What git's config and `.gitallowed` hold. */
export interface GitSecrets {
  readonly patterns: readonly string[];
  readonly allowed: readonly string[];
  readonly providers: readonly string[];
  /** The text of `.gitallowed`. */
  readonly gitallowed?: string;
}

/** CRC-32 of the patterns that `git secrets --register-aws` adds (as of version 1.3.0 and of 2025-09-17). */
const AWS_PATTERNS: readonly number[] = [2541849217, 2209906177, 2287273099, 2127505780, 880938805];

/** All of it as parts of a config. */
export function importGitSecrets({ patterns, allowed, providers, gitallowed = '' }: GitSecrets): Imported {
  const own = patterns.filter((source) => source !== '' && !AWS_PATTERNS.includes(crc32(source)));
  return together([
    ...own.map((source, index) => importPattern({ source, where: 'git config secrets.patterns' }, index + 1)),
    ...allowed.map((source) => importAllowed({ source, where: 'git config secrets.allowed' })),
    ...readGitallowed(gitallowed).map(importAllowed),
    ...providers.map(importProvider),
  ]);
}

/** The patterns of a `.gitallowed`: lines, without blank ones and comments. A comment right above is the reason. */
export function readGitallowed(text: string): readonly Pattern[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((source, index) => {
    if (source.trim() === '' || isComment(source)) return [];
    const above = lines[index - 1] ?? '';
    const reason = isComment(above) ? above.replace(/^\s*#+\s*/, '') : '';
    return [{ source, where: `.gitallowed:${index + 1}`, ...(reason === '' ? {} : { reason }) }];
  });
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function lost(where: string, message: string): Imported {
  return { ...nothing, notes: [{ where, message, lost: true }] };
}

function importPattern({ source, where }: Pattern, number: number): Imported {
  const literal = literalOf(source);
  if (literal !== undefined && isMachineMade(literal))
    return lost(where, 'a pattern is itself a secret: it belongs in no config');
  const translation = translateEre(source, 1);
  if (!translation.ok) return lost(where, `${JSON.stringify(source)} can't be translated: ${translation.problem}`);
  const detector: Detector = {
    id: `git-secrets-${number}`,
    title: 'Prohibited pattern of git-secrets',
    regex: asWord(translation.regex),
  };
  const notes = translation.notes.map((note): ImportNote => ({
    where,
    message: `${JSON.stringify(source)}: ${note}`,
    lost: false,
  }));
  return { ...nothing, detectors: [detector], notes };
}

function importAllowed({ source, where, reason = `taken over from ${where}` }: Pattern): Imported {
  const literal = literalOf(source);
  if (literal !== undefined && isDocumented(literal)) return nothing; // no finding to begin with
  if (literal !== undefined && isMachineMade(literal)) return allowing({ sha256: sha256(literal), reason });
  const translation = translateEre(source);
  if (!translation.ok) return lost(where, `${JSON.stringify(source)} can't be translated: ${translation.problem}`);
  const problem = problemOf(source, new RegExp(translation.regex));
  return problem === undefined
    ? allowing({ regex: translation.regex, reason })
    : lost(where, `${JSON.stringify(source)} ${problem}`);
}

function allowing(entry: AllowEntry): Imported {
  return { ...nothing, allow: [entry] };
}

/** Lines as git-secrets holds them against allowed patterns, none of which has a secret in it. */
const ORDINARY = ['src/index.js:1:const x = 1;', 'README.md:20:Some text here.', 'config/app.yml:7:  name: value'];

const MILLISECONDS = 500;

/** git-secrets releases every line `path:line:content` that a pattern matches; an allow entry releases a value. */
function problemOf(source: string, regex: RegExp): string | undefined {
  // Takes `^docs/`, `:12`, `w:2:`, `test/.*:`, `a\.js:`; not `abc:def`.
  if (/^\^|:(?:\\d|[0-9]|\[0-9\])|[/][^:]*:|^[\w./*\\-]+\\?\.[a-z]{1,4}:/.test(source))
    return 'is about a place, not a value: use paths.exclude, a comment on the line or the baseline';
  const releases = createTimeLimit()(MILLISECONDS, () => ORDINARY.some((line) => regex.test(line)));
  if (!releases.done) return 'takes too long';
  return releases.value ? 'releases lines that have nothing to do with it: name a value' : undefined;
}

/** The text that the pattern stands for, if it is nothing but a text. */
export function literalOf(source: string): string | undefined {
  // Takes `a\.b/c`; not `a.b`, `[ab]` or `\d`.
  if (!/^(?:[^\\^$.*+?()[\]{}|]|\\[^A-Za-z0-9])+$/.test(source)) return undefined;
  return source.replace(/\\(.)/g, '$1');
}

function importProvider(provider: string): Imported {
  const where = 'git config secrets.providers';
  // Takes `git secrets --aws-provider`, with or without a file.
  if (/--aws-provider\b/.test(provider)) {
    const message = `${JSON.stringify(provider)}: key-sniff knows the keys of ~/.aws by itself (aws-local-credential)`;
    return { ...nothing, notes: [{ where, message, lost: false }] };
  }
  return lost(where, `${JSON.stringify(provider)} is a program: key-sniff runs none; write its patterns as detectors`);
}
