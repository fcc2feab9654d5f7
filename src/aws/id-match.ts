/** What a rule says of an access key ID, by what can be read from it. */
import type { Match } from '../core/rule.ts';
import { accountIn, type IdReading } from './access-key-id.ts';

/** The part of a match that follows from the ID: undefined where there is nothing to report. */
export type IdVerdict = Pick<Match, 'severity' | 'title' | 'evidence' | 'details' | 'confidence'>;

/** What to say of a key with such an ID, the noun being such as `access key ID`. Undefined for stand-ins and canary tokens, which have a rule of their own. */
export function verdictOf(reading: IdReading, noun: string): IdVerdict | undefined {
  const account = accountIn(reading);
  switch (reading.kind) {
    case 'placeholder':
    case 'canary':
      return undefined;
    case 'issued':
      return { details: { account: reading.account }, evidence: [`belongs to account ${reading.account}`] };
    case 'old':
      return { evidence: ['issued before IDs carried their account'] };
    case 'documentation':
      return {
        severity: 'note',
        title: `Made-up AWS ${noun}`,
        details: { account: account ?? '' },
        evidence: [`its account ${reading.account} is one of documentation and simulators`],
      };
    case 'modified-example':
      return {
        severity: 'note',
        title: `Modified example of an AWS ${noun}`,
        evidence: ["begins as the one in AWS's documentation"],
      };
    case 'improbable':
      return {
        severity: 'note',
        title: `Made-up AWS ${noun}`,
        evidence: [`AWS can hardly have issued it: ${reading.reason}`],
      };
  }
}

// Takes `/20260101/` and `%2F20260101%2F`, which follow the ID in every signed request; not `/folder`.
const SIGNATURE_SCOPE = /(?:\/|%2F)\d{8}(?:\/|%2F)/iy;

/** Whether the ID that ends at `end` is that of a signed request or URL, where it is no slip but part of the form. */
export function isInSignature(text: string, end: number): boolean {
  SIGNATURE_SCOPE.lastIndex = end;
  return SIGNATURE_SCOPE.test(text);
}
