/** Survicate's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'survicate-api-key',
    title: 'Survicate API key',
    shape: [hex(32)],
    near: ['survicate'],
    grants: 'read the answers of its workspace',
    revoke: 'Make a new one at https://panel.survicate.com (Settings, API).',
    docs: 'https://developers.survicate.com/data-export/setup/',
  },
];
