// Generated from the folders beside it by `npm run update`. Do not edit.
import type { Rule } from '../src/core/rule.ts';
import { tokenRule } from '../src/core/token.ts';
import { rule as awsAccessKeyId } from './aws/aws-access-key-id.ts';
import { rule as awsAccessKeyPair } from './aws/aws-access-key-pair.ts';
import { rule as awsApiKey } from './aws/aws-api-key.ts';
import { rule as awsCanaryKey } from './aws/aws-canary-key.ts';
import { rule as awsCredentialsCsv } from './aws/aws-credentials-csv.ts';
import { rule as awsMfaSeed } from './aws/aws-mfa-seed.ts';
import { rule as awsPresignedUrl } from './aws/aws-presigned-url.ts';
import { rule as awsRootKeyFile } from './aws/aws-root-key-file.ts';
import { rule as awsSecretAccessKey } from './aws/aws-secret-access-key.ts';
import { rule as awsServiceCredential } from './aws/aws-service-credential.ts';
import { rule as awsSesSmtpPassword } from './aws/aws-ses-smtp-password.ts';
import { rule as awsSessionToken } from './aws/aws-session-token.ts';
import { rule as awsTemporaryCredentials } from './aws/aws-temporary-credentials.ts';
import { tokens as awsTokens } from './aws/aws-tokens.ts';
import { rule as genericApiKey } from './generic/generic-api-key.ts';
import { rule as genericPassword } from './generic/generic-password.ts';
import { rule as genericSecret } from './generic/generic-secret.ts';
import { rule as genericToken } from './generic/generic-token.ts';
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
import { tokens as npm } from './providers/npm.ts';
import { tokens as nuget } from './providers/nuget.ts';
import { tokens as nvidia } from './providers/nvidia.ts';
import { tokens as nylas } from './providers/nylas.ts';
import { tokens as octopusDeploy } from './providers/octopus-deploy.ts';
import { tokens as okta } from './providers/okta.ts';
import { tokens as onesignal } from './providers/onesignal.ts';
import { tokens as onfido } from './providers/onfido.ts';
import { tokens as openVsx } from './providers/open-vsx.ts';
import { tokens as openai } from './providers/openai.ts';
import { tokens as openrouter } from './providers/openrouter.ts';
import { tokens as openshift } from './providers/openshift.ts';
import { tokens as ory } from './providers/ory.ts';
import { tokens as packagist } from './providers/packagist.ts';
import { tokens as paddle } from './providers/paddle.ts';
import { tokens as pagarme } from './providers/pagarme.ts';
import { tokens as pagerduty } from './providers/pagerduty.ts';
import { tokens as paloAlto } from './providers/palo-alto.ts';
import { tokens as pangea } from './providers/pangea.ts';
import { tokens as paypal } from './providers/paypal.ts';
import { tokens as paystack } from './providers/paystack.ts';
import { tokens as perplexity } from './providers/perplexity.ts';
import { tokens as persona } from './providers/persona.ts';
import { tokens as pexels } from './providers/pexels.ts';
import { tokens as photoroom } from './providers/photoroom.ts';
import { tokens as pinecone } from './providers/pinecone.ts';
import { tokens as pinterest } from './providers/pinterest.ts';
import { tokens as plaid } from './providers/plaid.ts';
import { tokens as plane } from './providers/plane.ts';
import { tokens as planetscale } from './providers/planetscale.ts';
import { tokens as polar } from './providers/polar.ts';
import { tokens as portainer } from './providers/portainer.ts';
import { tokens as postgrid } from './providers/postgrid.ts';
import { tokens as posthog } from './providers/posthog.ts';
import { tokens as postman } from './providers/postman.ts';
import { tokens as prefect } from './providers/prefect.ts';
import { tokens as proof } from './providers/proof.ts';
import { tokens as proxmox } from './providers/proxmox.ts';
import { tokens as pubnub } from './providers/pubnub.ts';
import { tokens as pulumi } from './providers/pulumi.ts';
import { tokens as pypi } from './providers/pypi.ts';
import { tokens as ramp } from './providers/ramp.ts';
import { tokens as rapidapi } from './providers/rapidapi.ts';
import { tokens as razorpay } from './providers/razorpay.ts';
import { tokens as readme } from './providers/readme.ts';
import { tokens as recharge } from './providers/recharge.ts';
import { tokens as redirectPizza } from './providers/redirect-pizza.ts';
import { tokens as render } from './providers/render.ts';
import { tokens as replicate } from './providers/replicate.ts';
import { tokens as resend } from './providers/resend.ts';
import { tokens as retool } from './providers/retool.ts';
import { tokens as riot } from './providers/riot.ts';
import { tokens as roblox } from './providers/roblox.ts';
import { tokens as rootly } from './providers/rootly.ts';
import { tokens as rubygems } from './providers/rubygems.ts';
import { tokens as runpod } from './providers/runpod.ts';
import { tokens as runway } from './providers/runway.ts';
import { tokens as salad } from './providers/salad.ts';
import { tokens as salesforce } from './providers/salesforce.ts';
import { tokens as samsara } from './providers/samsara.ts';
import { tokens as scaleway } from './providers/scaleway.ts';
import { tokens as scalingo } from './providers/scalingo.ts';
import { tokens as scrapfly } from './providers/scrapfly.ts';
import { tokens as seam } from './providers/seam.ts';
import { tokens as segment } from './providers/segment.ts';
import { tokens as sendgrid } from './providers/sendgrid.ts';
import { tokens as sendinblue } from './providers/sendinblue.ts';
import { tokens as sentry } from './providers/sentry.ts';
import { tokens as settlemint } from './providers/settlemint.ts';
import { tokens as shippo } from './providers/shippo.ts';
import { tokens as shopify } from './providers/shopify.ts';
import { tokens as sidekiq } from './providers/sidekiq.ts';
import { tokens as slack } from './providers/slack.ts';
import { tokens as snowflake } from './providers/snowflake.ts';
import { tokens as sonar } from './providers/sonar.ts';
import { tokens as sourcegraph } from './providers/sourcegraph.ts';
import { tokens as square } from './providers/square.ts';
import { tokens as stackhawk } from './providers/stackhawk.ts';
import { tokens as statsig } from './providers/statsig.ts';
import { tokens as stripe } from './providers/stripe.ts';
import { tokens as stytch } from './providers/stytch.ts';
import { tokens as supabase } from './providers/supabase.ts';
import { tokens as tableau } from './providers/tableau.ts';
import { tokens as tailscale } from './providers/tailscale.ts';
import { tokens as tatum } from './providers/tatum.ts';
import { tokens as tavily } from './providers/tavily.ts';
import { tokens as teamcity } from './providers/teamcity.ts';
import { tokens as teamwork } from './providers/teamwork.ts';
import { tokens as telegram } from './providers/telegram.ts';
import { tokens as telnyx } from './providers/telnyx.ts';
import { tokens as tencent } from './providers/tencent.ts';
import { tokens as thunderstore } from './providers/thunderstore.ts';
import { tokens as ticketTailor } from './providers/ticket-tailor.ts';
import { tokens as tigris } from './providers/tigris.ts';
import { tokens as tines } from './providers/tines.ts';
import { tokens as tinybird } from './providers/tinybird.ts';
import { tokens as togetherAi } from './providers/together-ai.ts';
import { tokens as trello } from './providers/trello.ts';
import { tokens as triggerDev } from './providers/trigger-dev.ts';
import { tokens as trufflehogEnterprise } from './providers/trufflehog-enterprise.ts';
import { tokens as twilio } from './providers/twilio.ts';
import { tokens as twitch } from './providers/twitch.ts';
import { tokens as twitter } from './providers/twitter.ts';
import { tokens as typeform } from './providers/typeform.ts';
import { tokens as ubidots } from './providers/ubidots.ts';
import { tokens as unkey } from './providers/unkey.ts';
import { tokens as unleash } from './providers/unleash.ts';
import { tokens as upcloud } from './providers/upcloud.ts';
import { tokens as uploadthing } from './providers/uploadthing.ts';
import { tokens as uptimeRobot } from './providers/uptime-robot.ts';
import { tokens as valTown } from './providers/val-town.ts';
import { tokens as veracode } from './providers/veracode.ts';
import { tokens as vercel } from './providers/vercel.ts';
import { tokens as voiceflow } from './providers/voiceflow.ts';
import { tokens as volcengine } from './providers/volcengine.ts';
import { tokens as voyageAi } from './providers/voyage-ai.ts';
import { tokens as wakaTime } from './providers/waka-time.ts';
import { tokens as webex } from './providers/webex.ts';
import { tokens as weightsAndBiases } from './providers/weights-and-biases.ts';
import { tokens as woocommerce } from './providers/woocommerce.ts';
import { tokens as workato } from './providers/workato.ts';
import { tokens as workos } from './providers/workos.ts';
import { tokens as xai } from './providers/xai.ts';
import { tokens as xata } from './providers/xata.ts';
import { tokens as xendit } from './providers/xendit.ts';
import { tokens as yandex } from './providers/yandex.ts';
import { tokens as zapier } from './providers/zapier.ts';
import { tokens as zhipu } from './providers/zhipu.ts';
import { tokens as zoho } from './providers/zoho.ts';
import { tokens as zuplo } from './providers/zuplo.ts';

