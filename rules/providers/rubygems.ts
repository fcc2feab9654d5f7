/** RubyGems.org's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rubygems-api-key',
    title: 'RubyGems API key',
    shape: ['rubygems_', hex(48)],
    severity: 'critical',
    grants: 'publish and yank gems in the name of its owner',
    revoke: "Delete it at https://rubygems.org/profile/api_keys (or: gem signout --all in its holder's place).",
    docs: 'https://guides.rubygems.org/api-key-scopes/',
  },
];
