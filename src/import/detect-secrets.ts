/** Takes over a `.secrets.baseline` of detect-secrets: what it knows, and what it filters out. */
import { UserError } from '../core/errors.ts';
import { nothing, together, type Imported, type KnownFinding } from './imported.ts';
import { isTable, tablesOf, textOf, textsOf, type Table } from './table.ts';

const EXCLUDED = 'detect_secrets.filters.regex.should_exclude_';

/** Reads the baseline. Throws a `UserError` where it is none. */
export function importDetectSecrets(text: string, file: string): Imported {
  const baseline = readJson(text, file);
  const results = baseline['results'];
  const known = Object.entries(isTable(results) ? results : {}).flatMap(([path, found]) =>
    tablesOf({ found }, 'found').flatMap((one) => knownOf(one, path, file)),
  );
  return together([
    { ...nothing, known },
    ...tablesOf(baseline, 'filters_used').map((filter) => importFilter(filter, file)),
  ]);
}

function readJson(text: string, file: string): Table {
  try {
    const value: unknown = JSON.parse(text);
    if (isTable(value)) return value;
  } catch (error) {
    throw new UserError(`${file} is not JSON`, { cause: error });
  }
  throw new UserError(`${file} is no baseline of detect-secrets`);
}

/** A finding that somebody has labelled a true secret is news until it is dealt with. */
function knownOf(found: Table, path: string, where: string): readonly KnownFinding[] {
  const sha1 = textOf(found, 'hashed_secret');
  if (sha1 === undefined || found['is_secret'] === true) return [];
  return [{ path: path.replaceAll('\\', '/'), sha1, where }];
}

function importFilter(filter: Table, file: string): Imported {
  const path = textOf(filter, 'path') ?? '';
  if (!path.startsWith(EXCLUDED)) return nothing; // its own heuristics
  const what = path.slice(EXCLUDED.length);
  const patterns = textsOf(filter, 'pattern').join(', ');
  const message = `it leaves out each ${what} that matches ${patterns}: ${ADVICE[what] ?? 'say so in the config'}`;
  return { ...nothing, notes: [{ where: file, message, lost: true }] };
}

const ADVICE: Readonly<Record<string, string>> = {
  file: 'write globs in paths.exclude',
  line: 'name the values in allow',
  secret: 'write the pattern as an allow entry, with a reason',
};
