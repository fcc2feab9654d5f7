// Generated from the folders beside it by `npm run update`. Do not edit.
import type { Rule } from '../src/core/rule.ts';
import { tokenRule } from '../src/core/token.ts';
import { rule as awsAccessKeyId } from './aws/aws-access-key-id.ts';
import { rule as awsAccessKeyPair } from './aws/aws-access-key-pair.ts';
import { rule as awsApiKey } from './aws/aws-api-key.ts';
import { rule as awsCanaryKey } from './aws/aws-canary-key.ts';
import { rule as awsCredentialsCsv } from './aws/aws-credentials-csv.ts';
import { rule as awsCredentialsFile } from './aws/aws-credentials-file.ts';
import { rule as awsCredentialsNotIgnored } from './aws/aws-credentials-not-ignored.ts';
import { rule as awsMfaSeed } from './aws/aws-mfa-seed.ts';
import { rule as awsPresignedUrl } from './aws/aws-presigned-url.ts';
import { rule as awsRootKeyFile } from './aws/aws-root-key-file.ts';
import { rule as awsSecretAccessKey } from './aws/aws-secret-access-key.ts';
import { rule as awsServiceCredential } from './aws/aws-service-credential.ts';
import { rule as awsSesSmtpPassword } from './aws/aws-ses-smtp-password.ts';
import { rule as awsSessionToken } from './aws/aws-session-token.ts';
import { rule as awsStateSecret } from './aws/aws-state-secret.ts';
import { rule as awsTemporaryCredentials } from './aws/aws-temporary-credentials.ts';
import { tokens as awsTokens } from './aws/aws-tokens.ts';
import { rule as basicAuthHeader } from './generic/basic-auth-header.ts';
import { rule as bearerToken } from './generic/bearer-token.ts';
import { rule as clientExposedSecret } from './generic/client-exposed-secret.ts';
import { rule as commandPassword } from './generic/command-password.ts';
import { rule as connectionStringPassword } from './generic/connection-string-password.ts';
import { rule as curlPassword } from './generic/curl-password.ts';
import { rule as fallbackSecret } from './generic/fallback-secret.ts';
import { rule as genericApiKey } from './generic/generic-api-key.ts';
import { rule as genericPassword } from './generic/generic-password.ts';
import { rule as genericSecret } from './generic/generic-secret.ts';
import { rule as genericToken } from './generic/generic-token.ts';
import { rule as highEntropyString } from './generic/high-entropy-string.ts';
import { rule as jsonWebKey } from './generic/json-web-key.ts';
import { rule as jsonWebToken } from './generic/json-web-token.ts';
import { rule as keyStoreFile } from './generic/key-store-file.ts';
import { rule as kubernetesSecret } from './generic/kubernetes-secret.ts';
import { rule as loggedSecret } from './generic/logged-secret.ts';
import { rule as loginCall } from './generic/login-call.ts';
import { rule as netrcPassword } from './generic/netrc-password.ts';
import { rule as nkeySeed } from './generic/nkey-seed.ts';
import { rule as passwordHash } from './generic/password-hash.ts';
import { rule as pgpassPassword } from './generic/pgpass-password.ts';
import { rule as pppPassword } from './generic/ppp-password.ts';
import { rule as privateKey } from './generic/private-key.ts';
import { rule as sdkCredential } from './generic/sdk-credential.ts';
import { rule as sqlPassword } from './generic/sql-password.ts';
import { rule as tableSecret } from './generic/table-secret.ts';
import { rule as urlPassword } from './generic/url-password.ts';
import { rule as accessKeyCount } from './iam/access-key-count.ts';
import { rule as accessKeyDeleteFirst } from './iam/access-key-delete-first.ts';
import { rule as ciPrintsCredentials } from './iam/ci-prints-credentials.ts';
import { rule as cliSecretArgument } from './iam/cli-secret-argument.ts';
import { rule as consolePasswordLiteral } from './iam/console-password-literal.ts';
import { rule as iacAccessKeyExposed } from './iam/iac-access-key-exposed.ts';
import { rule as iacStoredSecret } from './iam/iac-stored-secret.ts';
import { rule as iamAdminWildcard } from './iam/iam-admin-wildcard.ts';
import { rule as iamPolicyOnUser } from './iam/iam-policy-on-user.ts';
import { rule as iamUserLongLived } from './iam/iam-user-long-lived.ts';
import { rule as iamUserNoGroup } from './iam/iam-user-no-group.ts';
import { rule as mfaConditionBool } from './iam/mfa-condition-bool.ts';
import { rule as mfaConditionMissing } from './iam/mfa-condition-missing.ts';
import { rule as passwordPolicyDelete } from './iam/password-policy-delete.ts';
import { rule as passwordPolicyPartial } from './iam/password-policy-partial.ts';
import { rule as passwordPolicyRange } from './iam/password-policy-range.ts';
import { rule as passwordPolicyWeak } from './iam/password-policy-weak.ts';
import { rule as rootNamedUser } from './iam/root-named-user.ts';
import { rule as rootScpGap } from './iam/root-scp-gap.ts';
import { rule as rootTrustOpen } from './iam/root-trust-open.ts';
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
import { rule as azureSasToken } from './providers/azure-sas-token.ts';
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
import { rule as chainNodeUrl } from './providers/chain-node-url.ts';
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
import { rule as googleServiceAccountKey } from './providers/google-service-account-key.ts';
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
import { rule as mavenMasterPassword } from './providers/maven-master-password.ts';
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
import { rule as networkCiscoSecret } from './providers/network-cisco-secret.ts';
import { rule as networkDevicePassword } from './providers/network-device-password.ts';
import { rule as networkJuniperSecret } from './providers/network-juniper-secret.ts';
import { rule as networkSnmpCommunity } from './providers/network-snmp-community.ts';
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
import { rule as npmRegistryAuth } from './providers/npm-registry-auth.ts';
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
import { rule as openvpnStaticKey } from './providers/openvpn-static-key.ts';
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
import { rule as railsMasterKeyFile } from './providers/rails-master-key-file.ts';
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
import { rule as solanaKeypair } from './providers/solana-keypair.ts';
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
import { rule as truenasApiKey } from './providers/truenas-api-key.ts';
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
import { rule as walletExtendedKey } from './providers/wallet-extended-key.ts';
import { rule as walletImportKey } from './providers/wallet-import-key.ts';
import { rule as walletPrivateKey } from './providers/wallet-private-key.ts';
import { rule as walletSeedPhrase } from './providers/wallet-seed-phrase.ts';
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
import { rule as wordpressSalt } from './providers/wordpress-salt.ts';
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
import { rule as rootArn } from './root/root-arn.ts';
import { rule as rootIdentityUsed } from './root/root-identity-used.ts';
import { rule as rootKeyCreate } from './root/root-key-create.ts';

