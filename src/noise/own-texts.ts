/** What key-sniff's own files hold is no secret: fingerprints, hashes, and the examples of the user's detectors. */
import { relative } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Finding } from '../core/finding.ts';
import type { Silenced } from '../report/report.ts';
import type { Baseline } from './baseline.ts';

/** The files of a run, where there are any. */
export interface OwnFiles {
  readonly config: Config;
  readonly baseline: Baseline | undefined;
  /** Absolute path of the folder that the paths of findings are relative to. */
  readonly root: string;
}

/**
 * Silences a finding in the config whose value is the hash of an allow entry, or part of an example of the very
 * detector that found it; and one in the baseline whose value is a fingerprint there.
 */
export function createOwnTexts({ config, baseline, root }: OwnFiles): (finding: Finding) => Silenced | undefined {
  const pathOf = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : relative(root, path).replaceAll('\\', '/');
  const [configPath, baselinePath] = [pathOf(config.path), pathOf(baseline?.path)];
  const hashes = new Set(config.settings.allow?.map(({ sha256 }) => sha256));
  const fingerprints = new Set(baseline?.entries.map(({ fingerprint }) => fingerprint));
  return (finding) => {
    const value = finding.secret.reveal();
    if (finding.path === baselinePath && fingerprints.has(value))
      return { finding, by: 'baseline', reason: 'a fingerprint', where: finding.path };
    if (finding.path !== configPath) return undefined;
    if (hashes.has(value)) return { finding, by: 'allow', reason: 'a hash of this list', where: finding.path };
    const index = exampleIndex(config, finding, value);
    if (index === -1) return undefined;
    return { finding, by: 'allow', reason: 'an example of its detector', where: config.placeOf('detectors', index) };
  };
}

function exampleIndex({ settings: { detectors = [] } }: Config, { ruleId }: Finding, value: string): number {
  return detectors.findIndex(
    ({ id, examples: { finds = [] } = {} }) => id === ruleId && finds.some((text) => text.includes(value)),
  );
}
