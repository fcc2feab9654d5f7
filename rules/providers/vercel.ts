/** Vercel's tokens. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Delete it at https://vercel.com/account/settings/tokens.';

export const tokens: readonly Token[] = [
  {
    id: 'vercel-token',
    title: 'Vercel access token',
    shape: [oneOf('vcp_', 'vci_', 'vca_', 'vcr_', 'vck_', 'vcs_'), base62(40, 64)],
    severity: 'critical',
    grants:
      "deploy projects and read environment variables as its user or integration, or run models at its team's cost",
    revoke: REVOKE,
    docs: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
  },
  {
    id: 'vercel-blob-token',
    title: 'Vercel Blob read-write token',
    shape: ['vercel_blob_rw_', base62(16), '_', base62(30, 40)],
    severity: 'critical',
    grants: 'read and change all files of its blob store',
    revoke: 'Rotate it in the project under Storage (your store, Settings).',
    docs: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
  },
  {
    id: 'vercel-legacy-token',
    title: 'Vercel access token (old format)',
    shape: [base62(24)],
    near: ['vercel', 'zeit', 'now_token'],
    grants: 'deploy projects and read environment variables as its user',
    revoke: REVOKE,
    docs: 'https://vercel.com/docs/rest-api/reference/welcome#authentication',
  },
];
