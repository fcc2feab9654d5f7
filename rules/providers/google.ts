/** Google's tokens: API keys, OAuth secrets and tokens, HMAC keys. */
import { sha256 } from '../../src/core/hash.ts';
import { base36, base64, base64url, digits, oneOf, optional, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

/**
 * Keys that Google itself publishes, in the tests and samples of its Firebase SDK for Android
 * (github.com/firebase/firebase-android-sdk): the first 48 bits of their SHA-256. Every fork of the samples has them.
 */
const PUBLIC_SAMPLES: ReadonlySet<number> = new Set([
  269_853_637_514_406, 12_401_380_399_823, 35_423_477_497_778, 43_609_557_119_455, 61_542_328_164_114,
  64_370_315_949_622, 69_505_667_422_242, 81_327_216_630_110, 84_216_325_720_796, 148_645_162_563_373,
  177_706_581_570_901, 183_378_271_556_954, 241_960_455_793_761, 251_398_732_888_061, 257_954_410_933_497,
  258_746_230_730_466,
]);

const isNoPublicSample = (value: string): boolean =>
  !PUBLIC_SAMPLES.has(Number.parseInt(sha256(value).slice(0, 12), 16));

export const tokens: readonly Token[] = [
  {
    id: 'google-api-key',
    title: 'Google API key',
    shape: ['AIza', base64url(35)],
    entropy: 3.4,
    check: isNoPublicSample,
    grants: "use the APIs that it is not restricted from, on the project's bill",
    revoke:
      'Delete or restrict it: https://console.cloud.google.com/apis/credentials; or gcloud services api-keys delete <KEY_ID>.',
    docs: 'https://docs.cloud.google.com/docs/authentication/api-keys',
  },
  {
    id: 'google-ai-studio-key',
    title: 'Google Gemini API key',
    shape: ['AQ.Ab', base64url(44, 60)],
    grants: "use the models on the project's bill",
    revoke: 'Delete it at https://aistudio.google.com/api-keys',
    docs: 'https://ai.google.dev/gemini-api/docs/api-key',
  },
  {
    id: 'google-oauth-client-secret',
    title: 'Google OAuth client secret',
    shape: ['GOCSPX-', base64url(28)],
    grants: 'act as the OAuth client: exchange codes for tokens of its users',
    revoke: 'Reset it: https://console.cloud.google.com/auth/clients',
    docs: 'https://developers.google.com/identity/protocols/oauth2',
  },
  {
    id: 'google-legacy-client-secret',
    title: 'Google OAuth client secret (older form)',
    shape: [base64url(24)],
    near: [
      'google_client',
      'google_secret',
      'google_oauth',
      'google_oauth2',
      'google_app',
      'google_api',
      'google_auth',
      'google_key',
      'googleusercontent.com',
      'gapi',
      'gcp_client',
    ],
    grants: 'act as the OAuth client: exchange codes for tokens of its users',
    revoke: 'Reset it: https://console.cloud.google.com/auth/clients',
    docs: 'https://developers.google.com/identity/protocols/oauth2',
  },
  {
    id: 'google-oauth-access-token',
    title: 'Google OAuth access token',
    shape: ['ya29.', optional('c.'), base64url(40, 1200)],
    grants: 'do what its scopes allow for about an hour',
    revoke: 'curl -X POST https://oauth2.googleapis.com/revoke?token=<TOKEN>',
    docs: 'https://developers.google.com/identity/protocols/oauth2',
  },
  {
    id: 'google-oauth-refresh-token',
    title: 'Google OAuth refresh token',
    shape: ['1//0', base64url(60, 120)],
    severity: 'critical',
    grants: 'get new access tokens of its user',
    revoke: 'curl -X POST https://oauth2.googleapis.com/revoke?token=<TOKEN>',
    docs: 'https://developers.google.com/identity/protocols/oauth2',
  },
  {
    id: 'google-hmac-key-id',
    title: 'Google Cloud Storage HMAC access ID',
    shape: ['GOOG', oneOf([upper36(20)], ['1E', upper36(55)])],
    kind: 'identifier',
    grants: 'name a key; its secret is often close by',
    revoke: 'Deactivate it: gcloud storage hmac update <ID> --deactivate, then delete it.',
    docs: 'https://docs.cloud.google.com/storage/docs/authentication/hmackeys',
  },
  {
    id: 'google-hmac-secret',
    title: 'Google Cloud Storage HMAC secret',
    shape: [base64(40)],
    near: ['gcs', 'google_storage', 'gs_secret', 'google_cloud_storage', 'google_hmac'],
    severity: 'critical',
    grants: 'read and change objects as its service account',
    revoke: 'Deactivate it: gcloud storage hmac update <ID> --deactivate, then delete it.',
    docs: 'https://docs.cloud.google.com/storage/docs/authentication/hmackeys',
  },
  {
    id: 'google-fcm-server-key',
    title: 'Google Firebase Cloud Messaging server key',
    shape: ['AAAA', base64url(7), ':', base64url(140)],
    entropy: 3.5,
    grants: 'send messages to all installations of the app',
    revoke: 'Delete it: Firebase console, Project settings, Cloud Messaging.',
    docs: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
  },
  {
    id: 'google-oauth-client-id',
    title: 'Google OAuth client ID',
    shape: [digits(6, 21), '-', base36(32), '.apps.googleusercontent.com'],
    keywords: ['.apps.googleusercontent.com'],
    kind: 'identifier',
    severity: 'note',
    confidence: 'low',
    grants: 'name the OAuth client; apps show it to every user',
    revoke: 'Nothing to revoke by itself: reset the client secret that belongs to it.',
    docs: 'https://developers.google.com/identity/protocols/oauth2',
  },
  {
    id: 'google-recaptcha-secret',
    title: 'Google reCAPTCHA secret key',
    shape: ['6L', base64url(38)],
    near: ['recaptcha_secret', 'recaptcha_private', 'captcha_secret', 'recaptcha'],
    severity: 'warn',
    grants: 'verify answers as the site',
    revoke: 'Reset it: https://www.google.com/recaptcha/admin',
    docs: 'https://developers.google.com/recaptcha/docs/verify',
  },
];
