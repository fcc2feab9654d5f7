/** Vultr's API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'vultr-api-key',
    title: 'Vultr API key',
    shape: [upper36(36)],
    near: ['vultr'],
    severity: 'critical',
    grants: 'manage the servers of its account',
    revoke: 'Regenerate it at https://my.vultr.com/settings/#settingsapi.',
    docs: 'https://www.vultr.com/api/#section/Authentication',
  },
];