/** Every built-in rule. */
export const rules: readonly Rule[] = [
  awsAccessKeyId,
  awsAccessKeyPair,
  awsApiKey,
  awsCanaryKey,
  awsCredentialsCsv,
  awsCredentialsFile,
  awsCredentialsNotIgnored,
  awsMfaSeed,
  awsPresignedUrl,
  awsRootKeyFile,
  awsSecretAccessKey,
  awsServiceCredential,
  awsSesSmtpPassword,
  awsSessionToken,
  awsStateSecret,
  awsTemporaryCredentials,
  ...awsTokens.map(tokenRule),
  basicAuthHeader,
  bearerToken,
  clientExposedSecret,
  commandPassword,
  connectionStringPassword,
  curlPassword,
  fallbackSecret,
  genericApiKey,
  genericPassword,
  genericSecret,
  genericToken,
  highEntropyString,
  jsonWebKey,
  jsonWebToken,
  keyStoreFile,
  kubernetesSecret,
  loggedSecret,
  loginCall,
  netrcPassword,
  nkeySeed,
  passwordHash,
  pgpassPassword,
  pppPassword,
  privateKey,
  sdkCredential,
  sqlPassword,
  tableSecret,
  urlPassword,
  accessKeyCount,
  accessKeyDeleteFirst,
  ciPrintsCredentials,
  cliSecretArgument,
  consolePasswordLiteral,
  iacAccessKeyExposed,
  iacStoredSecret,
  iamAdminWildcard,
  iamPolicyOnUser,
  iamUserLongLived,
  iamUserNoGroup,
  mfaConditionBool,
  mfaConditionMissing,
  passwordPolicyDelete,
  passwordPolicyPartial,
  passwordPolicyRange,
  passwordPolicyWeak,
  rootNamedUser,
  rootScpGap,
  rootTrustOpen,
  ..._1password.map(tokenRule),
  ...abstractApi.map(tokenRule),
  ...abuseipdb.map(tokenRule),
  ...abyssale.map(tokenRule),
  ...accuweather.map(tokenRule),
  ...adafruit.map(tokenRule),
  ...adobe.map(tokenRule),
  ...adyen.map(tokenRule),
  ...adzuna.map(tokenRule),
  ...aeroworkflow.map(tokenRule),
  ...age.map(tokenRule),
  ...agora.map(tokenRule),
  ...aha.map(tokenRule),
  ...aikido.map(tokenRule),
  ...airbrake.map(tokenRule),
  ...airship.map(tokenRule),
  ...airtable.map(tokenRule),
  ...airvisual.map(tokenRule),
  ...aiven.map(tokenRule),
  ...akamai.map(tokenRule),
  ...alchemy.map(tokenRule),
  ...alconost.map(tokenRule),
  ...alegra.map(tokenRule),
  ...aletheia.map(tokenRule),
  ...algolia.map(tokenRule),
  ...alibaba.map(tokenRule),
  ...alienvault.map(tokenRule),
  ...allsports.map(tokenRule),
  ...amadeus.map(tokenRule),
  ...ambee.map(tokenRule),
  ...amplitude.map(tokenRule),
  ...anthropic.map(tokenRule),
  ...anypoint.map(tokenRule),
  ...anyscale.map(tokenRule),
  ...apacta.map(tokenRule),
  ...api2cart.map(tokenRule),
  ...apideck.map(tokenRule),
  ...apiflash.map(tokenRule),
  ...apifonica.map(tokenRule),
  ...apify.map(tokenRule),
  ...apilayer.map(tokenRule),
  ...apimatic.map(tokenRule),
  ...apimetrics.map(tokenRule),
  ...apitemplate.map(tokenRule),
  ...apollo.map(tokenRule),
  ...appcenter.map(tokenRule),
  ...appcues.map(tokenRule),
  ...appdynamics.map(tokenRule),
  ...appetize.map(tokenRule),
  ...appfollow.map(tokenRule),
  ...apple.map(tokenRule),
  ...appointedd.map(tokenRule),
  ...appoptics.map(tokenRule),
  ...appsflyer.map(tokenRule),
  ...appsynergy.map(tokenRule),
  ...apptivo.map(tokenRule),
  ...appwrite.map(tokenRule),
  ...arcgis.map(tokenRule),
  ...artifactory.map(tokenRule),
  ...artsy.map(tokenRule),
  ...asaas.map(tokenRule),
  ...asana.map(tokenRule),
  ...assemblyai.map(tokenRule),
  ...astra.map(tokenRule),
  ...atera.map(tokenRule),
  ...atlassian.map(tokenRule),
  ...attio.map(tokenRule),
  ...audd.map(tokenRule),
  ...auth0.map(tokenRule),
  ...authress.map(tokenRule),
  ...authy.map(tokenRule),
  ...autodesk.map(tokenRule),
  ...autoklose.map(tokenRule),
  ...autopilot.map(tokenRule),
  ...avaza.map(tokenRule),
  ...aviationstack.map(tokenRule),
  ...axiom.map(tokenRule),
  ...axonaut.map(tokenRule),
  ...aylien.map(tokenRule),
  ...ayrshare.map(tokenRule),
  ...azureConnectionStrings.map(tokenRule),
  ...azureDevops.map(tokenRule),
  ...azureKeys.map(tokenRule),
  azureSasToken,
  ...azure.map(tokenRule),
  ...backblaze.map(tokenRule),
  ...baidu.map(tokenRule),
  ...bannerbear.map(tokenRule),
  ...baremetrics.map(tokenRule),
  ...baseten.map(tokenRule),
  ...beamer.map(tokenRule),
  ...beebole.map(tokenRule),
  ...besnappy.map(tokenRule),
  ...besttime.map(tokenRule),
  ...betterstack.map(tokenRule),
  ...bigcommerce.map(tokenRule),
  ...billomat.map(tokenRule),
  ...bitbar.map(tokenRule),
  ...bitbucket.map(tokenRule),
  ...bitcoinaverage.map(tokenRule),
  ...bitfinex.map(tokenRule),
  ...bitgo.map(tokenRule),
  ...bitly.map(tokenRule),
  ...bitmex.map(tokenRule),
  ...bitrise.map(tokenRule),
  ...bittrex.map(tokenRule),
  ...bitwarden.map(tokenRule),
  ...blazemeter.map(tokenRule),
  ...blitapp.map(tokenRule),
  ...blocknative.map(tokenRule),
  ...blynk.map(tokenRule),
  ...boostnote.map(tokenRule),
  ...borgbase.map(tokenRule),
  ...box.map(tokenRule),
  ...braintree.map(tokenRule),
  ...braintrust.map(tokenRule),
  ...branch.map(tokenRule),
  ...brandfetch.map(tokenRule),
  ...braveSearch.map(tokenRule),
  ...browserbase.map(tokenRule),
  ...browserstack.map(tokenRule),
  ...browshot.map(tokenRule),
  ...bscscan.map(tokenRule),
  ...bubble.map(tokenRule),
  ...buddy.map(tokenRule),
  ...buddyns.map(tokenRule),
  ...budibase.map(tokenRule),
  ...bugherd.map(tokenRule),
  ...bugsnag.map(tokenRule),
  ...buildkite.map(tokenRule),
  ...bulbul.map(tokenRule),
  ...bunny.map(tokenRule),
  ...buttercms.map(tokenRule),
  ...caflou.map(tokenRule),
  ...calCom.map(tokenRule),
  ...calendarific.map(tokenRule),
  ...calorieninjas.map(tokenRule),
  ...campayn.map(tokenRule),
  ...canny.map(tokenRule),
  ...canva.map(tokenRule),
  ...capsuleCrm.map(tokenRule),
  ...captainData.map(tokenRule),
  ...carbonInterface.map(tokenRule),
  ...cartesia.map(tokenRule),
  ...cashboard.map(tokenRule),
  ...censys.map(tokenRule),
  ...centralstationcrm.map(tokenRule),
  ...cerebras.map(tokenRule),
  ...cexio.map(tokenRule),
  chainNodeUrl,
  ...chargebee.map(tokenRule),
  ...chartmogul.map(tokenRule),
  ...chatbot.map(tokenRule),
  ...chatfuel.map(tokenRule),
  ...checkly.map(tokenRule),
  ...checkout.map(tokenRule),
  ...checkvist.map(tokenRule),
  ...chroma.map(tokenRule),
  ...cicero.map(tokenRule),
  ...circleci.map(tokenRule),
  ...circonus.map(tokenRule),
  ...ciscoMeraki.map(tokenRule),
  ...ciscoWebex.map(tokenRule),
  ...clarifai.map(tokenRule),
  ...clearbit.map(tokenRule),
  ...clerk.map(tokenRule),
  ...clickhouse.map(tokenRule),
  ...clickup.map(tokenRule),
  ...clientary.map(tokenRule),
  ...clinchpad.map(tokenRule),
  ...clockify.map(tokenRule),
  ...clockworksms.map(tokenRule),
  ...clojars.map(tokenRule),
  ...close.map(tokenRule),
  ...cloudant.map(tokenRule),
  ...cloudconvert.map(tokenRule),
  ...cloudflare.map(tokenRule),
  ...cloudimage.map(tokenRule),
  ...cloudinary.map(tokenRule),
  ...cloudmersive.map(tokenRule),
  ...cloudsmith.map(tokenRule),
  ...cloverly.map(tokenRule),
  ...cloze.map(tokenRule),
  ...clustdoc.map(tokenRule),
  ...cockroachLabs.map(tokenRule),
  ...coda.map(tokenRule),
  ...codacy.map(tokenRule),
  ...codeClimate.map(tokenRule),
  ...codecov.map(tokenRule),
  ...codefresh.map(tokenRule),
  ...codemagic.map(tokenRule),
  ...codequiry.map(tokenRule),
  ...codesandbox.map(tokenRule),
  ...cohere.map(tokenRule),
  ...coinapi.map(tokenRule),
  ...coinbase.map(tokenRule),
  ...coingecko.map(tokenRule),
  ...coinlayer.map(tokenRule),
  ...coinlib.map(tokenRule),
  ...coinmarketcap.map(tokenRule),
  ...column.map(tokenRule),
  ...commercejs.map(tokenRule),
  ...companyhub.map(tokenRule),
  ...composio.map(tokenRule),
  ...configcat.map(tokenRule),
  ...confluent.map(tokenRule),
  ...contentful.map(tokenRule),
  ...contentstack.map(tokenRule),
  ...context7.map(tokenRule),
  ...conversionTools.map(tokenRule),
  ...convertapi.map(tokenRule),
  ...convertkit.map(tokenRule),
  ...convex.map(tokenRule),
  ...copper.map(tokenRule),
  ...couchbase.map(tokenRule),
  ...countrylayer.map(tokenRule),
  ...courier.map(tokenRule),
  ...coveralls.map(tokenRule),
  ...coze.map(tokenRule),
  ...craftmypdf.map(tokenRule),
  ...cratesIo.map(tokenRule),
  ...crowdin.map(tokenRule),
  ...crowdstrike.map(tokenRule),
  ...cryptocompare.map(tokenRule),
  ...currencyCloud.map(tokenRule),
  ...currencyfreaks.map(tokenRule),
  ...currencylayer.map(tokenRule),
  ...currencyscoop.map(tokenRule),
  ...currentsApi.map(tokenRule),
  ...cursor.map(tokenRule),
  ...customerGuru.map(tokenRule),
  ...customerIo.map(tokenRule),
  ...cypress.map(tokenRule),
  ...d7Networks.map(tokenRule),
  ...daily.map(tokenRule),
  ...dandelion.map(tokenRule),
  ...dataGov.map(tokenRule),
  ...databento.map(tokenRule),
  ...databox.map(tokenRule),
  ...databricks.map(tokenRule),
  ...datadog.map(tokenRule),
  ...daytona.map(tokenRule),
  ...dbtCloud.map(tokenRule),
  ...debounce.map(tokenRule),
  ...deepai.map(tokenRule),
  ...deepgram.map(tokenRule),
  ...deepl.map(tokenRule),
  ...deepseek.map(tokenRule),
  ...definedNetworking.map(tokenRule),
  ...delighted.map(tokenRule),
  ...deno.map(tokenRule),
  ...dependencyTrack.map(tokenRule),
  ...detectLanguage.map(tokenRule),
  ...detectify.map(tokenRule),
  ...devcycle.map(tokenRule),
  ...deviantart.map(tokenRule),
  ...devin.map(tokenRule),
  ...dfuse.map(tokenRule),
  ...diffbot.map(tokenRule),
  ...diggernaut.map(tokenRule),
  ...digitalocean.map(tokenRule),
  ...discord.map(tokenRule),
  ...disqus.map(tokenRule),
  ...ditto.map(tokenRule),
  ...dnsimple.map(tokenRule),
  ...dockerHub.map(tokenRule),
  ...dockerSwarm.map(tokenRule),
  ...docparser.map(tokenRule),
  ...documo.map(tokenRule),
  ...docusign.map(tokenRule),
  ...doppler.map(tokenRule),
  ...dotdigital.map(tokenRule),
  ...dovico.map(tokenRule),
  ...drift.map(tokenRule),
  ...drone.map(tokenRule),
  ...dropbox.map(tokenRule),
  ...dub.map(tokenRule),
  ...duffel.map(tokenRule),
  ...duo.map(tokenRule),
  ...duply.map(tokenRule),
  ...dwolla.map(tokenRule),
  ...dynalist.map(tokenRule),
  ...dynatrace.map(tokenRule),
  ...dyspatch.map(tokenRule),
  ...e2b.map(tokenRule),
  ...easyInsight.map(tokenRule),
  ...easypost.map(tokenRule),
  ...ecostruxureIt.map(tokenRule),
  ...edamam.map(tokenRule),
  ...edenai.map(tokenRule),
  ...elasticEmail.map(tokenRule),
  ...elastic.map(tokenRule),
  ...elasticpath.map(tokenRule),
  ...elevenlabs.map(tokenRule),
  ...emailoctopus.map(tokenRule),
  ...embedly.map(tokenRule),
  ...endorLabs.map(tokenRule),
  ...enigma.map(tokenRule),
  ...envoy.map(tokenRule),
  ...eraser.map(tokenRule),
  ...etherscan.map(tokenRule),
  ...ethplorer.map(tokenRule),
  ...etsy.map(tokenRule),
  ...eventbrite.map(tokenRule),
  ...everhour.map(tokenRule),
  ...evernote.map(tokenRule),
  ...exa.map(tokenRule),
  ...exchangerate.map(tokenRule),
  ...exoscale.map(tokenRule),
  ...expo.map(tokenRule),
  ...extractorApi.map(tokenRule),
  ...facebook.map(tokenRule),
  ...faceplusplus.map(tokenRule),
  ...fal.map(tokenRule),
  ...fastforex.map(tokenRule),
  ...fastly.map(tokenRule),
  ...fauna.map(tokenRule),
  ...feedier.map(tokenRule),
  ...feedly.map(tokenRule),
  ...fetchrss.map(tokenRule),
  ...fibery.map(tokenRule),
  ...figma.map(tokenRule),
  ...fileio.map(tokenRule),
  ...filestack.map(tokenRule),
  ...finage.map(tokenRule),
  ...financialmodelingprep.map(tokenRule),
  ...finicity.map(tokenRule),
  ...finnhub.map(tokenRule),
  ...firecrawl.map(tokenRule),
  ...fireworks.map(tokenRule),
  ...fixer.map(tokenRule),
  ...flagsmith.map(tokenRule),
  ...flatio.map(tokenRule),
  ...fleetbase.map(tokenRule),
  ...flexport.map(tokenRule),
  ...flickr.map(tokenRule),
  ...flightapi.map(tokenRule),
  ...flutterwave.map(tokenRule),
  ...flyio.map(tokenRule),
  ...fmfw.map(tokenRule),
  ...formio.map(tokenRule),
  ...formsite.map(tokenRule),
  ...foursquare.map(tokenRule),
  ...frameio.map(tokenRule),
  ...freemius.map(tokenRule),
  ...freshbooks.map(tokenRule),
  ...freshdesk.map(tokenRule),
  ...friendli.map(tokenRule),
  ...fulcrum.map(tokenRule),
  ...fullstory.map(tokenRule),
  ...fxmarket.map(tokenRule),
  ...gandi.map(tokenRule),
  ...geckoboard.map(tokenRule),
  ...geminiExchange.map(tokenRule),
  ...gengo.map(tokenRule),
  ...geoapify.map(tokenRule),
  ...geocodify.map(tokenRule),
  ...geocodio.map(tokenRule),
  ...geoipify.map(tokenRule),
  ...getemails.map(tokenRule),
  ...getgeoapi.map(tokenRule),
  ...getgist.map(tokenRule),
  ...getresponse.map(tokenRule),
  ...ghost.map(tokenRule),
  ...giphy.map(tokenRule),
  ...gitbook.map(tokenRule),
  ...gitea.map(tokenRule),
  ...gitguardian.map(tokenRule),
  ...github.map(tokenRule),
  ...gitlab.map(tokenRule),
  ...gitter.map(tokenRule),
  ...glassnode.map(tokenRule),
  ...gocardless.map(tokenRule),
  ...godaddy.map(tokenRule),
  ...gong.map(tokenRule),
  ...goodday.map(tokenRule),
  googleServiceAccountKey,
  ...google.map(tokenRule),
  ...grafana.map(tokenRule),
  ...graphhopper.map(tokenRule),
  ...groove.map(tokenRule),
  ...groq.map(tokenRule),
  ...gtmetrix.map(tokenRule),
  ...guardian.map(tokenRule),
  ...gumroad.map(tokenRule),
  ...gyazo.map(tokenRule),
  ...happyscribe.map(tokenRule),
  ...harness.map(tokenRule),
  ...harvest.map(tokenRule),
  ...hashicorp.map(tokenRule),
  ...hasura.map(tokenRule),
  ...helicone.map(tokenRule),
  ...hellosign.map(tokenRule),
  ...helpcrunch.map(tokenRule),
  ...helpscout.map(tokenRule),
  ...here.map(tokenRule),
  ...heroku.map(tokenRule),
  ...hetzner.map(tokenRule),
  ...hexTech.map(tokenRule),
  ...heygen.map(tokenRule),
  ...highlevel.map(tokenRule),
  ...hive.map(tokenRule),
  ...hiveage.map(tokenRule),
  ...holidayapi.map(tokenRule),
  ...honeybadger.map(tokenRule),
  ...honeycomb.map(tokenRule),
  ...html2pdf.map(tokenRule),
  ...hubspot.map(tokenRule),
  ...huggingface.map(tokenRule),
  ...humanity.map(tokenRule),
  ...hume.map(tokenRule),
  ...hunter.map(tokenRule),
  ...hybiscus.map(tokenRule),
  ...hypothesis.map(tokenRule),
  ...ibm.map(tokenRule),
  ...iconfinder.map(tokenRule),
  ...iexcloud.map(tokenRule),
  ...imagekit.map(tokenRule),
  ...imagga.map(tokenRule),
  ...impala.map(tokenRule),
  ...infisical.map(tokenRule),
  ...infobip.map(tokenRule),
  ...infracost.map(tokenRule),
  ...infura.map(tokenRule),
  ...inngest.map(tokenRule),
  ...insightly.map(tokenRule),
  ...instabot.map(tokenRule),
  ...instagram.map(tokenRule),
  ...intercom.map(tokenRule),
  ...interseller.map(tokenRule),
  ...intra42.map(tokenRule),
  ...intrinio.map(tokenRule),
  ...ionic.map(tokenRule),
  ...ip2location.map(tokenRule),
  ...ipapi.map(tokenRule),
  ...ipdata.map(tokenRule),
  ...ipgeolocation.map(tokenRule),
  ...ipinfo.map(tokenRule),
  ...ipinfodb.map(tokenRule),
  ...ipqualityscore.map(tokenRule),
  ...ipstack.map(tokenRule),
  ...iterable.map(tokenRule),
  ...jenkins.map(tokenRule),
  ...jina.map(tokenRule),
  ...jotform.map(tokenRule),
  ...jsonbin.map(tokenRule),
  ...jumpcloud.map(tokenRule),
  ...jupiterone.map(tokenRule),
  ...kagi.map(tokenRule),
  ...kanbantool.map(tokenRule),
  ...karmacrm.map(tokenRule),
  ...keen.map(tokenRule),
  ...keygen.map(tokenRule),
  ...kickbox.map(tokenRule),
  ...klaviyo.map(tokenRule),
  ...klipfolio.map(tokenRule),
  ...knapsackPro.map(tokenRule),
  ...knock.map(tokenRule),
  ...kong.map(tokenRule),
  ...kraken.map(tokenRule),
  ...kubernetes.map(tokenRule),
  ...kucoin.map(tokenRule),
  ...lacework.map(tokenRule),
  ...lakera.map(tokenRule),
  ...langfuse.map(tokenRule),
  ...langsmith.map(tokenRule),
  ...languagelayer.map(tokenRule),
  ...laravel.map(tokenRule),
  ...lark.map(tokenRule),
  ...lastfm.map(tokenRule),
  ...launchdarkly.map(tokenRule),
  ...leadfeeder.map(tokenRule),
  ...lemlist.map(tokenRule),
  ...leonardo.map(tokenRule),
  ...lessannoyingcrm.map(tokenRule),
  ...lichess.map(tokenRule),
  ...lightstep.map(tokenRule),
  ...line.map(tokenRule),
  ...linear.map(tokenRule),
  ...linkedin.map(tokenRule),
  ...linkpreview.map(tokenRule),
  ...linode.map(tokenRule),
  ...liveagent.map(tokenRule),
  ...livechat.map(tokenRule),
  ...livekit.map(tokenRule),
  ...livestorm.map(tokenRule),
  ...llamacloud.map(tokenRule),
  ...loadmill.map(tokenRule),
  ...lob.map(tokenRule),
  ...localstack.map(tokenRule),
  ...locationiq.map(tokenRule),
  ...logdna.map(tokenRule),
  ...loggly.map(tokenRule),
  ...loginradius.map(tokenRule),
  ...logzio.map(tokenRule),
  ...lokalise.map(tokenRule),
  ...looker.map(tokenRule),
  ...loops.map(tokenRule),
  ...loqate.map(tokenRule),
  ...loyverse.map(tokenRule),
  ...luma.map(tokenRule),
  ...lunchmoney.map(tokenRule),
  ...luno.map(tokenRule),
  ...m3o.map(tokenRule),
  ...madkudu.map(tokenRule),
  ...magicbell.map(tokenRule),
  ...magnetic.map(tokenRule),
  ...mailboxlayer.map(tokenRule),
  ...mailchimp.map(tokenRule),
  ...mailerlite.map(tokenRule),
  ...mailersend.map(tokenRule),
  ...mailgun.map(tokenRule),
  ...mailjet.map(tokenRule),
  ...mailmodo.map(tokenRule),
  ...mailsac.map(tokenRule),
  ...mailtrap.map(tokenRule),
  ...mapbox.map(tokenRule),
  ...mapquest.map(tokenRule),
  ...maptiler.map(tokenRule),
  ...marketstack.map(tokenRule),
  ...mattermostWebhook.map(tokenRule),
  ...mattermost.map(tokenRule),
  mavenMasterPassword,
  ...mavenlink.map(tokenRule),
  ...maxmindLegacy.map(tokenRule),
  ...maxmind.map(tokenRule),
  ...meaningcloud.map(tokenRule),
  ...mediastack.map(tokenRule),
  ...meilisearch.map(tokenRule),
  ...meisterTask.map(tokenRule),
  ...mercadoPago.map(tokenRule),
  ...mercury.map(tokenRule),
  ...mergify.map(tokenRule),
  ...mesibo.map(tokenRule),
  ...metaapi.map(tokenRule),
  ...metabase.map(tokenRule),
  ...metrilo.map(tokenRule),
  ...microsoftPowerAutomate.map(tokenRule),
  ...microsoftTeams.map(tokenRule),
  ...midtrans.map(tokenRule),
  ...miro.map(tokenRule),
  ...mistral.map(tokenRule),
  ...mite.map(tokenRule),
  ...mixmax.map(tokenRule),
  ...mixpanel.map(tokenRule),
  ...mockaroo.map(tokenRule),
  ...modal.map(tokenRule),
  ...mollie.map(tokenRule),
  ...mongodbAtlas.map(tokenRule),
  ...monkeylearn.map(tokenRule),
  ...moonclerk.map(tokenRule),
  ...moonshot.map(tokenRule),
  ...moosend.map(tokenRule),
  ...moralis.map(tokenRule),
  ...mux.map(tokenRule),
  ...myFatoorah.map(tokenRule),
  ...myIntervals.map(tokenRule),
  ...nasa.map(tokenRule),
  ...nasdaqDataLink.map(tokenRule),
  ...naverCloud.map(tokenRule),
  ...neon.map(tokenRule),
  ...netbird.map(tokenRule),
  ...netdata.map(tokenRule),
  ...nethunt.map(tokenRule),
  ...netlify.map(tokenRule),
  ...netsuite.map(tokenRule),
  networkCiscoSecret,
  networkDevicePassword,
  networkJuniperSecret,
  networkSnmpCommunity,
  ...neutrino.map(tokenRule),
  ...newRelic.map(tokenRule),
  ...newsapi.map(tokenRule),
  ...newscatcher.map(tokenRule),
  ...nexmo.map(tokenRule),
  ...nftport.map(tokenRule),
  ...ngc.map(tokenRule),
  ...ngrok.map(tokenRule),
  ...nicereply.map(tokenRule),
  ...nightfall.map(tokenRule),
  ...nimble.map(tokenRule),
  ...noticeable.map(tokenRule),
  ...notion.map(tokenRule),
  ...novita.map(tokenRule),
  ...novu.map(tokenRule),
  ...nozbeTeams.map(tokenRule),
  npmRegistryAuth,
  ...npm.map(tokenRule),
  ...nuclino.map(tokenRule),
  ...nuget.map(tokenRule),
  ...numverify.map(tokenRule),
  ...nutritionix.map(tokenRule),
  ...nvidia.map(tokenRule),
  ...nylasLegacy.map(tokenRule),
  ...nylas.map(tokenRule),
  ...nytimes.map(tokenRule),
  ...oanda.map(tokenRule),
  ...octopusDeploy.map(tokenRule),
  ...oculus.map(tokenRule),
  ...okta.map(tokenRule),
  ...okteto.map(tokenRule),
  ...okx.map(tokenRule),
  ...ollama.map(tokenRule),
  ...omise.map(tokenRule),
  ...omnisend.map(tokenRule),
  ...oneDesk.map(tokenRule),
  ...oneLogin.map(tokenRule),
  ...onePageCrm.map(tokenRule),
  ...onesignal.map(tokenRule),
  ...onfido.map(tokenRule),
  ...onfleet.map(tokenRule),
  ...oopspam.map(tokenRule),
  ...openCage.map(tokenRule),
  ...openPhone.map(tokenRule),
  ...openSubtitles.map(tokenRule),
  ...openUv.map(tokenRule),
  ...openVsx.map(tokenRule),
  ...openWeather.map(tokenRule),
  ...openai.map(tokenRule),
  ...openrouter.map(tokenRule),
  ...openshift.map(tokenRule),
  ...openvpnAccessServer.map(tokenRule),
  openvpnStaticKey,
  ...opsgenie.map(tokenRule),
  ...optimizely.map(tokenRule),
  ...oracleCloud.map(tokenRule),
  ...ory.map(tokenRule),
  ...overloop.map(tokenRule),
  ...ovh.map(tokenRule),
  ...owlbot.map(tokenRule),
  ...packagecloud.map(tokenRule),
  ...packagist.map(tokenRule),
  ...paddle.map(tokenRule),
  ...pagarme.map(tokenRule),
  ...pagerduty.map(tokenRule),
  ...paloAlto.map(tokenRule),
  ...pandaDoc.map(tokenRule),
  ...pandaScore.map(tokenRule),
  ...pangea.map(tokenRule),
  ...paperform.map(tokenRule),
  ...paperspace.map(tokenRule),
  ...papertrail.map(tokenRule),
  ...parallelDots.map(tokenRule),
  ...parseHub.map(tokenRule),
  ...parsers.map(tokenRule),
  ...parseur.map(tokenRule),
  ...particle.map(tokenRule),
  ...partnerStack.map(tokenRule),
  ...pastebin.map(tokenRule),
  ...patreon.map(tokenRule),
  ...paydirt.map(tokenRule),
  ...paymo.map(tokenRule),
  ...paypal.map(tokenRule),
  ...paystack.map(tokenRule),
  ...payu.map(tokenRule),
  ...pdfLayer.map(tokenRule),
  ...pdfShift.map(tokenRule),
  ...peeringDb.map(tokenRule),
  ...pendo.map(tokenRule),
  ...peopleDataLabs.map(tokenRule),
  ...pepipost.map(tokenRule),
  ...percy.map(tokenRule),
  ...perplexity.map(tokenRule),
  ...persona.map(tokenRule),
  ...pexels.map(tokenRule),
  ...pganalyze.map(tokenRule),
  ...phoenix.map(tokenRule),
  ...photoroom.map(tokenRule),
  ...phrase.map(tokenRule),
  ...pinata.map(tokenRule),
  ...pinecone.map(tokenRule),
  ...pingdom.map(tokenRule),
  ...pinterest.map(tokenRule),
  ...pipedream.map(tokenRule),
  ...pipedrive.map(tokenRule),
  ...pivotalTracker.map(tokenRule),
  ...pixabay.map(tokenRule),
  ...plaid.map(tokenRule),
  ...plane.map(tokenRule),
  ...planetscale.map(tokenRule),
  ...planningCenter.map(tokenRule),
  ...planview.map(tokenRule),
  ...planyo.map(tokenRule),
  ...plausible.map(tokenRule),
  ...plivo.map(tokenRule),
  ...podio.map(tokenRule),
  ...poeditor.map(tokenRule),
  ...polar.map(tokenRule),
  ...pollsApi.map(tokenRule),
  ...poloniex.map(tokenRule),
  ...polygon.map(tokenRule),
  ...polymarket.map(tokenRule),
  ...portainer.map(tokenRule),
  ...positionStack.map(tokenRule),
  ...postageApp.map(tokenRule),
  ...postbacks.map(tokenRule),
  ...postgrid.map(tokenRule),
  ...posthog.map(tokenRule),
  ...postman.map(tokenRule),
  ...postmark.map(tokenRule),
  ...powrbot.map(tokenRule),
  ...predictionGuard.map(tokenRule),
  ...prefect.map(tokenRule),
  ...printful.map(tokenRule),
  ...prismic.map(tokenRule),
  ...privacy.map(tokenRule),
  ...privateAi.map(tokenRule),
  ...prodPad.map(tokenRule),
  ...productHunt.map(tokenRule),
  ...promptLayer.map(tokenRule),
  ...proof.map(tokenRule),
  ...prospectCrm.map(tokenRule),
  ...protocolsIo.map(tokenRule),
  ...proxmox.map(tokenRule),
  ...proxyCrawl.map(tokenRule),
  ...pubnub.map(tokenRule),
  ...pulumi.map(tokenRule),
  ...pureStake.map(tokenRule),
  ...pushbullet.map(tokenRule),
  ...pusher.map(tokenRule),
  ...pushover.map(tokenRule),
  ...pypi.map(tokenRule),
  ...qase.map(tokenRule),
  ...qdrant.map(tokenRule),
  ...qiniu.map(tokenRule),
  ...qovery.map(tokenRule),
  ...qstash.map(tokenRule),
  ...qualaroo.map(tokenRule),
  ...qualtrics.map(tokenRule),
  ...quay.map(tokenRule),
  ...qubole.map(tokenRule),
  ...quickNode.map(tokenRule),
  ...quickbooks.map(tokenRule),
  railsMasterKeyFile,
  ...rails.map(tokenRule),
  ...railway.map(tokenRule),
  ...rainforestPay.map(tokenRule),
  ...ramp.map(tokenRule),
  ...rancher.map(tokenRule),
  ...rapid7.map(tokenRule),
  ...rapidapi.map(tokenRule),
  ...rapyd.map(tokenRule),
  ...ravenTools.map(tokenRule),
  ...rawg.map(tokenRule),
  ...raycast.map(tokenRule),
  ...raygun.map(tokenRule),
  ...razorpay.map(tokenRule),
  ...reachMail.map(tokenRule),
  ...readTheDocs.map(tokenRule),
  ...readme.map(tokenRule),
  ...readwise.map(tokenRule),
  ...rebrandly.map(tokenRule),
  ...recharge.map(tokenRule),
  ...recurly.map(tokenRule),
  ...redash.map(tokenRule),
  ...reddit.map(tokenRule),
  ...redhatPyxis.map(tokenRule),
  ...redirectPizza.map(tokenRule),
  ...refiner.map(tokenRule),
  ...render.map(tokenRule),
  ...repairShopr.map(tokenRule),
  ...replicate.map(tokenRule),
  ...replyIo.map(tokenRule),
  ...requestFinance.map(tokenRule),
  ...resend.map(tokenRule),
  ...restpack.map(tokenRule),
  ...retell.map(tokenRule),
  ...retool.map(tokenRule),
  ...rev.map(tokenRule),
  ...revampCrm.map(tokenRule),
  ...revenueCat.map(tokenRule),
  ...ringCentral.map(tokenRule),
  ...riot.map(tokenRule),
  ...riteKit.map(tokenRule),
  ...roaring.map(tokenRule),
  ...robinhood.map(tokenRule),
  ...roblox.map(tokenRule),
  ...roboflow.map(tokenRule),
  ...rocketChat.map(tokenRule),
  ...rocketReach.map(tokenRule),
  ...rollbar.map(tokenRule),
  ...rootly.map(tokenRule),
  ...route4me.map(tokenRule),
  ...rownd.map(tokenRule),
  ...rubygems.map(tokenRule),
  ...rudderStack.map(tokenRule),
  ...rundeck.map(tokenRule),
  ...runpod.map(tokenRule),
  ...runrunIt.map(tokenRule),
  ...runway.map(tokenRule),
  ...salad.map(tokenRule),
  ...salesBlink.map(tokenRule),
  ...salesCookie.map(tokenRule),
  ...salesFlare.map(tokenRule),
  ...salesMate.map(tokenRule),
  ...salesforce.map(tokenRule),
  ...samsara.map(tokenRule),
  ...sanity.map(tokenRule),
  ...satisMeter.map(tokenRule),
  ...sauceLabs.map(tokenRule),
  ...scaleAi.map(tokenRule),
  ...scaleway.map(tokenRule),
  ...scalingo.map(tokenRule),
  ...scrapeOwl.map(tokenRule),
  ...scrapeStack.map(tokenRule),
  ...scraperApi.map(tokenRule),
  ...scraperBox.map(tokenRule),
  ...scrapfly.map(tokenRule),
  ...scrapingAnt.map(tokenRule),
  ...scrapingBee.map(tokenRule),
  ...screenshotApi.map(tokenRule),
  ...screenshotLayer.map(tokenRule),
  ...scrutinizer.map(tokenRule),
  ...seam.map(tokenRule),
  ...securityTrails.map(tokenRule),
  ...segment.map(tokenRule),
  ...selectPdf.map(tokenRule),
  ...semRush.map(tokenRule),
  ...semaphore.map(tokenRule),
  ...sendBird.map(tokenRule),
  ...sendgrid.map(tokenRule),
  ...sendinblue.map(tokenRule),
  ...sendpulse.map(tokenRule),
  ...sentry.map(tokenRule),
  ...serpHouse.map(tokenRule),
  ...serpapi.map(tokenRule),
  ...serper.map(tokenRule),
  ...serpstack.map(tokenRule),
  ...serviceNow.map(tokenRule),
  ...settlemint.map(tokenRule),
  ...sheety.map(tokenRule),
  ...sherpaDesk.map(tokenRule),
  ...shipStation.map(tokenRule),
  ...shipday.map(tokenRule),
  ...shipengine.map(tokenRule),
  ...shippo.map(tokenRule),
  ...shodan.map(tokenRule),
  ...shopee.map(tokenRule),
  ...shopify.map(tokenRule),
  ...shortcut.map(tokenRule),
  ...shotstack.map(tokenRule),
  ...shutterstock.map(tokenRule),
  ...sidekiq.map(tokenRule),
  ...sightengine.map(tokenRule),
  ...signUpGenius.map(tokenRule),
  ...signable.map(tokenRule),
  ...signalWire.map(tokenRule),
  ...signaturit.map(tokenRule),
  ...sigopt.map(tokenRule),
  ...siliconFlow.map(tokenRule),
  ...simfin.map(tokenRule),
  ...simplesat.map(tokenRule),
  ...simvoly.map(tokenRule),
  ...sinch.map(tokenRule),
  ...sindri.map(tokenRule),
  ...sirv.map(tokenRule),
  ...siteleaf.map(tokenRule),
  ...skrapp.map(tokenRule),
  ...skyBiometry.map(tokenRule),
  ...slack.map(tokenRule),
  ...slite.map(tokenRule),
  ...smartSheet.map(tokenRule),
  ...smartling.map(tokenRule),
  ...smarty.map(tokenRule),
  ...smooch.map(tokenRule),
  ...snipcart.map(tokenRule),
  ...snowflake.map(tokenRule),
  ...snyk.map(tokenRule),
  ...socket.map(tokenRule),
  ...softlayer.map(tokenRule),
  solanaKeypair,
  ...solana.map(tokenRule),
  ...solarWinds.map(tokenRule),
  ...sonar.map(tokenRule),
  ...sonatype.map(tokenRule),
  ...sourcegraph.map(tokenRule),
  ...spaceLift.map(tokenRule),
  ...sparkPost.map(tokenRule),
  ...spectral.map(tokenRule),
  ...speechText.map(tokenRule),
  ...speechmatics.map(tokenRule),
  ...splitIo.map(tokenRule),
  ...splunk.map(tokenRule),
  ...spoonacular.map(tokenRule),
  ...sportMonks.map(tokenRule),
  ...spotify.map(tokenRule),
  ...square.map(tokenRule),
  ...squarespace.map(tokenRule),
  ...sslmate.map(tokenRule),
  ...stabilityAi.map(tokenRule),
  ...stackhawk.map(tokenRule),
  ...statsig.map(tokenRule),
  ...statusCake.map(tokenRule),
  ...statusPage.map(tokenRule),
  ...statuspal.map(tokenRule),
  ...steam.map(tokenRule),
  ...stitchData.map(tokenRule),
  ...stockData.map(tokenRule),
  ...storecove.map(tokenRule),
  ...stormboard.map(tokenRule),
  ...stormglass.map(tokenRule),
  ...storyblok.map(tokenRule),
  ...strapi.map(tokenRule),
  ...strava.map(tokenRule),
  ...streak.map(tokenRule),
  ...streamIo.map(tokenRule),
  ...stripe.map(tokenRule),
  ...stytch.map(tokenRule),
  ...sugester.map(tokenRule),
  ...sumoLogic.map(tokenRule),
  ...supabase.map(tokenRule),
  ...supernotes.map(tokenRule),
  ...surveyAnyplace.map(tokenRule),
  ...surveyBot.map(tokenRule),
  ...surveyMonkey.map(tokenRule),
  ...surveySparrow.map(tokenRule),
  ...survicate.map(tokenRule),
  ...svix.map(tokenRule),
  ...swaggerHub.map(tokenRule),
  ...swell.map(tokenRule),
  ...swiftype.map(tokenRule),
  ...sysdig.map(tokenRule),
  ...tableau.map(tokenRule),
  ...tailscale.map(tokenRule),
  ...tatum.map(tokenRule),
  ...tavily.map(tokenRule),
  ...taxjar.map(tokenRule),
  ...teamcity.map(tokenRule),
  ...teamgate.map(tokenRule),
  ...teamwork.map(tokenRule),
  ...technicalAnalysis.map(tokenRule),
  ...tefter.map(tokenRule),
  ...teleType.map(tokenRule),
  ...telegram.map(tokenRule),
  ...telnyx.map(tokenRule),
  ...tencent.map(tokenRule),
  ...testRail.map(tokenRule),
  ...testingBot.map(tokenRule),
  ...textMagic.map(tokenRule),
  ...theOdds.map(tokenRule),
  ...thingsBoard.map(tokenRule),
  ...thinkific.map(tokenRule),
  ...thousandEyes.map(tokenRule),
  ...thunderstore.map(tokenRule),
  ...ticketTailor.map(tokenRule),
  ...ticketmaster.map(tokenRule),
  ...tigris.map(tokenRule),
  ...tiingo.map(tokenRule),
  ...timeCamp.map(tokenRule),
  ...timezoneApi.map(tokenRule),
  ...tines.map(tokenRule),
  ...tinybird.map(tokenRule),
  ...tly.map(tokenRule),
  ...tmdb.map(tokenRule),
  ...tmetric.map(tokenRule),
  ...todoist.map(tokenRule),
  ...togetherAi.map(tokenRule),
  ...toggl.map(tokenRule),
  ...tokeet.map(tokenRule),
  ...tomorrowIo.map(tokenRule),
  ...tomtom.map(tokenRule),
  ...tradier.map(tokenRule),
  ...transloadit.map(tokenRule),
  ...travelPayouts.map(tokenRule),
  ...travis.map(tokenRule),
  ...trello.map(tokenRule),
  ...tremendous.map(tokenRule),
  ...triggerDev.map(tokenRule),
  ...truId.map(tokenRule),
  truenasApiKey,
  ...trufflehogEnterprise.map(tokenRule),
  ...twelveData.map(tokenRule),
  ...twilio.map(tokenRule),
  ...twist.map(tokenRule),
  ...twitch.map(tokenRule),
  ...twitter.map(tokenRule),
  ...tyk.map(tokenRule),
  ...tyntec.map(tokenRule),
  ...typeform.map(tokenRule),
  ...typesense.map(tokenRule),
  ...typetalk.map(tokenRule),
  ...uber.map(tokenRule),
  ...ubidots.map(tokenRule),
  ...uclassify.map(tokenRule),
  ...unifyId.map(tokenRule),
  ...unity.map(tokenRule),
  ...unkey.map(tokenRule),
  ...unleash.map(tokenRule),
  ...unplugg.map(tokenRule),
  ...unsplash.map(tokenRule),
  ...upcDatabase.map(tokenRule),
  ...upcloud.map(tokenRule),
  ...uplead.map(tokenRule),
  ...uploadcare.map(tokenRule),
  ...uploadthing.map(tokenRule),
  ...upstage.map(tokenRule),
  ...upstash.map(tokenRule),
  ...uptimeRobot.map(tokenRule),
  ...upwave.map(tokenRule),
  ...urlscan.map(tokenRule),
  ...userCom.map(tokenRule),
  ...userflow.map(tokenRule),
  ...userstack.map(tokenRule),
  ...valTown.map(tokenRule),
  ...vapi.map(tokenRule),
  ...vastAi.map(tokenRule),
  ...vatlayer.map(tokenRule),
  ...vbout.map(tokenRule),
  ...venafi.map(tokenRule),
  ...veracode.map(tokenRule),
  ...vercel.map(tokenRule),
  ...verifier.map(tokenRule),
  ...verimail.map(tokenRule),
  ...veriphone.map(tokenRule),
  ...versionEye.map(tokenRule),
  ...vimeo.map(tokenRule),
  ...virusTotal.map(tokenRule),
  ...visualCrossing.map(tokenRule),
  ...voiceflow.map(tokenRule),
  ...volcengine.map(tokenRule),
  ...voodooSms.map(tokenRule),
  ...vouchery.map(tokenRule),
  ...voyageAi.map(tokenRule),
  ...vpnApi.map(tokenRule),
  ...vultr.map(tokenRule),
  ...vyte.map(tokenRule),
  ...wakaTime.map(tokenRule),
  ...walkScore.map(tokenRule),
  walletExtendedKey,
  walletImportKey,
  walletPrivateKey,
  walletSeedPhrase,
  ...weatherApi.map(tokenRule),
  ...weatherbit.map(tokenRule),
  ...weatherstack.map(tokenRule),
  ...weaviate.map(tokenRule),
  ...webScraper.map(tokenRule),
  ...webScrapingAi.map(tokenRule),
  ...webex.map(tokenRule),
  ...webflow.map(tokenRule),
  ...websitePulse.map(tokenRule),
  ...wechat.map(tokenRule),
  ...weightsAndBiases.map(tokenRule),
  ...wepay.map(tokenRule),
  ...whoxy.map(tokenRule),
  ...wireguard.map(tokenRule),
  ...wise.map(tokenRule),
  ...wistia.map(tokenRule),
  ...witAi.map(tokenRule),
  ...wiz.map(tokenRule),
  ...woocommerce.map(tokenRule),
  wordpressSalt,
  ...workable.map(tokenRule),
  ...workato.map(tokenRule),
  ...workos.map(tokenRule),
  ...worksnaps.map(tokenRule),
  ...workstack.map(tokenRule),
  ...worldCoinIndex.map(tokenRule),
  ...worldWeather.map(tokenRule),
  ...wrike.map(tokenRule),
  ...xai.map(tokenRule),
  ...xata.map(tokenRule),
  ...xendit.map(tokenRule),
  ...xero.map(tokenRule),
  ...yandex.map(tokenRule),
  ...yelp.map(tokenRule),
  ...ynab.map(tokenRule),
  ...yookassa.map(tokenRule),
  ...yousign.map(tokenRule),
  ...zapier.map(tokenRule),
  ...zendesk.map(tokenRule),
  ...zenduty.map(tokenRule),
  ...zenhub.map(tokenRule),
  ...zenkit.map(tokenRule),
  ...zenrows.map(tokenRule),
  ...zenscrape.map(tokenRule),
  ...zenserp.map(tokenRule),
  ...zeplin.map(tokenRule),
  ...zeroBounce.map(tokenRule),
  ...zeroSsl.map(tokenRule),
  ...zeroTier.map(tokenRule),
  ...zhipu.map(tokenRule),
  ...zilliz.map(tokenRule),
  ...zipApi.map(tokenRule),
  ...zipCodeApi.map(tokenRule),
  ...zipCodeBase.map(tokenRule),
  ...zoho.map(tokenRule),
  ...zonka.map(tokenRule),
  ...zoom.map(tokenRule),
  ...zulip.map(tokenRule),
  ...zuora.map(tokenRule),
  ...zuplo.map(tokenRule),
  ...zyte.map(tokenRule),
  rootArn,
  rootIdentityUsed,
  rootKeyCreate,
];
