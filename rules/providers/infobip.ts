/** Infobip's token. */
import { hex, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'infobip-api-key',
    title: 'Infobip API key',
    shape: [hex(32), '-', ...uuid],
    near: ['infobip'],
    severity: 'critical',
    grants: "send messages on the account's bill",
    revoke: 'Revoke it: Infobip, Developer tools, API keys.',
    docs: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  },
];
