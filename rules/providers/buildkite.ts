/** Buildkite's tokens. */
import { base36, base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://buildkite.com/docs/platform/security/tokens';

export const tokens: readonly Token[] = [
  {
    id: 'buildkite-api-token',
    title: 'Buildkite API access token',
    shape: ['bkua_', oneOf([base36(53)], [base36(40)])],
    severity: 'critical',
    grants: "read and change pipelines and builds of its user's organisations",
    revoke: 'Revoke it at https://buildkite.com/user/api-access-tokens',
    docs: DOCS,
  },
  {
    id: 'buildkite-agent-token',
    title: 'Buildkite agent token',
    shape: [oneOf('bkct_', 'bkaa_', 'bkaj_'), base62(40, 160)],
    severity: 'critical',
    grants: 'register an agent and receive jobs with their secrets',
    revoke: 'Revoke it: Buildkite, Agents, cluster, Agent Tokens.',
    docs: DOCS,
  },
  {
    id: 'buildkite-package-token',
    title: 'Buildkite package registry token',
    shape: [oneOf('bkpt_', 'bkrt_'), base62(40, 160)],
    grants: 'read or publish packages of the registry',
    revoke: 'Revoke it: Buildkite, Packages, registry, Tokens.',
    docs: DOCS,
  },
  {
    id: 'buildkite-legacy-token',
    title: 'Buildkite token (older form)',
    shape: [hex(40)],
    near: ['buildkite'],
    grants: "read and change pipelines and builds of its user's organisations",
    revoke: 'Revoke it at https://buildkite.com/user/api-access-tokens',
    docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  },
];
