/** DeepL's token. */
import { optional, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'deepl-api-key',
    title: 'DeepL API key',
    shape: [...anyUuid, optional(':fx')],
    near: ['deepl'],
    grants: "translate on the account's bill",
    revoke: 'Deactivate it at https://www.deepl.com/your-account/keys',
    docs: 'https://developers.deepl.com/docs/getting-started/auth',
  },
];
