/** TechnicalAnalysis' API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'technical-analysis-api-key',
    title: 'TechnicalAnalysis API key',
    shape: [upper36(48)],
    near: ['technicalanalysisapi', 'technical_analysis_api'],
    severity: 'warn',
    grants: 'query market data at the cost of its account',
    revoke: 'Make a new one at https://technicalanalysisapi.com.',
    docs: 'https://technicalanalysisapi.com',
  },
];
