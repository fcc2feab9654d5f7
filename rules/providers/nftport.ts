/** NFTPort's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nftport-api-key',
    title: 'NFTPort API key',
    shape: [...uuid],
    near: ['nftport'],
    grants: 'mint and query NFTs at the cost of its account',
    revoke: 'Make a new one at https://dashboard.nftport.xyz.',
    docs: 'https://docs.nftport.xyz/docs/nftport/ZG9jOjYzMDIzNDgx-authentication',
  },
];
