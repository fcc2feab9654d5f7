/** reCAPTCHA's keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'recaptcha-secret-key',
    title: 'reCAPTCHA secret key',
    shape: ['6L', base64url(5), 'AAAA', base64url(29)],
    near: ['recaptcha', 're_captcha', 'captcha_secret', 'grecaptcha'],
    severity: 'warn',
    grants: 'verify answers as its site; the site key, of the same form, is public',
    revoke: 'Make a new one at https://www.google.com/recaptcha/admin.',
    docs: 'https://developers.google.com/recaptcha/docs/verify',
  },
];
