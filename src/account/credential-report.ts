/** Reads IAM credential reports: one row a user, the root user first. */
import Papa from 'papaparse';
import { UserError } from '../core/errors.ts';
import { literal } from '../iac/tree.ts';
import { need, readJson } from './json-document.ts';

/** One of the two access keys of a user. */
export interface KeyState {
  readonly number: 1 | 2;
  readonly active: boolean;
  /** When it was made or last changed; absent where there is none. */
  readonly rotated: Date | undefined;
  /** Absent: never used (or not since 2015-04-22, when AWS began to record it). */
  readonly used: Date | undefined;
  readonly service: string;
}

/** One row of the report. */
export interface ReportRow {
  /** The report, as the user named it. */
  readonly file: string;
  /** Line in the report, from 1. */
  readonly line: number;
  readonly user: string;
  readonly arn: string;
  readonly isRoot: boolean;
  readonly created: Date | undefined;
  /** `undefined`: the report does not say, as for root in older reports. */
  readonly passwordEnabled: boolean | undefined;
  readonly passwordUsed: Date | undefined;
  readonly passwordChanged: Date | undefined;
  readonly mfa: boolean;
  readonly keys: readonly KeyState[];
  /** Numbers of active X.509 signing certificates. */
  readonly certificates: readonly number[];
}

/** The columns that an audit needs (IAM User Guide, "Getting credential reports"); others may stand beside them, in any order. */
const REQUIRED = [
  'user',
  'arn',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'mfa_active',
  ...[1, 2].flatMap((key) => [
    `access_key_${key}_active`,
    `access_key_${key}_last_rotated`,
    `access_key_${key}_last_used_date`,
  ]),
];

/** How a report names the root user. */
export const ROOT_USER = '<root_account>';

/**
 * Parses a report as the console gives it (CSV), as the CLI gives it (JSON with the CSV in base64 as `Content`), or
 * that base64 alone. Throws a `UserError` that names the file and line of whatever is malformed.
 */
export function parseCredentialReport(text: string, file: string): readonly ReportRow[] {
  const csv = unwrapped(text.replace(/^\uFEFF/, ''), file).trimEnd();
  const [header, ...rows] = linesOf(csv, file);
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const columns = new Map(names.map((name, index) => [name, index]));
  const missing = REQUIRED.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    throw new UserError(`${file}:1: not a credential report: no column ${missing.slice(0, 3).join(', ')}`, {
      hint: 'get one with: aws iam generate-credential-report && aws iam get-credential-report',
    });
  }
  // AWS lists root in every report: what has no row was cut, and must not pass for an account in order.
  if (rows.length === 0) throw new UserError(`${file}:1: the report has a heading and no users`);
  return rows.map(({ cells, line }) => {
    if (cells.length === names.length) return rowOf(cells, columns, { file, line });
    throw new UserError(`${file}:${line}: ${cells.length} columns where the header has ${names.length}`);
  });
}

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows with the lines that they begin on; a quoted cell may hold line ends. Blank lines are passed over. */
function linesOf(csv: string, file: string): readonly Line[] {
  const { data, errors } = Papa.parse<readonly string[]>(csv, { header: false });
  let line = 1;
  const lines = data.map((cells): Line => {
    const own = line;
    line += cells.reduce((ends, cell) => ends + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 1);
    return { cells, line: own };
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    throw new UserError(`${file}:${lines[broken.row ?? 0]?.line ?? 1}: a quotation mark without its other half`);
  }
  return lines.filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== '');
}

function unwrapped(text: string, file: string): string {
  const start = text.trimStart();
  if (start.startsWith('{')) return fromBase64(contentOf(start, file), file);
  // Takes the base64 that the CLI prints alone or, with `--output text`, before the time and the form; not the CSV itself.
  const encoded = /^[A-Za-z0-9+/=\r\n]{40,}(?=\t|\s*$)/.exec(start)?.[0];
  return encoded === undefined ? text : fromBase64(encoded, file);
}

function contentOf(json: string, file: string): string {
  const document = readJson({ file, text: json }, HINT);
  const content = literal(need(document, 'Content', HINT));
  if (content !== undefined) return content;
  throw new UserError(`${file}:${document.lineAt(document.root.start)}: "Content" is no text`, { hint: HINT });
}

const HINT = 'expected what aws iam get-credential-report prints: { "Content": "…" }';

function fromBase64(text: string, file: string): string {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length === 0) throw new UserError(`${file}: the report is empty`);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function rowOf(cells: readonly string[], columns: ReadonlyMap<string, number>, place: Place): ReportRow {
  const cell = (name: string): string => (cells[columns.get(name) ?? -1] ?? '').trim();
  const flag = (name: string): boolean => booleanOf(cell(name), name, place) ?? false;
  const date = (name: string): Date | undefined => dateOf(cell(name), name, place);
  return {
    ...place,
    user: cell('user'),
    arn: cell('arn'),
    isRoot: cell('user') === ROOT_USER || cell('arn').endsWith(':root'),
    created: date('user_creation_time'),
    passwordEnabled: booleanOf(cell('password_enabled'), 'password_enabled', place),
    passwordUsed: date('password_last_used'),
    passwordChanged: date('password_last_changed'),
    mfa: flag('mfa_active'),
    keys: ([1, 2] as const).map((number) => ({
      number,
      active: flag(`access_key_${number}_active`),
      rotated: date(`access_key_${number}_last_rotated`),
      used: date(`access_key_${number}_last_used_date`),
      service: cell(`access_key_${number}_last_used_service`),
    })),
    certificates: [1, 2].filter((number) => columns.has(`cert_${number}_active`) && flag(`cert_${number}_active`)),
  };
}

/** Words that stand for "there is nothing to say". */
const NOTHING = new Set(['', 'n/a', 'no_information', 'not_supported']);

function booleanOf(text: string, column: string, { file, line }: Place): boolean | undefined {
  const word = text.toLowerCase();
  if (NOTHING.has(word)) return undefined;
  if (word === 'true' || word === 'false') return word === 'true';
  throw new UserError(`${file}:${line}: ${column} is neither true nor false`);
}

function dateOf(text: string, column: string, { file, line }: Place): Date | undefined {
  if (NOTHING.has(text.toLowerCase())) return undefined;
  // Takes `2026-01-31T08:00:00+00:00` and `2026-01-31`; not `31.1.2026`.
  const date = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d))?$/.test(text) ? new Date(text) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) throw new UserError(`${file}:${line}: ${column} is no date`);
  return date;
}
