/** EcoStruxure IT's token. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ecostruxure-it-api-key',
    title: 'EcoStruxure IT API key',
    shape: ['AK1', base64(50, 55)],
    near: ['ecostruxure'],
    severity: 'error',
    grants: 'read devices and their alarms',
    revoke: 'Delete it: EcoStruxure IT Expert, API keys.',
    docs: 'https://api.ecostruxureit.com/',
  },
];
