/** Webflow's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'webflow-api-token',
    title: 'Webflow API token',
    shape: [hex(64)],
    near: ['webflow'],
    grants: 'read and change the sites of its workspace',
    revoke: 'Revoke it at https://webflow.com/dashboard (site settings, Apps & Integrations).',
    docs: 'https://developers.webflow.com/data/reference/authentication',
  },
];
