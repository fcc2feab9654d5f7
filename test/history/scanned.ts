/** Scans histories with fake rules and tells what came of it. */
import type { SourceItem } from '../../src/core/blob.ts';
import { createFindings } from '../../src/core/finding.ts';
import { rulesFor } from '../../src/core/rule.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { readContent } from '../../src/core/text.ts';
import { foresee } from '../../src/history/foresee.ts';
import type { Limits } from '../../src/sources/content.ts';
import { historySource, type HistoryOptions } from '../../src/sources/history.ts';
import type { Repo } from '../git/scratch.ts';
import { search } from './todo-rules.ts';

const engine = createEngine(rulesFor(search.rules, search.confidence), { lenses: search.lenses });

/** What came of a scan. */
export interface Scanned {
  /** `rule path:line value commit others`, sorted. */
  readonly found: readonly string[];
  readonly skipped: readonly string[];
  /** How many contents were read. */
  readonly read: number;
  /** How many were not, being known to be clean. */
  readonly spared: number;
}

/** Scans a history: `fast` looks beforehand and makes use of the memory, `plain` reads everything. */
export async function scanHistory(
  { git }: Repo,
  kind: 'fast' | 'plain',
  { memory, ...limits }: Limits & Pick<HistoryOptions, 'memory'> = {},
): Promise<Scanned> {
  const fast: Pick<HistoryOptions, 'foresee' | 'memory'> = {
    foresee: (walk, _, recollection) =>
      foresee({ git, walk, search, ...(recollection === undefined ? {} : { recollection }), ...limits }),
    ...(memory === undefined ? {} : { memory }),
  };
  const result: Result = { found: [], skipped: [], read: 0, spared: 0 };
  for await (const item of historySource({ git, ...limits, ...(kind === 'fast' ? fast : {}) })) add(result, item);
  return { ...result, found: result.found.sort(), skipped: result.skipped.sort() };
}

interface Result {
  readonly found: string[];
  readonly skipped: string[];
  read: number;
  spared: number;
}

function add(result: Result, item: SourceItem): void {
  if ('skipped' in item) result.skipped.push(`${item.skipped.path}: ${item.skipped.reason}`);
  else if ('clean' in item) result.spared += item.clean.contents;
  else {
    const { path, origin, bytes } = item.blob;
    const content = readContent(bytes);
    result.read++;
    const located = scan(engine, content.bytes, path, { highConfidenceOnly: content.binary });
    for (const { ruleId, startLine, secret, confidence } of createFindings({ ...content, path, origin, located })) {
      if (confidence !== 'low')
        result.found.push(`${ruleId} ${path}:${startLine} ${secret.reveal()} ${JSON.stringify(origin)}`);
    }
  }
}
