/** Deepgram's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'deepgram-api-key',
    title: 'Deepgram API key',
    shape: [hex(40)],
    near: ['deepgram'],
    grants: "transcribe on the project's bill",
    revoke: 'Delete it at https://console.deepgram.com under API keys.',
    docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  },
];
