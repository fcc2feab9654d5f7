/** Files in which AWS's tools, and others that speak to S3, keep credentials: which those are, and what is secret in them. */
import { settingsIn } from './ini.ts';
import { isStandIn } from './stand-in.ts';

/** How a file is written. */
type Form = 'ini' | 'json' | 's3fs' | 'docker';

const BACKUP = '(?:~|\\.(?:bak|backup|old|orig|save|copy))?$';

/** By their paths on every system (`C:\Users\ann\.aws` is given with `/`). A name that ends in `.example` is none of them. */
const forms: readonly (readonly [RegExp, Form])[] = [
  // Takes `home/ann/.aws/credentials` and `.aws/config.bak`; not `.aws/credentials.example`.
  [new RegExp(`(?:^|/)\\.aws/(?:credentials|config)${BACKUP}`), 'ini'],
  // Takes `.boto`, `etc/boto.cfg`, `.s3cfg`, `rclone.conf`, `.fog`; not `my.boto.md`.
  [
    new RegExp(
      `(?:^|/)(?:\\.boto|boto\\.cfg|\\.s3cfg|\\.s3cmd\\.ini|s3cfg|\\.awssecret|\\.awscred|\\.aws_credentials|\\.?rclone\\.conf|\\.fog|AwsCredentials\\.properties|\\.?aws_credential_file)${BACKUP}`,
    ),
    'ini',
  ],
  // Takes `.aws/sso/cache/ab12.json`; not `.aws/sso/readme.json`.
  [/(?:^|\/)\.aws\/(?:cli|sso|boto|login)\/cache\/[^/]+\.json$/, 'json'],
  // Takes `.passwd-s3fs` and `etc/passwd-s3fs`; not `passwd-s3fs.md`.
  [new RegExp(`(?:^|/)\\.?passwd-s3fs${BACKUP}`), 's3fs'],
  // Takes `.docker/config.json` and `.dockercfg`; not `docker/config.json`.
  [/(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.dockerconfigjson)$/, 'docker'],
];

/** Takes the path of every such file, and no other. */
export const credentialFile: RegExp = new RegExp(forms.map(([{ source }]) => source).join('|'));

/** A secret in such a file. */
export interface FileSecret {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** `key`: a secret access key. `token`: of a session. `login`: of a person or a registered client. */
  readonly kind: 'key' | 'token' | 'login';
  /** The name that the file gives it, such as `aws_secret_access_key`. */
  readonly name: string;
  /** The profile or section, where there are some. */
  readonly profile?: string;
  /** The key ID that belongs to it, where it is written. */
  readonly id?: string;
  readonly commented: boolean;
}

/** The secrets of a credentials file. Empty settings and stand-ins are left out, so a file of profiles for SSO gives none. */
export function fileSecretsIn(text: string, path: string): readonly FileSecret[] {
  const form = forms.find(([pattern]) => pattern.test(path))?.[1];
  const found = form === undefined ? [] : readers[form](text);
  return found.filter(({ value }) => value.length >= SHORTEST && !isStandIn(value));
}

/** Shorter values are those of simulators: `test`, `minioadmin`. */
const SHORTEST = 16;

const readers: Readonly<Record<Form, (text: string) => readonly FileSecret[]>> = {
  ini: iniSecrets,
  json: jsonSecrets,
  s3fs: s3fsSecrets,
  docker: dockerSecrets,
};

// Takes `aws_secret_access_key`, `secret_key`, `secretkey`, `awssecretkey`; not `aws_access_key_id`.
const KEY_NAME = /^(?:\w*_)?(?:aws)?secret_?(?:access_?)?key$/;
const TOKEN_NAME = /^(?:aws_)?(?:session|security|access)_token$/;
// Takes `aws_access_key_id`, `access_key`; a name of the secret ends alike, so that is asked for first.
const ID_NAME = /^(?:\w*_)?(?:aws)?access_?key(?:_?id)?$/;

function iniSecrets(text: string): readonly FileSecret[] {
  const settings = settingsIn(text);
  const ids = new Map(
    settings
      .filter(({ key }) => !KEY_NAME.test(key) && ID_NAME.test(key))
      .map(({ section, value }) => [section, value]),
  );
  return settings.flatMap(({ section, key, ...place }) => {
    const kind = KEY_NAME.test(key) ? 'key' : TOKEN_NAME.test(key) ? 'token' : undefined;
    if (kind === undefined) return [];
    const id = ids.get(section);
    const profile = section === '' ? {} : { profile: section };
    return [{ ...place, kind, name: key, ...profile, ...(id === undefined ? {} : { id }) }];
  });
}

const jsonKinds: Readonly<Record<string, FileSecret['kind']>> = {
  secretaccesskey: 'key',
  sessiontoken: 'token',
  accesstoken: 'login',
  refreshtoken: 'login',
  idtoken: 'login',
  clientsecret: 'login',
  dpopkey: 'login',
};
// Takes `"SecretAccessKey": "…"` of a cache; not `"startUrl"`.
const JSON_SECRET =
  /"(secretAccessKey|sessionToken|accessToken|refreshToken|idToken|clientSecret|dpopKey)"(\s{0,8}:\s{0,8}")((?:[^"\\\n]|\\.){1,8000})"/gi;
const JSON_ID = /"accessKeyId"\s{0,8}:\s{0,8}"(\w{16,128})"/i;

function jsonSecrets(text: string): readonly FileSecret[] {
  const id = JSON_ID.exec(text)?.[1];
  return [...text.matchAll(JSON_SECRET)].map(({ 0: whole, 1: name = '', 3: value = '', index }) => {
    const end = index + whole.length - 1;
    const kind = jsonKinds[name.toLowerCase()] ?? 'login';
    const owner = id === undefined || kind === 'login' ? {} : { id };
    return { value, start: end - value.length, end, kind, name, ...owner, commented: false };
  });
}

/** Lines `ID:SECRET` and `bucket:ID:SECRET`. */
function s3fsSecrets(text: string): readonly FileSecret[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const [value = '', id = '', ...bucket] = line.trim().split(':').reverse();
    if (!/^#?[ \t]*\w{16,128}$/.test(id) || /\s/.test(value) || bucket.length > 1) return [];
    const start = index + line.lastIndexOf(value);
    const place = { value, start, end: start + value.length };
    return [
      {
        ...place,
        kind: 'key',
        name: 'passwd-s3fs',
        id: id.replace(/^\W+/, ''),
        commented: line.trim().startsWith('#'),
      },
    ];
  });
}

// Takes the login of a private registry of ECR with its `auth`; not that of another registry.
const ECR_LOGIN =
  /"(?:https:\/\/)?(\d{12}\.dkr\.ecr[^"\n]{1,100})"\s{0,40}:\s{0,40}\{\s{0,40}"auth"\s{0,8}:\s{0,8}"([A-Za-z0-9+/=]{24,8000})"/g;
/** "AWS:", the user name of every login to ECR, in base64. */
const ECR_USER = btoa('AWS:').slice(0, 5);

function dockerSecrets(text: string): readonly FileSecret[] {
  return [...text.matchAll(ECR_LOGIN)].flatMap(({ 0: whole, 1: profile = '', 2: value = '', index }) => {
    if (!value.startsWith(ECR_USER)) return [];
    const end = index + whole.length - 1;
    return [{ value, start: end - value.length, end, kind: 'login', name: 'auth', profile, commented: false }];
  });
}
