/** Tines's webhooks and API keys. */
import { base36, chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tines-webhook',
    title: 'Tines webhook',
    shape: ['https://', chars('a-z0-9\\-', 1, 63), '.tines.com/webhook/', base36(32), '/', base36(32)],
    keywords: ['.tines.com/webhook/'],
    grants: 'start its story with any content',
    revoke: "Change the webhook action's secret in the story.",
    docs: 'https://www.tines.com/docs/actions/types/webhook/',
  },
];
