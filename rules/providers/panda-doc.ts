/** PandaDoc's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'panda-doc-api-key',
    title: 'PandaDoc API key',
    shape: [base62(40)],
    near: ['pandadoc'],
    grants: 'read and send the documents of its user',
    revoke: 'Delete it at https://app.pandadoc.com/a/#/api-dashboard/configuration.',
    docs: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  },
];
