/** Shell histories and profiles, and other files of a home that people type keys into: scanned by the rules. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../core/blob.ts';
import { messageOf } from '../core/errors.ts';
import { isAbsent } from '../local/aws-credentials.ts';
import { shownIn, type Home } from './machine.ts';

/** Of shells on every system, and of the programs that keep a history like theirs. */
const HISTORIES = [
  '.bash_history',
  '.zsh_history',
  '.zhistory',
  '.histfile',
  '.ash_history',
  '.sh_history',
  '.history',
  '.local/share/fish/fish_history',
  '.local/share/powershell/PSReadLine/ConsoleHost_history.txt',
  'AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt',
  '.python_history',
  '.node_repl_history',
  '.psql_history',
  '.mysql_history',
];

const PROFILES = [
  '.profile',
  '.bash_profile',
  '.bash_login',
  '.bash_aliases',
  '.bashrc',
  '.zshenv',
  '.zprofile',
  '.zshrc',
  '.zlogin',
  '.config/fish/config.fish',
  '.config/powershell/profile.ps1',
  '.config/powershell/Microsoft.PowerShell_profile.ps1',
  'Documents/PowerShell/Microsoft.PowerShell_profile.ps1',
  'Documents/WindowsPowerShell/Microsoft.PowerShell_profile.ps1',
  '.envrc',
  '.env',
  '.pam_environment',
  '.config/environment.d/aws.conf',
];

const LOGINS = ['.netrc', '_netrc'];

/** What tells of a root identity in them; the keys in them are examined as such. */
const AWS_FILES = ['.aws/config', '.aws/credentials'];

/** What tells in the AWS CLI's own files that root signs requests. */
export const ROOT_RULE = 'root-identity-used';

/** Whether a path is one of the AWS CLI's own files, in which a key is no slip. */
export function isAwsFile(path: string): boolean {
  return AWS_FILES.some((file) => path.endsWith(file));
}

/** The contents that are there, each by the path that people write. */
export async function* shellFiles(homes: readonly Home[]): Source {
  for (const home of homes) {
    for (const file of filesOf(home)) {
      const path = shownIn(home, file);
      try {
        yield { blob: { path, origin: { kind: 'worktree' }, bytes: await readFile(file) } };
      } catch (error) {
        if (!isAbsent(error)) yield { skipped: { path, reason: messageOf(error), gap: true } };
      }
    }
  }
}

function filesOf({ path, env }: Home): readonly string[] {
  const zsh = env['ZDOTDIR'];
  const usual = [...HISTORIES, ...PROFILES, ...LOGINS, ...AWS_FILES].map((name) => join(path, name));
  const moved =
    zsh === undefined ? [] : ['.zshenv', '.zprofile', '.zshrc', '.zsh_history'].map((name) => join(zsh, name));
  const history = env['HISTFILE'];
  return [...new Set([...usual, ...moved, ...(history === undefined || history === '' ? [] : [history])])];
}
