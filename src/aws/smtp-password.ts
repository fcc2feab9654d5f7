/**
 * SMTP passwords of Amazon SES: base64 of a version byte (0x02, or 0x04 since Signature Version 4) and an HMAC-SHA256
 * made with the secret access key; so 44 characters of which the first two are nearly fixed.
 */
import { isDocumentedByAws } from './documented.ts';
import { linesAround } from './lines.ts';
import { entropy } from '../core/entropy.ts';

/** A password in a text. */
export interface SmtpPassword {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

// Takes `Ag` to `Av` or `BA` to `BP` and 42 more characters; not the start of a longer run, nor one with padding.
const PASSWORD = /(?<![A-Za-z0-9+/_.-])(?:A[g-v]|B[A-P])[A-Za-z0-9+/]{42}(?![A-Za-z0-9+/=_-])/g;
// Takes `email-smtp.eu-west-1`, `SES_PASSWORD`, `smtp.password`; not `uses` or `sessions`.
const CONTEXT = /smtp|simple.?email|(?<![a-z])ses(?![a-z])/i;
const LEAST_ENTROPY = 4;

/** How far what speaks for a password may be from it. */
export const smtpReach = { lines: 5, characters: 1000 } as const;

/** Passwords that mail settings around them, or what `speaksFor` finds in their neighbourhood, show to be such. */
export function smtpPasswordsIn(text: string, speaksFor: (around: string) => boolean): readonly SmtpPassword[] {
  return [...text.matchAll(PASSWORD)]
    .map(({ 0: value, index }) => ({ value, start: index, end: index + value.length }))
    .filter(({ value, start }) => {
      if (!looksRandom(value)) return false;
      const around = linesAround(text, start, smtpReach);
      return CONTEXT.test(around) || speaksFor(around);
    });
}

function looksRandom(value: string): boolean {
  return (
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    /[0-9]/.test(value) &&
    entropy(value) >= LEAST_ENTROPY &&
    !isDocumentedByAws(value)
  );
}
