/** The config's `allow` entries: each releases findings by their value, never by the line or the file around it. */
import type { Config } from '../config/config.ts';
import type { AllowEntry } from '../config/settings.ts';
import type { TimeLimit } from '../config/time-limit.ts';
import type { Finding } from '../core/finding.ts';
import { isMachineMade } from '../core/fingerprint.ts';
import { sha256 } from '../core/hash.ts';
import type { PathTest } from '../core/rule.ts';
import type { Notice, Silenced } from '../report/report.ts';

/** What the entries need from outside. */
export interface AllowTools {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly limit: TimeLimit;
  /** Makes the test of an entry's `path`. */
  readonly pathTest: (pattern: string) => PathTest;
}

/** The entries, made ready. */
export interface Allowlist {
  /** What releases the finding, if anything does. */
  readonly silence: (finding: Finding) => Silenced | undefined;
  /** What is to be said at the end of a run; with `unused`, entries that released nothing are named too. */
  readonly notices: (unused: boolean) => readonly Notice[];
}

interface Entry {
  readonly entry: AllowEntry;
  /** `file:line:column`. */
  readonly where: string;
  readonly matches: (finding: Finding) => boolean;
  /** `guessable`: it released a value that its hash lets people find by trying. */
  readonly state: { used: boolean; slow: boolean; guessable: boolean };
}

/** How long an entry's regular expression may look at one value. Values are short. */
const MILLISECONDS = 500;

/** Makes the entries of a config ready. */
export function createAllowlist({ settings, placeOf }: Config, tools: AllowTools): Allowlist {
  const all = settings.allow ?? [];
  const entries = all.map((entry, index) => createEntry(entry, placeOf('allow', index), tools));
  const current = entries.filter(({ entry }) => !isExpired(entry, tools.today));
  return {
    silence: (finding) => {
      const found = current.find(({ matches }) => matches(finding));
      if (found === undefined) return undefined;
      found.state.used = true;
      found.state.guessable ||= found.entry.sha256 !== undefined && !isNamedSafely(finding);
      return { finding, by: 'allow', reason: found.entry.reason, where: found.where };
    },
    notices: (unused) => entries.flatMap((entry) => noticesOf(entry, { unused, today: tools.today })),
  };
}

function isNamedSafely({ kind, secret }: Finding): boolean {
  return kind !== 'secret' || isMachineMade(secret.reveal());
}

function isExpired({ expires }: AllowEntry, today: string): boolean {
  return expires !== undefined && expires < today;
}

function createEntry(entry: AllowEntry, where: string, { limit, pathTest }: AllowTools): Entry {
  const path = entry.path === undefined ? undefined : pathTest(entry.path);
  const regex = entry.regex === undefined ? undefined : new RegExp(entry.regex);
  const hash = entry.sha256?.toLowerCase();
  const state = { used: false, slow: false, guessable: false };
  /** A regular expression that once took too long is not asked again. */
  const takes = (value: string): boolean => {
    if (regex === undefined || state.slow) return !state.slow;
    const result = limit(MILLISECONDS, () => regex.test(value));
    state.slow = !result.done;
    return result.done && result.value;
  };
  const matches = (finding: Finding): boolean => {
    if (entry.rule !== undefined && entry.rule !== finding.ruleId) return false;
    if (path?.test(finding.path) === false) return false;
    const value = finding.secret.reveal();
    return (hash === undefined || hash === sha256(value)) && takes(value);
  };
  return { entry, where, matches, state };
}

function noticesOf({ entry, where, state }: Entry, told: { unused: boolean; today: string }): readonly Notice[] {
  if (isExpired(entry, told.today)) {
    const hint = 'Remove it, or look at the value again and set another day.';
    return [{ message: `${where}: this allow entry expired on ${entry.expires ?? ''} and releases nothing`, hint }];
  }
  if (state.slow) {
    const hint = 'Bound its repetitions, and let no two that follow one another take the same characters.';
    return [{ message: `${where}: the regex of this allow entry takes too long: it releases nothing`, hint }];
  }
  if (state.guessable) {
    const hint = 'Anybody can try likely passwords against it: use an inline comment or the baseline instead.';
    return [{ message: `${where}: this allow entry holds the SHA-256 of a value that may be guessed`, hint }];
  }
  if (told.unused && !state.used) return [{ message: `${where}: this allow entry releases nothing` }];
  return [];
}
