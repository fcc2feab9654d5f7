/** Weights & Biases's API keys. */
import { chars, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'weights-and-biases-api-key',
    title: 'Weights & Biases API key',
    shape: ['wandb_v1_', chars('A-Za-z0-9_', 77)],
    grants: 'read and change the runs and models of its user',
    revoke: 'Delete it at https://wandb.ai/settings#apikeys.',
    docs: 'https://docs.wandb.ai/support/find_api_key/',
  },
  {
    id: 'weights-and-biases-legacy-key',
    title: 'Weights & Biases API key (old format)',
    shape: [hex(40)],
    near: ['wandb', 'wandb_api', 'weights_and_biases', 'weightsandbiases'],
    grants: 'read and change the runs and models of its user',
    revoke: 'Delete it at https://wandb.ai/settings#apikeys.',
    docs: 'https://docs.wandb.ai/support/find_api_key/',
  },
];
