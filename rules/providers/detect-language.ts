/** Detect Language's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'detect-language-api-key',
    title: 'Detect Language API key',
    shape: [hex(32)],
    near: ['detectlanguage', 'detect_language'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://detectlanguage.com/private',
    docs: 'https://detectlanguage.com/documentation',
  },
];
