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
