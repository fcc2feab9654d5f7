/** Credentials among the arguments of SDK calls: no name stands beside them, only their place tells what they are. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, hex, lower } from '../../src/core/shape.ts';
import { argumentsAt, groupEnd, type Argument } from '../../src/generic/arguments.ts';
import { passwordMatch, tokenMatch } from '../../src/generic/finding.ts';
import { THIS_MACHINE } from '../../src/generic/local-service.ts';
import { isNoPlaceForGuesses } from '../../src/generic/paths.ts';

/** Where a call takes its credential, and whether a machine made it or somebody thought it up. */
interface Taker {
  readonly place: number;
  readonly made: boolean;
  /** The option of the call that lists them, instead of a place. */
  readonly option?: RegExp;
  /** What the call begins with, where its name tells too little. */
  readonly first?: readonly string[];
}

const key = (place: number): Taker => ({ place, made: true });
const chosen = (place: number): Taker => ({ place, made: false });

/** A module that is itself a function, by its name and where it is loaded: `stripe(`, `require('stripe')(`. */
function module(name: string, taker: Taker): readonly (readonly [string, Taker])[] {
  return [name, `require('${name}')`, `require("${name}")`].map((call) => [call, taker]);
}

/** Constructors and functions by name, in lower case. */
const CALLS: ReadonlyMap<string, Taker> = new Map<string, Taker>([
  // Stripe, Twilio, Slack, SendGrid, Resend, Google
  ...module('stripe', key(0)),
  ...module('twilio', key(1)),
  ['webhooks.constructevent', key(2)],
  ['webclient', key(0)],
  ['setapikey', key(0)],
  ['resend', key(0)],
  ['oauth2client', key(1)],
  ['auth.oauth2', key(1)],
  ['googlegenerativeai', key(0)],
  // Azure
  ['azurekeycredential', key(0)],
  ['azurenamedkeycredential', key(1)],
  ['azuresascredential', key(0)],
  ['storagesharedkeycredential', key(1)],
  ['clientsecretcredential', key(2)],
  ['usernamepasswordcredential', chosen(3)],
  ['cognitiveservicescredentials', key(0)],
  // Databases
  ['sequelize', chosen(2)],
  ['auth.basic', chosen(1)],
  ['plaintextauthprovider', chosen(1)],
  // Signatures, encryption and sessions
  ['jwt.sign', chosen(1)],
  ['jwt.verify', chosen(1)],
  ['jwt.encode', chosen(1)],
  ['createhmac', chosen(1)],
  ['createcipheriv', chosen(1)],
  ['createdecipheriv', chosen(1)],
  ['createsecretkey', chosen(0)],
  ['cookieparser', chosen(0)],
  // Takes `keys: [`; not `monkeys: [`.
  ['cookiesession', { ...chosen(0), option: /(?<!\w)keys["']?\s{0,3}:\s{0,3}\[/ }],
  ['hmac256', chosen(0)],
  ['hmac384', chosen(0)],
  ['hmac512', chosen(0)],
  // Directories, requests of superagent
  ['bind', { ...chosen(1), first: ["'cn=", '"cn=', "'uid=", '"uid='] }],
  ['.auth', { ...chosen(1), first: ["'", '"'] }],
  // AWS CDK
  ['secretvalue.unsafeplaintext', chosen(0)],
  ['secretvalue.plaintext', chosen(0)],
]);

// The call's name and its bracket, from the keyword on. Takes `AzureKeyCredential(`, `jwt.sign(`, `require('twilio')(`; not `createHmacKey(`.
const CALL = /(?:require\(["'][a-z]{4,20}["']\)|[A-Za-z0-9.]{4,40})(?=\()/y;
// What stands before a call whose name is but the end of another's. Takes `my`, `$`; not `jsonwebtoken.` or `Azure.`.
const OTHER = /[\w$]$/;

// A service on this machine. Takes `endpoint: 'http://localhost:8000'`, `host: "127.0.0.1"`; not `host: 'db.acme.io'`.
const LOCAL = new RegExp(
  String.raw`(?:endpoint|base_?url|host|url|server)["']?\s{0,3}[:=,]\s{0,3}["'\u0060](?:[a-z]{2,10}:\/\/)?(?:${THIS_MACHINE})\b`,
  'i',
);

function* detect({ text, path, hits }: View): Iterable<Match> {
  if (isNoPlaceForGuesses(path)) return;
  for (const hit of hits) {
    const call = callAt(text, hit);
    if (call === undefined) continue;
    const because = `stands where ${call.name} takes its credential`;
    for (const argument of takenBy(text, call)) {
      const match = (call.taker.made ? tokenMatch : passwordMatch)({ ...argument, because, path, severity: 'error' });
      if (match !== undefined) yield match;
    }
  }
}

interface Call {
  readonly name: string;
  readonly taker: Taker;
  /** The place of its bracket. */
  readonly open: number;
}

function callAt(text: string, at: number): Call | undefined {
  CALL.lastIndex = at;
  const name = CALL.exec(text)?.[0] ?? '';
  const taker = CALLS.get(name.toLowerCase());
  const isEnd = !name.startsWith('.') && OTHER.test(text.charAt(at - 1));
  return taker === undefined || isEnd ? undefined : { name, taker, open: at + name.length };
}

/** The literals that the call takes as its credentials. */
function takenBy(text: string, { taker: { place, option }, open }: Call): readonly Argument[] {
  const from = option === undefined ? open + 1 : endOfOption(text, open, option);
  if (from === undefined) return [];
  const all = argumentsAt(text, from);
  const taken = (option === undefined ? [all[place]] : all).filter((one) => one !== undefined);
  const last = taken.at(-1);
  const end = groupEnd(text, open) ?? (last === undefined ? open : last.start + last.value.length);
  return LOCAL.test(text.slice(open, end)) ? [] : taken;
}

/** Where the list of an option begins. */
function endOfOption(text: string, open: number, option: RegExp): number | undefined {
  const found = option.exec(text.slice(open, groupEnd(text, open)));
  return found === null ? undefined : open + found.index + found[0].length;
}

/** What of a call tells that it may take a credential. */
function keywordsOf([name, { first = [''] }]: readonly [string, Taker]): readonly string[] {
  return first.map((begin) => `${name}(${begin}`);
}

export const rule: Rule = {
  id: 'sdk-credential',
  title: 'Credential in a call of an SDK',
  severity: 'error',
  confidence: 'medium',
  rank: 12,
  keywords: [...CALLS].flatMap(keywordsOf),
  scope: { after: 8 },
  why: 'Whoever can read the code, or any copy or older version of it, can act as the program does, or forge what it signs.',
  fix: [
    'Revoke the credential, or change it, where it was issued.',
    'Read it from the environment or a secret store instead.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://learn.microsoft.com/javascript/api/@azure/core-auth/azurekeycredential',
    'https://www.twilio.com/docs/libraries/reference/twilio-node/',
    'https://github.com/auth0/node-jsonwebtoken#jwtsignpayload-secretorprivatekey-options-callback',
    'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.SecretValue.html',
    'https://cwe.mitre.org/data/definitions/798.html',
  ],
  detect,
};

const token = sample('key', base62(32));
const authToken = sample('auth token', hex(32));
const secret = sample('secret', base62(20));
const word = sample('random word', lower(14));

export const examples: readonly Example[] = [
  finds`const search = new AzureKeyCredential('${token}');`,
  finds`const client = require('twilio')(sid);\nconst other = twilio(process.env.SID, '${authToken}');`,
  finds`const client = require('twilio')(process.env.SID, '${authToken}');`,
  finds`new UsernamePasswordCredential(tenantId, clientId, 'svc-app', '${secret}');`,
  finds`stripe.webhooks.constructEvent(request.body, signature, '${token}');`,
  finds`jwt.sign({ sub: user.id, roles: ['admin'] }, '${secret}', { expiresIn: '1h' });`,
  finds`new Sequelize('shop', 'app', '${word}', { host: 'db.acme.io' });`,
  finds`createHmac('sha256', "${secret}")`,
  finds`createSecretKey('${secret}', 'utf8')`,
  finds`new ClientSecretCredential(\n  tenantId,\n  clientId,\n  '${token}',\n);`,
  finds`cookieSession({ name: 'session', keys: ['${secret}'] })`,
  finds`client.bind('cn=root,dc=acme,dc=io', '${secret}', (error) => done(error));`,
  finds`request.get(url).auth('app', '${secret}')`,
  finds`password: SecretValue.unsafePlainText('${secret}'),`,
  clean`new AzureKeyCredential(process.env.SEARCH_KEY);`,
  clean`new Sequelize('shop', 'app', '${secret}', { host: 'localhost', dialect: 'postgres' });`,
  clean`jwt.sign({ sub: '${secret}' }, process.env.JWT_SECRET);`,
  clean`const client = require('twilio')(process.env.SID, process.env.TOKEN);`,
  clean`createHmac('sha256', 'test')`,
  clean`createSecretKey(Buffer.from(process.env.SECRET, 'hex'))`,
  clean`cookieSession({ name: '${secret}', keys: [process.env.KEY] })`,
  clean`handler.bind('${secret}', '${secret}')`,
  clean`request.get(url).auth(user, password)`,
  clean`new WebClient(token, { logLevel: 'debug' });`,
];
