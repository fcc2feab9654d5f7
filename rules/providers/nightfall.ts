/** Nightfall's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nightfall-api-key',
    title: 'Nightfall API key',
    shape: ['NF-', base62(32)],
    near: ['nightfall'],
    telling: true,
    confidence: 'high',
    grants: 'scan text and files at the cost of its account and read the detection rules',
    revoke: 'Delete it at https://app.nightfall.ai/developer-platform (Manage API keys).',
    docs: 'https://help.nightfall.ai/developer-api/getting-started/authentication-and-security',
  },
];
