/** Slack's tokens and webhooks. */
import { isFiller } from '../../src/core/placeholder.ts';
import { chars, digits, hex, base62, upper36, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.slack.dev/authentication/tokens';
const REVOKE =
  'Revoke it: call auth.revoke with it, or rotate at https://api.slack.com/apps (your app, OAuth & Permissions).';

/** Whether a webhook's last part is no stand-in such as `XXXXXXXX` or the alphabet. */
function hasSecret(url: string): boolean {
  return !isFiller(url.slice(url.lastIndexOf('/') + 1));
}

export const tokens: readonly Token[] = [
  {
    id: 'slack-verification-token',
    title: 'Slack verification token',
    shape: [base62(24)],
    near: ['slack_verification', 'slack_verify', 'slack_app_verification'],
    telling: true,
    severity: 'warn',
    grants: "send requests to its app's addresses as if they came from Slack",
    revoke: 'Regenerate it at https://api.slack.com/apps (Basic Information), and check signatures instead.',
    docs: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
  },
  {
    id: 'slack-bot-token',
    title: 'Slack bot token',
    shape: ['xoxb-', digits(6, 14), '-', oneOf([digits(6, 14), '-', base62(18, 36)], [base62(18, 30)])],
    severity: 'critical',
    grants: "read and post messages as its app's bot, within its scopes",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'slack-user-token',
    title: 'Slack user token',
    shape: [oneOf('xoxp-', 'xoxe-'), digits(6, 14), '-', digits(6, 14), '-', digits(6, 14), '-', base62(16, 64)],
    severity: 'critical',
    grants: 'read and post messages as its user, within its scopes',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'slack-legacy-token',
    title: 'Slack legacy or session token',
    shape: [oneOf('xoxs-', 'xoxo-', 'xoxc-'), digits(6, 15), '-', digits(6, 15), '-', digits(6, 15), '-', hex(10, 64)],
    severity: 'critical',
    grants: 'act as its user in the whole workspace',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'slack-workspace-token',
    title: 'Slack workspace, refresh or workflow token',
    shape: [oneOf('xoxa-', 'xoxr-', 'xwfp-'), chars('A-Za-z0-9\\-', 12, 120)],
    severity: 'critical',
    entropy: 2.5,
    check: (value) => /[0-9]/.test(value.slice(7)),
    grants: "read and post messages in its workspace, within its app's scopes",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'slack-app-token',
    title: 'Slack app-level token',
    shape: [
      'xapp-',
      oneOf(
        [digits(1), '-', upper36(9, 13), '-', digits(10, 14), '-', base62(24, 64)],
        [digits(10, 14), '-', chars('A-Za-z0-9/', 24)],
      ),
    ],
    severity: 'critical',
    grants: 'open socket connections as its app and receive its events',
    revoke: 'Delete it at https://api.slack.com/apps (your app, Basic Information, App-Level Tokens).',
    docs: DOCS,
  },
  {
    id: 'slack-config-token',
    title: 'Slack app configuration token',
    shape: ['xoxe.xox', oneOf('p', 'b'), '-', digits(1), '-', base62(160, 168)],
    keywords: ['xoxe.xox'],
    severity: 'critical',
    grants: 'create and change apps of its user',
    revoke: 'Revoke it at https://api.slack.com/apps (Your App Configuration Tokens).',
    docs: 'https://docs.slack.dev/authentication/tokens#config',
  },
  {
    id: 'slack-refresh-token',
    title: 'Slack refresh token',
    shape: ['xoxe-', digits(1), '-', base62(140, 150)],
    severity: 'critical',
    grants: 'get new access tokens for its app, together with the client secret',
    revoke: REVOKE,
    docs: 'https://docs.slack.dev/authentication/using-token-rotation',
  },
  {
    id: 'slack-session-cookie',
    title: 'Slack session cookie',
    shape: ['xoxd-', chars('A-Za-z0-9/+%_\\-', 100, 1000), optional(oneOf('==', '='))],
    severity: 'critical',
    grants: 'act as its user in all of their workspaces, together with an xoxc token',
    revoke: 'Sign out of all sessions at https://slack.com/account/settings.',
    docs: DOCS,
  },
  {
    id: 'slack-webhook',
    title: 'Slack incoming webhook',
    shape: [
      oneOf(['hooks.slack.com/services/'], ['hooks.slack-gov.com/services/']),
      oneOf(['T', upper36(7, 12), '/B', upper36(7, 12), '/', base62(22, 26)], [chars('A-Za-z0-9+/', 43, 56)]),
    ],
    check: hasSecret,
    grants: 'post messages to its channel',
    revoke: 'Remove it at https://api.slack.com/apps (your app, Incoming Webhooks).',
    docs: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
  {
    id: 'slack-workflow-webhook',
    title: 'Slack workflow webhook',
    shape: [oneOf(['hooks.slack.com/workflows/'], ['hooks.slack.com/triggers/']), chars('A-Za-z0-9+/', 40, 80)],
    check: hasSecret,
    grants: 'start its workflow with any content',
    revoke: "Unpublish or recreate the workflow's webhook trigger in Workflow Builder.",
    docs: 'https://slack.com/help/articles/360041352714-Build-a-workflow--Create-a-workflow-that-starts-outside-of-Slack',
  },
];
