/** The contract of a detector: what a rule is, what it sees and what it says. */
import type { Glance, Glancing } from './glance.ts';
import type { Example } from './sample.ts';

/** How bad it is if the finding is true, from least to worst. */
export const severities = ['note', 'warn', 'error', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** How sure the rule is that the finding is true, from least to most. */
export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/** Whether a confidence is at least another. */
export function isAtLeast(confidence: Confidence, least: Confidence): boolean {
  return confidences.indexOf(confidence) >= confidences.indexOf(least);
}

/**
 * What a rule's spans hold. `secret`: a value that must never be printed. `identifier`: a value that is needed to act
 * and may be shown, such as an access key ID. `practice`: configuration or a command, shown as it stands.
 */
export type Kind = 'secret' | 'identifier' | 'practice';

/**
 * How much of a file a rule sees. `file`: all of it. Otherwise whole lines around each keyword: `before` and `after`
 * count further lines; `bytes` (default 4,096) limits how far the view reaches on each side of the keyword, so that a
 * minified file of one line stays cheap. Neighbouring views are joined. A rule's answer may depend on nothing else
 * but the view's text and path: a history scan relies on that to look at each piece of text once.
 */
export type Scope = 'file' | { readonly before?: number; readonly after?: number; readonly bytes?: number };

/** A piece of text that a rule looks at. */
export interface View {
  /** Decoded text. Lines end as in the file. */
  readonly text: string;
  /**
   * Path of the file, with `/`, relative to the repository or the scanned folder. Empty when unknown: the rule then
   * reports all that it would report for any path (a history scan asks first whether a content can hold anything).
   */
  readonly path: string;
  /** Ascending indexes into `text` where a keyword of the rule begins. Empty for a rule that was called for its path. */
  readonly hits: readonly number[];
}

/** What of a project is on disk beside a scanned file. Paths are as in a view. */
export interface Project {
  /** The texts of a folder's files (not of its folders) whose names end so; the empty name is the root. */
  readonly texts: (folder: string, ending: string) => Promise<readonly string[]>;
  /** The names of the folders in a folder. */
  readonly folders: (folder: string) => Promise<readonly string[]>;
  /** Whether git leaves the path out of what it adds. */
  readonly isIgnored: (path: string) => Promise<boolean>;
}

/** One thing a rule found. All but the span overrides or adds to what the rule says of itself. */
export interface Match {
  /** Index into the view's text where the secret itself begins (never the assignment around it). */
  readonly start: number;
  /** Index after its last character. */
  readonly end: number;
  readonly title?: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly kind?: Kind;
  /** Facts for people and machines, such as `{ account: '123456789012' }`. Never a secret. */
  readonly details?: Readonly<Record<string, string>>;
  /** Why the rule is sure, each a phrase such as `checksum right` or `entropy 4.3 bits per character`. Never a secret. */
  readonly evidence?: readonly string[];
  /** The value to compare by, where it differs from the text of the span (a split or encoded secret). */
  readonly value?: string;
  /** Remedy for this very match, where it says more than the rule's own: commands in order. */
  readonly fix?: readonly string[];
}

/** Says whether a path is meant: a regular expression, or a glob made ready. */
export interface PathTest {
  readonly test: (path: string) => boolean;
}

/** A pluggable detector: plain data and a pure, synchronous function. */
export interface Rule {
  /** `<vendor>-<thing>`: the same in the command line, ESLint, SARIF, the documentation and the file's name. */
  readonly id: string;
  /** What was found, as the headline of a report: no full stop, no secret. */
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Default `secret`. */
  readonly kind?: Kind;
  /**
   * Which rule wins where two report overlapping text; the higher one does. 0 entropy alone, 10 a telling name,
   * 20 a value that only its context explains, 30 (default) a vendor's own shape, 40 several parts that belong together.
   */
  readonly rank?: number;
  /** At least one must stand in the text (any ASCII case, 3 bytes or more). Empty only together with `path`. */
  readonly keywords: readonly string[];
  /**
   * A cheap look at the bytes where a keyword begins: false only where the rule certainly finds nothing for it, so that
   * no text need be decoded. Never needed for the right answer.
   */
  readonly glance?: Glance | Glancing;
  /** Default: the keyword's line. */
  readonly scope?: Scope;
  /** Only files with such a path. With no keywords, `detect` is called for each such file, with `scope: 'file'`. */
  readonly path?: PathTest;
  /** Why it matters: one or two sentences. */
  readonly why: string;
  /** What to do now: steps in order, commands where there are. Stop the key first, clean history last. */
  readonly fix: readonly string[];
  /** Where the facts come from: the vendor's documentation first. */
  readonly sources: readonly string[];
  readonly detect: (view: View) => Iterable<Match>;
  /**
   * Whether the rest of the project clears up a finding that a file alone raises. Asked once for each finding after a
   * scan of files on disk; everywhere else findings stand.
   */
  readonly isCleared?: ((found: Found, project: Project) => Promise<boolean>) | undefined;
}

/** What a rule is told of its finding when it is asked whether the project clears it up. */
export interface Found {
  readonly path: string;
  readonly details: Readonly<Record<string, string>>;
}

/** Examples of rules by rule id: each rule file exports its own beside the rules. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

/** The rules that can report something of at least a confidence. One of low confidence reports nothing else, and may look at all of every file. */
export function rulesFor(rules: readonly Rule[], least: Confidence): readonly Rule[] {
  return least === 'low' ? rules : rules.filter(({ confidence }) => confidence !== 'low');
}

/** The rule with changes. What a rule says of itself may be a getter of its class, which a spread does not copy. */
export function changedRule(rule: Rule, changes: Partial<Rule>): Rule {
  const { id, title, severity, confidence, keywords, why, fix, sources } = rule;
  const { kind, rank, glance, scope, path, isCleared } = rule;
  return {
    ...{ id, title, severity, confidence, keywords, why, fix, sources, isCleared },
    ...(kind === undefined ? {} : { kind }),
    ...(rank === undefined ? {} : { rank }),
    ...(glance === undefined ? {} : { glance }),
    ...(scope === undefined ? {} : { scope }),
    ...(path === undefined ? {} : { path }),
    detect: (view) => rule.detect(view),
    ...changes,
  };
}
