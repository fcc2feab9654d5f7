/** Databricks' tokens. */
import { chars, digits, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'databricks-personal-access-token',
    title: 'Databricks personal access token',
    shape: ['dapi', chars('A-Fa-f0-9', 32), optional('-', digits(1, 2))],
    severity: 'critical',
    grants: 'run code and read data in the workspace as its user',
    revoke: 'Revoke it: Databricks workspace, Settings, Developer, Access tokens; or databricks tokens delete <ID>.',
    docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  },
  {
    id: 'databricks-oauth-secret',
    title: 'Databricks service principal OAuth secret',
    shape: ['dose', chars('A-Fa-f0-9', 32)],
    severity: 'critical',
    grants: 'run code and read data as the service principal',
    revoke: 'Delete it: Databricks account console, Service principals, Secrets.',
    docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
  },
  {
    id: 'databricks-delta-sharing-token',
    title: 'Databricks Delta Sharing token',
    shape: ['dsapi', chars('A-Fa-f0-9', 32)],
    grants: 'read the tables that were shared',
    revoke: 'Rotate it: databricks recipients rotate-token <NAME>',
    docs: 'https://docs.databricks.com/aws/en/delta-sharing/create-recipient-token',
  },
];
