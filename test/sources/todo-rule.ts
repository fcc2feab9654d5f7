/** Scans a source with a fake rule: what is tested here is what is read, not what is recognised. */
import type { Blob, Source } from '../../src/core/blob.ts';
import { createFindings, type Finding } from '../../src/core/finding.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { readContent } from '../../src/core/text.ts';

/** Finds TODO-SECRET-1, not TODO-SECRET. */
const TODO = /TODO-SECRET-\d+/g;

const base = { severity: 'error', confidence: 'high', why: 'It is a test.', fix: ['Nothing.'], sources: [] } as const;

const rules: readonly Rule[] = [
  {
    ...base,
    id: 'todo-secret',
    title: 'A fake secret',
    keywords: ['todo-secret'],
    *detect({ text }) {
      for (const { 0: value, index } of text.matchAll(TODO)) yield { start: index, end: index + value.length };
    },
  },
  {
    ...base,
    id: 'todo-path',
    title: 'A file whose name says it all',
    keywords: [],
    path: /(?:^|\/)todo\.key$/,
    scope: 'file',
    detect: () => [{ start: 0, end: 0 }],
  },
];

const engine = createEngine(rules);

/** What comes out of scanning a source. */
export interface Result {
  /** `path:line secret`, sorted. */
  readonly found: readonly string[];
  /** `path: reason`, sorted, gaps marked with `!`. */
  readonly skipped: readonly string[];
  readonly findings: readonly Finding[];
  readonly blobs: readonly Omit<Blob, 'bytes'>[];
}

/** Scans all of a source. */
export async function scanAll(source: Source): Promise<Result> {
  const findings: Finding[] = [];
  const skipped: string[] = [];
  const blobs: Omit<Blob, 'bytes'>[] = [];
  for await (const item of source) {
    if ('skipped' in item) {
      skipped.push(`${item.skipped.gap ? '!' : ''}${item.skipped.path}: ${item.skipped.reason}`);
      continue;
    }
    if ('clean' in item) continue;
    const { bytes: _, ...rest } = item.blob;
    blobs.push(rest);
    findings.push(...findingsIn(item.blob));
  }
  return { found: findings.map(describe).sort(), skipped: skipped.sort(), findings, blobs };
}

function findingsIn(blob: Blob): readonly Finding[] {
  const { path, origin, piece, lines, moved } = blob;
  const bytes = piece === undefined ? readContent(blob.bytes).bytes : blob.bytes;
  const located = scan(engine, bytes, path);
  return createFindings({ bytes, path, origin, located, ...(piece === undefined ? {} : { piece }) }).filter(
    ({ startLine, ruleId }) =>
      lines === undefined ||
      lines.some(([first, last]) => startLine >= first && startLine <= last) ||
      (moved === true && ruleId === 'todo-path'),
  );
}

function describe({ path, startLine, secret, ruleId }: Finding): string {
  return `${path}:${startLine} ${ruleId === 'todo-path' ? ruleId : secret.reveal()}`;
}
