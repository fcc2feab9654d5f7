/** Planview AgilePlace (LeanKit)'s tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'planview-token',
    title: 'Planview AgilePlace (LeanKit) token',
    shape: [hex(128)],
    near: ['planviewleankit', 'planview', 'leankit'],
    grants: 'read and change the boards of its user',
    revoke: 'Revoke it in AgilePlace under your avatar, API tokens.',
    docs: 'https://success.planview.com/Planview_AgilePlace',
  },
];
