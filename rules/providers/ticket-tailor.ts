/** Ticket Tailor's API keys. */
import { digits, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ticket-tailor-api-key',
    title: 'Ticket Tailor API key',
    shape: ['sk_', digits(4), '_', digits(4, 8), '_', hex(32)],
    keywords: ['sk_0', 'sk_1', 'sk_2', 'sk_3', 'sk_4', 'sk_5', 'sk_6', 'sk_7', 'sk_8', 'sk_9'],
    grants: 'read the orders and attendees of its box office',
    revoke: 'Delete it at https://app.tickettailor.com (Box office settings, API).',
    docs: 'https://developers.tickettailor.com/',
  },
];
