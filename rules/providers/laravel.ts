/** Laravel's token. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'laravel-app-key',
    title: 'Laravel application key',
    shape: ['base64:', base64(43), '='],
    near: ['app_key', 'app_previous_keys', 'laravel'],
    severity: 'critical',
    grants: 'read and forge everything the application encrypts or signs, which can end in running code',
    revoke: 'php artisan key:generate, with the old key in APP_PREVIOUS_KEYS while data is encrypted anew.',
    docs: 'https://laravel.com/docs/encryption',
  },
];
