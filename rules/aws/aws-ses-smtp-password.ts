/** The SMTP password of Amazon SES, which is made from a secret access key. */
import { accessKeyIdsIn, accountIn, idKeywords, type AccessKeyId } from '../../src/aws/access-key-id.ts';
import { detailsOf } from '../../src/aws/details.ts';
import { linesAround } from '../../src/aws/lines.ts';
import { keyId, sesPassword } from '../../src/aws/samples.ts';
import { smtpPasswordsIn, smtpReach } from '../../src/aws/smtp-password.ts';
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { base64, hex } from '../../src/core/shape.ts';

function* detect({ text }: View): Iterable<Match> {
  for (const { start, end, value } of smtpPasswordsIn(text, (around) => userOf(around) !== undefined)) {
    const user = userOf(linesAround(text, start, smtpReach));
    yield {
      start,
      end,
      details: detailsOf({ accessKeyId: user?.id, account: user && accountIn(user.reading) }),
      fix: stop(user?.id),
      evidence: [
        'form of an SES password',
        user === undefined ? 'mail settings around it' : 'an access key ID stands beside it',
        entropyEvidence(value),
      ],
    };
  }
}

/** The user name of SMTP is an access key ID. */
function userOf(around: string): AccessKeyId | undefined {
  return accessKeyIdsIn(around).find(({ id, reading }) => id.startsWith('AKIA') && reading.kind !== 'placeholder');
}

const stop = (id: string = '<SMTP USER NAME>'): readonly string[] => [
  `Find its user: aws iam get-access-key-last-used --access-key-id ${id}`,
  `Stop it with the key that it is made from: aws iam update-access-key --user-name <USER> --access-key-id ${id} --status Inactive`,
  'Look at what was sent: SES console, Account dashboard, and: aws ses get-send-statistics',
  'Make new SMTP credentials, kept outside the repository: SES console, SMTP settings, Create SMTP credentials',
  `Delete the key: aws iam delete-access-key --user-name <USER> --access-key-id ${id}`,
  'Remove it from the code, then from history: git filter-repo --replace-text',
];

export const rule: Rule = {
  id: 'aws-ses-smtp-password',
  title: 'Amazon SES SMTP password',
  severity: 'error',
  confidence: 'high',
  rank: 40,
  keywords: ['smtp', 'simple email', 'simpleemail', 'simple-email', 'ses_', 'ses-', 'ses.', ...idKeywords],
  scope: { before: 10, after: 10 },
  why: 'It sends mail in the name of your domains, and on your bill; it can be revoked only together with the access key that it is made from.',
  fix: stop(),
  sources: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
  detect,
};

const id = context(keyId);
const sha = sample('hash', hex(44));
const longer = sample('base64', 'BM', base64(60));

export const examples: readonly Example[] = [
  finds`SMTP_HOST=email-smtp.eu-west-1.amazonaws.com\nSMTP_PASS=${sesPassword}\n`,
  finds`AWS_SES_USERPASS=${id}:${sesPassword}`,
  finds`{"host":"email-smtp.us-east-1.amazonaws.com","é":"😀","auth":{"user":"${id}","pass":"${sesPassword}"}}`,
  finds`smtp_sasl_password: "${sesPassword}"\r\n`,
  finds`relayhost\n${id}\n${sesPassword}`,
  clean`SMTP_PASS=\${SMTP_PASS}\nSMTP_HOST=email-smtp.eu-west-1.amazonaws.com\n`,
  clean`integrity ${context(sesPassword)} of the sessions`,
  clean`smtp.checksum: ${sha}`,
  clean`smtp logo: data:${longer}`,
];
