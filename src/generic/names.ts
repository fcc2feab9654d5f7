/** What the name of a variable, key or option says of its value. */
import { remembered } from './remembered.ts';
import { wordSet } from './word-set.ts';

/** What a value is called. `key` alone says little; `weak` is set where the value itself must carry the proof. */
export interface NameKind {
  readonly kind: 'password' | 'secret' | 'token' | 'key';
  readonly weak: boolean;
}

const PASSWORDS = wordSet(`
  password passwd passwort passphrase passcode passwrd pass passwords pwd pswd psw pword pw kennwort senha
  contrasena clave mdp motdepasse wachtwoord userpass passin dbpass dbpassword dbpasswd dbpwd userpassword
  rootpassword rootpw bindpw adminpassword sudopass mypassword pgpassword sshpass passout keypass storepass spass
  upass mypass mypasswd rootpass adminpass adminpwd userpwd rootpwd rootpasswd loginpassword pgpass
`);
const SECRETS = wordSet(`
  secret secrets clientsecret appsecret secretkey apisecret sharedsecret consumersecret secretaccesskey accesssecret
  mysecret secrete secretid totpsecret jwtsecret tokensecret
`);
const TOKENS = wordSet(`
  token tokens accesstoken authtoken apitoken usertoken bearertoken bearer refreshtoken mytoken tok idtoken
  sessiontoken oauthtoken logintoken bottoken jwttoken sastoken credential credentials creds cred auth authorization
  authentication userauth authkey otp totp sas webhook
`);
const KEYS = wordSet(`
  apikey accesskey privatekey encryptionkey signingkey masterkey appkey sharedkey hmackey cryptokey accountkey
  subscriptionkey licensekey servicekey privkey slapikey apikeys passkey presharedkey psk storagekey sessionkey
  deploykey serverkey integrationkey tokenkey functionkey hostkey
`);

const VOCABULARY: readonly (readonly [NameKind['kind'], ReadonlySet<string>])[] = [
  ['password', PASSWORDS],
  ['secret', SECRETS],
  ['token', TOKENS],
  ['key', KEYS],
];

const KINDS: ReadonlyMap<string, NameKind['kind']> = new Map(
  VOCABULARY.flatMap(([kind, list]) => [...list].map((word) => [word, kind] as const)),
);

/** Words before `key` that make it a secret one. */
const KEY_QUALIFIERS = wordSet(`
  api access private secret encryption encrypt encoding signing sign signature master auth account shared
  subscription service app application license licence storage deploy server admin aes hmac jwt crypto cipher
  session integration ingest ingestion write instrumentation preshared psk webhook function host consumer management
  cookie activation registration ssh decryption decrypt symmetric hex wep wpa recovery
`);

/** Whether a key of this word, in lower case, is a secret one. */
export function isKeyQualifier(word: string): boolean {
  return KEY_QUALIFIERS.has(word);
}

/** Words that, after the telling one, say that the value is about a secret but none. */
const OTHER_THINGS = wordSet(`
  id ids name names file files filename filepath path paths dir directory folder url urls uri uris endpoint host
  hostname type types kind length len size min max minimum maximum count limit policy policies rule rules regex
  regexp pattern format field fields input label labels title hint placeholder prompt message messages msg error
  errors err help description desc reset change changed forgot expired expires expiry expiration expire ttl age
  lifetime timeout date time at required enabled enable disabled valid validity validator validation check checker
  strength manager provider service store generator factory builder handler helper encoder encryptor resolver parser
  reader source ref reference refs attr attribute param params parameter parameters var variable env property
  properties header headers prefix suffix sep separator delimiter index idx column col table class component page
  view form button link route action event events mode method methods alg algorithm algo hash hashed hasher hashes
  digest checksum fingerprint thumbprint md5 sha sha1 sha256 version usage scope scopes audience issuer status state
  level group role set bytes bits start end offset position line char chars alphabet symbol comment note example
  template schema model entity dto visible visibility cipher encoding charset callback flow grant response request
  info data config ring chain pair word words board code press frame vault backend engine driver plugin module
  package lib library util utils test tests spec docs readme arn listener middleware guard strategy scheme realm
  domain user username email authority verifier verify verification verified modified updated created rotation
  rotate history permission permissions purpose location region port server stream manage operation tag tags
  category section screen dialog modal icon image color style css selector last exists present missing found
  mismatch match matches equal equals failed failure sent send sender creator creation create delete deleted
  deletion update remove add get list show hide toggle edit save load login logout less protected decode encode
  split strip trim startswith endswith join tostring concat append contains sha2 sha224 sha384 sha512 bcrypt crypt
  salt maps map attrs attributes filter query mgr wrapper holder supplier consumer producer queue topic bucket
  matcher converter extractor parsing scanner lexer iterator
`);

