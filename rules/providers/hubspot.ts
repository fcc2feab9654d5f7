/** HubSpot's tokens. */
import { hex, oneOf, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview';

export const tokens: readonly Token[] = [
  {
    id: 'hubspot-private-app-token',
    title: 'HubSpot private app token',
    shape: ['pat-', oneOf('na1', 'na2', 'na3', 'eu1', 'ap1', 'ca1'), '-', ...anyUuid],
    severity: 'critical',
    grants: 'read and change what its scopes allow in the CRM',
    revoke: 'Rotate it: HubSpot, Settings, Integrations, Private Apps.',
    docs: DOCS,
  },
  {
    id: 'hubspot-api-key',
    title: 'HubSpot API key',
    shape: [...anyUuid],
    near: ['hubspot', 'hapikey'],
    grants: 'read and change everything in the CRM',
    revoke: 'HubSpot ended these keys in 2022; remove it.',
    docs: DOCS,
  },
  {
    id: 'hubspot-developer-key',
    title: 'HubSpot developer API key',
    shape: [oneOf('na1', 'na2', 'eu1'), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)],
    near: ['hubspot'],
    grants: "manage the developer account's apps",
    revoke: 'Rotate it: HubSpot developer account, Keys.',
    docs: 'https://developers.hubspot.com/docs/api/developer-tools-overview',
  },
];
