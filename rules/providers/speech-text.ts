/** SpeechText.AI's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'speech-text-api-key',
    title: 'SpeechText.AI API key',
    shape: [hex(32)],
    near: ['speechtext', 'speechtextai', 'speechtext.ai'],
    severity: 'warn',
    grants: 'transcribe at the cost of its account',
    revoke: 'Make a new one at https://speechtext.ai (Account).',
    docs: 'https://speechtext.ai/docs',
  },
];
