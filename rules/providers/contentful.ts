/** Contentful's tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.contentful.com/developers/docs/references/authentication/';

export const tokens: readonly Token[] = [
  {
    id: 'contentful-personal-access-token',
    title: 'Contentful content management token',
    shape: ['CFPAT-', base64url(43)],
    severity: 'critical',
    grants: "read and change all content of its user's spaces",
    revoke: 'Revoke it at https://app.contentful.com/account/profile/cma_tokens',
    docs: DOCS,
  },
  {
    id: 'contentful-delivery-token',
    title: 'Contentful delivery or preview token',
    shape: [base64url(43)],
    near: ['contentful'],
    severity: 'warn',
    grants: 'read published, and with a preview token unpublished, content of the space',
    revoke: 'Delete it: Contentful, Settings, API keys.',
    docs: DOCS,
  },
];
