/** Axiom's tokens. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://axiom.co/docs/reference/tokens';
const REVOKE = 'Delete it at https://app.axiom.co/settings under API tokens.';

export const tokens: readonly Token[] = [
  {
    id: 'axiom-api-token',
    title: 'Axiom API token',
    shape: ['xaat-', ...uuid],
    grants: 'send and query the datasets that it was given',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'axiom-personal-token',
    title: 'Axiom personal access token',
    shape: ['xapt-', ...uuid],
    grants: 'do all that its user can do in Axiom',
    revoke: REVOKE,
    docs: DOCS,
  },
];
