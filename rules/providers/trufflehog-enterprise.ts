/** TruffleHog Enterprise's credentials. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'trufflehog-enterprise-secret',
    title: 'TruffleHog Enterprise key or secret',
    shape: [oneOf(['thog-key-', hex(16)], ['thog-secret-', hex(32)])],
    grants: 'run as a scanner of its organisation and read its findings',
    revoke: "Delete the scanner group's key in the TruffleHog Enterprise dashboard.",
    docs: 'https://docs.trufflesecurity.com/',
  },
];
