/** Appcues' token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'appcues-api-key',
    title: 'Appcues API key',
    shape: [...anyUuid],
    near: ['appcues'],
    severity: 'error',
    grants: "read and change flows and users' data",
    revoke: 'Delete it: Appcues Studio, Settings, API Keys.',
    docs: 'https://docs.appcues.com/dev-api-data/data-in-and-out/public-api',
  },
];
