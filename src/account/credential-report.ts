/** Reads IAM credential reports: one row a user, the root user first. */
import Papa from 'papaparse';
import { UserError } from '../core/errors.ts';

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

const ROOT = '<root_account>';

/**
 * Parses a report as the console gives it (CSV), as the CLI gives it (JSON with the CSV in base64 as `Content`), or
 * that base64 alone. Throws a `UserError` that names the file and line of whatever is malformed.
 */
export function parseCredentialReport(text: string, file: string): readonly ReportRow[] {
  const csv = unwrapped(text.replace(/^\uFEFF/, ''), file).trimEnd();
  const [header = [], ...rows] = Papa.parse<readonly string[]>(csv, { header: false }).data;
  const columns = header.map((name) => name.trim().toLowerCase());
  const missing = REQUIRED.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    throw new UserError(`${file}:1: not a credential report: no column ${missing.slice(0, 3).join(', ')}`, {
      hint: 'get one with: aws iam generate-credential-report && aws iam get-credential-report',
    });
  }
  return rows.map((cells, index) => rowOf(cells, columns, { file, line: index + 2 }));
}

function unwrapped(text: string, file: string): string {
  const start = text.trimStart();
  if (start.startsWith('{')) return fromBase64(contentOf(start, file), file);
  // Takes base64 of `user,`, wrapped or not; not the CSV itself.
  return /^dXNlcix[A-Za-z0-9+/=\s]+$/.test(start) ? fromBase64(start, file) : text;
}

function contentOf(json: string, file: string): string {
  const hint = 'expected what aws iam get-credential-report prints: { "Content": "…" }';
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && 'Content' in value && typeof value.Content === 'string')
      return value.Content;
  } catch (cause) {
    throw new UserError(`${file}: not JSON: ${cause instanceof Error ? cause.message : ''}`, { hint, cause });
  }
  throw new UserError(`${file}: no text "Content" in the JSON`, { hint });
}

function fromBase64(text: string, file: string): string {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length === 0) throw new UserError(`${file}: the report is empty`);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function rowOf(cells: readonly string[], columns: readonly string[], place: Place): ReportRow {
  if (cells.length !== columns.length) {
    throw new UserError(`${place.file}:${place.line}: ${cells.length} columns where the header has ${columns.length}`);
  }
  const cell = (name: string): string => (cells[columns.indexOf(name)] ?? '').trim();
  const flag = (name: string): boolean => booleanOf(cell(name), name, place) ?? false;
  const date = (name: string): Date | undefined => dateOf(cell(name), name, place);
  return {
    line: place.line,
    user: cell('user'),
    arn: cell('arn'),
    isRoot: cell('user') === ROOT || cell('arn').endsWith(':root'),
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
    certificates: [1, 2].filter((number) => columns.includes(`cert_${number}_active`) && flag(`cert_${number}_active`)),
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
