/** Which findings another tool knows already. */
import { createHash } from 'node:crypto';
import type { Finding } from '../core/finding.ts';
import type { ImportNote, KnownFinding } from './imported.ts';

/** What a scan found of what is known. */
export interface Matched {
  readonly findings: readonly Finding[];
  /** What it did not find. */
  readonly notes: readonly ImportNote[];
}

/** The findings that are known, by their line or the hash of their value. Our span may differ from the other tool's. */
export function matchKnown(findings: readonly Finding[], known: readonly KnownFinding[]): Matched {
  const met = new Set<KnownFinding>();
  const matched = findings.filter((finding) => {
    const same = known.filter((one) => isSame(finding, one));
    for (const one of same) met.add(one);
    return same.length > 0;
  });
  const left = known.filter((one) => !met.has(one));
  return {
    findings: matched,
    notes: left.map(({ path, line, where }) => {
      const place = line === undefined ? path : `${path}:${line}`;
      return { where, message: `key-sniff finds nothing at ${place}: not needed`, lost: false };
    }),
  };
}

function isSame({ path, startLine, endLine, secret }: Finding, known: KnownFinding): boolean {
  if (known.path !== path) return false;
  if (known.line !== undefined) return startLine <= known.line && known.line <= endLine;
  return known.sha1 === createHash('sha1').update(secret.reveal()).digest('hex');
}