/** Words before the telling one that say the same. */
const HARMLESS_QUALIFIERS = wordSet(`
  websocket encoded sha md5 public pub csrf xsrf next page pagination continuation sync cancel cancellation foreign
  primary sort cache row partition range object no without is has use needs requires forgot reset change lex lexer
  parse syntax separator eof start end begin protection forgery identifier keyword operator comment whitespace csrfmiddleware design
  max min num number last first total lock publishable recaptcha site hash hashed encrypted crypted digest invalid
  wrong bad incorrect missing empty upload read ask prompt show hide verify check validate generate create issuer
  subject nonce nopasswd sec etag idempotency dedup deduplication translation i18n shortcut arrow hot tab enter
  escape api_version stored to update updated authenticity antiforgery requestverification verification
`);

/** Words that are a noun only at the end of a name: `db_pass`, not `pass_on_error`. */
const VERBS = wordSet('pass auth sign');

/** Words at a name's end that say nothing of the kind of its value. */
const FILLERS = wordSet(`
  secure super sec value val text str string plain plaintext raw default old new current prod production dev development staging
  stage local live sandbox base64 b64 hex enc confirm confirmation repeat again override const constant main my the
  a b c
`);

/** The words of an identifier: `myDbPassword2`, `my-db.password` and `MY_DB_PASSWORD` all give `my db password`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^[0-9]+$/.test(word));
}

/** What the name says of its value; `undefined` where it tells of no secret. A program has the same names everywhere. */
export const kindOfName: (name: string) => NameKind | undefined = remembered((name: string) => {
  const words = [...wordsOf(name)];
  while (FILLERS.has(words.at(-1) ?? '') && words.length > 1) words.pop();
  const last = words.findLastIndex((word) => kindOfWord(word) !== undefined || word === 'key' || word === 'keys');
  const word = words[last];
  if (word === undefined || words.slice(last + 1).some((after) => OTHER_THINGS.has(after))) return undefined;
  if (VERBS.has(word) && last < words.length - 1) return undefined;
  const before = words.slice(0, last);
  if (isHarmless(before)) return undefined;
  return kindOf(word, before);
});

/** Whether the words before the telling one take its meaning away: `csrf token`, `public api key`, `to store secrets`. */
function isHarmless(before: readonly string[]): boolean {
  return HARMLESS_QUALIFIERS.has(before.at(-1) ?? '') || HARMLESS_PHRASE.test(before.join(' '));
}

// Takes `public api`, `my public client`, `to store`, what tells repeated requests and handshakes apart such as `client
// request` and `sec web socket`; not `next public api`, where a framework makes public what it is given.
const HARMLESS_PHRASE =
  /(?<!\b(?:next|nuxt|expo) )\bpublic (?:api|app|client|site)$|\bto store$|\b(?:client request|lifecycle action|sec web socket)$/;

/** Whether a name says that its value is none that anybody uses: `mockToken`, `FAKE_API_KEY`. */
export function saysMadeUp(name: string): boolean {
  return wordsOf(name).some((word) => /^(?:mock|mocked|fake|faked|dummy|stub|bogus)$/.test(word));
}

function kindOf(word: string, before: readonly string[]): NameKind | undefined {
  const kind = kindOfWord(word);
  if (kind === undefined) return kindOfKey(before);
  const isQualified = word === 'pw' ? before.length > 0 : before.some((other) => kindOfWord(other) !== undefined);
  return { kind, weak: WEAK.has(word) && !isQualified };
}

/** Names that stand for much else too. */
const WEAK = wordSet(`
  auth authorization authentication credential credentials creds cred webhook otp tok pw psw clave
`);

function kindOfKey(before: readonly string[]): NameKind {
  const telling = before.map((word) => kindOfWord(word)).find((kind) => kind !== undefined);
  if (telling !== undefined) return { kind: telling, weak: false };
  return { kind: 'key', weak: !KEY_QUALIFIERS.has(before.at(-1) ?? '') };
}

/** A word without the number that it ends with: `pass` of `pass12`. */
export function withoutNumber(word: string): string {
  return word.replace(/(?<![0-9])[0-9]+$/, ''); // takes `12` at the end; not the `2` of `b2b`
}

function kindOfWord(word: string): NameKind['kind'] | undefined {
  return KINDS.get(word) ?? KINDS.get(withoutNumber(word)) ?? compound(word);
}

// Takes `dbpassword`, `accesstoken`, `ibmcloudapikey`, `coshmacsecret`; not `bypass`, `monkey`, `nopasswd` or `jsonwebtoken`.
const COMPOUND =
  /^(?!jsonweb|nopass|no_pass|untoken|detoken).*?(password|passwd|passphrase|secret|token|apikey|accesskey|secretkey|privatekey)[0-9]*$/;

function compound(word: string): NameKind['kind'] | undefined {
  const stem = COMPOUND.exec(word)?.[1];
  return stem === undefined ? undefined : KINDS.get(stem);
}
