/** Prediction Guard's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'prediction-guard-api-key',
    title: 'Prediction Guard API key',
    shape: [base62(40)],
    near: ['predictionguard', 'prediction_guard'],
    grants: 'run models at the cost of its account',
    revoke: 'Ask support for a new one at https://predictionguard.com.',
    docs: 'https://docs.predictionguard.com/',
  },
];
