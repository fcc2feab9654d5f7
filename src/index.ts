/** The library: scan text, files or a repository from a program. */
export {
  createEngine,
  scan,
  type Engine,
  type EngineOptions,
  type Lens,
  type Located,
  type Reading,
  type ScanOptions,
} from './core/scan.ts';
export { createFindings, type Excerpt, type Finding, type Scanned } from './core/finding.ts';
export { readContent, type Content } from './core/text.ts';
export { UserError } from './core/errors.ts';
export { Secret } from './core/secret.ts';
export { run, exitCodeOf, type RunOptions } from './run.ts';
export { createNoise, type Coverage, type Noise, type NoiseOptions, type Quieted } from './noise/noise.ts';
export { rules } from '../rules/index.ts';
export { lenses } from './views/index.ts';
export type { Blob, CommitOrigin, LineRanges, Origin, Skipped, Source, SourceItem } from './core/blob.ts';
export type { Confidence, Kind, Match, Rule, Scope, Severity, View } from './core/rule.ts';
export type { Notice, Report, Reporter, ReportOptions, Silenced, Summary } from './report/report.ts';
export { VERSION } from './version.ts';
