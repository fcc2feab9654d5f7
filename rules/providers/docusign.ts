/** Docusign's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'docusign-secret-key',
    title: 'Docusign integration or secret key',
    shape: [...anyUuid],
    near: ['docusign'],
    grants: 'send and read envelopes as the app',
    revoke: 'Delete it: Docusign Admin, Apps and Keys.',
    docs: 'https://developers.docusign.com/platform/configure-app/',
  },
];
