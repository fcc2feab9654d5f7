/** NVIDIA's NGC and API catalogue keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nvidia-api-key',
    title: 'NVIDIA API key',
    shape: ['nvapi-', base64url(60, 70)],
    grants: 'run models and pull containers and models of its NGC organisation',
    revoke: 'Delete it at https://org.ngc.nvidia.com/setup/api-keys.',
    docs: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#ngc-api-keys',
  },
];
