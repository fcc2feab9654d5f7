/** Incoming webhooks of Microsoft Teams. */
import { base62, base36, oneOf, optional, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS =
  'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook';
const REVOKE = 'Remove the connector in the channel: ⋯, Manage channel, Connectors (or Workflows), Configured.';
const id: Shape = [base36(8), '-', base36(4), '-', base36(4), '-', base36(4), '-', base36(12)];

export const tokens: readonly Token[] = [
  {
    id: 'microsoft-teams-webhook',
    title: 'Microsoft Teams incoming webhook',
    shape: [
      'https://',
      oneOf('outlook.office.com/webhook/', 'outlook.office365.com/webhook/', [
        base36(3, 40),
        '.webhook.office.com/webhookb2/',
      ]),
      ...id,
      '@',
      ...id,
      '/',
      oneOf('IncomingWebhook', 'JenkinsCI', 'AzureDevOps', 'GitHub', 'BitBucket', 'Jira', 'Grafana'),
      '/',
      base36(32),
      '/',
      ...id,
      optional('/', base62(20, 200)),
    ],
    keywords: ['outlook.office.com/webhook/', 'outlook.office365.com/webhook/', '.webhook.office.com/'],
    grants: 'post messages to its channel in the name of the connector',
    revoke: REVOKE,
    docs: DOCS,
  },
];
