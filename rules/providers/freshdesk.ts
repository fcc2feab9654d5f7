/** Freshdesk's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'freshdesk-api-key',
    title: 'Freshdesk API key',
    shape: [base62(20)],
    near: ['freshdesk'],
    grants: 'read and answer tickets as its agent',
    revoke: 'Reset it: Freshdesk, Profile settings, View API key.',
    docs: 'https://developers.freshdesk.com/api/#authentication',
  },
];
