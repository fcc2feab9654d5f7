/** SwaggerHub's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'swagger-hub-api-key',
    title: 'SwaggerHub API key',
    shape: [...uuid],
    near: ['swaggerhub', 'swagger_hub'],
    grants: 'read and change the definitions of its user',
    revoke: 'Make a new one at https://app.swaggerhub.com/settings/apiKey.',
    docs: 'https://support.smartbear.com/swaggerhub/docs/en/integrations/user-api.html',
  },
];
