/** AssemblyAI's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'assemblyai-api-key',
    title: 'AssemblyAI API key',
    shape: [hex(32)],
    near: ['assemblyai', 'assembly_ai'],
    severity: 'error',
    grants: "transcribe on the account's bill and read its transcripts",
    revoke: 'Rotate it: https://www.assemblyai.com/dashboard/api-keys',
    docs: 'https://www.assemblyai.com/docs/api-reference/overview',
  },
];
