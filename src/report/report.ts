/** What a run has to say, for reporters to print. */
import type { Finding } from '../core/finding.ts';
import type { Skipped } from '../core/blob.ts';
import type { Rule, Severity } from '../core/rule.ts';

/** A finding that something the user wrote keeps out of the result; listed so that it can be audited. */
export interface Silenced {
  readonly finding: Finding;
  /** `inline`: a comment; `allow`: an entry of the config; `baseline`; `import`: another tool's file. */
  readonly by: 'inline' | 'allow' | 'baseline' | 'import';
  readonly reason: string;
  /** Where it is written, such as `.key-sniff.json` or `src/a.ts:12`. */
  readonly where: string;
}

/** A message about the run itself, such as an expired allow entry or a stale baseline entry. Never an error. */
export interface Notice {
  readonly message: string;
  readonly hint?: string;
}

export interface Summary {
  /** What was scanned, for people: `working tree`, `staged files`, `range A..B`, `history`, `standard input`. */
  readonly source: string;
  /** Contents that were scanned, binaries among them. */
  readonly scanned: number;
  /** What they are, where they are no files: `user`. */
  readonly unit?: string;
  readonly binaries: number;
  readonly bytes: number;
  /** Commits in which something was found. */
  readonly commits?: number;
  readonly skipped: number;
  readonly milliseconds: number;
  /** When the run began: ISO 8601 in UTC. */
  readonly started?: string;
  /** The commit that CI runs for. */
  readonly head?: string;
}

export interface Report {
  readonly version: string;
  /** In order: path, line, column, rule. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  readonly skipped: readonly Skipped[];
  readonly notices: readonly Notice[];
  readonly summary: Summary;
  /** The rules that were active. */
  readonly rules: readonly Rule[];
  /** Findings of this severity and above make the run fail. Default `warn`. */
  readonly failOn?: Severity;
}

/** What a reporter may know of where its text goes. */
export interface ReportOptions {
  readonly color: boolean;
  /** The terminal understands OSC 8 hyperlinks. */
  readonly hyperlinks: boolean;
  /** The user asked to see secrets. Only `text`, `json` and `jsonl` heed it. */
  readonly showSecrets: boolean;
  /** Columns of the terminal; 0 when the text goes elsewhere and lines may be of any length. */
  readonly width: number;
  /** The address of a rule's page; none for rules that have no page, such as the user's own. */
  readonly ruleUrl?: (ruleId: string) => string | undefined;
}

/** A pure function from a report to text. */
export type Reporter = (report: Report, options: ReportOptions) => string;
