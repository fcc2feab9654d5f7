// Generated from the folders beside it by `npm run update`. Do not edit.
import type { Examples } from '../src/core/rule.ts';
import { tokenExamples } from '../src/core/token-examples.ts';
import { examples as awsAccessKeyIdExamples, rule as awsAccessKeyId } from './aws/aws-access-key-id.ts';
import { examples as awsAccessKeyPairExamples, rule as awsAccessKeyPair } from './aws/aws-access-key-pair.ts';
import { examples as awsApiKeyExamples, rule as awsApiKey } from './aws/aws-api-key.ts';
import { examples as awsCanaryKeyExamples, rule as awsCanaryKey } from './aws/aws-canary-key.ts';
import { examples as awsCredentialsCsvExamples, rule as awsCredentialsCsv } from './aws/aws-credentials-csv.ts';
import { examples as awsMfaSeedExamples, rule as awsMfaSeed } from './aws/aws-mfa-seed.ts';
import { examples as awsPresignedUrlExamples, rule as awsPresignedUrl } from './aws/aws-presigned-url.ts';
import { examples as awsRootKeyFileExamples, rule as awsRootKeyFile } from './aws/aws-root-key-file.ts';
import { examples as awsSecretAccessKeyExamples, rule as awsSecretAccessKey } from './aws/aws-secret-access-key.ts';
import { examples as awsServiceCredentialExamples, rule as awsServiceCredential } from './aws/aws-service-credential.ts';
import { examples as awsSesSmtpPasswordExamples, rule as awsSesSmtpPassword } from './aws/aws-ses-smtp-password.ts';
import { examples as awsSessionTokenExamples, rule as awsSessionToken } from './aws/aws-session-token.ts';
import { examples as awsTemporaryCredentialsExamples, rule as awsTemporaryCredentials } from './aws/aws-temporary-credentials.ts';
import { tokens as awsTokens } from './aws/aws-tokens.ts';
import { examples as genericApiKeyExamples, rule as genericApiKey } from './generic/generic-api-key.ts';
import { examples as genericPasswordExamples, rule as genericPassword } from './generic/generic-password.ts';
import { examples as genericSecretExamples, rule as genericSecret } from './generic/generic-secret.ts';
import { examples as genericTokenExamples, rule as genericToken } from './generic/generic-token.ts';
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

/** The examples of every built-in rule. For tests, documentation and `explain`: nothing that scans needs them. */
export const examples: Examples = {
  [awsAccessKeyId.id]: awsAccessKeyIdExamples,
  [awsAccessKeyPair.id]: awsAccessKeyPairExamples,
  [awsApiKey.id]: awsApiKeyExamples,
  [awsCanaryKey.id]: awsCanaryKeyExamples,
  [awsCredentialsCsv.id]: awsCredentialsCsvExamples,
  [awsMfaSeed.id]: awsMfaSeedExamples,
  [awsPresignedUrl.id]: awsPresignedUrlExamples,
  [awsRootKeyFile.id]: awsRootKeyFileExamples,
  [awsSecretAccessKey.id]: awsSecretAccessKeyExamples,
  [awsServiceCredential.id]: awsServiceCredentialExamples,
  [awsSesSmtpPassword.id]: awsSesSmtpPasswordExamples,
  [awsSessionToken.id]: awsSessionTokenExamples,
  [awsTemporaryCredentials.id]: awsTemporaryCredentialsExamples,
  ...Object.fromEntries(awsTokens.map((token) => [token.id, tokenExamples(token)])),
  [genericApiKey.id]: genericApiKeyExamples,
  [genericPassword.id]: genericPasswordExamples,
  [genericSecret.id]: genericSecretExamples,
  [genericToken.id]: genericTokenExamples,
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
  ...Object.fromEntries(npm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nuget.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nvidia.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nylas.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(octopusDeploy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(okta.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(onesignal.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(onfido.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openVsx.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openai.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openrouter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openshift.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ory.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(packagist.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paddle.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pagarme.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pagerduty.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paloAlto.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pangea.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paypal.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paystack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(perplexity.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(persona.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pexels.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(photoroom.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pinecone.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pinterest.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(plaid.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(plane.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(planetscale.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(polar.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(portainer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(postgrid.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(posthog.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(postman.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(prefect.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(proof.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(proxmox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pubnub.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pulumi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pypi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ramp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rapidapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(razorpay.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(readme.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(recharge.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(redirectPizza.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(render.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(replicate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(resend.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(retool.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(riot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(roblox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rootly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rubygems.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(runpod.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(runway.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(salad.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(salesforce.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(samsara.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scaleway.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scalingo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scrapfly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(seam.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(segment.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sendgrid.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sendinblue.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sentry.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(settlemint.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shippo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shopify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sidekiq.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(slack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(snowflake.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sonar.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sourcegraph.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(square.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stackhawk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(statsig.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stripe.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stytch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(supabase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tableau.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tailscale.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tatum.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tavily.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(teamcity.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(teamwork.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(telegram.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(telnyx.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tencent.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(thunderstore.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ticketTailor.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tigris.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tines.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tinybird.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(togetherAi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(trello.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(triggerDev.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(trufflehogEnterprise.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(twilio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(twitch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(twitter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(typeform.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ubidots.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(unkey.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(unleash.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(upcloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(uploadthing.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(uptimeRobot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(valTown.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(veracode.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vercel.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(voiceflow.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(volcengine.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(voyageAi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(wakaTime.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(webex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(weightsAndBiases.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(woocommerce.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(workato.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(workos.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(xai.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(xata.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(xendit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(yandex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zapier.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zhipu.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zoho.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zuplo.map((token) => [token.id, tokenExamples(token)])),
};
