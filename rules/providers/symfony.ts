/** Secrets of Symfony applications. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'symfony-app-secret',
    title: 'Symfony application secret',
    shape: [hex(32)],
    near: ['app_secret'],
    telling: true,
    grants: 'forge signed URLs, remember-me cookies and CSRF tokens of the application',
    revoke: 'Make a new one (php -r "echo bin2hex(random_bytes(16));") and set it as APP_SECRET.',
    docs: 'https://symfony.com/doc/current/reference/configuration/framework.html#secret',
  },
];
