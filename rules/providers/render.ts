/** Render's API keys and deploy hooks. */
import { base62, base36, base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'render-api-key',
    title: 'Render API key',
    shape: ['rnd_', base62(28, 32)],
    severity: 'critical',
    grants: "change services and read environment variables of its owner's workspaces",
    revoke: 'Revoke it at https://dashboard.render.com/u/settings#api-keys.',
    docs: 'https://render.com/docs/api#1-create-an-api-key',
  },
  {
    id: 'render-deploy-hook',
    title: 'Render deploy hook',
    shape: ['https://api.render.com/deploy/srv-', base36(20), '?key=', base64url(8, 20)],
    severity: 'warn',
    grants: 'start deploys of its service',
    revoke: 'Regenerate it at https://dashboard.render.com (your service, Settings, Deploy Hook).',
    docs: 'https://render.com/docs/deploy-hooks',
  },
];
