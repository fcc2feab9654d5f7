/** What one of our own comments says: `key-sniff-ignore [rule …] -- reason [until YYYY-MM-DD]`. */
import { isDate } from '../core/date.ts';

/** A comment that is complete, or what is wrong with it. */
export type OwnComment =
  | { readonly ok: true; readonly rules: readonly string[]; readonly reason: string; readonly until?: string }
  | { readonly ok: false; readonly problem: string };

/** Reads what stands behind the comment's words. */
export function readOwnComment(rest: string): OwnComment {
  // Takes ` -- ` at the first place where it stands alone, or a dash, since XML forbids `--` in comments; not `a--b`.
  const dash = /(?:^|\s)(?:--|—|–)(?=\s|$)/.exec(rest);
  if (dash === null) return { ok: false, problem: 'has no reason (-- reason)' };
  const rules = rest
    .slice(0, dash.index)
    .split(/[\s,:]+/)
    .filter((word) => word !== '');
  const said = rest.slice(dash.index + dash[0].length).trim();
  // Takes `… until 2026-12-31`; not `until it is replaced`.
  const limit = /(?:^|\s)until\s+(\d[\d-]*)\.?$/i.exec(said);
  const reason = said.slice(0, limit?.index ?? said.length).trim();
  const until = limit?.[1];
  if (!/\p{L}|\p{N}/u.test(reason)) return { ok: false, problem: 'has no reason (-- reason)' };
  if (until !== undefined && !isDate(until)) return { ok: false, problem: `ends on no day of the calendar: ${until}` };
  return { ok: true, rules, reason, ...(until === undefined ? {} : { until }) };
}
