/** Voiceflow's API keys. */
import { hex, base62, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'voiceflow-api-key',
    title: 'Voiceflow API key',
    shape: ['VF.', optional(oneOf('DM.', 'WS.')), hex(24), '.', base62(16)],
    grants: 'talk to and change the agents of its workspace',
    revoke: 'Regenerate it at https://creator.voiceflow.com (your agent, Settings, API keys).',
    docs: 'https://docs.voiceflow.com/reference/authentication',
  },
];
