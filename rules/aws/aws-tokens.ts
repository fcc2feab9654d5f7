/** AWS's tokens that a shape alone describes. */
import { base36, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'aws-appsync-api-key',
    title: 'AWS AppSync API key',
    shape: ['da2-', base36(26)],
    severity: 'warn',
    grants: 'call the GraphQL API that it belongs to; in an app that is given to the public it may be meant to be seen',
    revoke:
      'Make a new one (aws appsync create-api-key --api-id <API>), then: aws appsync delete-api-key --api-id <API> --id <KEY>',
    docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization',
  },
  {
    id: 'amazon-mws-auth-token',
    title: 'Amazon MWS authorisation token',
    shape: ['amzn.mws.', ...uuid],
    severity: 'warn',
    grants:
      "act for a seller at Amazon's Marketplace Web Service, which was closed on 31 March 2024; its developer's other keys may live on",
    revoke: 'Remove the developer in Seller Central, Settings, User permissions, Third-party developers.',
    docs: 'https://developer-docs.amazon.com/sp-api/docs/migrating-authorization-from-amazon-marketplace-web-service',
  },
];
