/** Everything that keeps findings out of a result: inline comments, the config's allow entries, the baseline. */
import type { Config } from '../config/config.ts';
import { commentTools } from '../config/settings.ts';
import { createTimeLimit } from '../config/time-limit.ts';
import type { Finding } from '../core/finding.ts';
import type { Notice, Silenced } from '../report/report.ts';
import { createAllowlist } from './allow.ts';
import { applyBaseline, type Baseline } from './baseline.ts';
import { createCommentReader, OWN, type NoisyContent } from './comments.ts';
import { applyComments } from './inline.ts';
import { createOwnTexts } from './own-texts.ts';

/** What is left of findings, and what was taken. */
export interface Quieted {
  readonly kept: readonly Finding[];
  readonly silenced: readonly Silenced[];
}

/** Applied to the contents of one run, one after the other; then, once, to what is left. */
export interface Noise {
  /**
   * Silences findings by inline comments and allow entries. Takes all findings of the content, also those on lines
   * that are not asked for: only so does it know what a comment is about.
   */
  readonly silence: (findings: readonly Finding[], content: NoisyContent) => Quieted;
  /** Silences what the baseline knows, among the findings of the whole run. */
  readonly settle: (findings: readonly Finding[]) => Quieted;
  /** What is to be said at the end: what is unused, expired, stale or not complete. */
  readonly notices: () => readonly Notice[];
}

/** How much of what the config is about a run sees. */
export type Coverage =
  /** All files of the working tree below the config's folder: what has no effect has none. */
  | 'tree'
  /** Some files in full: only the comments in them can be judged. */
  | 'files'
  /** Old or partial contents: nothing can be said of what has no effect. */
  | 'past';

export interface NoiseOptions {
  readonly config: Config;
  /** Absent where there is none or it is not wanted. */
  readonly baseline?: Baseline;
  /** Absolute path of the folder that the paths of contents are relative to. */
  readonly root: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly coverage: Coverage;
  /** All rules there are, those that are off included. */
  readonly ruleIds: readonly string[];
}

/** Prepares the noise control of a run. */
export function createNoise(options: NoiseOptions): Noise {
  const { config, baseline, root, today, coverage, ruleIds } = options;
  const allowlist = createAllowlist(config, {
    today,
    limit: createTimeLimit(),
    pathTest: (pattern) => config.pathTest([pattern], root),
  });
  const readComments = createCommentReader(config.settings.compatComments ?? commentTools);
  const ownTexts = createOwnTexts({ config, baseline, root });
  const notices: Notice[] = [];
  return {
    silence: (findings, content) => {
      const tellUnused = coverage !== 'past' && content.piece === undefined;
      if (findings.length === 0 && !(tellUnused && holds(content.bytes, OWN))) return { kept: [], silenced: [] };
      const comments = readComments(content);
      const inline = applyComments({ content, findings, comments }, { today, ruleIds, tellUnused });
      notices.push(...inline.notices);
      const rest = split(inline.kept, (finding) => allowlist.silence(finding) ?? ownTexts(finding));
      return { kept: rest.kept, silenced: [...inline.silenced, ...rest.silenced] };
    },
    settle: (findings) => {
      if (baseline === undefined) return { kept: findings, silenced: [] };
      const applied = applyBaseline(findings, baseline, coverage === 'tree');
      notices.push(...applied.notices);
      return applied;
    },
    notices: () => [...notices, ...allowlist.notices(coverage === 'tree')],
  };
}

/** Whether the text stands in the bytes; at several GB/s. */
function holds(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text);
}

function split(findings: readonly Finding[], silence: (finding: Finding) => Silenced | undefined): Quieted {
  const kept: Finding[] = [];
  const silenced: Silenced[] = [];
  for (const finding of findings) {
    const one = silence(finding);
    if (one === undefined) kept.push(finding);
    else silenced.push(one);
  }
  return { kept, silenced };
}
