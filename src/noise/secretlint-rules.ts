/** Which of our rules a rule id in a comment of secretlint's means. */

/** Ids that do not begin as ours do, after `@secretlint/secretlint-rule-`. */
const others: Readonly<Record<string, RegExp>> = {
  aws: /^(?:aws|root)-/, // takes `aws-access-key-id`; not `my-aws-key`
  gcp: /^(?:gcp|google)-/, // takes `google-api-key`; not `github-…`
  privatekey: /private-key/, // takes `ssh-private-key`; not `public-key`
  basicauth: /basic-auth|url/, // takes `url-password`; not `password`
  'database-connection-string': /connection|database|url/, // takes `url-password`; not `password`
  '1password': /^(?:1password|onepassword)-/, // takes `1password-token`; not `password`
};
/** Packages that stand for all rules. */
const all = new Set(['pattern', 'filter-comments']);

/** Whether secretlint's id, with or without its scope and prefix, means the rule. */
export function isSecretlintRule(id: string, ruleId: string): boolean {
  const name = id.replace(/^.*secretlint-rule-/, '');
  if (name.startsWith('preset-') || all.has(name)) return true;
  const other = Object.hasOwn(others, name) ? others[name] : undefined;
  return other === undefined ? ruleId === name || ruleId.startsWith(`${name}-`) : other.test(ruleId);
}
