/** Jenkins' tokens. */
import { hex, oneOf, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'jenkins-api-token',
    title: 'Jenkins API token',
    shape: [oneOf(['11', hex(32)], [hex(32)], [...anyUuid])],
    near: ['jenkins'],
    severity: 'critical',
    grants: 'start and change jobs as its user',
    revoke: 'Revoke it: Jenkins, your user, Security, API Token.',
    docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  },
  {
    id: 'jenkins-crumb',
    title: 'Jenkins CSRF crumb',
    shape: [oneOf([hex(64)], [hex(32)])],
    near: ['jenkins_crumb'],
    telling: true,
    severity: 'critical',
    grants: "have its user's session start and change jobs, as long as that lasts",
    revoke: 'Log the user out: the crumb ends with the session.',
    docs: 'https://www.jenkins.io/doc/book/security/csrf-protection/',
  },
  {
    id: 'jenkins-initial-password',
    title: 'Jenkins initial administrator password',
    shape: [hex(32)],
    near: ['proceed_to_installation', 'initial_admin_password'],
    telling: true,
    severity: 'critical',
    grants: 'log in as the first administrator',
    revoke: "Change the administrator's password and delete secrets/initialAdminPassword.",
    docs: 'https://www.jenkins.io/doc/book/installing/linux/#setup-wizard',
  },
];
