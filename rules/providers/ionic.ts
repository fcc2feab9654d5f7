/** Ionic Appflow's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ionic-access-token',
    title: 'Ionic Appflow personal access token',
    shape: ['ion_', base36(42)],
    grants: 'build and deploy the apps of its user',
    revoke: 'Delete it: Ionic, Personal Settings, Personal Access Tokens.',
    docs: 'https://ionic.io/docs/appflow/personal-access-tokens',
  },
];