/** Every built-in rule. */
export const rules: readonly Rule[] = [
  awsAccessKeyId,
  awsAccessKeyPair,
  awsApiKey,
  awsCanaryKey,
  awsCredentialsCsv,
  awsMfaSeed,
  awsPresignedUrl,
  awsRootKeyFile,
  awsSecretAccessKey,
  awsServiceCredential,
  awsSesSmtpPassword,
  awsSessionToken,
  awsTemporaryCredentials,
  ...awsTokens.map(tokenRule),
  genericApiKey,
  genericPassword,
  genericSecret,
  genericToken,
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
  ...npm.map(tokenRule),
  ...nuget.map(tokenRule),
  ...nvidia.map(tokenRule),
  ...nylas.map(tokenRule),
  ...octopusDeploy.map(tokenRule),
  ...okta.map(tokenRule),
  ...onesignal.map(tokenRule),
  ...onfido.map(tokenRule),
  ...openVsx.map(tokenRule),
  ...openai.map(tokenRule),
  ...openrouter.map(tokenRule),
  ...openshift.map(tokenRule),
  ...ory.map(tokenRule),
  ...packagist.map(tokenRule),
  ...paddle.map(tokenRule),
  ...pagarme.map(tokenRule),
  ...pagerduty.map(tokenRule),
  ...paloAlto.map(tokenRule),
  ...pangea.map(tokenRule),
  ...paypal.map(tokenRule),
  ...paystack.map(tokenRule),
  ...perplexity.map(tokenRule),
  ...persona.map(tokenRule),
  ...pexels.map(tokenRule),
  ...photoroom.map(tokenRule),
  ...pinecone.map(tokenRule),
  ...pinterest.map(tokenRule),
  ...plaid.map(tokenRule),
  ...plane.map(tokenRule),
  ...planetscale.map(tokenRule),
  ...polar.map(tokenRule),
  ...portainer.map(tokenRule),
  ...postgrid.map(tokenRule),
  ...posthog.map(tokenRule),
  ...postman.map(tokenRule),
  ...prefect.map(tokenRule),
  ...proof.map(tokenRule),
  ...proxmox.map(tokenRule),
  ...pubnub.map(tokenRule),
  ...pulumi.map(tokenRule),
  ...pypi.map(tokenRule),
  ...ramp.map(tokenRule),
  ...rapidapi.map(tokenRule),
  ...razorpay.map(tokenRule),
  ...readme.map(tokenRule),
  ...recharge.map(tokenRule),
  ...redirectPizza.map(tokenRule),
  ...render.map(tokenRule),
  ...replicate.map(tokenRule),
  ...resend.map(tokenRule),
  ...retool.map(tokenRule),
  ...riot.map(tokenRule),
  ...roblox.map(tokenRule),
  ...rootly.map(tokenRule),
  ...rubygems.map(tokenRule),
  ...runpod.map(tokenRule),
  ...runway.map(tokenRule),
  ...salad.map(tokenRule),
  ...salesforce.map(tokenRule),
  ...samsara.map(tokenRule),
  ...scaleway.map(tokenRule),
  ...scalingo.map(tokenRule),
  ...scrapfly.map(tokenRule),
  ...seam.map(tokenRule),
  ...segment.map(tokenRule),
  ...sendgrid.map(tokenRule),
  ...sendinblue.map(tokenRule),
  ...sentry.map(tokenRule),
  ...settlemint.map(tokenRule),
  ...shippo.map(tokenRule),
  ...shopify.map(tokenRule),
  ...sidekiq.map(tokenRule),
  ...slack.map(tokenRule),
  ...snowflake.map(tokenRule),
  ...sonar.map(tokenRule),
  ...sourcegraph.map(tokenRule),
  ...square.map(tokenRule),
  ...stackhawk.map(tokenRule),
  ...statsig.map(tokenRule),
  ...stripe.map(tokenRule),
  ...stytch.map(tokenRule),
  ...supabase.map(tokenRule),
  ...tableau.map(tokenRule),
  ...tailscale.map(tokenRule),
  ...tatum.map(tokenRule),
  ...tavily.map(tokenRule),
  ...teamcity.map(tokenRule),
  ...teamwork.map(tokenRule),
  ...telegram.map(tokenRule),
  ...telnyx.map(tokenRule),
  ...tencent.map(tokenRule),
  ...thunderstore.map(tokenRule),
  ...ticketTailor.map(tokenRule),
  ...tigris.map(tokenRule),
  ...tines.map(tokenRule),
  ...tinybird.map(tokenRule),
  ...togetherAi.map(tokenRule),
  ...trello.map(tokenRule),
  ...triggerDev.map(tokenRule),
  ...trufflehogEnterprise.map(tokenRule),
  ...twilio.map(tokenRule),
  ...twitch.map(tokenRule),
  ...twitter.map(tokenRule),
  ...typeform.map(tokenRule),
  ...ubidots.map(tokenRule),
  ...unkey.map(tokenRule),
  ...unleash.map(tokenRule),
  ...upcloud.map(tokenRule),
  ...uploadthing.map(tokenRule),
  ...uptimeRobot.map(tokenRule),
  ...valTown.map(tokenRule),
  ...veracode.map(tokenRule),
  ...vercel.map(tokenRule),
  ...voiceflow.map(tokenRule),
  ...volcengine.map(tokenRule),
  ...voyageAi.map(tokenRule),
  ...wakaTime.map(tokenRule),
  ...webex.map(tokenRule),
  ...weightsAndBiases.map(tokenRule),
  ...woocommerce.map(tokenRule),
  ...workato.map(tokenRule),
  ...workos.map(tokenRule),
  ...xai.map(tokenRule),
  ...xata.map(tokenRule),
  ...xendit.map(tokenRule),
  ...yandex.map(tokenRule),
  ...zapier.map(tokenRule),
  ...zhipu.map(tokenRule),
  ...zoho.map(tokenRule),
  ...zuplo.map(tokenRule),
];
