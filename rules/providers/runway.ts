/** Runway's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'runway-api-key',
    title: 'Runway API key',
    shape: ['key_', hex(128)],
    near: ['runway', 'runwayml'],
    telling: true,
    confidence: 'high',
    grants: 'generate video at the cost of its organisation',
    revoke: 'Disable it at https://dev.runwayml.com (API Keys).',
    docs: 'https://docs.dev.runwayml.com/guides/setup/',
  },
];
