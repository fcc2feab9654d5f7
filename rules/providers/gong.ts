/** Gong's token. */
import { base62, oneOf, upper } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gong-api-key',
    title: 'Gong API key',
    shape: [oneOf([upper(32)], [base62(32)])],
    near: ['gong_api', 'gong_access', 'gong_secret', 'gong.io'],
    grants: 'read calls and their transcripts',
    revoke: 'Revoke it: Gong, Company settings, API.',
    docs: 'https://gong.app.gong.io/settings/api/documentation',
  },
];
