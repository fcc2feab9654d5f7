/** Jenkins' token. */
import { hex, oneOf, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'jenkins-api-token',
    title: 'Jenkins API token or crumb',
    shape: [oneOf(['11', hex(32)], [hex(32)], [...anyUuid])],
    near: ['jenkins'],
    severity: 'critical',
    grants: 'start and change jobs as its user',
    revoke: 'Revoke it: Jenkins, your user, Security, API Token.',
    docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  },
];
