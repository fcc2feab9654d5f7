/** A password that stands under its name: in settings, source code, command lines, markup or prose. */
import type { Rule } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, digits, lower } from '../../src/core/shape.ts';
import { secretsByName } from '../../src/generic/judge.ts';
import { glanceAtName } from '../../src/generic/name-glance.ts';
import { named } from '../../src/generic/keyword.ts';

export const rule: Rule = {
  id: 'generic-password',
  title: 'Password in the text',
  severity: 'error',
  confidence: 'medium',
  rank: 10,
  keywords: [
    ...named('pass'),
    '_pass',
    'passw',
    'passp',
    'passcode',
    'passin',
    'passout',
    '-pass ',
    'pass encoding=', // of FileZilla
    'pwd',
    'psw',
    'pword',
    '_pw',
    'pw =',
    'pw=',
    'pw:',
    'kennwort',
    'senha',
    'motdepasse',
  ],
  glance: glanceAtName('password'),
  scope: { before: 3, after: 4 },
  why: 'Whoever can read the file, or any copy or older version of it, can log in with it.',
  fix: [
    'Change the password where it is used.',
    'Read it from the environment or a secret store instead.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://cwe.mitre.org/data/definitions/798.html'],
  detect: (view) => secretsByName(view, { kind: 'password', severity: 'error' }),
};

const password = sample('password', base62(14));
const numbered = sample('word with a number', 'area', digits(2));
const short = sample('short word', lower(5));
const word = sample('random word', lower(12));
const made = sample('long password', base62(24));
const attribute = sample('attribute', 'encoding="base64"');

export const examples: readonly Example[] = [
  finds`DB_PASSWORD=${password}\n`,
  finds`const options = { user: 'app', password: '${password}' };`,
  finds`<property name="password" value="${password}"/>`,
  finds.in('recentservers.xml')`<Pass ${context(attribute)}>${password}</Pass>`,
  finds`mysql --user=app --password=${password} shop`,
  finds`spring.datasource.password: ${word}\n`,
  finds`if (password == "${password}") {`,
  finds`user,password,host\njoe,${made},db1\n`,
  finds`Logged in with password ${made} as joe.\n`,
  finds.in('test/login.test.js')`login({ user: 'joe', password: '${password}' })`,
  clean.in('test/login.test.js')`login({ user: 'joe', password: '${context(numbered)}' })`,
  clean.in('src/user.rb')`  #   user.password = '${context(short)}'`,
  clean`const password = process.env.DB_PASSWORD;`,
  clean`DB_PASSWORD=\${DB_PASSWORD}\n`,
  clean`password: 'changeme'`,
  clean.in('users.csv')`user,password\n${context(numbered)}\n`,
  clean`passwordLabel: 'Enter your password:'`,
  clean`password_file = "/run/secrets/db"`,
];
