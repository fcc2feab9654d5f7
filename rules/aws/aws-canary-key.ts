/** An access key made as a trap: whoever tries it tells its owner. */
import { credentialsIn, pairKeywords, pairScope, type Credential } from '../../src/aws/key-pair.ts';
import { keyIdOf, secretKey } from '../../src/aws/samples.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, type Example } from '../../src/core/sample.ts';

function* detect({ text }: View): Iterable<Match> {
  for (const credential of credentialsIn(text)) yield* matchOf(credential);
}

function* matchOf({ id: { id, start, end, reading }, secret }: Credential): Iterable<Match> {
  if (reading.kind !== 'canary') return;
  const { account, maker } = reading;
  const told = {
    details: { account, accessKeyId: id },
    evidence: [`belongs to account ${account} of ${maker}`],
  };
  if (secret === undefined) yield { start, end, value: id, kind: 'identifier', ...told };
  else yield { start: secret.start, end: secret.end, value: secret.value, ...told };
}

export const rule: Rule = {
  id: 'aws-canary-key',
  title: 'AWS key that is a canary token',
  severity: 'note',
  confidence: 'high',
  rank: 45,
  keywords: pairKeywords,
  scope: pairScope,
  why: 'It opens nothing: it was planted so that its owner is alerted when somebody uses it. Committed by mistake, it gives the trap away.',
  fix: [
    'Do not test it: every use alerts its owner',
    'Ask who planted it; if it is meant to lie here, allow it with a reason',
    'If not, make a new one for where it belongs, and remove this one from the code, then from history',
  ],
  sources: ['https://docs.canarytokens.org/guide/aws-keys-token.html'],
  detect,
};

const thinkst = keyIdOf('171436882533');
const other = keyIdOf('959235150393');

export const examples: readonly Example[] = [
  finds`aws_access_key_id = ${thinkst}\n`,
  finds`[default]\r\naws_access_key_id = ${context(other)}\r\naws_secret_access_key = ${secretKey}\r\n`,
  finds`{"ключ":"${other}"}`,
  clean`x${thinkst}y`,
  clean`account 171436882533`,
  clean`arn:aws:iam::052310077262:user/canary`,
];
