/** Ollama's API keys. */
import { hex, base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ollama-api-key',
    title: 'Ollama API key',
    shape: [hex(32), '.', base64url(24)],
    near: ['ollama'],
    grants: 'run models at the cost of its account',
    revoke: 'Delete it at https://ollama.com/settings/keys.',
    docs: 'https://docs.ollama.com/api/authentication',
  },
];
