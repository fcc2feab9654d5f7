/** Autodesk's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'autodesk-client-secret',
    title: 'Autodesk client ID or secret',
    shape: [oneOf([base62(64)], [base62(48)], [base62(32)], [base62(16)])],
    near: ['autodesk', 'forge_client'],
    grants: "act as the app on its users' models",
    revoke: 'Regenerate it: https://aps.autodesk.com/hubs/@personal/applications, app, Client Secret.',
    docs: 'https://aps.autodesk.com/en/docs/oauth/v2/overview/',
  },
];
