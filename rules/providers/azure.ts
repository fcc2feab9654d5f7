/** Azure's tokens: secrets of Microsoft Entra ID and keys that only their name explains. */
import { chars, digits, hex, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://learn.microsoft.com/en-us/entra/identity-platform/howto-create-service-principal-portal';

export const tokens: readonly Token[] = [
  {
    id: 'azure-ad-client-secret',
    title: 'Azure AD (Entra ID) client secret',
    shape: [chars('A-Za-z0-9_~.-', 3), digits(1), 'Q~', chars('A-Za-z0-9_~.-', 31, 34)],
    keywords: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
    severity: 'critical',
    grants: 'sign in as the application, with all the roles it has',
    revoke: 'Remove it: Entra admin center, App registrations, Certificates & secrets; or az ad app credential delete.',
    docs: DOCS,
  },
  {
    id: 'azure-client-secret',
    title: 'Azure client secret',
    shape: [chars('A-Za-z0-9_~.-', 32, 44)],
    near: ['azure_client_secret', 'arm_client_secret', 'aad_client_secret', 'azuread_client_secret'],
    severity: 'critical',
    grants: 'sign in as the application, with all the roles it has',
    revoke: 'Remove it: Entra admin center, App registrations, Certificates & secrets; or az ad app credential delete.',
    docs: DOCS,
  },
  {
    id: 'azure-subscription-key',
    title: 'Azure API Management or AI services key',
    shape: [hex(32)],
    near: ['azure', 'ocp_apim_subscription_key', 'cognitiveservices', 'bing_search', 'bing_subscription'],
    grants: "call the API or the AI service on the subscription's bill",
    revoke:
      'Regenerate it: Azure portal, resource, Keys and Endpoint; or az cognitiveservices account keys regenerate.',
    docs: 'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
  },
  {
    id: 'azure-function-key',
    title: 'Azure Functions key',
    shape: [chars('A-Za-z0-9/+_-', 53, 54), '=='],
    near: ['azurewebsites.net', 'functions_key', 'function_key', 'functionapp', 'azure_function'],
    grants: 'call the function, or with a master key manage the app',
    revoke: 'Renew it: Azure portal, Function App, App keys; or az functionapp keys set.',
    docs: 'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to',
  },
  {
    id: 'azure-client-id',
    title: 'Azure client ID',
    shape: [...anyUuid],
    near: ['azure_client', 'arm_client', 'azure_tenant', 'ad_tenant', 'azure_subscription'],
    kind: 'identifier',
    severity: 'note',
    grants: 'name the application; with its secret, sign in as it',
    revoke: 'Nothing to revoke by itself: rotate the secret of the application.',
    docs: DOCS,
  },
];
