/** Uploadcare's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'uploadcare-api-key',
    title: 'Uploadcare API key',
    shape: [hex(20)],
    near: ['uploadcare'],
    grants: 'read and delete the files of its project',
    revoke: 'Delete it at https://app.uploadcare.com (project, API keys).',
    docs: 'https://uploadcare.com/docs/start/api-keys/',
  },
];
