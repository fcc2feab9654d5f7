/** Airbrake's tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.airbrake.io/docs/devops-tools/api/';
const REVOKE = "Regenerate the key in the project's or the user's settings at https://airbrake.io";

export const tokens: readonly Token[] = [
  {
    id: 'airbrake-project-key',
    title: 'Airbrake project key',
    shape: [hex(32)],
    near: ['airbrake'],
    severity: 'warn',
    grants: 'report errors to the project',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'airbrake-user-key',
    title: 'Airbrake user key',
    shape: [hex(40)],
    near: ['airbrake'],
    grants: "read the errors, deploys and settings of the user's projects",
    revoke: REVOKE,
    docs: DOCS,
  },
];
