/** Looks for key files of the AWS console where browsers put them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { consoleTableIn } from '../aws/console-csv.ts';
import { messageOf } from '../core/errors.ts';
import { isAbsent } from '../local/aws-credentials.ts';
import { together, type Examined } from './credential-files.ts';
import { listed, shownIn, type Home } from './machine.ts';
import type { Problem } from './problem.ts';

/** Takes `rootkey.csv`, `rootkey (1).csv`; not `rootkey.txt`. */
const ROOT_KEY = /^rootkey.*\.csv$/i;
/** Takes `ada_accessKeys.csv`, `accessKeys (2).csv`, `credentials.csv`, `new_user_credentials.csv`; not `users.csv`. */
const USER_KEY = /(?:accesskeys|credentials).*\.csv$/i;

/** Examines the folders for downloads and the desktop, whatever they are called, and the home itself. */
export async function examineDownloads(home: Home): Promise<Examined> {
  const folders = [...new Set([home.path, ...(await foldersOf(home))])];
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await listed(folder))
        .filter((name) => ROOT_KEY.test(name) || USER_KEY.test(name))
        .map((name) => join(folder, name)),
    ),
  );
  return together(await Promise.all(found.flat().map((file) => examineDownload(file, home))));
}

async function foldersOf({ path }: Home): Promise<readonly string[]> {
  const usual = ['Downloads', 'Desktop', 'OneDrive/Desktop', 'OneDrive/Downloads'].map((name) => join(path, name));
  return [...usual, ...(await xdgFolders(path))];
}

/** Desktops of Linux name the folders in the user's language (xdg-user-dirs). */
async function xdgFolders(home: string): Promise<readonly string[]> {
  const text = await textOf(join(home, '.config/user-dirs.dirs'));
  // Takes `XDG_DOWNLOAD_DIR="$HOME/Téléchargements"`; not a commented line.
  const found = (text ?? '').matchAll(/^XDG_(?:DOWNLOAD|DESKTOP)_DIR="(\$HOME\/)?([^"\n]+)"/gm);
  return [...found].map(([, isInHome, folder = '']) => (isInHome === undefined ? folder : join(home, folder)));
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

async function examineDownload(file: string, home: Home): Promise<Examined> {
  const shown = shownIn(home, file);
  const nothing: Examined = { problems: [], skipped: [], files: 1 };
  try {
    const text = await textOf(file);
    return text === undefined ? nothing : { ...nothing, problems: problemsIn(text, file, shown) };
  } catch (error) {
    return { ...nothing, skipped: [{ path: shown, reason: messageOf(error), gap: true }] };
  }
}

function problemsIn(text: string, file: string, shown: string): readonly Problem[] {
  const isRoot = ROOT_KEY.test(file.replace(/^.*[\\/]/, ''));
  const rows = consoleTableIn(text).filter(({ secret, password }) => secret !== undefined || password !== undefined);
  // The oldest form of a root key file has no head.
  const old = /^AWSAccessKeyId=(\w+)/m.exec(text)?.[1];
  const ids = [...new Set([...rows.flatMap(({ id }) => id ?? []), ...(old === undefined ? [] : [old])])];
  if (!isRoot && rows.length === 0 && old === undefined) return [];
  const root = {
    severity: 'critical',
    title: 'A key file of the root user lies among downloads',
    fix: [
      'Stop the key and make no other, root needs none: npx key-sniff revoke <KEY> --root',
      'Destroy the file, in the trash and in backups too',
    ],
  } as const;
  return [
    {
      ruleId: 'aws-key-download',
      path: shown,
      subject: shown,
      fact: ids.length === 0 ? 'its name is that of a key file' : `key ${ids.join(', ')}`,
      ...(ids.length === 0 ? {} : { details: { accessKeyId: ids.join(', ') } }),
      ...(isRoot ? root : {}),
    },
  ];
}
