/** Pusher's app keys. */
import { hex, upperHex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pusher-app-secret',
    title: 'Pusher app key or secret',
    shape: [hex(20)],
    near: ['pusher'],
    grants: 'publish and read events of its app',
    revoke: 'Delete it at https://dashboard.pusher.com (your app, App Keys).',
    docs: 'https://pusher.com/docs/channels/server_api/overview/',
  },
  {
    id: 'pusher-beams-secret-key',
    title: 'Pusher Beams secret key',
    shape: [upperHex(64)],
    near: ['pusher_beams', 'beams_secret', 'beams'],
    grants: 'send notifications to the devices of its instance',
    revoke: 'Make a new one at https://dashboard.pusher.com/beams (your instance, Credentials).',
    docs: 'https://pusher.com/docs/beams/concepts/authentication/',
  },
];
