/** Cartesia's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cartesia-api-key',
    title: 'Cartesia API key',
    shape: ['sk_car_', base64url(20, 30)],
    grants: "speak with the account's voices on its bill",
    revoke: 'Delete it at https://play.cartesia.ai/keys',
    docs: 'https://docs.cartesia.ai/use-the-api/api-conventions',
  },
];
