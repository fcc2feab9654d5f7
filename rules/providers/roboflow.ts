/** Roboflow's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'roboflow-api-key',
    title: 'Roboflow API key',
    shape: [base62(20)],
    near: ['roboflow'],
    grants: 'read and change the data sets and models of its workspace',
    revoke: 'Revoke it at https://app.roboflow.com/settings/api.',
    docs: 'https://docs.roboflow.com/api-reference/authentication',
  },
];
