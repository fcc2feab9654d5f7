/** ElevenLabs' tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://elevenlabs.io/docs/api-reference/authentication';
const REVOKE = 'Delete it at https://elevenlabs.io/app/settings/api-keys';

export const tokens: readonly Token[] = [
  {
    id: 'elevenlabs-api-key',
    title: 'ElevenLabs API key',
    shape: ['sk_', hex(48)],
    grants: "speak with the account's voices on its bill",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'elevenlabs-legacy-key',
    title: 'ElevenLabs API key (older form)',
    shape: [hex(32)],
    near: ['elevenlabs', 'eleven_labs', 'xi_api_key', 'eleven_api_key'],
    grants: "speak with the account's voices on its bill",
    revoke: REVOKE,
    docs: DOCS,
  },
];
