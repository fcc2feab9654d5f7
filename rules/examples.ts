// Generated from the folders beside it by `npm run update`. Do not edit.
import type { Examples } from '../src/core/rule.ts';
import { tokenExamples } from '../src/core/token-examples.ts';
import { examples as awsAccessKeyIdExamples, rule as awsAccessKeyId } from './aws/aws-access-key-id.ts';
import { examples as awsAccessKeyPairExamples, rule as awsAccessKeyPair } from './aws/aws-access-key-pair.ts';
import { examples as awsSecretAccessKeyExamples, rule as awsSecretAccessKey } from './aws/aws-secret-access-key.ts';
import { tokens as github } from './providers/github.ts';
import { tokens as mailchimp } from './providers/mailchimp.ts';
import { tokens as mailgun } from './providers/mailgun.ts';
import { tokens as mapbox } from './providers/mapbox.ts';
import { tokens as maxmind } from './providers/maxmind.ts';
import { tokens as mercadoPago } from './providers/mercado-pago.ts';
import { tokens as mergify } from './providers/mergify.ts';
import { tokens as microsoftTeams } from './providers/microsoft-teams.ts';
import { tokens as midtrans } from './providers/midtrans.ts';
import { tokens as mongodbAtlas } from './providers/mongodb-atlas.ts';
import { tokens as neon } from './providers/neon.ts';
import { tokens as netlify } from './providers/netlify.ts';
import { tokens as newRelic } from './providers/new-relic.ts';
import { tokens as nightfall } from './providers/nightfall.ts';
import { tokens as notion } from './providers/notion.ts';
import { tokens as nuget } from './providers/nuget.ts';
import { tokens as nvidia } from './providers/nvidia.ts';
import { tokens as nylas } from './providers/nylas.ts';

/** The examples of every built-in rule. For tests, documentation and `explain`: nothing that scans needs them. */
export const examples: Examples = {
  [awsAccessKeyId.id]: awsAccessKeyIdExamples,
  [awsAccessKeyPair.id]: awsAccessKeyPairExamples,
  [awsSecretAccessKey.id]: awsSecretAccessKeyExamples,
  ...Object.fromEntries(github.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailchimp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailgun.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mapbox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(maxmind.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mercadoPago.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mergify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(microsoftTeams.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(midtrans.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mongodbAtlas.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(neon.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(netlify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(newRelic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nightfall.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(notion.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nuget.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nvidia.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nylas.map((token) => [token.id, tokenExamples(token)])),
};
