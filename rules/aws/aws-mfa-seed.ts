/** The seed of a one-time password: with it anyone computes the codes that MFA asks for. */
import { hasAlphabet } from '../../src/aws/access-key-id.ts';
import { isDocumentedByAws } from '../../src/aws/documented.ts';
import { entropy, entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example, type Sample } from '../../src/core/sample.ts';
import { base32, generate } from '../../src/core/shape.ts';

// Takes a whole `otpauth://totp/…` URL; not the scheme alone.
const URL = /otpauth:\/\/[th]otp\/[^\s"'<>`]{1,800}/g;
// Takes the seed of `?secret=…` and `&issuer=x&secret=…`; not a template such as `secret={secret}`.
const SECRET = /[?&;]secret=([A-Za-z2-7]{16,128})(?![A-Za-z0-9])/;
// Takes `"Base32StringSeed": "…"` and `<Base32StringSeed>…`, the seed itself or its base64; not the name alone.
const OUTPUT = /Base32StringSeed["']?\s{0,4}[:=,>]\s{0,4}["']?([A-Za-z0-9+/]{16,200}={0,2})(?![A-Za-z0-9+/=])/g;
const AMAZON = /amazon|\baws\b/i;
/** Base32 of "Hello", with which the seed that every tutorial prints begins. */
const HELLO = 'JBSWY3DP';
const LEAST_ENTROPY = 2.5;

function* detect({ text }: View): Iterable<Match> {
  yield* inUrls(text);
  yield* inOutputs(text);
}

function* inUrls(text: string): Iterable<Match> {
  for (const { 0: url, index } of text.matchAll(URL)) {
    const found = SECRET.exec(url);
    const seed = found?.[1];
    if (found === null || seed === undefined || !isSeed(seed)) continue;
    yield matchOf(seed, index + found.index + found[0].length, AMAZON.test(url.replace(/%20|\+/g, ' ')));
  }
}

function* inOutputs(text: string): Iterable<Match> {
  for (const { 0: whole, 1: value = '', index } of text.matchAll(OUTPUT)) {
    const seed = seedOf(value);
    if (seed !== undefined && isSeed(seed)) yield matchOf(value, index + whole.length, true);
  }
}

/** The API gives the seed in base64 once more; tools print it decoded. */
function seedOf(value: string): string | undefined {
  const decoded = value.length % 4 === 0 ? atob(value) : '';
  return [decoded, value].find((text) => /^[A-Z2-7]{16,128}=*$/.test(text));
}

function isSeed(seed: string): boolean {
  const upper = seed.toUpperCase();
  return (
    !isDocumentedByAws(upper) && !upper.startsWith(HELLO) && entropy(upper) >= LEAST_ENTROPY && !hasAlphabet(upper)
  );
}

function matchOf(seed: string, end: number, isAws: boolean): Match {
  return {
    start: end - seed.length,
    end,
    ...(isAws ? {} : { title: 'Seed of a one-time password', severity: 'error', fix: elsewhere }),
    evidence: ['form of an MFA seed', entropyEvidence(seed)],
  };
}

const elsewhere: readonly string[] = [
  'Turn two-factor authentication off and on again at the service that it belongs to: that makes a new seed',
  "Look at the account's recent sign-ins",
  'Remove it from the code, then from history: git filter-repo --replace-text',
];

export const rule: Rule = {
  id: 'aws-mfa-seed',
  title: 'AWS MFA seed',
  severity: 'critical',
  confidence: 'high',
  rank: 40,
  keywords: ['otpauth://', 'Base32StringSeed'],
  why: 'Whoever has it has the second factor: MFA protects its user no more, be it root itself.',
  fix: [
    'Stop it: aws iam deactivate-mfa-device --user-name <USER> --serial-number <ARN>; for root: sign in, Security credentials, remove the device',
    'Look at recent sign-ins: aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=ConsoleLogin',
    'Delete it: aws iam delete-virtual-mfa-device --serial-number <ARN>',
    'Enrol anew, best with a hardware key: aws iam create-virtual-mfa-device, then aws iam enable-mfa-device',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_VirtualMFADevice.html',
    'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
  ],
  detect,
};

const seed = sample('MFA seed', base32(64));
const encodedSeed: Sample = { label: 'MFA seed in base64', make: (random) => btoa(generate([base32(64)], random)) };
const short = sample('one-time-password seed', base32(16));
const tutorial = sample('tutorial seed', HELLO, 'EHPK3PXP');
const documented = sample('documented seed', base32(20), 'EXAMPLE', base32(10));

export const examples: readonly Example[] = [
  finds`otpauth://totp/Amazon%20Web%20Services:ann@532587168180?secret=${seed}&issuer=Amazon%20Web%20Services`,
  finds`{"VirtualMFADevice":{"SerialNumber":"arn:aws:iam::532587168180:mfa/ann","Base32StringSeed":"${seed}"}}`,
  finds`"otpauth://totp/ACME:ann@example.com?issuer=ACME&secret=${short}&digits=6"\r\n`,
  finds`<Base32StringSeed>${encodedSeed}</Base32StringSeed>`,
  finds`é=otpauth://totp/x?secret=${seed}`,
  clean`otpauth://totp/x?secret=${tutorial}`,
  clean`Base32StringSeed: ${documented}`,
  clean`const url = \`otpauth://totp/\${user}?secret=\${secret}\`;`,
  clean`otpauth://totp/x?secret=<seed>&issuer=AWS`,
];
