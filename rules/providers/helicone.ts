/** Helicone's token. */
import { base36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'helicone-api-key',
    title: 'Helicone API key',
    shape: [oneOf('sk-', 'pk-'), 'helicone-', base36(7), '-', base36(7), '-', base36(7), '-', base36(7)],
    grants: 'read and send logs of requests to models',
    revoke: 'Delete it at https://us.helicone.ai/settings/api-keys',
    docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  },
];
