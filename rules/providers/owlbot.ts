/** OwlBot's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'owlbot-api-token',
    title: 'OwlBot API token',
    shape: [hex(40)],
    near: ['owlbot'],
    severity: 'warn',
    grants: 'look words up within its quota',
    revoke: 'Ask for a new one at https://owlbot.info.',
    docs: 'https://owlbot.info',
  },
];
