/** NVIDIA NGC's API keys. */
import { base62, base36, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ngc-api-key',
    title: 'NVIDIA NGC API key (old format)',
    shape: [base62(84)],
    near: ['ngc_api', 'ngc_key', 'ngc_token', 'ngc_cli', 'ngc_secret', 'nvidia'],
    grants: 'pull containers and models of its organisation',
    revoke: 'Delete it at https://org.ngc.nvidia.com/setup/api-keys.',
    docs: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#ngc-api-keys',
  },
  {
    id: 'ngc-decoded-api-key',
    title: 'NVIDIA NGC decoded API key',
    shape: [base36(26), ':', ...uuid],
    near: ['ngc_api', 'ngc_key', 'ngc_token', 'ngc_cli', 'ngc_secret', 'nvidia'],
    grants: 'pull containers and models of its organisation',
    revoke: 'Delete it at https://org.ngc.nvidia.com/setup/api-keys.',
    docs: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#ngc-api-keys',
  },
];
