/** Zapier's webhooks. */
import { digits, base36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zapier-webhook',
    title: 'Zapier webhook',
    shape: ['hooks.zapier.com/hooks/', oneOf('catch', 'standard'), '/', digits(3, 12), '/', base36(5, 12)],
    grants: 'start its Zap with any content',
    revoke: 'Turn the Zap off and add a new trigger.',
    docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  },
];
