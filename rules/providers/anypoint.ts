/** MuleSoft Anypoint's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'anypoint-client-secret',
    title: 'MuleSoft Anypoint token or client secret',
    shape: [...anyUuid],
    near: ['anypoint', 'mulesoft'],
    severity: 'error',
    grants: 'manage APIs and runtimes as its scopes allow',
    revoke: 'Delete the connected app: Anypoint Platform, Access Management, Connected Apps.',
    docs: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  },
];
