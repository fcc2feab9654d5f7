/** EmailOctopus' token. */
import { hex, oneOf, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'emailoctopus-api-key',
    title: 'EmailOctopus API key',
    shape: [oneOf(['eo_', hex(64)], [...anyUuid])],
    near: ['emailoctopus', 'email_octopus'],
    grants: 'read contacts and send mail to them',
    revoke: 'Delete it: EmailOctopus, Integrations & API.',
    docs: 'https://emailoctopus.com/api-documentation/v2',
  },
];
