/** Form.io's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'formio-api-key',
    title: 'Form.io API key',
    shape: [base62(30)],
    near: ['formio', 'form.io', 'form_io'],
    severity: 'critical',
    grants: 'read and change forms and their answers',
    revoke: 'Delete it: Form.io, project, Settings, API Keys.',
    docs: 'https://help.form.io/developers/api',
  },
];
