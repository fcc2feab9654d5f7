/** Which rules of other plugins and tools look for what a rule of ours finds: for those who come from them. */
import { isSecretlintRule } from '../noise/secretlint-rules.ts';

/** ESLint rules, each with the ids of ours that find what its documentation shows. */
export const eslintEquivalents: Readonly<Record<string, RegExp>> = {
  // Takes `high-entropy-string`, `slack-bot-token`; not `generic-password`.
  'no-secrets/no-secrets':
    /^(?:high-entropy-string|generic-(?:secret|api-key|token)|aws-access-key-id|slack-(?:bot-token|user-token|app-token|webhook)|private-key|google-(?:service-account-key|oauth-client-secret)|heroku-(?:api-key|uuid-token)|facebook-app-secret|twitter-(?:access-token|api-secret)|github-client-secret|twilio-api-key-sid|url-password)$/,
  // Takes `high-entropy-string`; not `generic-secret`.
  'no-credentials/no-credentials': /^(?:high-entropy-string|generic-(?:secret|password|token|api-key))$/,
  // Takes `generic-password`; not `generic-token`.
  'sonarjs/no-hardcoded-passwords': /^(?:generic|url|connection-string)-password$/,
  // Takes `generic-token`; not `generic-password`.
  'sonarjs/no-hardcoded-secrets': /^(?:generic-(?:secret|token|api-key)|fallback-secret)$/,
  // Takes `sdk-credential`; not `bearer-token`.
  'sonarjs/hardcoded-secret-signatures': /^sdk-credential$/,
};

/** The packages of secretlint's rules: those of its recommended preset, and the others that look for one vendor's tokens. */
export const secretlintRules: readonly string[] = [
  ...['aws', 'gcp', 'privatekey', 'npm', 'basicauth', 'slack', 'sendgrid', 'shopify', 'github', 'openai', 'anthropic'],
  ...['linear', '1password', 'database-connection-string', 'databricks', 'docker', 'figma', 'gitlab', 'grafana'],
  ...['groq', 'hashicorp-vault', 'huggingface', 'notion', 'vercel'],
];

/** Those that its recommended preset has besides from 13.1 on, which needs Node 22. */
export const newerSecretlintRules: readonly string[] = ['cloudflare', 'stripe', 'tailscale'];

/** The rules elsewhere that look for what the rule finds. */
export function equivalentsOf(ruleId: string): readonly string[] {
  return [
    ...Object.entries(eslintEquivalents).flatMap(([name, ours]) => (ours.test(ruleId) ? [name] : [])),
    ...[...secretlintRules, ...newerSecretlintRules]
      .filter((name) => isSecretlintRule(name, ruleId))
      .map((name) => `@secretlint/secretlint-rule-${name}`),
  ];
}
