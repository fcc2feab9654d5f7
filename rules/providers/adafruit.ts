/** Adafruit IO's tokens. */
import { base62, chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://io.adafruit.com/api/docs/#authentication';
const REVOKE = 'Regenerate the key at https://io.adafruit.com under the key icon.';

export const tokens: readonly Token[] = [
  {
    id: 'adafruit-io-key',
    title: 'Adafruit IO key',
    shape: ['aio_', base62(28)],
    grants: 'read and write every feed, dashboard and device of the account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'adafruit-api-key',
    title: 'Adafruit IO API key',
    shape: [chars('a-z0-9_-', 32)],
    near: ['adafruit'],
    grants: 'read and write every feed, dashboard and device of the account',
    revoke: REVOKE,
    docs: DOCS,
  },
];
