/** Holiday API's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'holidayapi-api-key',
    title: 'Holiday API API key',
    shape: [...anyUuid],
    near: ['holidayapi', 'holiday_api'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it at https://holidayapi.com/dashboard',
    docs: 'https://holidayapi.com/docs',
  },
];
