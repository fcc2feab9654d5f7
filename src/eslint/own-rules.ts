/** Which detectors the config `recommended` switches on as rules of their own. */
import type { Rule } from '../core/rule.ts';

/**
 * The first words of their ids: what belongs to no vendor, and the vendors whose keys people meet most. ESLint spends
 * some time on each rule for each file, whatever it finds, so that the thousand others are left to the one rule that
 * reports what no rule of its own does.
 */
const OFTEN_MET = new Set(
  [
    'access aws basic bearer ci cli client command connection console curl fallback generic iac iam json key kubernetes',
    'logged login mfa netrc nkey password pgpass ppp private root sdk sql table url',
    'amazon anthropic artifactory atlassian azure bitbucket cloudflare databricks datadog digitalocean discord docker',
    'dropbox facebook figma github gitlab google grafana hashicorp heroku huggingface linear mailchimp mailgun mongodb',
    'netlify new notion npm nuget okta openai pagerduty paypal postman pulumi pypi rubygems sendgrid sentry shopify slack',
    'snyk square stripe supabase telegram twilio vercel',
  ].flatMap((line) => line.split(' ')),
);

/** Whether it is a rule of its own: what is met often, and what only warns, since a rule has one severity for all it reports. */
export function isOwnRule({ id, severity }: Pick<Rule, 'id' | 'severity'>): boolean {
  return severity === 'note' || OFTEN_MET.has(id.split('-', 1)[0] ?? '');
}
