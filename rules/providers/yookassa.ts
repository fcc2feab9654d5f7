/** YooKassa's secret keys. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'yookassa-secret-key',
    title: 'YooKassa secret key',
    shape: [oneOf('live_', 'test_'), base64url(43)],
    near: ['yookassa', 'yoomoney', 'yandex_kassa', 'yoo_kassa'],
    telling: true,
    severity: 'critical',
    sandbox: /^test_/,
    grants: 'take and refund payments of its shop',
    revoke: 'Make a new one at https://yookassa.ru/my/merchant/integration/api-keys.',
    docs: 'https://yookassa.ru/developers/using-api/interaction-format#auth',
  },
];
