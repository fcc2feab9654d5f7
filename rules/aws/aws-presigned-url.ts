/** A URL that AWS's signature lets anyone use until it ends: whoever reads it needs no credential. */
import { isDocumentedByAws } from '../../src/aws/documented.ts';
import { signedUrlIn, signedUrlsAround, type SignedUrl } from '../../src/aws/signed-url.ts';
import { keyIdOf, someAccount, documentedKeyId, sessionToken } from '../../src/aws/samples.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, type Example, type Sample } from '../../src/core/sample.ts';
import { base64, chars, generate, hex, type Part } from '../../src/core/shape.ts';

const DAY = 86_400;

function* detect({ text, hits }: View): Iterable<Match> {
  for (const { start, end } of signedUrlsAround(text, hits)) {
    const url = text.slice(start, end);
    const signed = signedUrlIn(url);
    if (signed === undefined || signed.isLongPast || isDocumentedByAws(url)) continue;
    yield {
      start,
      end,
      title: `Pre-signed ${signed.service} URL`,
      ...judge(signed),
      details: signed.details,
      fix: stop(signed),
    };
  }
}

/** A URL that lives for less than a day has most likely ended when somebody reads the finding. */
function judge({ expiry, lifetime = DAY }: SignedUrl): Partial<Match> {
  const isShort = expiry === undefined || lifetime < DAY;
  return {
    ...(isShort ? { severity: 'note', confidence: 'low' } : {}),
    evidence: [
      expiry === undefined ? 'it does not say when it ends' : `lives for ${Math.round(lifetime / 360) / 10} hours`,
    ],
  };
}

function stop({ accessKeyId: id, details }: SignedUrl): readonly string[] {
  const ends = details['expires'] === undefined ? '' : ` It ends by itself at ${details['expires']}.`;
  return [
    `Take the right away that it lends: delete or rename the object, or deactivate the key that signed it${id === undefined ? '' : ` (${id})`}.${ends}`,
    'Look at its use: server access logs of the bucket, or CloudTrail data events',
    "Remove it from the code; store the object's name and sign a URL when one is needed",
  ];
}

export const rule: Rule = {
  id: 'aws-presigned-url',
  title: 'Pre-signed AWS URL',
  severity: 'warn',
  confidence: 'medium',
  rank: 41,
  keywords: ['X-Amz-Signature', 'AWSAccessKeyId=', 'Key-Pair-Id='],
  scope: { bytes: 8192 },
  why: 'The signature in it stands for a credential: until it ends, anyone who has the URL can do what it was made for.',
  fix: stop({ isLongPast: false, service: 'AWS', details: {} }),
  sources: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
  ],
  detect,
};

const url = (label: string, ...parts: readonly (string | Part | Sample)[]): Sample => ({
  label,
  make: (random) =>
    parts
      .map((part) => (typeof part !== 'string' && 'make' in part ? part.make(random) : generate([part], random)))
      .join(''),
});
const id = keyIdOf(someAccount, 'ASIA');
const head = 'https://b.s3.eu-west-1.amazonaws.com/a.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=';
const scope = '%2F20310101%2Feu-west-1%2Fs3%2Faws4_request';
const dated = (date: string, seconds: number): string => `&X-Amz-Date=${date}&X-Amz-Expires=${seconds}`;
const tail = '&X-Amz-SignedHeaders=host&X-Amz-Signature=';
const week = url('pre-signed URL', head, id, scope, dated('20310101T000000Z', 604_800), tail, hex(64));
const withToken = url(
  'pre-signed URL',
  head,
  id,
  scope,
  dated('20310101T000000Z', 86_400),
  '&X-Amz-Security-Token=',
  sessionToken,
  tail,
  hex(64),
);
const version2 = url(
  'pre-signed URL',
  'https://b.s3.amazonaws.com/a?AWSAccessKeyId=',
  keyIdOf(someAccount),
  '&Expires=1956528000&Signature=',
  base64(27),
  '=',
);
const cloudFront = url(
  'signed URL',
  'https://d1.cloudfront.net/a?Expires=1956528000&Signature=',
  chars('A-Za-z0-9~-', 60),
  '__&Key-Pair-Id=K2JCJMDEHXQW5F',
);
const past = url(
  'ended pre-signed URL',
  head,
  documentedKeyId,
  scope,
  dated('20130524T000000Z', 86_400),
  tail,
  hex(64),
);
const documented = url(
  'documented URL',
  head,
  documentedKeyId,
  scope,
  dated('20310101T000000Z', 86_400),
  tail,
  hex(64),
);

export const examples: readonly Example[] = [
  finds`<a href="${week}">`,
  finds`curl -o x.zip '${withToken}'\r\n`,
  finds`{"url":"${version2}","ä":"€"}`,
  finds`see ${cloudFront} for the film`,
  clean`${context(past)}`,
  clean`${context(documented)}`,
  clean`https://b.s3.amazonaws.com/a.zip?X-Amz-Signature=<signature>&X-Amz-Expires=604800`,
  clean`the parameter X-Amz-Signature holds 64 hexadecimal digits`,
];
