/** Stripe's keys. */
import { chars, base62, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.stripe.com/keys';
const REVOKE = 'Roll or delete it at https://dashboard.stripe.com/apikeys.';
// Takes the keys of others that begin alike: hexadecimal digits alone, base64 of `key_`; not Stripe's own, of 62 characters.
const FOREIGN = /_(?:[a-f0-9]+$|[a-f0-9]{40}|a2V5X)/;

export const tokens: readonly Token[] = [
  {
    id: 'stripe-secret-key',
    title: 'Stripe secret key',
    shape: [oneOf('sk_live_', 'sk_test_', 'sk_prod_'), base62(20, 247)],
    severity: 'critical',
    sandbox: /^sk_test/,
    check: (value) => !FOREIGN.test(value),
    grants: 'charge, refund and read customers of its account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'stripe-organization-key',
    title: 'Stripe organization key',
    shape: ['sk_org_', optional(oneOf('live_', 'test_')), base62(20, 247)],
    severity: 'critical',
    sandbox: /^sk_org_test/,
    grants: 'charge, refund and read customers of every account of its organization, as far as it was allowed',
    revoke: 'Roll or delete it at https://dashboard.stripe.com/org/api-keys/secret.',
    docs: 'https://docs.stripe.com/keys/organization-api-keys',
  },
  {
    id: 'stripe-restricted-key',
    title: 'Stripe restricted key',
    shape: [oneOf('rk_live_', 'rk_test_', 'rk_prod_'), base62(20, 247)],
    severity: 'critical',
    sandbox: /^rk_test/,
    grants: 'use the parts of the Stripe account that it was given',
    revoke: REVOKE,
    docs: 'https://docs.stripe.com/keys/restricted-api-keys',
  },
  {
    id: 'stripe-publishable-key',
    title: 'Stripe publishable key',
    shape: [oneOf('pk_live_', 'pk_test_'), base62(20, 247)],
    severity: 'note',
    confidence: 'low',
    sandbox: /^pk_test/,
    grants: 'name its account to Stripe; it is made to be seen by browsers',
    revoke: 'No need to: it is public. Roll it at https://dashboard.stripe.com/apikeys if card testing hits you.',
    docs: DOCS,
  },
  {
    id: 'stripe-webhook-secret',
    title: 'Webhook signing secret (Stripe, Svix)',
    shape: ['whsec_', chars('A-Za-z0-9+/', 31, 100), optional(oneOf('==', '='))],
    grants: "forge events that its receiver takes for the sender's",
    revoke:
      "Roll it at https://dashboard.stripe.com/webhooks (your endpoint), or rotate the endpoint's secret in Svix.",
    docs: 'https://docs.stripe.com/webhooks#verify-official-libraries',
  },
  {
    id: 'stripe-payment-intent-secret',
    title: 'Stripe client secret of a payment or setup',
    shape: [oneOf('pi_', 'seti_'), base62(24), '_secret_', base62(25)],
    keywords: ['_secret_'],
    severity: 'warn',
    grants: 'confirm that one payment or setup',
    revoke: 'Cancel the payment: stripe payment_intents cancel <ID>',
    docs: 'https://docs.stripe.com/api/payment_intents/object#payment_intent_object-client_secret',
  },
];
