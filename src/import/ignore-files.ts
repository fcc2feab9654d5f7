/** Takes over files that say what is not scanned: `.secretlintignore`, `.secretsignore`, `.talismanrc`. */
import { sha256 } from '../core/hash.ts';
import { nothing, type Imported } from './imported.ts';
import { isTable, tablesOf, textOf } from './table.ts';

/** Patterns as in .gitignore, one a line. */
export function importIgnoreFile(text: string): Imported {
  return { ...nothing, exclude: patternsIn(text) };
}

function patternsIn(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** ripsecrets: patterns, then under `[secrets]` one allowed secret a line. */
export function importSecretsIgnore(text: string, file: string): Imported {
  const [paths = '', ...secrets] = text.split(/^\[secrets\][^\S\n]*\r?$/m);
  const allow = patternsIn(secrets.join('\n')).map((secret) => ({
    sha256: sha256(secret.trim()),
    reason: `taken over from ${file}`,
  }));
  return { ...nothing, exclude: patternsIn(paths), allow };
}

/** talisman: a file is released as long as its checksum does not change, which is the file, not a value. */
export function importTalisman(config: unknown, file: string): Imported {
  const entries = isTable(config) ? tablesOf(config, 'fileignoreconfig') : [];
  const notes = entries.map((entry) => {
    const name = textOf(entry, 'filename') ?? '';
    const message = `it releases all of ${name} as it is: record its findings with key-sniff baseline`;
    return { where: file, message, lost: true };
  });
  return { ...nothing, notes };
}
