/** Trello's keys and tokens. */
import { hex, upperHex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'trello-token',
    title: 'Trello token',
    shape: ['ATTA', hex(64), upperHex(8)],
    near: ['trello'],
    telling: true,
    severity: 'critical',
    confidence: 'high',
    grants: 'read and change the boards of its user',
    revoke: 'Revoke it at https://trello.com/my/account (Applications), or DELETE /1/tokens/{token}.',
    docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
  {
    id: 'trello-api-key',
    title: 'Trello API key',
    shape: [hex(32)],
    near: ['trello'],
    severity: 'warn',
    grants: 'name its application to Trello; a token is often close by',
    revoke: 'Replace it at https://trello.com/power-ups/admin (your Power-Up, API key).',
    docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
  },
  {
    id: 'trello-legacy-token',
    title: 'Trello token (old format)',
    shape: [hex(64)],
    near: ['trello'],
    severity: 'critical',
    grants: 'read and change the boards of its user',
    revoke: 'Revoke it at https://trello.com/my/account (Applications), or DELETE /1/tokens/{token}.',
    docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
];
