/**
 * Reads the AWS credentials that this machine holds now, so that a scan can find them. They are never printed. Files are
 * read without waiting: most are not there, and to ask another thread for each takes longer than to look.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSecretsIn, type FileSecret } from '../aws/credential-file.ts';
import { settingsIn } from '../aws/ini.ts';
import type { LocalValue } from '../aws/local-credential.ts';
import { isStandIn } from '../aws/stand-in.ts';
import { messageOf } from '../core/errors.ts';
import type { Notice } from '../report/report.ts';

/** Where to look. */
export interface LocalPlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home directory. */
  readonly home: string;
}

/** What was found there. */
export interface LocalCredentials {
  /** Each value once. */
  readonly values: readonly LocalValue[];
  /** Files that are there but can't be read: what is in them is not looked for. */
  readonly notices: readonly Notice[];
}

/** Reads the files of AWS's tools, where their environment variables put them, and the environment itself. */
export function readLocalCredentials({ env, home }: LocalPlaces): LocalCredentials {
  const { files, notices } = localFiles({ env, home });
  const read = files.map((file) => readOne(file, home));
  const values = [...environmentValues(env), ...read.flatMap(({ values }) => values)];
  const byValue = new Map(values.toReversed().map((value) => [value.value, value]));
  return {
    values: [...byValue.values()].reverse(),
    notices: [...notices, ...read.flatMap((one) => one.notices)],
  };
}

/** A file, and the usual path that tells its form. */
export interface LocalFile {
  readonly path: string;
  readonly form: string;
}

/** The files that may hold AWS credentials: those of fixed names, which need not be there, and what lies in caches. */
export function localFiles(places: LocalPlaces): {
  readonly files: readonly LocalFile[];
  readonly notices: readonly Notice[];
} {
  const listed = cachesOf(places).map((cache) => listCache(cache, places.home));
  return {
    files: [...filesOf(places), ...listed.flatMap(({ files }) => files)],
    notices: listed.flatMap(({ notices }) => notices),
  };
}

/** Where AWS's tools keep profiles. */
export function configFile({ env, home }: LocalPlaces): LocalFile {
  const form = '.aws/config';
  return { path: expanded(env['AWS_CONFIG_FILE'], home) ?? join(home, form), form };
}

/** Files that may be there, in the order in which a value is told to come from them. */
function filesOf({ env, home }: LocalPlaces): readonly LocalFile[] {
  const at = (variable: string, usual: string): LocalFile => ({
    path: expanded(env[variable], home) ?? join(home, usual),
    form: usual,
  });
  const old = expanded(env['AWS_CREDENTIAL_FILE'], home);
  return [
    at('AWS_SHARED_CREDENTIALS_FILE', '.aws/credentials'),
    configFile({ env, home }),
    ...(old === undefined ? [] : [{ path: old, form: 'aws_credential_file' }]),
    at('BOTO_CONFIG', '.boto'),
    { path: '/etc/boto.cfg', form: 'boto.cfg' },
    { path: join(home, '.s3cfg'), form: '.s3cfg' },
    { path: join(home, '.passwd-s3fs'), form: '.passwd-s3fs' },
    at('RCLONE_CONFIG', '.config/rclone/rclone.conf'),
    { path: join(home, '.fog'), form: '.fog' },
  ];
}

/** Folders of JSON files. */
function cachesOf({ env, home }: LocalPlaces): readonly LocalFile[] {
  const usual = ['.aws/cli/cache', '.aws/sso/cache', '.aws/boto/cache', '.aws/login/cache'];
  const login = expanded(env['AWS_LOGIN_CACHE_DIRECTORY'], home);
  return [
    ...usual.map((form) => ({ path: join(home, form), form })),
    ...(login === undefined ? [] : [{ path: login, form: '.aws/login/cache' }]),
  ];
}

function expanded(path: string | undefined, home: string): string | undefined {
  if (path === undefined || path === '') return undefined;
  return path.replace(/^~(?=\/|\\|$)/, () => home);
}

function listCache(
  { path, form }: LocalFile,
  home: string,
): Pick<LocalCredentials, 'notices'> & { readonly files: readonly LocalFile[] } {
  try {
    const names = readdirSync(path).filter((name) => name.endsWith('.json'));
    return { files: names.map((name) => ({ path: join(path, name), form: `${form}/${name}` })), notices: [] };
  } catch (error) {
    return { files: [], notices: noticesOf(error, shownPath(path, home)) };
  }
}

/** Whether an error says that there is no such file, which is the usual case. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ABSENT.has(String(error.code));
}

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

function readOne({ path, form }: LocalFile, home: string): LocalCredentials {
  const shown = shownPath(path, home);
  try {
    return { values: valuesOf(readFileSync(path, 'utf8'), { form, shown }), notices: [] };
  } catch (error) {
    return { values: [], notices: noticesOf(error, shown) };
  }
}

/** The path as people write it: `~/.aws/config`. */
export function shownPath(path: string, home: string): string {
  return path.startsWith(home) ? `~${path.slice(home.length).replaceAll('\\', '/')}` : path;
}

function noticesOf(error: unknown, shown: string): readonly Notice[] {
  if (isAbsent(error)) return [];
  const message = `${shown} could not be read, so its credentials are not looked for: ${messageOf(error)}`;
  return [{ message, hint: 'let the user who runs the scan read it' }];
}

function valuesOf(
  text: string,
  { form, shown }: { readonly form: string; readonly shown: string },
): readonly LocalValue[] {
  const secrets = fileSecretsIn(text, form).filter(({ commented }) => !commented);
  const where = (profile?: string): string =>
    profile === undefined ? shown : `profile ${profile.replace(/^profile\s+/, '')} of ${shown}`;
  const lone = settingsIn(text).filter(({ key, commented }) => key === 'aws_access_key_id' && !commented);
  return [
    ...secrets.map(({ value, kind, profile, id }) => ({ value, kind: kinds[kind], where: where(profile), id })),
    ...secrets.flatMap(({ id, profile }) => (id === undefined ? [] : [identifier(id, where(profile))])),
    ...lone.map(({ value, section }) => identifier(value, where(section === '' ? undefined : section))),
  ];
}

const kinds: Readonly<Record<FileSecret['kind'], LocalValue['kind']>> = {
  key: 'secret',
  token: 'token',
  login: 'token',
};

function identifier(id: string, where: string): LocalValue {
  return { value: id, kind: 'identifier', where, id };
}

// Takes `AWS_SECRET_ACCESS_KEY` and `AWS_BEARER_TOKEN_BEDROCK` in any case; not `AWS_PROFILE`.
const VARIABLE =
  /^(?:AWS_|AMAZON_)(?:(SECRET_ACCESS_KEY|SECRET_KEY)|(SESSION_TOKEN|SECURITY_TOKEN|BEARER_TOKEN_\w+)|(ACCESS_KEY_ID|ACCESS_KEY))$/i;

function environmentValues(env: LocalPlaces['env']): readonly LocalValue[] {
  const id = env['AWS_ACCESS_KEY_ID'];
  return Object.entries(env).flatMap(([name, value]) => {
    const kind = kindOfVariable(name);
    if (kind === undefined || value === undefined || isStandIn(value)) return [];
    return [{ value, kind, where: `the environment (${name})`, id: kind === 'identifier' ? value : id }];
  });
}

function kindOfVariable(name: string): LocalValue['kind'] | undefined {
  const [, secret, token, id] = VARIABLE.exec(name) ?? [];
  if (secret !== undefined) return 'secret';
  if (token !== undefined) return 'token';
  return id === undefined ? undefined : 'identifier';
}
