/** API keys of Amazon Bedrock and CloudWatch: bearer tokens that need no secret beside them. */
import { isDocumentedByAws } from '../../src/aws/documented.ts';
import { signedUrlIn } from '../../src/aws/signed-url.ts';
import { entropy, entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example, type Sample } from '../../src/core/sample.ts';
import { base62, base64, generate, hex } from '../../src/core/shape.ts';

// Takes ABSK and 109 or more of base64; not the middle of a longer run, nor fewer.
const LONG_TERM = /(?<![A-Za-z0-9+/_-])ABSK[A-Za-z0-9+/]{109,400}={0,2}(?![A-Za-z0-9+/=_-])/g;
/** How a long-term key goes on: "BedrockAPIKey-" in base64. */
const BEDROCK = btoa('BedrockAPIKey-').slice(0, 18);
const SHORT_TERM_PREFIX = 'bedrock-api-key-';
// Takes the prefix and what base64 makes of "bedrock.amazonaws.com" with all that follows; not the prefix in prose.
const SHORT_TERM = new RegExp(
  `(?<![A-Za-z0-9+/_-])${SHORT_TERM_PREFIX}(${btoa('bedrock.amazonaws.com')}[A-Za-z0-9+/]{0,8000}={0,2})`,
  'g',
);
// Takes ACWL and 20 or more; not ACWL in base64.
const CLOUDWATCH = /(?<![A-Za-z0-9+/_-])ACWL[A-Za-z0-9+/_-]{20,400}={0,2}(?![A-Za-z0-9+/=_-])/g;
// Takes `Bearer ` and `TOKEN = "` before it, since its body is not documented; not prose.
const CLOUDWATCH_LEAD = /(?:bearer|token|key|secret|credential|password)["']?\s{0,4}(?:=>|[:=,])?\s{0,4}["']?$/i;
const LEAD = 32;
const LEAST_ENTROPY = 3.5;

function* detect({ text }: View): Iterable<Match> {
  yield* longTerm(text);
  yield* shortTerm(text);
  yield* cloudWatch(text);
}

const stop = (service: string, letters: string): readonly string[] => [
  `Find it: aws iam list-service-specific-credentials --service-name ${service} --all-users`,
  `Stop it: aws iam update-service-specific-credential --user-name <USER> --service-specific-credential-id ${letters} --status Inactive`,
  'Look at its use: aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=<USER>',
  'Replace it by a role, or by a short-term key that the application makes for itself',
  `Delete it: aws iam delete-service-specific-credential --user-name <USER> --service-specific-credential-id ${letters}`,
  'Remove it from the code, then from history: git filter-repo --replace-text',
];

function* longTerm(text: string): Iterable<Match> {
  for (const { 0: value, index } of text.matchAll(LONG_TERM)) {
    const isBedrock = value.startsWith(BEDROCK, 4);
    if (isDocumentedByAws(value) || entropy(value) < LEAST_ENTROPY) continue;
    yield {
      start: index,
      end: index + value.length,
      title: 'Amazon Bedrock API key (long-term)',
      ...(isBedrock ? {} : { confidence: 'medium' }),
      evidence: [isBedrock ? 'its base64 reads BedrockAPIKey-' : 'begins with ABSK', entropyEvidence(value)],
    };
  }
}

/** A short-term key is the base64 of a pre-signed URL: it tells itself when it ends. */
function* shortTerm(text: string): Iterable<Match> {
  for (const { 0: value, 1: encoded = '', index } of text.matchAll(SHORT_TERM)) {
    if (isDocumentedByAws(value)) continue;
    const signed = signedUrlIn(decoded(encoded));
    const span = { start: index, end: index + value.length };
    if (signed === undefined) {
      yield { ...span, severity: 'note', title: 'Beginning of an Amazon Bedrock API key (short-term)' };
      continue;
    }
    yield {
      ...span,
      title: 'Amazon Bedrock API key (short-term)',
      ...(signed.isLongPast ? { severity: 'note' } : {}),
      details: signed.details,
      evidence: ['its base64 reads bedrock.amazonaws.com and a signature'],
      fix: [
        `It ends by itself, at most 12 hours after it was made. While it may live, revoke the sessions of the role that signed it`,
        'Look at its use: aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventSource,AttributeValue=bedrock.amazonaws.com',
        'Remove it from the code, then from history: git filter-repo --replace-text',
      ],
    };
  }
}

function decoded(encoded: string): string {
  const bare = encoded.replaceAll('=', '');
  return atob(bare.length % 4 === 1 ? bare.slice(0, -1) : bare);
}

function* cloudWatch(text: string): Iterable<Match> {
  for (const { 0: value, index } of text.matchAll(CLOUDWATCH)) {
    const isRandom = entropy(value) >= LEAST_ENTROPY && /\d/.test(value) && !isDocumentedByAws(value);
    if (!isRandom || !CLOUDWATCH_LEAD.test(text.slice(Math.max(0, index - LEAD), index))) continue;
    yield {
      start: index,
      end: index + value.length,
      title: 'Amazon CloudWatch API key',
      confidence: 'medium',
      evidence: ['begins with ACWL', entropyEvidence(value)],
      fix: stop('logs.amazonaws.com', '<ACCA…>'),
    };
  }
}

export const rule: Rule = {
  id: 'aws-api-key',
  title: 'AWS API key',
  severity: 'critical',
  confidence: 'high',
  rank: 42,
  keywords: ['ABSK', SHORT_TERM_PREFIX, 'ACWL'],
  scope: { bytes: 16_384 },
  why: 'It is a bearer token: whoever reads it can call the service in the name, and on the bill, of its IAM user.',
  fix: stop('bedrock.amazonaws.com', '<ACCA…>'),
  sources: [
    'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints.html',
  ],
  detect,
};

const longTermKey = sample('Bedrock API key', 'ABSK', BEDROCK, '1', base64(90, 100), '=');
const signedQuery = (date: string): string =>
  `bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Date=${date}&X-Amz-Expires=43200&X-Amz-Signature=`;
const shortTermKey: Sample = {
  label: 'short-term Bedrock API key',
  make: (random) =>
    SHORT_TERM_PREFIX + btoa(signedQuery('20310101T000000Z') + generate([hex(64)], random) + '&Version=1'),
};
const expiredKey: Sample = {
  label: 'expired short-term Bedrock API key',
  make: (random) =>
    SHORT_TERM_PREFIX + btoa(signedQuery('20250801T000000Z') + generate([hex(64)], random) + '&Version=1'),
};
const logsKey = sample('CloudWatch API key', 'ACWL', base62(60));
const cut = sample('cut Bedrock API key', 'ABSK', base64(40));
const documented = sample('documented Bedrock API key', 'ABSK', base64(90), 'EXAMPLE', base64(20));
const run = sample('base64', base64(80), 'ABSK', base64(120));

export const examples: readonly Example[] = [
  finds`AWS_BEARER_TOKEN_BEDROCK=${longTermKey}\n`,
  finds`os.environ["AWS_BEARER_TOKEN_BEDROCK"] = "${shortTermKey}"`,
  { ...finds`{"é":"${expiredKey}"}\r\n`, note: 'a note: it has ended' },
  finds`curl -H "Authorization: Bearer ${logsKey}" https://logs.eu-west-1.amazonaws.com/`,
  finds`{"a":1,"token":"${logsKey}"}`,
  clean`Authorization: Bearer <ACWL token>`,
  clean`key = ${cut}`,
  clean`key = ${documented}`,
  clean`${run}`,
  clean`a short-term key begins with ${SHORT_TERM_PREFIX} and base64`,
];
