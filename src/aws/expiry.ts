/** When a credential ends. A rule knows no clock, so that it says the same of the same text at any time. */

/**
 * A moment when these rules were written already. What had ended by then is dead whatever the clock says; of anything
 * later a finding only tells when it ends.
 */
const WRITTEN = Date.UTC(2026, 10, 1);

/** Whether the moment (milliseconds since 1970) lies so far back that nobody need look at a clock. */
export function isLongPast(moment: number): boolean {
  return moment < WRITTEN;
}

/** The moment as `2026-01-31T12:00:00Z`; undefined where it is none. */
export function isoOf(moment: number): string | undefined {
  return Number.isFinite(moment) && Math.abs(moment) < MOST
    ? new Date(moment).toISOString().replace('.000', '')
    : undefined;
}

/** The largest moment that a Date holds. */
const MOST = 8.64e15;

// Takes `"Expiration": "2026-01-31T12:00:00Z"` and `expiresAt=2026-01-31T12:00:00+00:00`; not `Expires: 3600`.
const EXPIRY =
  /expir(?:ation|es?|y)\w{0,8}["']?\s{0,4}[:=]\s{0,4}["']?(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)/i;

/** The moment at which the text says that something expires; undefined where it does not say. */
export function expiryIn(text: string): number | undefined {
  const written = EXPIRY.exec(text)?.[1];
  const moment =
    written === undefined ? NaN : Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(written) ? written : `${written}Z`);
  return Number.isNaN(moment) ? undefined : moment;
}
