/** Examines the files of AWS's tools: who can read them, how old they are, and whether a long-lived key lies in them. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileSecretsIn, type FileSecret } from '../aws/credential-file.ts';
import { isStandIn } from '../aws/stand-in.ts';
import type { Skipped } from '../core/blob.ts';
import { messageOf } from '../core/errors.ts';
import { shellPath } from '../core/shell-word.ts';
import { isAbsent, localFiles, type LocalFile } from '../local/aws-credentials.ts';
import { hasModes, shownIn, type Home, type Machine } from './machine.ts';
import type { Problem } from './problem.ts';

/** What was found, and what could not be read. */
export interface Examined {
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skipped[];
  /** Files that were there. */
  readonly files: number;
}

const NOTHING: Examined = { problems: [], skipped: [], files: 0 };

/** Puts several together. */
export function together(parts: readonly Examined[]): Examined {
  return {
    problems: parts.flatMap(({ problems }) => problems),
    skipped: parts.flatMap(({ skipped }) => skipped),
    files: parts.reduce((sum, { files }) => sum + files, 0),
  };
}

/** Examines them all, `.netrc` and the environment too. */
export async function examineCredentials(home: Home, { now }: Machine): Promise<Examined> {
  const { path, env } = home;
  const { files, notices } = localFiles({ env, home: path });
  const netrc = ['.netrc', '_netrc'].map((name) => ({ path: join(path, name), form: name }));
  const read = await Promise.all([...files, ...netrc].map((file) => examineFile(file, home, now)));
  const folders = [...new Set(files.map((file) => dirname(file.path)))].filter((folder) => /[\\/]\.aws\b/.test(folder));
  const open = hasModes(home) ? await Promise.all(folders.map((folder) => examineFolder(folder, home))) : [];
  const closed = notices.map(({ message, hint }): Examined => ({
    ...NOTHING,
    skipped: [{ path: '~/.aws', reason: message, gap: true, ...(hint === undefined ? {} : { hint }) }],
  }));
  return together([...read, ...open, ...closed, { ...NOTHING, problems: ofEnvironment(env) }]);
}

async function examineFile({ path, form }: LocalFile, home: Home, now: Date): Promise<Examined> {
  const shown = shownIn(home, path);
  try {
    const { mode, mtime } = await stat(path);
    const problems = hasModes(home) ? ofMode({ file: path, shown, mode: mode & 0o777, closed: 0o600 }) : [];
    const keys = fileSecretsIn(await readFile(path, 'utf8'), form).filter(isLongLived);
    return {
      ...NOTHING,
      files: 1,
      problems: [...problems, ...keys.map((key) => ofKey(key, shown)), ...ofAge(keys, { shown, mtime, now })],
    };
  } catch (error) {
    if (isAbsent(error)) return NOTHING;
    return { ...NOTHING, skipped: [{ path: shown, reason: messageOf(error), gap: true }] };
  }
}

interface Mode {
  readonly file: string;
  readonly shown: string;
  readonly mode: number;
  /** The mode that it should have. */
  readonly closed: number;
}

/** The AWS CLI's own measure: any right of others. */
const OTHERS = 0o077;
/** Names in a folder may be seen; its files may not be put in place by others. */
const OTHERS_WRITE = 0o022;

function ofMode({ file, shown, mode, closed }: Mode, rights: number = OTHERS): readonly Problem[] {
  if ((mode & rights) === 0) return [];
  return [
    {
      ruleId: 'aws-credentials-mode',
      path: shown,
      subject: shown,
      fact: `mode 0${mode.toString(8)}`,
      fix: [`Close it: chmod ${closed.toString(8)} ${shellPath(shown)} (or key-sniff doctor --fix)`],
      mend: { kind: 'mode', file, mode: closed },
    },
  ];
}

async function examineFolder(folder: string, home: Home): Promise<Examined> {
  try {
    const { mode } = await stat(folder);
    const shown = shownIn(home, folder);
    return { ...NOTHING, problems: ofMode({ file: folder, shown, mode: mode & 0o777, closed: 0o700 }, OTHERS_WRITE) };
  } catch (error) {
    if (isAbsent(error)) return NOTHING;
    throw error;
  }
}

/** Keys of sessions end by themselves; those of other stores are not AWS's. */
function isLongLived({ kind, id, commented }: FileSecret): boolean {
  return kind === 'key' && !commented && id !== undefined && /^AKIA/.test(id);
}

const nameOf = (profile: string): string => profile.replace(/^profile\s+/, '');

function ofKey({ profile, id = '' }: FileSecret, shown: string): Problem {
  const name = profile === undefined ? undefined : nameOf(profile);
  const isRoot = name !== undefined && /^root(?:[-_ ]?(?:account|user))?$/i.test(name);
  return {
    ruleId: 'aws-long-lived-key',
    path: shown,
    subject: name === undefined ? id : `profile ${name}`,
    fact: `key ${id}`,
    details: { accessKeyId: id, ...(name === undefined ? {} : { profile: name }) },
    ...(isRoot ? { severity: 'critical', title: 'A key of the root user lies in plain text' } : {}),
  };
}

const DAY = 86_400_000;
const OLD_DAYS = 90;

function ofAge(
  keys: readonly FileSecret[],
  { shown, mtime, now }: { readonly shown: string; readonly mtime: Date; readonly now: Date },
): readonly Problem[] {
  const days = Math.floor((now.getTime() - mtime.getTime()) / DAY);
  if (keys.length === 0 || days <= OLD_DAYS) return [];
  const fact = `last changed ${mtime.toISOString().slice(0, 10)}, ${days} days ago`;
  return [{ ruleId: 'aws-old-credentials', path: shown, subject: shown, fact }];
}

function ofEnvironment(env: Home['env']): readonly Problem[] {
  const [id, secret] = [env['AWS_ACCESS_KEY_ID'] ?? '', env['AWS_SECRET_ACCESS_KEY'] ?? ''];
  if (!/^AKIA[A-Z2-7]{16}$/.test(id) || secret === '' || isStandIn(secret)) return [];
  const subject = 'AWS_ACCESS_KEY_ID';
  return [
    { ruleId: 'aws-long-lived-key', path: 'environment', subject, fact: `key ${id}`, details: { accessKeyId: id } },
  ];
}
