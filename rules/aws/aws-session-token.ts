/** A session token of AWS STS, known by what its base64 begins with. */
import { accessKeyIdsIn } from '../../src/aws/access-key-id.ts';
import { isDocumentedByAws } from '../../src/aws/documented.ts';
import { linesAround } from '../../src/aws/lines.ts';
import { endSession } from '../../src/aws/remedy.ts';
import { sessionToken } from '../../src/aws/samples.ts';
import { sessionTokensIn, tokenKeywords } from '../../src/aws/session-token.ts';
import { entropy, entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { base64 } from '../../src/core/shape.ts';

/** Bits per character: tokens of documents are filled with a few characters over and over. */
const LEAST_ENTROPY = 4.5;
// Takes `X-Amz-Security-Token=` before a token in a signed URL, which a rule of its own reports; not a header's colon.
const IN_URL = /[?&]X-Amz-Security-Token=$/i;
const LABEL = 24;

function* detect({ text }: View): Iterable<Match> {
  for (const { value, start, end } of sessionTokensIn(text)) {
    if (isDocumentedByAws(value) || entropy(value) < LEAST_ENTROPY) continue;
    if (IN_URL.test(text.slice(Math.max(0, start - LABEL), start))) continue;
    const isMadeUp = belongsToStandIn(linesAround(text, start, NEAR));
    yield {
      start,
      end,
      ...(isMadeUp ? { severity: 'note', title: 'Made-up AWS session token' } : {}),
      evidence: ['begins as every token of its kind', entropyEvidence(value)],
    };
  }
}

const NEAR = { lines: 5, characters: 2000 } as const;

/** Whether the key ID beside a token is one of documentation or of a simulator: then the token is too. */
function belongsToStandIn(around: string): boolean {
  const ids = accessKeyIdsIn(around);
  return ids.length > 0 && ids.every(({ reading: { kind } }) => kind === 'documentation' || kind === 'placeholder');
}

export const rule: Rule = {
  id: 'aws-session-token',
  title: 'AWS session token',
  severity: 'warn',
  confidence: 'high',
  keywords: tokenKeywords,
  scope: { before: 6, after: 6, bytes: 8192 },
  why: 'With the temporary key that it belongs to, it gives all rights of the session until that expires; it holds the names of account, role and session.',
  fix: endSession(),
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html',
  ],
  detect,
};

const old = sample('session token of 2016', 'FQoGZXIvYXdzE', base64(200));
const encoded = sample(
  'percent-encoded session token',
  'FwoGZXIvYXdzE',
  base64(60),
  '%2F',
  base64(40),
  '%2B',
  base64(30),
  '%3D',
);
const short = sample('session token cut short', 'IQoJb3JpZ2luX2Vj', base64(40));
const documented = sample('documented token', 'AQoDYXdzE', base64(60), 'EXAMPLE', base64(60));
const filling = context(sample('base64', base64(60)));

export const examples: readonly Example[] = [
  finds`aws_session_token=${sessionToken}\n`,
  finds`{"SessionToken":"${old}"}`,
  finds`X-Amz-Security-Token: ${sessionToken}\r\nHost: ü`,
  finds`curl -H "x-amz-security-token: ${old}"`,
  finds`token=${encoded}&x=1`,
  clean`aws_session_token=${short}...`,
  clean`aws_session_token=${documented}`,
  clean`${filling}${sessionToken}`,
];
