/** LangSmith's tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.langchain.com/langsmith/create-account-api-key';
const REVOKE = 'Delete it: https://smith.langchain.com/settings';

export const tokens: readonly Token[] = [
  {
    id: 'langsmith-personal-token',
    title: 'LangSmith personal access token',
    shape: ['lsv2_pt_', hex(32), '_', hex(10)],
    grants: 'read and change traces and prompts as its user',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'langsmith-service-key',
    title: 'LangSmith service key',
    shape: ['lsv2_sk_', hex(32), '_', hex(10)],
    grants: 'read and change traces and prompts of the workspace',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'langsmith-legacy-key',
    title: 'LangSmith API key (older form)',
    shape: ['ls__', hex(32)],
    grants: 'read and change traces and prompts',
    revoke: REVOKE,
    docs: DOCS,
  },
];
