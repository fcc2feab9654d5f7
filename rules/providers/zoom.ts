/** Zoom's client secrets. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zoom-client-secret',
    title: 'Zoom client secret',
    shape: [base62(32)],
    near: ['zoom', 'zoom_client', 'zoom_api', 'zoom_secret'],
    severity: 'critical',
    grants: 'act as its app in Zoom',
    revoke: 'Regenerate it at https://marketplace.zoom.us/user/build (your app, App Credentials).',
    docs: 'https://developers.zoom.us/docs/internal-apps/create/',
  },
  {
    id: 'zoom-sdk-secret',
    title: 'Zoom SDK or API secret',
    shape: [base62(36)],
    near: ['zoom', 'zoom_sdk', 'zoom_api', 'zoom_jwt'],
    grants: 'sign in to meetings as its app',
    revoke: 'Regenerate it at https://marketplace.zoom.us/user/build (your app, App Credentials).',
    docs: 'https://developers.zoom.us/docs/meeting-sdk/auth/',
  },
];
