/** A secret that stands under its name, such as the client secret of an OAuth application. */
import type { Rule } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, hex } from '../../src/core/shape.ts';
import { secretsByName } from '../../src/generic/judge.ts';
import { glanceAtName } from '../../src/generic/name-glance.ts';

export const rule: Rule = {
  id: 'generic-secret',
  title: 'Secret in the text',
  severity: 'error',
  confidence: 'medium',
  rank: 10,
  keywords: ['secret'],
  glance: glanceAtName('secret'),
  scope: { after: 4 },
  why: 'Whoever can read the file, or any copy or older version of it, can act as the application it belongs to.',
  fix: [
    'Make a new secret where the old one was made, and delete the old one there.',
    'Read it from the environment or a secret store instead.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://cwe.mitre.org/data/definitions/798.html'],
  detect: (view) => secretsByName(view, { kind: 'secret', severity: 'error' }),
};

const secret = sample('secret', base62(32));
const digest = sample('hexadecimal secret', hex(40));

export const examples: readonly Example[] = [
  finds`CLIENT_SECRET=${secret}\n`,
  finds`private static String CLIENT_SECRET = "${digest}";`,
  finds`"consumer_secret": "${secret}",`,
  finds`<clientSecret>${secret}</clientSecret>`,
  finds`| Client secret | ${secret} |\n`,
  clean`| secrets | \`.secrets.baseline\` |\n`,
  clean`clientSecret: process.env.CLIENT_SECRET,`,
  clean`secret: '{{ vault_secret }}'`,
  clean`secretName: my-app-secrets`,
  clean`--secret-string "{\\"host\\":\\"$DB_HOST\\",\\"password\\":\\"$DB_PASSWORD\\",\\"engine\\":\\"mongo\\"}"`,
  clean`"arn:aws:secretsmanager:eu-west-1:111122223333:secret:${secret}"`,
  clean`Resource: !Sub 'arn:aws:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:${secret}'`,
  clean.in('clean-up.sh')`secrets=($(aws secretsmanager list-secrets --query 'SecretList[].Name' --output text))`,
  clean.in('test/shop.ts')`new Client({ baseUrl: 'http://localhost:8080', clientSecret: '${secret}' })`,
  finds.in('src/shop.ts')`new Client({ baseUrl: 'https://acme.io', clientSecret: '${secret}' })`,
  clean`SECRET_KEY_ID=${secret}`,
];
