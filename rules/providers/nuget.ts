/** NuGet.org's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nuget-api-key',
    title: 'NuGet API key',
    shape: ['oy2', base36(43)],
    severity: 'critical',
    grants: 'publish versions of packages on nuget.org in the name of its owner',
    revoke: 'Delete it at https://www.nuget.org/account/apikeys.',
    docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key',
  },
];
