// Generated from the folders beside it by `npm run update`. Do not edit.
import type { Examples } from '../src/core/rule.ts';
import { tokenExamples } from '../src/core/token-examples.ts';
import { examples as awsAccessKeyIdExamples, rule as awsAccessKeyId } from './aws/aws-access-key-id.ts';
import { examples as awsAccessKeyPairExamples, rule as awsAccessKeyPair } from './aws/aws-access-key-pair.ts';
import { examples as awsApiKeyExamples, rule as awsApiKey } from './aws/aws-api-key.ts';
import { examples as awsCanaryKeyExamples, rule as awsCanaryKey } from './aws/aws-canary-key.ts';
import { examples as awsCredentialsCsvExamples, rule as awsCredentialsCsv } from './aws/aws-credentials-csv.ts';
import { examples as awsCredentialsFileExamples, rule as awsCredentialsFile } from './aws/aws-credentials-file.ts';
import { examples as awsCredentialsNotIgnoredExamples, rule as awsCredentialsNotIgnored } from './aws/aws-credentials-not-ignored.ts';
import { examples as awsMfaSeedExamples, rule as awsMfaSeed } from './aws/aws-mfa-seed.ts';
import { examples as awsPresignedUrlExamples, rule as awsPresignedUrl } from './aws/aws-presigned-url.ts';
import { examples as awsRootKeyFileExamples, rule as awsRootKeyFile } from './aws/aws-root-key-file.ts';
import { examples as awsSecretAccessKeyExamples, rule as awsSecretAccessKey } from './aws/aws-secret-access-key.ts';
import { examples as awsServiceCredentialExamples, rule as awsServiceCredential } from './aws/aws-service-credential.ts';
import { examples as awsSesSmtpPasswordExamples, rule as awsSesSmtpPassword } from './aws/aws-ses-smtp-password.ts';
import { examples as awsSessionTokenExamples, rule as awsSessionToken } from './aws/aws-session-token.ts';
import { examples as awsStateSecretExamples, rule as awsStateSecret } from './aws/aws-state-secret.ts';
import { examples as awsTemporaryCredentialsExamples, rule as awsTemporaryCredentials } from './aws/aws-temporary-credentials.ts';
import { tokens as awsTokens } from './aws/aws-tokens.ts';
import { examples as basicAuthHeaderExamples, rule as basicAuthHeader } from './generic/basic-auth-header.ts';
import { examples as bearerTokenExamples, rule as bearerToken } from './generic/bearer-token.ts';
import { examples as clientExposedSecretExamples, rule as clientExposedSecret } from './generic/client-exposed-secret.ts';
import { examples as commandPasswordExamples, rule as commandPassword } from './generic/command-password.ts';
import { examples as connectionStringPasswordExamples, rule as connectionStringPassword } from './generic/connection-string-password.ts';
import { examples as curlPasswordExamples, rule as curlPassword } from './generic/curl-password.ts';
import { examples as fallbackSecretExamples, rule as fallbackSecret } from './generic/fallback-secret.ts';
import { examples as genericApiKeyExamples, rule as genericApiKey } from './generic/generic-api-key.ts';
import { examples as genericPasswordExamples, rule as genericPassword } from './generic/generic-password.ts';
import { examples as genericSecretExamples, rule as genericSecret } from './generic/generic-secret.ts';
import { examples as genericTokenExamples, rule as genericToken } from './generic/generic-token.ts';
import { examples as highEntropyStringExamples, rule as highEntropyString } from './generic/high-entropy-string.ts';
import { examples as jsonWebKeyExamples, rule as jsonWebKey } from './generic/json-web-key.ts';
import { examples as jsonWebTokenExamples, rule as jsonWebToken } from './generic/json-web-token.ts';
import { examples as keyStoreFileExamples, rule as keyStoreFile } from './generic/key-store-file.ts';
import { examples as kubernetesSecretExamples, rule as kubernetesSecret } from './generic/kubernetes-secret.ts';
import { examples as loggedSecretExamples, rule as loggedSecret } from './generic/logged-secret.ts';
import { examples as loginCallExamples, rule as loginCall } from './generic/login-call.ts';
import { examples as netrcPasswordExamples, rule as netrcPassword } from './generic/netrc-password.ts';
import { examples as nkeySeedExamples, rule as nkeySeed } from './generic/nkey-seed.ts';
import { examples as passwordHashExamples, rule as passwordHash } from './generic/password-hash.ts';
import { examples as pgpassPasswordExamples, rule as pgpassPassword } from './generic/pgpass-password.ts';
import { examples as pppPasswordExamples, rule as pppPassword } from './generic/ppp-password.ts';
import { examples as privateKeyExamples, rule as privateKey } from './generic/private-key.ts';
import { examples as sdkCredentialExamples, rule as sdkCredential } from './generic/sdk-credential.ts';
import { examples as sqlPasswordExamples, rule as sqlPassword } from './generic/sql-password.ts';
import { examples as tableSecretExamples, rule as tableSecret } from './generic/table-secret.ts';
import { examples as urlPasswordExamples, rule as urlPassword } from './generic/url-password.ts';
import { examples as accessKeyCountExamples, rule as accessKeyCount } from './iam/access-key-count.ts';
import { examples as accessKeyDeleteFirstExamples, rule as accessKeyDeleteFirst } from './iam/access-key-delete-first.ts';
import { examples as ciPrintsCredentialsExamples, rule as ciPrintsCredentials } from './iam/ci-prints-credentials.ts';
import { examples as cliSecretArgumentExamples, rule as cliSecretArgument } from './iam/cli-secret-argument.ts';
import { examples as consolePasswordLiteralExamples, rule as consolePasswordLiteral } from './iam/console-password-literal.ts';
import { examples as iacAccessKeyExposedExamples, rule as iacAccessKeyExposed } from './iam/iac-access-key-exposed.ts';
import { examples as iacStoredSecretExamples, rule as iacStoredSecret } from './iam/iac-stored-secret.ts';
import { examples as iamAdminWildcardExamples, rule as iamAdminWildcard } from './iam/iam-admin-wildcard.ts';
import { examples as iamPolicyOnUserExamples, rule as iamPolicyOnUser } from './iam/iam-policy-on-user.ts';
import { examples as iamUserLongLivedExamples, rule as iamUserLongLived } from './iam/iam-user-long-lived.ts';
import { examples as iamUserNoGroupExamples, rule as iamUserNoGroup } from './iam/iam-user-no-group.ts';
import { examples as mfaConditionBoolExamples, rule as mfaConditionBool } from './iam/mfa-condition-bool.ts';
import { examples as mfaConditionMissingExamples, rule as mfaConditionMissing } from './iam/mfa-condition-missing.ts';
import { examples as passwordPolicyDeleteExamples, rule as passwordPolicyDelete } from './iam/password-policy-delete.ts';
import { examples as passwordPolicyPartialExamples, rule as passwordPolicyPartial } from './iam/password-policy-partial.ts';
import { examples as passwordPolicyRangeExamples, rule as passwordPolicyRange } from './iam/password-policy-range.ts';
import { examples as passwordPolicyWeakExamples, rule as passwordPolicyWeak } from './iam/password-policy-weak.ts';
import { examples as rootNamedUserExamples, rule as rootNamedUser } from './iam/root-named-user.ts';
import { examples as rootScpGapExamples, rule as rootScpGap } from './iam/root-scp-gap.ts';
import { examples as rootTrustOpenExamples, rule as rootTrustOpen } from './iam/root-trust-open.ts';
import { tokens as _1password } from './providers/1password.ts';
import { tokens as abstractApi } from './providers/abstract-api.ts';
import { tokens as abuseipdb } from './providers/abuseipdb.ts';
import { tokens as abyssale } from './providers/abyssale.ts';
import { tokens as accuweather } from './providers/accuweather.ts';
import { tokens as adafruit } from './providers/adafruit.ts';
import { tokens as adobe } from './providers/adobe.ts';
import { tokens as adyen } from './providers/adyen.ts';
import { tokens as adzuna } from './providers/adzuna.ts';
import { tokens as aeroworkflow } from './providers/aeroworkflow.ts';
import { tokens as age } from './providers/age.ts';
import { tokens as agora } from './providers/agora.ts';
import { tokens as aha } from './providers/aha.ts';
import { tokens as aikido } from './providers/aikido.ts';
import { tokens as airbrake } from './providers/airbrake.ts';
import { tokens as airship } from './providers/airship.ts';
import { tokens as airtable } from './providers/airtable.ts';
import { tokens as airvisual } from './providers/airvisual.ts';
import { tokens as aiven } from './providers/aiven.ts';
import { tokens as akamai } from './providers/akamai.ts';
import { tokens as alchemy } from './providers/alchemy.ts';
import { tokens as alconost } from './providers/alconost.ts';
import { tokens as alegra } from './providers/alegra.ts';
import { tokens as aletheia } from './providers/aletheia.ts';
import { tokens as algolia } from './providers/algolia.ts';
import { tokens as alibaba } from './providers/alibaba.ts';
import { tokens as alienvault } from './providers/alienvault.ts';
import { tokens as allsports } from './providers/allsports.ts';
import { tokens as amadeus } from './providers/amadeus.ts';
import { tokens as ambee } from './providers/ambee.ts';
import { tokens as amplitude } from './providers/amplitude.ts';
import { tokens as anthropic } from './providers/anthropic.ts';
import { tokens as anypoint } from './providers/anypoint.ts';
import { tokens as anyscale } from './providers/anyscale.ts';
import { tokens as apacta } from './providers/apacta.ts';
import { tokens as api2cart } from './providers/api2cart.ts';
import { tokens as apideck } from './providers/apideck.ts';
import { tokens as apiflash } from './providers/apiflash.ts';
import { tokens as apifonica } from './providers/apifonica.ts';
import { tokens as apify } from './providers/apify.ts';
import { tokens as apilayer } from './providers/apilayer.ts';
import { tokens as apimatic } from './providers/apimatic.ts';
import { tokens as apimetrics } from './providers/apimetrics.ts';
import { tokens as apitemplate } from './providers/apitemplate.ts';
import { tokens as apollo } from './providers/apollo.ts';
import { tokens as appcenter } from './providers/appcenter.ts';
import { tokens as appcues } from './providers/appcues.ts';
import { tokens as appdynamics } from './providers/appdynamics.ts';
import { tokens as appetize } from './providers/appetize.ts';
import { tokens as appfollow } from './providers/appfollow.ts';
import { tokens as apple } from './providers/apple.ts';
import { tokens as appointedd } from './providers/appointedd.ts';
import { tokens as appoptics } from './providers/appoptics.ts';
import { tokens as appsflyer } from './providers/appsflyer.ts';
import { tokens as appsynergy } from './providers/appsynergy.ts';
import { tokens as apptivo } from './providers/apptivo.ts';
import { tokens as appwrite } from './providers/appwrite.ts';
import { tokens as arcgis } from './providers/arcgis.ts';
import { tokens as artifactory } from './providers/artifactory.ts';
import { tokens as artsy } from './providers/artsy.ts';
import { tokens as asaas } from './providers/asaas.ts';
import { tokens as asana } from './providers/asana.ts';
import { tokens as assemblyai } from './providers/assemblyai.ts';
import { tokens as astra } from './providers/astra.ts';
import { tokens as atera } from './providers/atera.ts';
import { tokens as atlassian } from './providers/atlassian.ts';
import { tokens as attio } from './providers/attio.ts';
import { tokens as audd } from './providers/audd.ts';
import { tokens as auth0 } from './providers/auth0.ts';
import { tokens as authress } from './providers/authress.ts';
import { tokens as authy } from './providers/authy.ts';
import { tokens as autodesk } from './providers/autodesk.ts';
import { tokens as autoklose } from './providers/autoklose.ts';
import { tokens as autopilot } from './providers/autopilot.ts';
import { tokens as avaza } from './providers/avaza.ts';
import { tokens as aviationstack } from './providers/aviationstack.ts';
import { tokens as axiom } from './providers/axiom.ts';
import { tokens as axonaut } from './providers/axonaut.ts';
import { tokens as aylien } from './providers/aylien.ts';
import { tokens as ayrshare } from './providers/ayrshare.ts';
import { tokens as azureConnectionStrings } from './providers/azure-connection-strings.ts';
import { tokens as azureDevops } from './providers/azure-devops.ts';
import { tokens as azureKeys } from './providers/azure-keys.ts';
import { examples as azureSasTokenExamples, rule as azureSasToken } from './providers/azure-sas-token.ts';
import { tokens as azure } from './providers/azure.ts';
import { tokens as backblaze } from './providers/backblaze.ts';
import { tokens as baidu } from './providers/baidu.ts';
import { tokens as bannerbear } from './providers/bannerbear.ts';
import { tokens as baremetrics } from './providers/baremetrics.ts';
import { tokens as baseten } from './providers/baseten.ts';
import { tokens as beamer } from './providers/beamer.ts';
import { tokens as beebole } from './providers/beebole.ts';
import { tokens as besnappy } from './providers/besnappy.ts';
import { tokens as besttime } from './providers/besttime.ts';
import { tokens as betterstack } from './providers/betterstack.ts';
import { tokens as bigcommerce } from './providers/bigcommerce.ts';
import { tokens as billomat } from './providers/billomat.ts';
import { tokens as bitbar } from './providers/bitbar.ts';
import { tokens as bitbucket } from './providers/bitbucket.ts';
import { tokens as bitcoinaverage } from './providers/bitcoinaverage.ts';
import { tokens as bitfinex } from './providers/bitfinex.ts';
import { tokens as bitgo } from './providers/bitgo.ts';
import { tokens as bitly } from './providers/bitly.ts';
import { tokens as bitmex } from './providers/bitmex.ts';
import { tokens as bitrise } from './providers/bitrise.ts';
import { tokens as bittrex } from './providers/bittrex.ts';
import { tokens as bitwarden } from './providers/bitwarden.ts';
import { tokens as blazemeter } from './providers/blazemeter.ts';
import { tokens as blitapp } from './providers/blitapp.ts';
import { tokens as blocknative } from './providers/blocknative.ts';
import { tokens as blynk } from './providers/blynk.ts';
import { tokens as boostnote } from './providers/boostnote.ts';
import { tokens as borgbase } from './providers/borgbase.ts';
import { tokens as box } from './providers/box.ts';
import { tokens as braintree } from './providers/braintree.ts';
import { tokens as braintrust } from './providers/braintrust.ts';
import { tokens as branch } from './providers/branch.ts';
import { tokens as brandfetch } from './providers/brandfetch.ts';
import { tokens as braveSearch } from './providers/brave-search.ts';
import { tokens as browserbase } from './providers/browserbase.ts';
import { tokens as browserstack } from './providers/browserstack.ts';
import { tokens as browshot } from './providers/browshot.ts';
import { tokens as bscscan } from './providers/bscscan.ts';
import { tokens as bubble } from './providers/bubble.ts';
import { tokens as buddy } from './providers/buddy.ts';
import { tokens as buddyns } from './providers/buddyns.ts';
import { tokens as budibase } from './providers/budibase.ts';
import { tokens as bugherd } from './providers/bugherd.ts';
import { tokens as bugsnag } from './providers/bugsnag.ts';
import { tokens as buildkite } from './providers/buildkite.ts';
import { tokens as bulbul } from './providers/bulbul.ts';
import { tokens as bunny } from './providers/bunny.ts';
import { tokens as buttercms } from './providers/buttercms.ts';
import { tokens as caflou } from './providers/caflou.ts';
import { tokens as calCom } from './providers/cal-com.ts';
import { tokens as calendarific } from './providers/calendarific.ts';
import { tokens as calorieninjas } from './providers/calorieninjas.ts';
import { tokens as campayn } from './providers/campayn.ts';
import { tokens as canny } from './providers/canny.ts';
import { tokens as canva } from './providers/canva.ts';
import { tokens as capsuleCrm } from './providers/capsule-crm.ts';
import { tokens as captainData } from './providers/captain-data.ts';
import { tokens as carbonInterface } from './providers/carbon-interface.ts';
import { tokens as cartesia } from './providers/cartesia.ts';
import { tokens as cashboard } from './providers/cashboard.ts';
import { tokens as censys } from './providers/censys.ts';
import { tokens as centralstationcrm } from './providers/centralstationcrm.ts';
import { tokens as cerebras } from './providers/cerebras.ts';
import { tokens as cexio } from './providers/cexio.ts';
import { examples as chainNodeUrlExamples, rule as chainNodeUrl } from './providers/chain-node-url.ts';
import { tokens as chargebee } from './providers/chargebee.ts';
import { tokens as chartmogul } from './providers/chartmogul.ts';
import { tokens as chatbot } from './providers/chatbot.ts';
import { tokens as chatfuel } from './providers/chatfuel.ts';
import { tokens as checkly } from './providers/checkly.ts';
import { tokens as checkout } from './providers/checkout.ts';
import { tokens as checkvist } from './providers/checkvist.ts';
import { tokens as chroma } from './providers/chroma.ts';
import { tokens as cicero } from './providers/cicero.ts';
import { tokens as circleci } from './providers/circleci.ts';
import { tokens as circonus } from './providers/circonus.ts';
import { tokens as ciscoMeraki } from './providers/cisco-meraki.ts';
import { tokens as ciscoWebex } from './providers/cisco-webex.ts';
import { tokens as clarifai } from './providers/clarifai.ts';
import { tokens as clearbit } from './providers/clearbit.ts';
import { tokens as clerk } from './providers/clerk.ts';
import { tokens as clickhouse } from './providers/clickhouse.ts';
import { tokens as clickup } from './providers/clickup.ts';
import { tokens as clientary } from './providers/clientary.ts';
import { tokens as clinchpad } from './providers/clinchpad.ts';
import { tokens as clockify } from './providers/clockify.ts';
import { tokens as clockworksms } from './providers/clockworksms.ts';
import { tokens as clojars } from './providers/clojars.ts';
import { tokens as close } from './providers/close.ts';
import { tokens as cloudant } from './providers/cloudant.ts';
import { tokens as cloudconvert } from './providers/cloudconvert.ts';
import { tokens as cloudflare } from './providers/cloudflare.ts';
import { tokens as cloudimage } from './providers/cloudimage.ts';
import { tokens as cloudinary } from './providers/cloudinary.ts';
import { tokens as cloudmersive } from './providers/cloudmersive.ts';
import { tokens as cloudsmith } from './providers/cloudsmith.ts';
import { tokens as cloverly } from './providers/cloverly.ts';
import { tokens as cloze } from './providers/cloze.ts';
import { tokens as clustdoc } from './providers/clustdoc.ts';
import { tokens as cockroachLabs } from './providers/cockroach-labs.ts';
import { tokens as coda } from './providers/coda.ts';
import { tokens as codacy } from './providers/codacy.ts';
import { tokens as codeClimate } from './providers/code-climate.ts';
import { tokens as codecov } from './providers/codecov.ts';
import { tokens as codefresh } from './providers/codefresh.ts';
import { tokens as codemagic } from './providers/codemagic.ts';
import { tokens as codequiry } from './providers/codequiry.ts';
import { tokens as codesandbox } from './providers/codesandbox.ts';
import { tokens as cohere } from './providers/cohere.ts';
import { tokens as coinapi } from './providers/coinapi.ts';
import { tokens as coinbase } from './providers/coinbase.ts';
import { tokens as coingecko } from './providers/coingecko.ts';
import { tokens as coinlayer } from './providers/coinlayer.ts';
import { tokens as coinlib } from './providers/coinlib.ts';
import { tokens as coinmarketcap } from './providers/coinmarketcap.ts';
import { tokens as column } from './providers/column.ts';
import { tokens as commercejs } from './providers/commercejs.ts';
import { tokens as companyhub } from './providers/companyhub.ts';
import { tokens as composio } from './providers/composio.ts';
import { tokens as configcat } from './providers/configcat.ts';
import { tokens as confluent } from './providers/confluent.ts';
import { tokens as contentful } from './providers/contentful.ts';
import { tokens as contentstack } from './providers/contentstack.ts';
import { tokens as context7 } from './providers/context7.ts';
import { tokens as conversionTools } from './providers/conversion-tools.ts';
import { tokens as convertapi } from './providers/convertapi.ts';
import { tokens as convertkit } from './providers/convertkit.ts';
import { tokens as convex } from './providers/convex.ts';
import { tokens as copper } from './providers/copper.ts';
import { tokens as couchbase } from './providers/couchbase.ts';
import { tokens as countrylayer } from './providers/countrylayer.ts';
import { tokens as courier } from './providers/courier.ts';
import { tokens as coveralls } from './providers/coveralls.ts';
import { tokens as coze } from './providers/coze.ts';
import { tokens as craftmypdf } from './providers/craftmypdf.ts';
import { tokens as cratesIo } from './providers/crates-io.ts';
import { tokens as crowdin } from './providers/crowdin.ts';
import { tokens as crowdstrike } from './providers/crowdstrike.ts';
import { tokens as cryptocompare } from './providers/cryptocompare.ts';
import { tokens as currencyCloud } from './providers/currency-cloud.ts';
import { tokens as currencyfreaks } from './providers/currencyfreaks.ts';
import { tokens as currencylayer } from './providers/currencylayer.ts';
import { tokens as currencyscoop } from './providers/currencyscoop.ts';
import { tokens as currentsApi } from './providers/currents-api.ts';
import { tokens as cursor } from './providers/cursor.ts';
import { tokens as customerGuru } from './providers/customer-guru.ts';
import { tokens as customerIo } from './providers/customer-io.ts';
import { tokens as cypress } from './providers/cypress.ts';
import { tokens as d7Networks } from './providers/d7-networks.ts';
import { tokens as daily } from './providers/daily.ts';
import { tokens as dandelion } from './providers/dandelion.ts';
import { tokens as dataGov } from './providers/data-gov.ts';
import { tokens as databento } from './providers/databento.ts';
import { tokens as databox } from './providers/databox.ts';
import { tokens as databricks } from './providers/databricks.ts';
import { tokens as datadog } from './providers/datadog.ts';
import { tokens as daytona } from './providers/daytona.ts';
import { tokens as dbtCloud } from './providers/dbt-cloud.ts';
import { tokens as debounce } from './providers/debounce.ts';
import { tokens as deepai } from './providers/deepai.ts';
import { tokens as deepgram } from './providers/deepgram.ts';
import { tokens as deepl } from './providers/deepl.ts';
import { tokens as deepseek } from './providers/deepseek.ts';
import { tokens as definedNetworking } from './providers/defined-networking.ts';
import { tokens as delighted } from './providers/delighted.ts';
import { tokens as deno } from './providers/deno.ts';
import { tokens as dependencyTrack } from './providers/dependency-track.ts';
import { tokens as detectLanguage } from './providers/detect-language.ts';
import { tokens as detectify } from './providers/detectify.ts';
import { tokens as devcycle } from './providers/devcycle.ts';
import { tokens as deviantart } from './providers/deviantart.ts';
import { tokens as devin } from './providers/devin.ts';
import { tokens as dfuse } from './providers/dfuse.ts';
import { tokens as diffbot } from './providers/diffbot.ts';
import { tokens as diggernaut } from './providers/diggernaut.ts';
import { tokens as digitalocean } from './providers/digitalocean.ts';
import { tokens as discord } from './providers/discord.ts';
import { tokens as disqus } from './providers/disqus.ts';
import { tokens as ditto } from './providers/ditto.ts';
import { tokens as dnsimple } from './providers/dnsimple.ts';
import { tokens as dockerHub } from './providers/docker-hub.ts';
import { tokens as dockerSwarm } from './providers/docker-swarm.ts';
import { tokens as docparser } from './providers/docparser.ts';
import { tokens as documo } from './providers/documo.ts';
import { tokens as docusign } from './providers/docusign.ts';
import { tokens as doppler } from './providers/doppler.ts';
import { tokens as dotdigital } from './providers/dotdigital.ts';
import { tokens as dovico } from './providers/dovico.ts';
import { tokens as drift } from './providers/drift.ts';
import { tokens as drone } from './providers/drone.ts';
import { tokens as dropbox } from './providers/dropbox.ts';
import { tokens as dub } from './providers/dub.ts';
import { tokens as duffel } from './providers/duffel.ts';
import { tokens as duo } from './providers/duo.ts';
import { tokens as duply } from './providers/duply.ts';
import { tokens as dwolla } from './providers/dwolla.ts';
import { tokens as dynalist } from './providers/dynalist.ts';
import { tokens as dynatrace } from './providers/dynatrace.ts';
import { tokens as dyspatch } from './providers/dyspatch.ts';
import { tokens as e2b } from './providers/e2b.ts';
import { tokens as easyInsight } from './providers/easy-insight.ts';
import { tokens as easypost } from './providers/easypost.ts';
import { tokens as ecostruxureIt } from './providers/ecostruxure-it.ts';
import { tokens as edamam } from './providers/edamam.ts';
import { tokens as edenai } from './providers/edenai.ts';
import { tokens as elasticEmail } from './providers/elastic-email.ts';
import { tokens as elastic } from './providers/elastic.ts';
import { tokens as elasticpath } from './providers/elasticpath.ts';
import { tokens as elevenlabs } from './providers/elevenlabs.ts';
import { tokens as emailoctopus } from './providers/emailoctopus.ts';
import { tokens as embedly } from './providers/embedly.ts';
import { tokens as endorLabs } from './providers/endor-labs.ts';
import { tokens as enigma } from './providers/enigma.ts';
import { tokens as envoy } from './providers/envoy.ts';
import { tokens as eraser } from './providers/eraser.ts';
import { tokens as etherscan } from './providers/etherscan.ts';
import { tokens as ethplorer } from './providers/ethplorer.ts';
import { tokens as etsy } from './providers/etsy.ts';
import { tokens as eventbrite } from './providers/eventbrite.ts';
import { tokens as everhour } from './providers/everhour.ts';
import { tokens as evernote } from './providers/evernote.ts';
import { tokens as exa } from './providers/exa.ts';
import { tokens as exchangerate } from './providers/exchangerate.ts';
import { tokens as exoscale } from './providers/exoscale.ts';
import { tokens as expo } from './providers/expo.ts';
import { tokens as extractorApi } from './providers/extractor-api.ts';
import { tokens as facebook } from './providers/facebook.ts';
import { tokens as faceplusplus } from './providers/faceplusplus.ts';
import { tokens as fal } from './providers/fal.ts';
import { tokens as fastforex } from './providers/fastforex.ts';
import { tokens as fastly } from './providers/fastly.ts';
import { tokens as fauna } from './providers/fauna.ts';
import { tokens as feedier } from './providers/feedier.ts';
import { tokens as feedly } from './providers/feedly.ts';
import { tokens as fetchrss } from './providers/fetchrss.ts';
import { tokens as fibery } from './providers/fibery.ts';
import { tokens as figma } from './providers/figma.ts';
import { tokens as fileio } from './providers/fileio.ts';
import { tokens as filestack } from './providers/filestack.ts';
import { tokens as finage } from './providers/finage.ts';
import { tokens as financialmodelingprep } from './providers/financialmodelingprep.ts';
import { tokens as finicity } from './providers/finicity.ts';
import { tokens as finnhub } from './providers/finnhub.ts';
import { tokens as firecrawl } from './providers/firecrawl.ts';
import { tokens as fireworks } from './providers/fireworks.ts';
import { tokens as fixer } from './providers/fixer.ts';
import { tokens as flagsmith } from './providers/flagsmith.ts';
import { tokens as flatio } from './providers/flatio.ts';
import { tokens as fleetbase } from './providers/fleetbase.ts';
import { tokens as flexport } from './providers/flexport.ts';
import { tokens as flickr } from './providers/flickr.ts';
import { tokens as flightapi } from './providers/flightapi.ts';
import { tokens as flutterwave } from './providers/flutterwave.ts';
import { tokens as flyio } from './providers/flyio.ts';
import { tokens as fmfw } from './providers/fmfw.ts';
import { tokens as formio } from './providers/formio.ts';
import { tokens as formsite } from './providers/formsite.ts';
import { tokens as foursquare } from './providers/foursquare.ts';
import { tokens as frameio } from './providers/frameio.ts';
import { tokens as freemius } from './providers/freemius.ts';
import { tokens as freshbooks } from './providers/freshbooks.ts';
import { tokens as freshdesk } from './providers/freshdesk.ts';
import { tokens as friendli } from './providers/friendli.ts';
import { tokens as fulcrum } from './providers/fulcrum.ts';
import { tokens as fullstory } from './providers/fullstory.ts';
import { tokens as fxmarket } from './providers/fxmarket.ts';
import { tokens as gandi } from './providers/gandi.ts';
import { tokens as geckoboard } from './providers/geckoboard.ts';
import { tokens as geminiExchange } from './providers/gemini-exchange.ts';
import { tokens as gengo } from './providers/gengo.ts';
import { tokens as geoapify } from './providers/geoapify.ts';
import { tokens as geocodify } from './providers/geocodify.ts';
import { tokens as geocodio } from './providers/geocodio.ts';
import { tokens as geoipify } from './providers/geoipify.ts';
import { tokens as getemails } from './providers/getemails.ts';
import { tokens as getgeoapi } from './providers/getgeoapi.ts';
import { tokens as getgist } from './providers/getgist.ts';
import { tokens as getresponse } from './providers/getresponse.ts';
import { tokens as ghost } from './providers/ghost.ts';
import { tokens as giphy } from './providers/giphy.ts';
import { tokens as gitbook } from './providers/gitbook.ts';
import { tokens as gitea } from './providers/gitea.ts';
import { tokens as gitguardian } from './providers/gitguardian.ts';
import { tokens as github } from './providers/github.ts';
import { tokens as gitlab } from './providers/gitlab.ts';
import { tokens as gitter } from './providers/gitter.ts';
import { tokens as glassnode } from './providers/glassnode.ts';
import { tokens as gocardless } from './providers/gocardless.ts';
import { tokens as godaddy } from './providers/godaddy.ts';
import { tokens as gong } from './providers/gong.ts';
import { tokens as goodday } from './providers/goodday.ts';
import { examples as googleServiceAccountKeyExamples, rule as googleServiceAccountKey } from './providers/google-service-account-key.ts';
import { tokens as google } from './providers/google.ts';
import { tokens as grafana } from './providers/grafana.ts';
import { tokens as graphhopper } from './providers/graphhopper.ts';
import { tokens as groove } from './providers/groove.ts';
import { tokens as groq } from './providers/groq.ts';
import { tokens as gtmetrix } from './providers/gtmetrix.ts';
import { tokens as guardian } from './providers/guardian.ts';
import { tokens as gumroad } from './providers/gumroad.ts';
import { tokens as gyazo } from './providers/gyazo.ts';
import { tokens as happyscribe } from './providers/happyscribe.ts';
import { tokens as harness } from './providers/harness.ts';
import { tokens as harvest } from './providers/harvest.ts';
import { tokens as hashicorp } from './providers/hashicorp.ts';
import { tokens as hasura } from './providers/hasura.ts';
import { tokens as helicone } from './providers/helicone.ts';
import { tokens as hellosign } from './providers/hellosign.ts';
import { tokens as helpcrunch } from './providers/helpcrunch.ts';
import { tokens as helpscout } from './providers/helpscout.ts';
import { tokens as here } from './providers/here.ts';
import { tokens as heroku } from './providers/heroku.ts';
import { tokens as hetzner } from './providers/hetzner.ts';
import { tokens as hexTech } from './providers/hex-tech.ts';
import { tokens as heygen } from './providers/heygen.ts';
import { tokens as highlevel } from './providers/highlevel.ts';
import { tokens as hive } from './providers/hive.ts';
import { tokens as hiveage } from './providers/hiveage.ts';
import { tokens as holidayapi } from './providers/holidayapi.ts';
import { tokens as honeybadger } from './providers/honeybadger.ts';
import { tokens as honeycomb } from './providers/honeycomb.ts';
import { tokens as html2pdf } from './providers/html2pdf.ts';
import { tokens as hubspot } from './providers/hubspot.ts';
import { tokens as huggingface } from './providers/huggingface.ts';
import { tokens as humanity } from './providers/humanity.ts';
import { tokens as hume } from './providers/hume.ts';
import { tokens as hunter } from './providers/hunter.ts';
import { tokens as hybiscus } from './providers/hybiscus.ts';
import { tokens as hypothesis } from './providers/hypothesis.ts';
import { tokens as ibm } from './providers/ibm.ts';
import { tokens as iconfinder } from './providers/iconfinder.ts';
import { tokens as iexcloud } from './providers/iexcloud.ts';
import { tokens as imagekit } from './providers/imagekit.ts';
import { tokens as imagga } from './providers/imagga.ts';
import { tokens as impala } from './providers/impala.ts';
import { tokens as infisical } from './providers/infisical.ts';
import { tokens as infobip } from './providers/infobip.ts';
import { tokens as infracost } from './providers/infracost.ts';
import { tokens as infura } from './providers/infura.ts';
import { tokens as inngest } from './providers/inngest.ts';
import { tokens as insightly } from './providers/insightly.ts';
import { tokens as instabot } from './providers/instabot.ts';
import { tokens as instagram } from './providers/instagram.ts';
import { tokens as intercom } from './providers/intercom.ts';
import { tokens as interseller } from './providers/interseller.ts';
import { tokens as intra42 } from './providers/intra42.ts';
import { tokens as intrinio } from './providers/intrinio.ts';
import { tokens as ionic } from './providers/ionic.ts';
import { tokens as ip2location } from './providers/ip2location.ts';
import { tokens as ipapi } from './providers/ipapi.ts';
import { tokens as ipdata } from './providers/ipdata.ts';
import { tokens as ipgeolocation } from './providers/ipgeolocation.ts';
import { tokens as ipinfo } from './providers/ipinfo.ts';
import { tokens as ipinfodb } from './providers/ipinfodb.ts';
import { tokens as ipqualityscore } from './providers/ipqualityscore.ts';
import { tokens as ipstack } from './providers/ipstack.ts';
import { tokens as iterable } from './providers/iterable.ts';
import { tokens as jenkins } from './providers/jenkins.ts';
import { tokens as jina } from './providers/jina.ts';
import { tokens as jotform } from './providers/jotform.ts';
import { tokens as jsonbin } from './providers/jsonbin.ts';
import { tokens as jumpcloud } from './providers/jumpcloud.ts';
import { tokens as jupiterone } from './providers/jupiterone.ts';
import { tokens as kagi } from './providers/kagi.ts';
import { tokens as kanbantool } from './providers/kanbantool.ts';
import { tokens as karmacrm } from './providers/karmacrm.ts';
import { tokens as keen } from './providers/keen.ts';
import { tokens as keygen } from './providers/keygen.ts';
import { tokens as kickbox } from './providers/kickbox.ts';
import { tokens as klaviyo } from './providers/klaviyo.ts';
import { tokens as klipfolio } from './providers/klipfolio.ts';
import { tokens as knapsackPro } from './providers/knapsack-pro.ts';
import { tokens as knock } from './providers/knock.ts';
import { tokens as kong } from './providers/kong.ts';
import { tokens as kraken } from './providers/kraken.ts';
import { tokens as kubernetes } from './providers/kubernetes.ts';
import { tokens as kucoin } from './providers/kucoin.ts';
import { tokens as lacework } from './providers/lacework.ts';
import { tokens as lakera } from './providers/lakera.ts';
import { tokens as langfuse } from './providers/langfuse.ts';
import { tokens as langsmith } from './providers/langsmith.ts';
import { tokens as languagelayer } from './providers/languagelayer.ts';
import { tokens as laravel } from './providers/laravel.ts';
import { tokens as lark } from './providers/lark.ts';
import { tokens as lastfm } from './providers/lastfm.ts';
import { tokens as launchdarkly } from './providers/launchdarkly.ts';
import { tokens as leadfeeder } from './providers/leadfeeder.ts';
import { tokens as lemlist } from './providers/lemlist.ts';
import { tokens as leonardo } from './providers/leonardo.ts';
import { tokens as lessannoyingcrm } from './providers/lessannoyingcrm.ts';
import { tokens as lichess } from './providers/lichess.ts';
import { tokens as lightstep } from './providers/lightstep.ts';
import { tokens as line } from './providers/line.ts';
import { tokens as linear } from './providers/linear.ts';
import { tokens as linkedin } from './providers/linkedin.ts';
import { tokens as linkpreview } from './providers/linkpreview.ts';
import { tokens as linode } from './providers/linode.ts';
import { tokens as liveagent } from './providers/liveagent.ts';
import { tokens as livechat } from './providers/livechat.ts';
import { tokens as livekit } from './providers/livekit.ts';
import { tokens as livestorm } from './providers/livestorm.ts';
import { tokens as llamacloud } from './providers/llamacloud.ts';
import { tokens as loadmill } from './providers/loadmill.ts';
import { tokens as lob } from './providers/lob.ts';
import { tokens as localstack } from './providers/localstack.ts';
import { tokens as locationiq } from './providers/locationiq.ts';
import { tokens as logdna } from './providers/logdna.ts';
import { tokens as loggly } from './providers/loggly.ts';
import { tokens as loginradius } from './providers/loginradius.ts';
import { tokens as logzio } from './providers/logzio.ts';
import { tokens as lokalise } from './providers/lokalise.ts';
import { tokens as looker } from './providers/looker.ts';
import { tokens as loops } from './providers/loops.ts';
import { tokens as loqate } from './providers/loqate.ts';
import { tokens as loyverse } from './providers/loyverse.ts';
import { tokens as luma } from './providers/luma.ts';
import { tokens as lunchmoney } from './providers/lunchmoney.ts';
import { tokens as luno } from './providers/luno.ts';
import { tokens as m3o } from './providers/m3o.ts';
import { tokens as madkudu } from './providers/madkudu.ts';
import { tokens as magicbell } from './providers/magicbell.ts';
import { tokens as magnetic } from './providers/magnetic.ts';
import { tokens as mailboxlayer } from './providers/mailboxlayer.ts';
import { tokens as mailchimp } from './providers/mailchimp.ts';
import { tokens as mailerlite } from './providers/mailerlite.ts';
import { tokens as mailersend } from './providers/mailersend.ts';
import { tokens as mailgun } from './providers/mailgun.ts';
import { tokens as mailjet } from './providers/mailjet.ts';
import { tokens as mailmodo } from './providers/mailmodo.ts';
import { tokens as mailsac } from './providers/mailsac.ts';
import { tokens as mailtrap } from './providers/mailtrap.ts';
import { tokens as mapbox } from './providers/mapbox.ts';
import { tokens as mapquest } from './providers/mapquest.ts';
import { tokens as maptiler } from './providers/maptiler.ts';
import { tokens as marketstack } from './providers/marketstack.ts';
import { tokens as mattermostWebhook } from './providers/mattermost-webhook.ts';
import { tokens as mattermost } from './providers/mattermost.ts';
import { examples as mavenMasterPasswordExamples, rule as mavenMasterPassword } from './providers/maven-master-password.ts';
import { tokens as mavenlink } from './providers/mavenlink.ts';
import { tokens as maxmindLegacy } from './providers/maxmind-legacy.ts';
import { tokens as maxmind } from './providers/maxmind.ts';
import { tokens as meaningcloud } from './providers/meaningcloud.ts';
import { tokens as mediastack } from './providers/mediastack.ts';
import { tokens as meilisearch } from './providers/meilisearch.ts';
import { tokens as meisterTask } from './providers/meister-task.ts';
import { tokens as mercadoPago } from './providers/mercado-pago.ts';
import { tokens as mercury } from './providers/mercury.ts';
import { tokens as mergify } from './providers/mergify.ts';
import { tokens as mesibo } from './providers/mesibo.ts';
import { tokens as metaapi } from './providers/metaapi.ts';
import { tokens as metabase } from './providers/metabase.ts';
import { tokens as metrilo } from './providers/metrilo.ts';
import { tokens as microsoftPowerAutomate } from './providers/microsoft-power-automate.ts';
import { tokens as microsoftTeams } from './providers/microsoft-teams.ts';
import { tokens as midtrans } from './providers/midtrans.ts';
import { tokens as miro } from './providers/miro.ts';
import { tokens as mistral } from './providers/mistral.ts';
import { tokens as mite } from './providers/mite.ts';
import { tokens as mixmax } from './providers/mixmax.ts';
import { tokens as mixpanel } from './providers/mixpanel.ts';
import { tokens as mockaroo } from './providers/mockaroo.ts';
import { tokens as modal } from './providers/modal.ts';
import { tokens as mollie } from './providers/mollie.ts';
import { tokens as mongodbAtlas } from './providers/mongodb-atlas.ts';
import { tokens as monkeylearn } from './providers/monkeylearn.ts';
import { tokens as moonclerk } from './providers/moonclerk.ts';
import { tokens as moonshot } from './providers/moonshot.ts';
import { tokens as moosend } from './providers/moosend.ts';
import { tokens as moralis } from './providers/moralis.ts';
import { tokens as mux } from './providers/mux.ts';
import { tokens as myFatoorah } from './providers/my-fatoorah.ts';
import { tokens as myIntervals } from './providers/my-intervals.ts';
import { tokens as nasa } from './providers/nasa.ts';
import { tokens as nasdaqDataLink } from './providers/nasdaq-data-link.ts';
import { tokens as naverCloud } from './providers/naver-cloud.ts';
import { tokens as neon } from './providers/neon.ts';
import { tokens as netbird } from './providers/netbird.ts';
import { tokens as netdata } from './providers/netdata.ts';
import { tokens as nethunt } from './providers/nethunt.ts';
import { tokens as netlify } from './providers/netlify.ts';
import { tokens as netsuite } from './providers/netsuite.ts';
import { examples as networkCiscoSecretExamples, rule as networkCiscoSecret } from './providers/network-cisco-secret.ts';
import { examples as networkDevicePasswordExamples, rule as networkDevicePassword } from './providers/network-device-password.ts';
import { examples as networkJuniperSecretExamples, rule as networkJuniperSecret } from './providers/network-juniper-secret.ts';
import { examples as networkSnmpCommunityExamples, rule as networkSnmpCommunity } from './providers/network-snmp-community.ts';
import { tokens as neutrino } from './providers/neutrino.ts';
import { tokens as newRelic } from './providers/new-relic.ts';
import { tokens as newsapi } from './providers/newsapi.ts';
import { tokens as newscatcher } from './providers/newscatcher.ts';
import { tokens as nexmo } from './providers/nexmo.ts';
import { tokens as nftport } from './providers/nftport.ts';
import { tokens as ngc } from './providers/ngc.ts';
import { tokens as ngrok } from './providers/ngrok.ts';
import { tokens as nicereply } from './providers/nicereply.ts';
import { tokens as nightfall } from './providers/nightfall.ts';
import { tokens as nimble } from './providers/nimble.ts';
import { tokens as noticeable } from './providers/noticeable.ts';
import { tokens as notion } from './providers/notion.ts';
import { tokens as novita } from './providers/novita.ts';
import { tokens as novu } from './providers/novu.ts';
import { tokens as nozbeTeams } from './providers/nozbe-teams.ts';
import { examples as npmRegistryAuthExamples, rule as npmRegistryAuth } from './providers/npm-registry-auth.ts';
import { tokens as npm } from './providers/npm.ts';
import { tokens as nuclino } from './providers/nuclino.ts';
import { tokens as nuget } from './providers/nuget.ts';
import { tokens as numverify } from './providers/numverify.ts';
import { tokens as nutritionix } from './providers/nutritionix.ts';
import { tokens as nvidia } from './providers/nvidia.ts';
import { tokens as nylasLegacy } from './providers/nylas-legacy.ts';
import { tokens as nylas } from './providers/nylas.ts';
import { tokens as nytimes } from './providers/nytimes.ts';
import { tokens as oanda } from './providers/oanda.ts';
import { tokens as octopusDeploy } from './providers/octopus-deploy.ts';
import { tokens as oculus } from './providers/oculus.ts';
import { tokens as okta } from './providers/okta.ts';
import { tokens as okteto } from './providers/okteto.ts';
import { tokens as okx } from './providers/okx.ts';
import { tokens as ollama } from './providers/ollama.ts';
import { tokens as omise } from './providers/omise.ts';
import { tokens as omnisend } from './providers/omnisend.ts';
import { tokens as oneDesk } from './providers/one-desk.ts';
import { tokens as oneLogin } from './providers/one-login.ts';
import { tokens as onePageCrm } from './providers/one-page-crm.ts';
import { tokens as onesignal } from './providers/onesignal.ts';
import { tokens as onfido } from './providers/onfido.ts';
import { tokens as onfleet } from './providers/onfleet.ts';
import { tokens as oopspam } from './providers/oopspam.ts';
import { tokens as openCage } from './providers/open-cage.ts';
import { tokens as openPhone } from './providers/open-phone.ts';
import { tokens as openSubtitles } from './providers/open-subtitles.ts';
import { tokens as openUv } from './providers/open-uv.ts';
import { tokens as openVsx } from './providers/open-vsx.ts';
import { tokens as openWeather } from './providers/open-weather.ts';
import { tokens as openai } from './providers/openai.ts';
import { tokens as openrouter } from './providers/openrouter.ts';
import { tokens as openshift } from './providers/openshift.ts';
import { tokens as openvpnAccessServer } from './providers/openvpn-access-server.ts';
import { examples as openvpnStaticKeyExamples, rule as openvpnStaticKey } from './providers/openvpn-static-key.ts';
import { tokens as opsgenie } from './providers/opsgenie.ts';
import { tokens as optimizely } from './providers/optimizely.ts';
import { tokens as oracleCloud } from './providers/oracle-cloud.ts';
import { tokens as ory } from './providers/ory.ts';
import { tokens as overloop } from './providers/overloop.ts';
import { tokens as ovh } from './providers/ovh.ts';
import { tokens as owlbot } from './providers/owlbot.ts';
import { tokens as packagecloud } from './providers/packagecloud.ts';
import { tokens as packagist } from './providers/packagist.ts';
import { tokens as paddle } from './providers/paddle.ts';
import { tokens as pagarme } from './providers/pagarme.ts';
import { tokens as pagerduty } from './providers/pagerduty.ts';
import { tokens as paloAlto } from './providers/palo-alto.ts';
import { tokens as pandaDoc } from './providers/panda-doc.ts';
import { tokens as pandaScore } from './providers/panda-score.ts';
import { tokens as pangea } from './providers/pangea.ts';
import { tokens as paperform } from './providers/paperform.ts';
import { tokens as paperspace } from './providers/paperspace.ts';
import { tokens as papertrail } from './providers/papertrail.ts';
import { tokens as parallelDots } from './providers/parallel-dots.ts';
import { tokens as parseHub } from './providers/parse-hub.ts';
import { tokens as parsers } from './providers/parsers.ts';
import { tokens as parseur } from './providers/parseur.ts';
import { tokens as particle } from './providers/particle.ts';
import { tokens as partnerStack } from './providers/partner-stack.ts';
import { tokens as pastebin } from './providers/pastebin.ts';
import { tokens as patreon } from './providers/patreon.ts';
import { tokens as paydirt } from './providers/paydirt.ts';
import { tokens as paymo } from './providers/paymo.ts';
import { tokens as paypal } from './providers/paypal.ts';
import { tokens as paystack } from './providers/paystack.ts';
import { tokens as payu } from './providers/payu.ts';
import { tokens as pdfLayer } from './providers/pdf-layer.ts';
import { tokens as pdfShift } from './providers/pdf-shift.ts';
import { tokens as peeringDb } from './providers/peering-db.ts';
import { tokens as pendo } from './providers/pendo.ts';
import { tokens as peopleDataLabs } from './providers/people-data-labs.ts';
import { tokens as pepipost } from './providers/pepipost.ts';
import { tokens as percy } from './providers/percy.ts';
import { tokens as perplexity } from './providers/perplexity.ts';
import { tokens as persona } from './providers/persona.ts';
import { tokens as pexels } from './providers/pexels.ts';
import { tokens as pganalyze } from './providers/pganalyze.ts';
import { tokens as phoenix } from './providers/phoenix.ts';
import { tokens as photoroom } from './providers/photoroom.ts';
import { tokens as phrase } from './providers/phrase.ts';
import { tokens as pinata } from './providers/pinata.ts';
import { tokens as pinecone } from './providers/pinecone.ts';
import { tokens as pingdom } from './providers/pingdom.ts';
import { tokens as pinterest } from './providers/pinterest.ts';
import { tokens as pipedream } from './providers/pipedream.ts';
import { tokens as pipedrive } from './providers/pipedrive.ts';
import { tokens as pivotalTracker } from './providers/pivotal-tracker.ts';
import { tokens as pixabay } from './providers/pixabay.ts';
import { tokens as plaid } from './providers/plaid.ts';
import { tokens as plane } from './providers/plane.ts';
import { tokens as planetscale } from './providers/planetscale.ts';
import { tokens as planningCenter } from './providers/planning-center.ts';
import { tokens as planview } from './providers/planview.ts';
import { tokens as planyo } from './providers/planyo.ts';
import { tokens as plausible } from './providers/plausible.ts';
import { tokens as plivo } from './providers/plivo.ts';
import { tokens as podio } from './providers/podio.ts';
import { tokens as poeditor } from './providers/poeditor.ts';
import { tokens as polar } from './providers/polar.ts';
import { tokens as pollsApi } from './providers/polls-api.ts';
import { tokens as poloniex } from './providers/poloniex.ts';
import { tokens as polygon } from './providers/polygon.ts';
import { tokens as polymarket } from './providers/polymarket.ts';
import { tokens as portainer } from './providers/portainer.ts';
import { tokens as positionStack } from './providers/position-stack.ts';
import { tokens as postageApp } from './providers/postage-app.ts';
import { tokens as postbacks } from './providers/postbacks.ts';
import { tokens as postgrid } from './providers/postgrid.ts';
import { tokens as posthog } from './providers/posthog.ts';
import { tokens as postman } from './providers/postman.ts';
import { tokens as postmark } from './providers/postmark.ts';
import { tokens as powrbot } from './providers/powrbot.ts';
import { tokens as predictionGuard } from './providers/prediction-guard.ts';
import { tokens as prefect } from './providers/prefect.ts';
import { tokens as printful } from './providers/printful.ts';
import { tokens as prismic } from './providers/prismic.ts';
import { tokens as privacy } from './providers/privacy.ts';
import { tokens as privateAi } from './providers/private-ai.ts';
import { tokens as prodPad } from './providers/prod-pad.ts';
import { tokens as productHunt } from './providers/product-hunt.ts';
import { tokens as promptLayer } from './providers/prompt-layer.ts';
import { tokens as proof } from './providers/proof.ts';
import { tokens as prospectCrm } from './providers/prospect-crm.ts';
import { tokens as protocolsIo } from './providers/protocols-io.ts';
import { tokens as proxmox } from './providers/proxmox.ts';
import { tokens as proxyCrawl } from './providers/proxy-crawl.ts';
import { tokens as pubnub } from './providers/pubnub.ts';
import { tokens as pulumi } from './providers/pulumi.ts';
import { tokens as pureStake } from './providers/pure-stake.ts';
import { tokens as pushbullet } from './providers/pushbullet.ts';
import { tokens as pusher } from './providers/pusher.ts';
import { tokens as pushover } from './providers/pushover.ts';
import { tokens as pypi } from './providers/pypi.ts';
import { tokens as qase } from './providers/qase.ts';
import { tokens as qdrant } from './providers/qdrant.ts';
import { tokens as qiniu } from './providers/qiniu.ts';
import { tokens as qovery } from './providers/qovery.ts';
import { tokens as qstash } from './providers/qstash.ts';
import { tokens as qualaroo } from './providers/qualaroo.ts';
import { tokens as qualtrics } from './providers/qualtrics.ts';
import { tokens as quay } from './providers/quay.ts';
import { tokens as qubole } from './providers/qubole.ts';
import { tokens as quickNode } from './providers/quick-node.ts';
import { tokens as quickbooks } from './providers/quickbooks.ts';
import { examples as railsMasterKeyFileExamples, rule as railsMasterKeyFile } from './providers/rails-master-key-file.ts';
import { tokens as rails } from './providers/rails.ts';
import { tokens as railway } from './providers/railway.ts';
import { tokens as rainforestPay } from './providers/rainforest-pay.ts';
import { tokens as ramp } from './providers/ramp.ts';
import { tokens as rancher } from './providers/rancher.ts';
import { tokens as rapid7 } from './providers/rapid7.ts';
import { tokens as rapidapi } from './providers/rapidapi.ts';
import { tokens as rapyd } from './providers/rapyd.ts';
import { tokens as ravenTools } from './providers/raven-tools.ts';
import { tokens as rawg } from './providers/rawg.ts';
import { tokens as raycast } from './providers/raycast.ts';
import { tokens as raygun } from './providers/raygun.ts';
import { tokens as razorpay } from './providers/razorpay.ts';
import { tokens as reachMail } from './providers/reach-mail.ts';
import { tokens as readTheDocs } from './providers/read-the-docs.ts';
import { tokens as readme } from './providers/readme.ts';
import { tokens as readwise } from './providers/readwise.ts';
import { tokens as rebrandly } from './providers/rebrandly.ts';
import { tokens as recharge } from './providers/recharge.ts';
import { tokens as recurly } from './providers/recurly.ts';
import { tokens as redash } from './providers/redash.ts';
import { tokens as reddit } from './providers/reddit.ts';
import { tokens as redhatPyxis } from './providers/redhat-pyxis.ts';
import { tokens as redirectPizza } from './providers/redirect-pizza.ts';
import { tokens as refiner } from './providers/refiner.ts';
import { tokens as render } from './providers/render.ts';
import { tokens as repairShopr } from './providers/repair-shopr.ts';
import { tokens as replicate } from './providers/replicate.ts';
import { tokens as replyIo } from './providers/reply-io.ts';
import { tokens as requestFinance } from './providers/request-finance.ts';
import { tokens as resend } from './providers/resend.ts';
import { tokens as restpack } from './providers/restpack.ts';
import { tokens as retell } from './providers/retell.ts';
import { tokens as retool } from './providers/retool.ts';
import { tokens as rev } from './providers/rev.ts';
import { tokens as revampCrm } from './providers/revamp-crm.ts';
import { tokens as revenueCat } from './providers/revenue-cat.ts';
import { tokens as ringCentral } from './providers/ring-central.ts';
import { tokens as riot } from './providers/riot.ts';
import { tokens as riteKit } from './providers/rite-kit.ts';
import { tokens as roaring } from './providers/roaring.ts';
import { tokens as robinhood } from './providers/robinhood.ts';
import { tokens as roblox } from './providers/roblox.ts';
import { tokens as roboflow } from './providers/roboflow.ts';
import { tokens as rocketChat } from './providers/rocket-chat.ts';
import { tokens as rocketReach } from './providers/rocket-reach.ts';
import { tokens as rollbar } from './providers/rollbar.ts';
import { tokens as rootly } from './providers/rootly.ts';
import { tokens as route4me } from './providers/route4me.ts';
import { tokens as rownd } from './providers/rownd.ts';
import { tokens as rubygems } from './providers/rubygems.ts';
import { tokens as rudderStack } from './providers/rudder-stack.ts';
import { tokens as rundeck } from './providers/rundeck.ts';
import { tokens as runpod } from './providers/runpod.ts';
import { tokens as runrunIt } from './providers/runrun-it.ts';
import { tokens as runway } from './providers/runway.ts';
import { tokens as salad } from './providers/salad.ts';
import { tokens as salesBlink } from './providers/sales-blink.ts';
import { tokens as salesCookie } from './providers/sales-cookie.ts';
import { tokens as salesFlare } from './providers/sales-flare.ts';
import { tokens as salesMate } from './providers/sales-mate.ts';
import { tokens as salesforce } from './providers/salesforce.ts';
import { tokens as samsara } from './providers/samsara.ts';
import { tokens as sanity } from './providers/sanity.ts';
import { tokens as satisMeter } from './providers/satis-meter.ts';
import { tokens as sauceLabs } from './providers/sauce-labs.ts';
import { tokens as scaleAi } from './providers/scale-ai.ts';
import { tokens as scaleway } from './providers/scaleway.ts';
import { tokens as scalingo } from './providers/scalingo.ts';
import { tokens as scrapeOwl } from './providers/scrape-owl.ts';
import { tokens as scrapeStack } from './providers/scrape-stack.ts';
import { tokens as scraperApi } from './providers/scraper-api.ts';
import { tokens as scraperBox } from './providers/scraper-box.ts';
import { tokens as scrapfly } from './providers/scrapfly.ts';
import { tokens as scrapingAnt } from './providers/scraping-ant.ts';
import { tokens as scrapingBee } from './providers/scraping-bee.ts';
import { tokens as screenshotApi } from './providers/screenshot-api.ts';
import { tokens as screenshotLayer } from './providers/screenshot-layer.ts';
import { tokens as scrutinizer } from './providers/scrutinizer.ts';
import { tokens as seam } from './providers/seam.ts';
import { tokens as securityTrails } from './providers/security-trails.ts';
import { tokens as segment } from './providers/segment.ts';
import { tokens as selectPdf } from './providers/select-pdf.ts';
import { tokens as semRush } from './providers/sem-rush.ts';
import { tokens as semaphore } from './providers/semaphore.ts';
import { tokens as sendBird } from './providers/send-bird.ts';
import { tokens as sendgrid } from './providers/sendgrid.ts';
import { tokens as sendinblue } from './providers/sendinblue.ts';
import { tokens as sendpulse } from './providers/sendpulse.ts';
import { tokens as sentry } from './providers/sentry.ts';
import { tokens as serpHouse } from './providers/serp-house.ts';
import { tokens as serpapi } from './providers/serpapi.ts';
import { tokens as serper } from './providers/serper.ts';
import { tokens as serpstack } from './providers/serpstack.ts';
import { tokens as serviceNow } from './providers/service-now.ts';
import { tokens as settlemint } from './providers/settlemint.ts';
import { tokens as sheety } from './providers/sheety.ts';
import { tokens as sherpaDesk } from './providers/sherpa-desk.ts';
import { tokens as shipStation } from './providers/ship-station.ts';
import { tokens as shipday } from './providers/shipday.ts';
import { tokens as shipengine } from './providers/shipengine.ts';
import { tokens as shippo } from './providers/shippo.ts';
import { tokens as shodan } from './providers/shodan.ts';
import { tokens as shopee } from './providers/shopee.ts';
import { tokens as shopify } from './providers/shopify.ts';
import { tokens as shortcut } from './providers/shortcut.ts';
import { tokens as shotstack } from './providers/shotstack.ts';
import { tokens as shutterstock } from './providers/shutterstock.ts';
import { tokens as sidekiq } from './providers/sidekiq.ts';
import { tokens as sightengine } from './providers/sightengine.ts';
import { tokens as signUpGenius } from './providers/sign-up-genius.ts';
import { tokens as signable } from './providers/signable.ts';
import { tokens as signalWire } from './providers/signal-wire.ts';
import { tokens as signaturit } from './providers/signaturit.ts';
import { tokens as sigopt } from './providers/sigopt.ts';
import { tokens as siliconFlow } from './providers/silicon-flow.ts';
import { tokens as simfin } from './providers/simfin.ts';
import { tokens as simplesat } from './providers/simplesat.ts';
import { tokens as simvoly } from './providers/simvoly.ts';
import { tokens as sinch } from './providers/sinch.ts';
import { tokens as sindri } from './providers/sindri.ts';
import { tokens as sirv } from './providers/sirv.ts';
import { tokens as siteleaf } from './providers/siteleaf.ts';
import { tokens as skrapp } from './providers/skrapp.ts';
import { tokens as skyBiometry } from './providers/sky-biometry.ts';
import { tokens as slack } from './providers/slack.ts';
import { tokens as slite } from './providers/slite.ts';
import { tokens as smartSheet } from './providers/smart-sheet.ts';
import { tokens as smartling } from './providers/smartling.ts';
import { tokens as smarty } from './providers/smarty.ts';
import { tokens as smooch } from './providers/smooch.ts';
import { tokens as snipcart } from './providers/snipcart.ts';
import { tokens as snowflake } from './providers/snowflake.ts';
import { tokens as snyk } from './providers/snyk.ts';
import { tokens as socket } from './providers/socket.ts';
import { tokens as softlayer } from './providers/softlayer.ts';
import { examples as solanaKeypairExamples, rule as solanaKeypair } from './providers/solana-keypair.ts';
import { tokens as solana } from './providers/solana.ts';
import { tokens as solarWinds } from './providers/solar-winds.ts';
import { tokens as sonar } from './providers/sonar.ts';
import { tokens as sonatype } from './providers/sonatype.ts';
import { tokens as sourcegraph } from './providers/sourcegraph.ts';
import { tokens as spaceLift } from './providers/space-lift.ts';
import { tokens as sparkPost } from './providers/spark-post.ts';
import { tokens as spectral } from './providers/spectral.ts';
import { tokens as speechText } from './providers/speech-text.ts';
import { tokens as speechmatics } from './providers/speechmatics.ts';
import { tokens as splitIo } from './providers/split-io.ts';
import { tokens as splunk } from './providers/splunk.ts';
import { tokens as spoonacular } from './providers/spoonacular.ts';
import { tokens as sportMonks } from './providers/sport-monks.ts';
import { tokens as spotify } from './providers/spotify.ts';
import { tokens as square } from './providers/square.ts';
import { tokens as squarespace } from './providers/squarespace.ts';
import { tokens as sslmate } from './providers/sslmate.ts';
import { tokens as stabilityAi } from './providers/stability-ai.ts';
import { tokens as stackhawk } from './providers/stackhawk.ts';
import { tokens as statsig } from './providers/statsig.ts';
import { tokens as statusCake } from './providers/status-cake.ts';
import { tokens as statusPage } from './providers/status-page.ts';
import { tokens as statuspal } from './providers/statuspal.ts';
import { tokens as steam } from './providers/steam.ts';
import { tokens as stitchData } from './providers/stitch-data.ts';
import { tokens as stockData } from './providers/stock-data.ts';
import { tokens as storecove } from './providers/storecove.ts';
import { tokens as stormboard } from './providers/stormboard.ts';
import { tokens as stormglass } from './providers/stormglass.ts';
import { tokens as storyblok } from './providers/storyblok.ts';
import { tokens as strapi } from './providers/strapi.ts';
import { tokens as strava } from './providers/strava.ts';
import { tokens as streak } from './providers/streak.ts';
import { tokens as streamIo } from './providers/stream-io.ts';
import { tokens as stripe } from './providers/stripe.ts';
import { tokens as stytch } from './providers/stytch.ts';
import { tokens as sugester } from './providers/sugester.ts';
import { tokens as sumoLogic } from './providers/sumo-logic.ts';
import { tokens as supabase } from './providers/supabase.ts';
import { tokens as supernotes } from './providers/supernotes.ts';
import { tokens as surveyAnyplace } from './providers/survey-anyplace.ts';
import { tokens as surveyBot } from './providers/survey-bot.ts';
import { tokens as surveyMonkey } from './providers/survey-monkey.ts';
import { tokens as surveySparrow } from './providers/survey-sparrow.ts';
import { tokens as survicate } from './providers/survicate.ts';
import { tokens as svix } from './providers/svix.ts';
import { tokens as swaggerHub } from './providers/swagger-hub.ts';
import { tokens as swell } from './providers/swell.ts';
import { tokens as swiftype } from './providers/swiftype.ts';
import { tokens as sysdig } from './providers/sysdig.ts';
import { tokens as tableau } from './providers/tableau.ts';
import { tokens as tailscale } from './providers/tailscale.ts';
import { tokens as tatum } from './providers/tatum.ts';
import { tokens as tavily } from './providers/tavily.ts';
import { tokens as taxjar } from './providers/taxjar.ts';
import { tokens as teamcity } from './providers/teamcity.ts';
import { tokens as teamgate } from './providers/teamgate.ts';
import { tokens as teamwork } from './providers/teamwork.ts';
import { tokens as technicalAnalysis } from './providers/technical-analysis.ts';
import { tokens as tefter } from './providers/tefter.ts';
import { tokens as teleType } from './providers/tele-type.ts';
import { tokens as telegram } from './providers/telegram.ts';
import { tokens as telnyx } from './providers/telnyx.ts';
import { tokens as tencent } from './providers/tencent.ts';
import { tokens as testRail } from './providers/test-rail.ts';
import { tokens as testingBot } from './providers/testing-bot.ts';
import { tokens as textMagic } from './providers/text-magic.ts';
import { tokens as theOdds } from './providers/the-odds.ts';
import { tokens as thingsBoard } from './providers/things-board.ts';
import { tokens as thinkific } from './providers/thinkific.ts';
import { tokens as thousandEyes } from './providers/thousand-eyes.ts';
import { tokens as thunderstore } from './providers/thunderstore.ts';
import { tokens as ticketTailor } from './providers/ticket-tailor.ts';
import { tokens as ticketmaster } from './providers/ticketmaster.ts';
import { tokens as tigris } from './providers/tigris.ts';
import { tokens as tiingo } from './providers/tiingo.ts';
import { tokens as timeCamp } from './providers/time-camp.ts';
import { tokens as timezoneApi } from './providers/timezone-api.ts';
import { tokens as tines } from './providers/tines.ts';
import { tokens as tinybird } from './providers/tinybird.ts';
import { tokens as tly } from './providers/tly.ts';
import { tokens as tmdb } from './providers/tmdb.ts';
import { tokens as tmetric } from './providers/tmetric.ts';
import { tokens as todoist } from './providers/todoist.ts';
import { tokens as togetherAi } from './providers/together-ai.ts';
import { tokens as toggl } from './providers/toggl.ts';
import { tokens as tokeet } from './providers/tokeet.ts';
import { tokens as tomorrowIo } from './providers/tomorrow-io.ts';
import { tokens as tomtom } from './providers/tomtom.ts';
import { tokens as tradier } from './providers/tradier.ts';
import { tokens as transloadit } from './providers/transloadit.ts';
import { tokens as travelPayouts } from './providers/travel-payouts.ts';
import { tokens as travis } from './providers/travis.ts';
import { tokens as trello } from './providers/trello.ts';
import { tokens as tremendous } from './providers/tremendous.ts';
import { tokens as triggerDev } from './providers/trigger-dev.ts';
import { tokens as truId } from './providers/tru-id.ts';
import { examples as truenasApiKeyExamples, rule as truenasApiKey } from './providers/truenas-api-key.ts';
import { tokens as trufflehogEnterprise } from './providers/trufflehog-enterprise.ts';
import { tokens as twelveData } from './providers/twelve-data.ts';
import { tokens as twilio } from './providers/twilio.ts';
import { tokens as twist } from './providers/twist.ts';
import { tokens as twitch } from './providers/twitch.ts';
import { tokens as twitter } from './providers/twitter.ts';
import { tokens as tyk } from './providers/tyk.ts';
import { tokens as tyntec } from './providers/tyntec.ts';
import { tokens as typeform } from './providers/typeform.ts';
import { tokens as typesense } from './providers/typesense.ts';
import { tokens as typetalk } from './providers/typetalk.ts';
import { tokens as uber } from './providers/uber.ts';
import { tokens as ubidots } from './providers/ubidots.ts';
import { tokens as uclassify } from './providers/uclassify.ts';
import { tokens as unifyId } from './providers/unify-id.ts';
import { tokens as unity } from './providers/unity.ts';
import { tokens as unkey } from './providers/unkey.ts';
import { tokens as unleash } from './providers/unleash.ts';
import { tokens as unplugg } from './providers/unplugg.ts';
import { tokens as unsplash } from './providers/unsplash.ts';
import { tokens as upcDatabase } from './providers/upc-database.ts';
import { tokens as upcloud } from './providers/upcloud.ts';
import { tokens as uplead } from './providers/uplead.ts';
import { tokens as uploadcare } from './providers/uploadcare.ts';
import { tokens as uploadthing } from './providers/uploadthing.ts';
import { tokens as upstage } from './providers/upstage.ts';
import { tokens as upstash } from './providers/upstash.ts';
import { tokens as uptimeRobot } from './providers/uptime-robot.ts';
import { tokens as upwave } from './providers/upwave.ts';
import { tokens as urlscan } from './providers/urlscan.ts';
import { tokens as userCom } from './providers/user-com.ts';
import { tokens as userflow } from './providers/userflow.ts';
import { tokens as userstack } from './providers/userstack.ts';
import { tokens as valTown } from './providers/val-town.ts';
import { tokens as vapi } from './providers/vapi.ts';
import { tokens as vastAi } from './providers/vast-ai.ts';
import { tokens as vatlayer } from './providers/vatlayer.ts';
import { tokens as vbout } from './providers/vbout.ts';
import { tokens as venafi } from './providers/venafi.ts';
import { tokens as veracode } from './providers/veracode.ts';
import { tokens as vercel } from './providers/vercel.ts';
import { tokens as verifier } from './providers/verifier.ts';
import { tokens as verimail } from './providers/verimail.ts';
import { tokens as veriphone } from './providers/veriphone.ts';
import { tokens as versionEye } from './providers/version-eye.ts';
import { tokens as vimeo } from './providers/vimeo.ts';
import { tokens as virusTotal } from './providers/virus-total.ts';
import { tokens as visualCrossing } from './providers/visual-crossing.ts';
import { tokens as voiceflow } from './providers/voiceflow.ts';
import { tokens as volcengine } from './providers/volcengine.ts';
import { tokens as voodooSms } from './providers/voodoo-sms.ts';
import { tokens as vouchery } from './providers/vouchery.ts';
import { tokens as voyageAi } from './providers/voyage-ai.ts';
import { tokens as vpnApi } from './providers/vpn-api.ts';
import { tokens as vultr } from './providers/vultr.ts';
import { tokens as vyte } from './providers/vyte.ts';
import { tokens as wakaTime } from './providers/waka-time.ts';
import { tokens as walkScore } from './providers/walk-score.ts';
import { examples as walletExtendedKeyExamples, rule as walletExtendedKey } from './providers/wallet-extended-key.ts';
import { examples as walletImportKeyExamples, rule as walletImportKey } from './providers/wallet-import-key.ts';
import { examples as walletPrivateKeyExamples, rule as walletPrivateKey } from './providers/wallet-private-key.ts';
import { examples as walletSeedPhraseExamples, rule as walletSeedPhrase } from './providers/wallet-seed-phrase.ts';
import { tokens as weatherApi } from './providers/weather-api.ts';
import { tokens as weatherbit } from './providers/weatherbit.ts';
import { tokens as weatherstack } from './providers/weatherstack.ts';
import { tokens as weaviate } from './providers/weaviate.ts';
import { tokens as webScraper } from './providers/web-scraper.ts';
import { tokens as webScrapingAi } from './providers/web-scraping-ai.ts';
import { tokens as webex } from './providers/webex.ts';
import { tokens as webflow } from './providers/webflow.ts';
import { tokens as websitePulse } from './providers/website-pulse.ts';
import { tokens as wechat } from './providers/wechat.ts';
import { tokens as weightsAndBiases } from './providers/weights-and-biases.ts';
import { tokens as wepay } from './providers/wepay.ts';
import { tokens as whoxy } from './providers/whoxy.ts';
import { tokens as wireguard } from './providers/wireguard.ts';
import { tokens as wise } from './providers/wise.ts';
import { tokens as wistia } from './providers/wistia.ts';
import { tokens as witAi } from './providers/wit-ai.ts';
import { tokens as wiz } from './providers/wiz.ts';
import { tokens as woocommerce } from './providers/woocommerce.ts';
import { examples as wordpressSaltExamples, rule as wordpressSalt } from './providers/wordpress-salt.ts';
import { tokens as workable } from './providers/workable.ts';
import { tokens as workato } from './providers/workato.ts';
import { tokens as workos } from './providers/workos.ts';
import { tokens as worksnaps } from './providers/worksnaps.ts';
import { tokens as workstack } from './providers/workstack.ts';
import { tokens as worldCoinIndex } from './providers/world-coin-index.ts';
import { tokens as worldWeather } from './providers/world-weather.ts';
import { tokens as wrike } from './providers/wrike.ts';
import { tokens as xai } from './providers/xai.ts';
import { tokens as xata } from './providers/xata.ts';
import { tokens as xendit } from './providers/xendit.ts';
import { tokens as xero } from './providers/xero.ts';
import { tokens as yandex } from './providers/yandex.ts';
import { tokens as yelp } from './providers/yelp.ts';
import { tokens as ynab } from './providers/ynab.ts';
import { tokens as yookassa } from './providers/yookassa.ts';
import { tokens as yousign } from './providers/yousign.ts';
import { tokens as zapier } from './providers/zapier.ts';
import { tokens as zendesk } from './providers/zendesk.ts';
import { tokens as zenduty } from './providers/zenduty.ts';
import { tokens as zenhub } from './providers/zenhub.ts';
import { tokens as zenkit } from './providers/zenkit.ts';
import { tokens as zenrows } from './providers/zenrows.ts';
import { tokens as zenscrape } from './providers/zenscrape.ts';
import { tokens as zenserp } from './providers/zenserp.ts';
import { tokens as zeplin } from './providers/zeplin.ts';
import { tokens as zeroBounce } from './providers/zero-bounce.ts';
import { tokens as zeroSsl } from './providers/zero-ssl.ts';
import { tokens as zeroTier } from './providers/zero-tier.ts';
import { tokens as zhipu } from './providers/zhipu.ts';
import { tokens as zilliz } from './providers/zilliz.ts';
import { tokens as zipApi } from './providers/zip-api.ts';
import { tokens as zipCodeApi } from './providers/zip-code-api.ts';
import { tokens as zipCodeBase } from './providers/zip-code-base.ts';
import { tokens as zoho } from './providers/zoho.ts';
import { tokens as zonka } from './providers/zonka.ts';
import { tokens as zoom } from './providers/zoom.ts';
import { tokens as zulip } from './providers/zulip.ts';
import { tokens as zuora } from './providers/zuora.ts';
import { tokens as zuplo } from './providers/zuplo.ts';
import { tokens as zyte } from './providers/zyte.ts';
import { examples as rootArnExamples, rule as rootArn } from './root/root-arn.ts';
import { examples as rootIdentityUsedExamples, rule as rootIdentityUsed } from './root/root-identity-used.ts';
import { examples as rootKeyCreateExamples, rule as rootKeyCreate } from './root/root-key-create.ts';

