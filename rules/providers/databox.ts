/** Databox's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'databox-push-token',
    title: 'Databox push token',
    shape: [base62(22)],
    near: ['databox'],
    severity: 'warn',
    grants: 'push data to dashboards',
    revoke: 'Delete it: Databox, Data sources, Push token.',
    docs: 'https://developers.databox.com/',
  },
];
