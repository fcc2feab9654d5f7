/** Apacta's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'apacta-api-key',
    title: 'Apacta API key',
    shape: [...anyUuid],
    near: ['apacta'],
    severity: 'error',
    grants: 'read and change projects and time records',
    revoke: 'Delete it: Apacta, Settings, API keys.',
    docs: 'https://apidoc.apacta.com/',
  },
];