/** The examples of every built-in rule. For tests, documentation and `explain`: nothing that scans needs them. */
export const examples: Examples = {
  [awsAccessKeyId.id]: awsAccessKeyIdExamples,
  [awsAccessKeyPair.id]: awsAccessKeyPairExamples,
  [awsApiKey.id]: awsApiKeyExamples,
  [awsCanaryKey.id]: awsCanaryKeyExamples,
  [awsCredentialsCsv.id]: awsCredentialsCsvExamples,
  [awsCredentialsFile.id]: awsCredentialsFileExamples,
  [awsCredentialsNotIgnored.id]: awsCredentialsNotIgnoredExamples,
  [awsMfaSeed.id]: awsMfaSeedExamples,
  [awsPresignedUrl.id]: awsPresignedUrlExamples,
  [awsRootKeyFile.id]: awsRootKeyFileExamples,
  [awsSecretAccessKey.id]: awsSecretAccessKeyExamples,
  [awsServiceCredential.id]: awsServiceCredentialExamples,
  [awsSesSmtpPassword.id]: awsSesSmtpPasswordExamples,
  [awsSessionToken.id]: awsSessionTokenExamples,
  [awsStateSecret.id]: awsStateSecretExamples,
  [awsTemporaryCredentials.id]: awsTemporaryCredentialsExamples,
  ...Object.fromEntries(awsTokens.map((token) => [token.id, tokenExamples(token)])),
  [basicAuthHeader.id]: basicAuthHeaderExamples,
  [bearerToken.id]: bearerTokenExamples,
  [clientExposedSecret.id]: clientExposedSecretExamples,
  [commandPassword.id]: commandPasswordExamples,
  [connectionStringPassword.id]: connectionStringPasswordExamples,
  [curlPassword.id]: curlPasswordExamples,
  [fallbackSecret.id]: fallbackSecretExamples,
  [genericApiKey.id]: genericApiKeyExamples,
  [genericPassword.id]: genericPasswordExamples,
  [genericSecret.id]: genericSecretExamples,
  [genericToken.id]: genericTokenExamples,
  [highEntropyString.id]: highEntropyStringExamples,
  [jsonWebKey.id]: jsonWebKeyExamples,
  [jsonWebToken.id]: jsonWebTokenExamples,
  [keyStoreFile.id]: keyStoreFileExamples,
  [kubernetesSecret.id]: kubernetesSecretExamples,
  [loggedSecret.id]: loggedSecretExamples,
  [loginCall.id]: loginCallExamples,
  [netrcPassword.id]: netrcPasswordExamples,
  [nkeySeed.id]: nkeySeedExamples,
  [passwordHash.id]: passwordHashExamples,
  [pgpassPassword.id]: pgpassPasswordExamples,
  [pppPassword.id]: pppPasswordExamples,
  [privateKey.id]: privateKeyExamples,
  [sdkCredential.id]: sdkCredentialExamples,
  [sqlPassword.id]: sqlPasswordExamples,
  [tableSecret.id]: tableSecretExamples,
  [urlPassword.id]: urlPasswordExamples,
  [accessKeyCount.id]: accessKeyCountExamples,
  [accessKeyDeleteFirst.id]: accessKeyDeleteFirstExamples,
  [ciPrintsCredentials.id]: ciPrintsCredentialsExamples,
  [cliSecretArgument.id]: cliSecretArgumentExamples,
  [consolePasswordLiteral.id]: consolePasswordLiteralExamples,
  [iacAccessKeyExposed.id]: iacAccessKeyExposedExamples,
  [iacStoredSecret.id]: iacStoredSecretExamples,
  [iamAdminWildcard.id]: iamAdminWildcardExamples,
  [iamPolicyOnUser.id]: iamPolicyOnUserExamples,
  [iamUserLongLived.id]: iamUserLongLivedExamples,
  [iamUserNoGroup.id]: iamUserNoGroupExamples,
  [mfaConditionBool.id]: mfaConditionBoolExamples,
  [mfaConditionMissing.id]: mfaConditionMissingExamples,
  [passwordPolicyDelete.id]: passwordPolicyDeleteExamples,
  [passwordPolicyPartial.id]: passwordPolicyPartialExamples,
  [passwordPolicyRange.id]: passwordPolicyRangeExamples,
  [passwordPolicyWeak.id]: passwordPolicyWeakExamples,
  [rootNamedUser.id]: rootNamedUserExamples,
  [rootScpGap.id]: rootScpGapExamples,
  [rootTrustOpen.id]: rootTrustOpenExamples,
  ...Object.fromEntries(_1password.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(abstractApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(abuseipdb.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(abyssale.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(accuweather.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(adafruit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(adobe.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(adyen.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(adzuna.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(aeroworkflow.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(age.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(agora.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(aha.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(aikido.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(airbrake.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(airship.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(airtable.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(airvisual.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(aiven.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(akamai.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(alchemy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(alconost.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(alegra.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(aletheia.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(algolia.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(alibaba.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(alienvault.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(allsports.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(amadeus.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ambee.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(amplitude.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(anthropic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(anypoint.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(anyscale.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apacta.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(api2cart.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apideck.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apiflash.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apifonica.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apilayer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apimatic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apimetrics.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apitemplate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apollo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(appcenter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(appcues.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(appdynamics.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(appetize.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(appfollow.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apple.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(appointedd.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(appoptics.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(appsflyer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(appsynergy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(apptivo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(appwrite.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(arcgis.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(artifactory.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(artsy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(asaas.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(asana.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(assemblyai.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(astra.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(atera.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(atlassian.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(attio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(audd.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(auth0.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(authress.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(authy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(autodesk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(autoklose.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(autopilot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(avaza.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(aviationstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(axiom.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(axonaut.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(aylien.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ayrshare.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(azureConnectionStrings.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(azureDevops.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(azureKeys.map((token) => [token.id, tokenExamples(token)])),
  [azureSasToken.id]: azureSasTokenExamples,
  ...Object.fromEntries(azure.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(backblaze.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(baidu.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bannerbear.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(baremetrics.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(baseten.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(beamer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(beebole.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(besnappy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(besttime.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(betterstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bigcommerce.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(billomat.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bitbar.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bitbucket.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bitcoinaverage.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bitfinex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bitgo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bitly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bitmex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bitrise.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bittrex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bitwarden.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(blazemeter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(blitapp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(blocknative.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(blynk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(boostnote.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(borgbase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(box.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(braintree.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(braintrust.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(branch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(brandfetch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(braveSearch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(browserbase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(browserstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(browshot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bscscan.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bubble.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(buddy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(buddyns.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(budibase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bugherd.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bugsnag.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(buildkite.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bulbul.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(bunny.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(buttercms.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(caflou.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(calCom.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(calendarific.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(calorieninjas.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(campayn.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(canny.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(canva.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(capsuleCrm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(captainData.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(carbonInterface.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cartesia.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cashboard.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(censys.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(centralstationcrm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cerebras.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cexio.map((token) => [token.id, tokenExamples(token)])),
  [chainNodeUrl.id]: chainNodeUrlExamples,
  ...Object.fromEntries(chargebee.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(chartmogul.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(chatbot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(chatfuel.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(checkly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(checkout.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(checkvist.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(chroma.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cicero.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(circleci.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(circonus.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ciscoMeraki.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ciscoWebex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clarifai.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clearbit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clerk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clickhouse.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clickup.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clientary.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clinchpad.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clockify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clockworksms.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clojars.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(close.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cloudant.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cloudconvert.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cloudflare.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cloudimage.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cloudinary.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cloudmersive.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cloudsmith.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cloverly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cloze.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(clustdoc.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cockroachLabs.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(coda.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(codacy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(codeClimate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(codecov.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(codefresh.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(codemagic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(codequiry.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(codesandbox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cohere.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(coinapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(coinbase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(coingecko.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(coinlayer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(coinlib.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(coinmarketcap.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(column.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(commercejs.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(companyhub.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(composio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(configcat.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(confluent.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(contentful.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(contentstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(context7.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(conversionTools.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(convertapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(convertkit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(convex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(copper.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(couchbase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(countrylayer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(courier.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(coveralls.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(coze.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(craftmypdf.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cratesIo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(crowdin.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(crowdstrike.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cryptocompare.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(currencyCloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(currencyfreaks.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(currencylayer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(currencyscoop.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(currentsApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cursor.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(customerGuru.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(customerIo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(cypress.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(d7Networks.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(daily.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dandelion.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dataGov.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(databento.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(databox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(databricks.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(datadog.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(daytona.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dbtCloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(debounce.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(deepai.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(deepgram.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(deepl.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(deepseek.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(definedNetworking.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(delighted.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(deno.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dependencyTrack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(detectLanguage.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(detectify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(devcycle.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(deviantart.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(devin.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dfuse.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(diffbot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(diggernaut.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(digitalocean.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(discord.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(disqus.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ditto.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dnsimple.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dockerHub.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dockerSwarm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(docparser.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(documo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(docusign.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(doppler.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dotdigital.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dovico.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(drift.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(drone.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dropbox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dub.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(duffel.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(duo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(duply.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dwolla.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dynalist.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dynatrace.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(dyspatch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(e2b.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(easyInsight.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(easypost.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ecostruxureIt.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(edamam.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(edenai.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(elasticEmail.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(elastic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(elasticpath.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(elevenlabs.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(emailoctopus.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(embedly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(endorLabs.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(enigma.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(envoy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(eraser.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(etherscan.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ethplorer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(etsy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(eventbrite.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(everhour.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(evernote.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(exa.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(exchangerate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(exoscale.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(expo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(extractorApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(facebook.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(faceplusplus.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fal.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fastforex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fastly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fauna.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(feedier.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(feedly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fetchrss.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fibery.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(figma.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fileio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(filestack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(finage.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(financialmodelingprep.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(finicity.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(finnhub.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(firecrawl.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fireworks.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fixer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(flagsmith.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(flatio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fleetbase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(flexport.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(flickr.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(flightapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(flutterwave.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(flyio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fmfw.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(formio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(formsite.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(foursquare.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(frameio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(freemius.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(freshbooks.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(freshdesk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(friendli.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fulcrum.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fullstory.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(fxmarket.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gandi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(geckoboard.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(geminiExchange.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gengo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(geoapify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(geocodify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(geocodio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(geoipify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(getemails.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(getgeoapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(getgist.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(getresponse.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ghost.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(giphy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gitbook.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gitea.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gitguardian.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(github.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gitlab.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gitter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(glassnode.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gocardless.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(godaddy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gong.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(goodday.map((token) => [token.id, tokenExamples(token)])),
  [googleServiceAccountKey.id]: googleServiceAccountKeyExamples,
  ...Object.fromEntries(google.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(grafana.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(graphhopper.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(groove.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(groq.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gtmetrix.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(guardian.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gumroad.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(gyazo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(happyscribe.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(harness.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(harvest.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hashicorp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hasura.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(helicone.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hellosign.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(helpcrunch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(helpscout.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(here.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(heroku.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hetzner.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hexTech.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(heygen.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(highlevel.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hive.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hiveage.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(holidayapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(honeybadger.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(honeycomb.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(html2pdf.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hubspot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(huggingface.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(humanity.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hume.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hunter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hybiscus.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(hypothesis.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ibm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(iconfinder.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(iexcloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(imagekit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(imagga.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(impala.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(infisical.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(infobip.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(infracost.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(infura.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(inngest.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(insightly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(instabot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(instagram.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(intercom.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(interseller.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(intra42.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(intrinio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ionic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ip2location.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ipapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ipdata.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ipgeolocation.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ipinfo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ipinfodb.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ipqualityscore.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ipstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(iterable.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(jenkins.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(jina.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(jotform.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(jsonbin.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(jumpcloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(jupiterone.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(kagi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(kanbantool.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(karmacrm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(keen.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(keygen.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(kickbox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(klaviyo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(klipfolio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(knapsackPro.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(knock.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(kong.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(kraken.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(kubernetes.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(kucoin.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lacework.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lakera.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(langfuse.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(langsmith.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(languagelayer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(laravel.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lark.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lastfm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(launchdarkly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(leadfeeder.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lemlist.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(leonardo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lessannoyingcrm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lichess.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lightstep.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(line.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(linear.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(linkedin.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(linkpreview.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(linode.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(liveagent.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(livechat.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(livekit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(livestorm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(llamacloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(loadmill.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lob.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(localstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(locationiq.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(logdna.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(loggly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(loginradius.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(logzio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lokalise.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(looker.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(loops.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(loqate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(loyverse.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(luma.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(lunchmoney.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(luno.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(m3o.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(madkudu.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(magicbell.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(magnetic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailboxlayer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailchimp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailerlite.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailersend.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailgun.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailjet.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailmodo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailsac.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mailtrap.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mapbox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mapquest.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(maptiler.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(marketstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mattermostWebhook.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mattermost.map((token) => [token.id, tokenExamples(token)])),
  [mavenMasterPassword.id]: mavenMasterPasswordExamples,
  ...Object.fromEntries(mavenlink.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(maxmindLegacy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(maxmind.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(meaningcloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mediastack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(meilisearch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(meisterTask.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mercadoPago.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mercury.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mergify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mesibo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(metaapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(metabase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(metrilo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(microsoftPowerAutomate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(microsoftTeams.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(midtrans.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(miro.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mistral.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mite.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mixmax.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mixpanel.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mockaroo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(modal.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mollie.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mongodbAtlas.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(monkeylearn.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(moonclerk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(moonshot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(moosend.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(moralis.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(mux.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(myFatoorah.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(myIntervals.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nasa.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nasdaqDataLink.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(naverCloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(neon.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(netbird.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(netdata.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nethunt.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(netlify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(netsuite.map((token) => [token.id, tokenExamples(token)])),
  [networkCiscoSecret.id]: networkCiscoSecretExamples,
  [networkDevicePassword.id]: networkDevicePasswordExamples,
  [networkJuniperSecret.id]: networkJuniperSecretExamples,
  [networkSnmpCommunity.id]: networkSnmpCommunityExamples,
  ...Object.fromEntries(neutrino.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(newRelic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(newsapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(newscatcher.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nexmo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nftport.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ngc.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ngrok.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nicereply.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nightfall.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nimble.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(noticeable.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(notion.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(novita.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(novu.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nozbeTeams.map((token) => [token.id, tokenExamples(token)])),
  [npmRegistryAuth.id]: npmRegistryAuthExamples,
  ...Object.fromEntries(npm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nuclino.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nuget.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(numverify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nutritionix.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nvidia.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nylasLegacy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nylas.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(nytimes.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(oanda.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(octopusDeploy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(oculus.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(okta.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(okteto.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(okx.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ollama.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(omise.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(omnisend.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(oneDesk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(oneLogin.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(onePageCrm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(onesignal.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(onfido.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(onfleet.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(oopspam.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openCage.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openPhone.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openSubtitles.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openUv.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openVsx.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openWeather.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openai.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openrouter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openshift.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(openvpnAccessServer.map((token) => [token.id, tokenExamples(token)])),
  [openvpnStaticKey.id]: openvpnStaticKeyExamples,
  ...Object.fromEntries(opsgenie.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(optimizely.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(oracleCloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ory.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(overloop.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ovh.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(owlbot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(packagecloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(packagist.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paddle.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pagarme.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pagerduty.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paloAlto.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pandaDoc.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pandaScore.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pangea.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paperform.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paperspace.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(papertrail.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(parallelDots.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(parseHub.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(parsers.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(parseur.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(particle.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(partnerStack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pastebin.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(patreon.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paydirt.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paymo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paypal.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(paystack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(payu.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pdfLayer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pdfShift.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(peeringDb.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pendo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(peopleDataLabs.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pepipost.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(percy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(perplexity.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(persona.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pexels.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pganalyze.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(phoenix.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(photoroom.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(phrase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pinata.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pinecone.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pingdom.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pinterest.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pipedream.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pipedrive.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pivotalTracker.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pixabay.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(plaid.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(plane.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(planetscale.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(planningCenter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(planview.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(planyo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(plausible.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(plivo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(podio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(poeditor.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(polar.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pollsApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(poloniex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(polygon.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(polymarket.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(portainer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(positionStack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(postageApp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(postbacks.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(postgrid.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(posthog.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(postman.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(postmark.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(powrbot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(predictionGuard.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(prefect.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(printful.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(prismic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(privacy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(privateAi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(prodPad.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(productHunt.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(promptLayer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(proof.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(prospectCrm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(protocolsIo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(proxmox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(proxyCrawl.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pubnub.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pulumi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pureStake.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pushbullet.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pusher.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pushover.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(pypi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(qase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(qdrant.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(qiniu.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(qovery.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(qstash.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(qualaroo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(qualtrics.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(quay.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(qubole.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(quickNode.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(quickbooks.map((token) => [token.id, tokenExamples(token)])),
  [railsMasterKeyFile.id]: railsMasterKeyFileExamples,
  ...Object.fromEntries(rails.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(railway.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rainforestPay.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ramp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rancher.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rapid7.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rapidapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rapyd.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ravenTools.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rawg.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(raycast.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(raygun.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(razorpay.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(reachMail.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(readTheDocs.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(readme.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(readwise.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rebrandly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(recharge.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(recurly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(redash.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(reddit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(redhatPyxis.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(redirectPizza.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(refiner.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(render.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(repairShopr.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(replicate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(replyIo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(requestFinance.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(resend.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(restpack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(retell.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(retool.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rev.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(revampCrm.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(revenueCat.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ringCentral.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(riot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(riteKit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(roaring.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(robinhood.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(roblox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(roboflow.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rocketChat.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rocketReach.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rollbar.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rootly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(route4me.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rownd.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rubygems.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rudderStack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(rundeck.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(runpod.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(runrunIt.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(runway.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(salad.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(salesBlink.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(salesCookie.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(salesFlare.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(salesMate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(salesforce.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(samsara.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sanity.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(satisMeter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sauceLabs.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scaleAi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scaleway.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scalingo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scrapeOwl.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scrapeStack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scraperApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scraperBox.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scrapfly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scrapingAnt.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scrapingBee.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(screenshotApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(screenshotLayer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(scrutinizer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(seam.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(securityTrails.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(segment.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(selectPdf.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(semRush.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(semaphore.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sendBird.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sendgrid.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sendinblue.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sendpulse.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sentry.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(serpHouse.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(serpapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(serper.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(serpstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(serviceNow.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(settlemint.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sheety.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sherpaDesk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shipStation.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shipday.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shipengine.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shippo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shodan.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shopee.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shopify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shortcut.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shotstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(shutterstock.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sidekiq.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sightengine.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(signUpGenius.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(signable.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(signalWire.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(signaturit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sigopt.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(siliconFlow.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(simfin.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(simplesat.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(simvoly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sinch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sindri.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sirv.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(siteleaf.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(skrapp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(skyBiometry.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(slack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(slite.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(smartSheet.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(smartling.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(smarty.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(smooch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(snipcart.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(snowflake.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(snyk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(socket.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(softlayer.map((token) => [token.id, tokenExamples(token)])),
  [solanaKeypair.id]: solanaKeypairExamples,
  ...Object.fromEntries(solana.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(solarWinds.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sonar.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sonatype.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sourcegraph.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(spaceLift.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sparkPost.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(spectral.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(speechText.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(speechmatics.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(splitIo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(splunk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(spoonacular.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sportMonks.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(spotify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(square.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(squarespace.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sslmate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stabilityAi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stackhawk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(statsig.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(statusCake.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(statusPage.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(statuspal.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(steam.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stitchData.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stockData.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(storecove.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stormboard.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stormglass.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(storyblok.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(strapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(strava.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(streak.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(streamIo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stripe.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(stytch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sugester.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sumoLogic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(supabase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(supernotes.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(surveyAnyplace.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(surveyBot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(surveyMonkey.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(surveySparrow.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(survicate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(svix.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(swaggerHub.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(swell.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(swiftype.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(sysdig.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tableau.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tailscale.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tatum.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tavily.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(taxjar.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(teamcity.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(teamgate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(teamwork.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(technicalAnalysis.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tefter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(teleType.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(telegram.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(telnyx.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tencent.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(testRail.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(testingBot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(textMagic.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(theOdds.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(thingsBoard.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(thinkific.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(thousandEyes.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(thunderstore.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ticketTailor.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ticketmaster.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tigris.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tiingo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(timeCamp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(timezoneApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tines.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tinybird.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tly.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tmdb.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tmetric.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(todoist.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(togetherAi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(toggl.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tokeet.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tomorrowIo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tomtom.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tradier.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(transloadit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(travelPayouts.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(travis.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(trello.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tremendous.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(triggerDev.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(truId.map((token) => [token.id, tokenExamples(token)])),
  [truenasApiKey.id]: truenasApiKeyExamples,
  ...Object.fromEntries(trufflehogEnterprise.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(twelveData.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(twilio.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(twist.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(twitch.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(twitter.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tyk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(tyntec.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(typeform.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(typesense.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(typetalk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(uber.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ubidots.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(uclassify.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(unifyId.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(unity.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(unkey.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(unleash.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(unplugg.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(unsplash.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(upcDatabase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(upcloud.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(uplead.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(uploadcare.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(uploadthing.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(upstage.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(upstash.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(uptimeRobot.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(upwave.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(urlscan.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(userCom.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(userflow.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(userstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(valTown.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vapi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vastAi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vatlayer.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vbout.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(venafi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(veracode.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vercel.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(verifier.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(verimail.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(veriphone.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(versionEye.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vimeo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(virusTotal.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(visualCrossing.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(voiceflow.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(volcengine.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(voodooSms.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vouchery.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(voyageAi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vpnApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vultr.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(vyte.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(wakaTime.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(walkScore.map((token) => [token.id, tokenExamples(token)])),
  [walletExtendedKey.id]: walletExtendedKeyExamples,
  [walletImportKey.id]: walletImportKeyExamples,
  [walletPrivateKey.id]: walletPrivateKeyExamples,
  [walletSeedPhrase.id]: walletSeedPhraseExamples,
  ...Object.fromEntries(weatherApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(weatherbit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(weatherstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(weaviate.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(webScraper.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(webScrapingAi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(webex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(webflow.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(websitePulse.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(wechat.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(weightsAndBiases.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(wepay.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(whoxy.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(wireguard.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(wise.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(wistia.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(witAi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(wiz.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(woocommerce.map((token) => [token.id, tokenExamples(token)])),
  [wordpressSalt.id]: wordpressSaltExamples,
  ...Object.fromEntries(workable.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(workato.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(workos.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(worksnaps.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(workstack.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(worldCoinIndex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(worldWeather.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(wrike.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(xai.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(xata.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(xendit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(xero.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(yandex.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(yelp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(ynab.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(yookassa.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(yousign.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zapier.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zendesk.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zenduty.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zenhub.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zenkit.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zenrows.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zenscrape.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zenserp.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zeplin.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zeroBounce.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zeroSsl.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zeroTier.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zhipu.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zilliz.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zipApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zipCodeApi.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zipCodeBase.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zoho.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zonka.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zoom.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zulip.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zuora.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zuplo.map((token) => [token.id, tokenExamples(token)])),
  ...Object.fromEntries(zyte.map((token) => [token.id, tokenExamples(token)])),
  [rootArn.id]: rootArnExamples,
  [rootIdentityUsed.id]: rootIdentityUsedExamples,
  [rootKeyCreate.id]: rootKeyCreateExamples,
};
