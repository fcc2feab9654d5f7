/** Finicity's tokens. */
import { base62, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/';
const REVOKE = 'Regenerate it: https://developer.mastercard.com, project.';

export const tokens: readonly Token[] = [
  {
    id: 'finicity-api-token',
    title: 'Finicity app key or token',
    shape: [hex(32)],
    near: ['finicity'],
    severity: 'critical',
    grants: 'read bank data of the customers of the partner',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'finicity-client-secret',
    title: 'Finicity partner secret',
    shape: [base62(20)],
    near: ['finicity'],
    severity: 'critical',
    grants: 'read bank data of the customers of the partner',
    revoke: REVOKE,
    docs: DOCS,
  },
];
