/** Scale AI's API keys. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'scale-ai-api-key',
    title: 'Scale AI API key',
    shape: [oneOf('live_', 'test_'), hex(32)],
    near: ['scale_api', 'scale_key', 'scaleapi', 'scale_ai'],
    telling: true,
    sandbox: /^test_/,
    grants: 'create and read labelling tasks of its account',
    revoke: 'Delete it at https://dashboard.scale.com/settings/api-key.',
    docs: 'https://docs.scale.com/reference/authentication',
  },
];
