/** Aero Workflow's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'aeroworkflow-api-key',
    title: 'Aero Workflow API key',
    shape: [chars('a-zA-Z0-9^!?#:*;', 20)],
    near: ['aeroworkflow', 'aero_workflow'],
    severity: 'error',
    grants: 'read and change clients and tasks',
    revoke: 'Regenerate it: Aero Workflow, Firm Settings, API.',
    docs: 'https://api.aeroworkflow.com/swagger/index.html',
  },
];
