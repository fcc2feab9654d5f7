/** Doppler's tokens. */
import { base62, chars, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.doppler.com/reference/api';

export const tokens: readonly Token[] = [
  {
    id: 'doppler-personal-token',
    title: 'Doppler personal token',
    shape: ['dp.pt.', base62(40, 44)],
    severity: 'critical',
    grants: 'read and change all secrets that its user can',
    revoke: 'Revoke it: Doppler, Tokens, Personal.',
    docs: DOCS,
  },
  {
    id: 'doppler-cli-token',
    title: 'Doppler CLI token',
    shape: ['dp.ct.', base62(40, 44)],
    severity: 'critical',
    grants: 'read and change all secrets that its user can',
    revoke: 'doppler logout, or Doppler, Tokens, CLI.',
    docs: DOCS,
  },
  {
    id: 'doppler-scim-token',
    title: 'Doppler SCIM token',
    shape: ['dp.scim.', base62(40, 44)],
    severity: 'critical',
    grants: 'create and change users of the workplace',
    revoke: 'Revoke it: Doppler, Team, SCIM.',
    docs: DOCS,
  },
  {
    id: 'doppler-audit-token',
    title: 'Doppler audit token',
    shape: ['dp.audit.', base62(40, 44)],
    severity: 'critical',
    grants: 'read the logs of the workplace',
    revoke: 'Revoke it: Doppler, Settings, Audit.',
    docs: DOCS,
  },
  {
    id: 'doppler-service-account-token',
    title: 'Doppler service account token',
    shape: ['dp.sa.', base62(40, 44)],
    severity: 'critical',
    grants: "read and change the secrets of the service account's projects",
    revoke: 'Revoke it: Doppler, Team, Service Accounts.',
    docs: DOCS,
  },
  {
    id: 'doppler-identity-token',
    title: 'Doppler service account identity token',
    shape: ['dp.said.', base62(40, 44)],
    severity: 'critical',
    grants: "read and change the secrets of the service account's projects",
    revoke: 'Revoke it: Doppler, Team, Service Accounts.',
    docs: DOCS,
  },
  {
    id: 'doppler-service-token',
    title: 'Doppler service token',
    shape: ['dp.st.', optional(chars('a-z0-9_-', 2, 35), '.'), base62(40, 44)],
    severity: 'critical',
    grants: 'read all secrets of its config',
    revoke: 'Revoke it: Doppler, project, config, Access; or doppler configs tokens revoke.',
    docs: DOCS,
  },
];
