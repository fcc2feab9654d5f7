/** Eventbrite's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'eventbrite-token',
    title: 'Eventbrite private token',
    shape: [upper36(20)],
    near: ['eventbrite'],
    grants: 'read and change events as its user',
    revoke: 'Delete it at https://www.eventbrite.com/platform/api-keys',
    docs: 'https://www.eventbrite.com/platform/api#/introduction/authentication',
  },
];
