/** Sonatype's user tokens. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sonatype-user-token',
    title: 'Sonatype Central user token',
    shape: [base64(44)],
    near: ['sonatype', 'ossrh', 'central_token', 'central_password', 'maven_central', 'nexus_token'],
    severity: 'critical',
    grants: 'publish versions of libraries on Maven Central in the name of its owner',
    revoke: 'Revoke it at https://central.sonatype.com/usertoken.',
    docs: 'https://central.sonatype.org/publish/generate-portal-token/',
  },
];
