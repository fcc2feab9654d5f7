/** GetResponse's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'getresponse-api-key',
    title: 'GetResponse API key',
    shape: [base36(32)],
    near: ['getresponse'],
    grants: 'read contacts and send mail to them',
    revoke: 'Delete it: GetResponse, Integrations and API.',
    docs: 'https://apidocs.getresponse.com/v3/authentication/apikey',
  },
];
