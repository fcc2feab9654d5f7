// Generated from the folders beside it by `npm run update`. Do not edit.
import type { Rule } from '../src/core/rule.ts';
import { tokenRule } from '../src/core/token.ts';
import { rule as awsAccessKeyId } from './aws/aws-access-key-id.ts';
import { rule as awsAccessKeyPair } from './aws/aws-access-key-pair.ts';
import { rule as awsSecretAccessKey } from './aws/aws-secret-access-key.ts';
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

/** Every built-in rule. */
export const rules: readonly Rule[] = [
  awsAccessKeyId,
  awsAccessKeyPair,
  awsSecretAccessKey,
  ...github.map(tokenRule),
  ...mailchimp.map(tokenRule),
  ...mailgun.map(tokenRule),
  ...mapbox.map(tokenRule),
  ...maxmind.map(tokenRule),
  ...mercadoPago.map(tokenRule),
  ...mergify.map(tokenRule),
  ...microsoftTeams.map(tokenRule),
  ...midtrans.map(tokenRule),
  ...mongodbAtlas.map(tokenRule),
  ...neon.map(tokenRule),
  ...netlify.map(tokenRule),
  ...newRelic.map(tokenRule),
  ...nightfall.map(tokenRule),
  ...notion.map(tokenRule),
  ...nuget.map(tokenRule),
  ...nvidia.map(tokenRule),
  ...nylas.map(tokenRule),
];
