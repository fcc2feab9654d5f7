/** Access keys of the root user: the file that the console gives for them, or a profile that is named root. */
import type { AccessKeyId } from '../../src/aws/access-key-id.ts';
import { credentialsIn } from '../../src/aws/key-pair.ts';
import { detailsOf } from '../../src/aws/details.ts';
import { verdictOf, type IdVerdict } from '../../src/aws/id-match.ts';
import { secretKeysIn, type SecretKey } from '../../src/aws/secret-key.ts';
import { stopRootKey } from '../../src/aws/remedy.ts';
import { documentedKeyId, documentedSecretKey, keyId, keyIdOf, secretKey } from '../../src/aws/samples.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, type Example } from '../../src/core/sample.ts';

// Takes `rootkey.csv`, `keys/rootkey (1).csv`, `rootkey.csv.txt`; not `rootkeys.ts`.
const FILE = /(?:^|\/)root[-_ ]?key[^/]{0,20}\.csv(?:\.txt)?$/i;
// Takes the two lines of an old rootkey.csv, in this order; not the names in a sentence.
const LINES = /^\uFEFF?AWSAccessKeyId=(\w{16,128})\r?\n\s{0,4}AWSSecretKey=([A-Za-z0-9/+]{40})[ \t]*\r?$/gm;
// Takes `[root]`, `[profile root-account]`, `[aws_root]`; not `[rooted]`.
const PROFILE = /^[ \t]*\[\s*(?:profile\s+)?["']?(?:aws[-_])?root(?:[-_](?:account|user|key))?["']?\s*\]/gim;
// Takes the beginning of the next section; not an indented line.
const NEXT_SECTION = /^[ \t]*\[/m;

function* detect({ text, path }: View): Iterable<Match> {
  const owners = new Map(credentialsIn(text).map(({ id, secret }) => [secret?.start, id]));
  const says = FILE.test(path) ? () => 'the file is named as that of a root key' : sayer(text);
  for (const secret of secretKeysIn(text)) {
    const said = says(secret);
    if (said !== undefined) yield* matchOf(secret, owners.get(secret.start), said);
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

/** What the text around says of secrets, asked for in their order. */
function sayer(text: string): (secret: SecretKey) => string | undefined {
  const places = [...linesOf(text), ...profilesOf(text)].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while ((places[next]?.end ?? Infinity) < end) next++;
    const place = places[next];
    return place !== undefined && place.start <= start ? place.says : undefined;
  };
}

function linesOf(text: string): readonly Place[] {
  return [...text.matchAll(LINES)].map(({ 0: lines, index }) => ({
    start: index,
    end: index + lines.length,
    says: 'the lines of a rootkey.csv',
  }));
}

/** A profile's settings stand in its first lines. */
const SECTION_LENGTH = 800;

function profilesOf(text: string): readonly Place[] {
  return [...text.matchAll(PROFILE)].map(({ 0: head, index }) => {
    const start = index + head.length;
    const section = text.slice(start, start + SECTION_LENGTH);
    const next = section.search(NEXT_SECTION);
    return { start, end: start + (next === -1 ? section.length : next), says: 'its profile is named root' };
  });
}

function* matchOf(secret: SecretKey, owner: AccessKeyId | undefined, says: string): Iterable<Match> {
  const verdict: IdVerdict | undefined = owner === undefined ? {} : verdictOf(owner.reading, 'root access key');
  if (verdict === undefined) return;
  yield {
    start: secret.start,
    end: secret.end,
    value: secret.value,
    ...verdict,
    details: detailsOf({ ...verdict.details, accessKeyId: owner?.id }),
    evidence: [says, ...(verdict.evidence ?? [])],
    fix: stopRootKey({ id: owner?.id }),
  };
}

export const rule: Rule = {
  id: 'aws-root-key-file',
  title: 'Access key of the AWS root user',
  severity: 'critical',
  confidence: 'high',
  rank: 50,
  keywords: [
    'AWSSecretKey',
    'secret access key',
    'root]',
    'root-account]',
    'root_account]',
    'root-user]',
    'root_user]',
    'root"]',
  ],
  scope: { before: 5, after: 10 },
  why: 'The root user can do everything in its account, and no policy of the account limits it. It should have no access key at all.',
  fix: stopRootKey(),
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user_access-key.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
  ],
  detect,
};

const id = context(keyId);
const documented = context(keyIdOf('123456789012'));

export const examples: readonly Example[] = [
  finds`AWSAccessKeyId=${id}\r\nAWSSecretKey=${secretKey}`,
  finds.in('Downloads/rootkey.csv')`Access key ID,Secret access key\r\n${id},${secretKey}\r\n`,
  finds.in('rootkey (1).csv')`\uFEFFAWSAccessKeyId=${id}\nAWSSecretKey=${secretKey}\n`,
  finds.in('home/ann/.aws/credentials')`[root]\naws_access_key_id = ${id}\naws_secret_access_key = ${secretKey}\n`,
  finds`; é\n[profile root-account]\naws_access_key_id = ${id}\naws_secret_access_key = ${secretKey}\n\n[x]\nregion = eu-west-1`,
  {
    ...finds`AWSAccessKeyId=${documented}\nAWSSecretKey=${secretKey}\n`,
    note: 'a note: the account is that of documentation',
  },
  clean.in('rootkey.csv')`AWSAccessKeyId=<id>\nAWSSecretKey=<secret>\n`,
  clean.in('rootkey.csv')`AWSAccessKeyId=${documentedKeyId}\nAWSSecretKey=${documentedSecretKey}\n`,
  clean.in('docs/rootkey.md')`rootkey.csv holds AWSAccessKeyId= and AWSSecretKey= lines.`,
  clean`awk -F= '/AWSSecretKey/ {print $2}' rootkey.csv`,
];
