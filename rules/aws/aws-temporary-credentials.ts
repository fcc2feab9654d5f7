/** Temporary AWS credentials: an ASIA key ID, with its secret and token where they stand beside it. */
import type { AccessKeyId } from '../../src/aws/access-key-id.ts';
import { expiryIn, isLongPast, isoOf } from '../../src/aws/expiry.ts';
import { isInSignature, verdictOf } from '../../src/aws/id-match.ts';
import { credentialsIn, pairKeywords, pairScope, type Credential } from '../../src/aws/key-pair.ts';
import { linesAround } from '../../src/aws/lines.ts';
import { endSession } from '../../src/aws/remedy.ts';
import { keyIdOf, secretKey, sessionToken, temporaryKeyId } from '../../src/aws/samples.ts';
import type { SecretKey } from '../../src/aws/secret-key.ts';
import { sessionTokensIn } from '../../src/aws/session-token.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { base32 } from '../../src/core/shape.ts';

function* detect({ text }: View): Iterable<Match> {
  for (const credential of credentialsIn(text)) {
    if (credential.id.id.startsWith('ASIA')) yield* matchOf(credential, text);
  }
}

/** A token is long: it may fill a window of its own. */
const NEAR = { lines: 5, characters: 4000 } as const;

function* matchOf({ id, secret }: Credential, text: string): Iterable<Match> {
  const verdict = verdictOf(id.reading, 'temporary access key');
  if (verdict === undefined) return;
  const around = linesAround(text, id.start, NEAR);
  const hasToken = sessionTokensIn(around).length > 0;
  const end = endOf(around);
  yield {
    ...(secret === undefined ? loneId(id, text) : withSecret(secret, hasToken)),
    ...end.match,
    fix: endSession({ id: id.id }),
    ...verdict,
    details: { ...verdict.details, accessKeyId: id.id, ...end.details },
    evidence: [
      ...(verdict.evidence ?? []),
      ...(secret === undefined ? [] : ['its secret stands beside it']),
      ...(hasToken ? ['its session token stands beside it'] : []),
    ],
  };
}

type Core = Pick<Match, 'start' | 'end' | 'value' | 'kind' | 'title' | 'severity'>;

function loneId({ id, start, end }: AccessKeyId, text: string): Core {
  const severity = isInSignature(text, end) ? 'note' : 'warn';
  return { start, end, value: id, kind: 'identifier', title: 'Temporary AWS access key ID', severity };
}

function withSecret({ start, end, value }: SecretKey, hasToken: boolean): Core {
  return { start, end, value, severity: hasToken ? 'error' : 'warn' };
}

/** What an `Expiration` beside the key says. */
function endOf(around: string): { readonly match: Partial<Match>; readonly details: Readonly<Record<string, string>> } {
  const expiry = expiryIn(around);
  const expires = expiry === undefined ? undefined : isoOf(expiry);
  if (expiry === undefined || expires === undefined) return { match: {}, details: {} };
  return {
    match: isLongPast(expiry) ? { severity: 'note', title: 'Expired temporary AWS credentials' } : {},
    details: { expires },
  };
}

export const rule: Rule = {
  id: 'aws-temporary-credentials',
  title: 'Temporary AWS credentials',
  severity: 'warn',
  confidence: 'high',
  rank: 40,
  keywords: pairKeywords,
  scope: pairScope,
  why: 'Until they expire, whoever holds ID, secret and token has all rights of the session. They also tell which role or person works where.',
  fix: endSession(),
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  ],
  detect,
};

const id = context(temporaryKeyId);
const token = context(sessionToken);
const finnish = sample('Finnish word', 'ASIA', 'KIRJAMALLI', 'KANSIO');
const documented = sample('documented key ID', 'ASIA', base32(9), 'EXAMPLE');

export const examples: readonly Example[] = [
  finds`export AWS_ACCESS_KEY_ID=${id}\nexport AWS_SECRET_ACCESS_KEY=${secretKey}\nexport AWS_SESSION_TOKEN=${token}\n`,
  finds`{"Credentials":{"AccessKeyId":"${id}","SecretAccessKey":"${secretKey}","SessionToken":"${token}","Expiration":"2031-05-01T12:00:00Z"}}`,
  finds`{\r\n  "AccessKeyId": "${id}",\r\n  "SecretAccessKey": "${secretKey}",\r\n  "Expiration": "2019-05-01T12:00:00+00:00"\r\n}`,
  finds`caller ${temporaryKeyId} was denied`,
  finds`BasicSessionCredentials("${id}", "${secretKey}", token) // ключ`,
  finds`ключ=${temporaryKeyId}`,
  clean`"AccessKeyId": "${documented}"`,
  clean`x${temporaryKeyId}y`,
  clean`FANTASIA und ${context(keyIdOf('532587168180', 'LSIA'))}`,
  clean`msgstr "Näytä ${finnish} kansio."`,
];
