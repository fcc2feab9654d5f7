/**
 * Text hidden in base64. The words that show it are known in the form that each of the three alignments of base64
 * gives them, so that finding them needs no pass over the bytes but the one for all keywords.
 */
import { lazily } from '../core/lazily.ts';
import type { Lens, Reading } from '../core/scan.ts';
import { runAround, type Run } from './base64-run.ts';

/** Words of which one stands in nearly every secret, or file of secrets, that is worth encoding. */
const WORDS = [
  ...['password', 'passwd', 'secret', 'token', 'api_key', 'apikey', 'api-key', 'apiKey', 'ApiKey', 'access_key'],
  ...['Password', 'PASSWORD', 'Secret', 'SECRET', 'Token', 'TOKEN', 'API_KEY', 'ACCESS_KEY', 'accessKey', 'AccessKey'],
  ...['private_key', 'PRIVATE KEY', '-----BEGIN', 'credential', 'service_account', '"auth"', 'authorization'],
  ...[
    'AKIA',
    'ASIA',
    'ghp_',
    'gho_',
    'ghs_',
    'ghu_',
    'github_pat_',
    'glpat-',
    'xoxb-',
    'xoxp-',
    'xapp-',
    'hooks.slack.com',
  ],
  ...['sk_live_', 'rk_live_', 'sk-ant-', 'sk-proj-', 'npm_', 'pypi-', 'AIzaSy', 'dop_v1_', 'hvs.', 'shpat_'],
  ...['AGE-SECRET-KEY-', 'AccountKey=', 'SharedAccessKey', 'eyJ'],
  ...['https://', 'mongodb', 'postgres', 'mysql://', 'redis://', 'amqp://'],
];

/** A word as base64 shows it when its first byte falls on byte `alignment` of a group of three. */
interface Form {
  readonly text: string;
  /** Place of the form's first character in a group of four. */
  readonly phase: number;
}

function formsOf(word: string): readonly Form[] {
  return [0, 1, 2].flatMap((alignment) => {
    const encoded = btoa('\0'.repeat(alignment) + word);
    const phase = [0, 2, 3][alignment] ?? 0; // characters before it carry bits of the bytes before the word
    const text = encoded.slice(phase, Math.floor(((alignment + word.length) * 8) / 6));
    return [...new Set([text, text.replaceAll('+', '-').replaceAll('/', '_')])].map((form) => ({ text: form, phase }));
  });
}

/** Shorter forms would be met everywhere. */
const SHORTEST = 4;
/** All forms, and how they are found. Made when asked for: many a run meets none, and knows the keywords from its table. */
const known = lazily(() => {
  const forms = WORDS.flatMap(formsOf).filter(({ text }) => text.length >= SHORTEST);
  const lengths = [...new Set(forms.map(({ text }) => text.length))];
  return {
    forms,
    byText: new Map(forms.map((form) => [form.text.toLowerCase(), form])),
    lengths,
    longest: Math.max(...lengths),
    /** The first four bytes of each form, as a number: most words in another case than base64 gives them fail here. */
    begins: new Set(forms.map(({ text }) => beginOf(encoded(text), 0))),
  };
});

/** The form that stands at `index`, in its exact case (the engine finds keywords in any case). */
function formAt(text: string, index: number): Form | undefined {
  const { lengths, byText } = known();
  for (const length of lengths) {
    const form = byText.get(text.slice(index, index + length).toLowerCase());
    if (form !== undefined && text.startsWith(form.text, index)) return form;
  }
  return undefined;
}

/** Bytes of a run on one line that decode to what holds no secret: a word that shows it and a few characters. */
const SHORTEST_RUN = 16;

function encoded(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function beginOf(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

/** Whether a form stands in a run that is long enough for a secret: most hits have another case than base64 gives the word. */
function isWorthwhile(bytes: Uint8Array, at: number): boolean {
  const { begins, longest } = known();
  if (!begins.has(beginOf(bytes, at))) return false;
  const text = String.fromCharCode(...bytes.subarray(at, at + longest));
  return formAt(text, 0) !== undefined && isLongRun(bytes, at);
}

/** Bytes of base64, as they are or in disguise: those that begin an escape count, and the rest of one. */
const RUN = tableOf(/[A-Za-z0-9+/_\-\\%&#;]/);
/** What may stand between two lines of one value. */
const BETWEEN = tableOf(/[\s"'`+.&\\]/);

function tableOf(chars: RegExp): Readonly<Uint8Array> {
  return Uint8Array.from({ length: 256 }, (_, byte) => (byte < 128 && chars.test(String.fromCharCode(byte)) ? 1 : 0));
}

/** Whether so many characters of base64 stand around a place, or before the line that they begin. */
function isLongRun(bytes: Uint8Array, at: number): boolean {
  const start = startOf(bytes, at, RUN);
  let end = at;
  while (end < start + SHORTEST_RUN && RUN[bytes[end] ?? 0] === 1) end++;
  if (end - start >= SHORTEST_RUN) return true;
  const before = startOf(bytes, start, BETWEEN);
  return before < start && before - startOf(bytes, before, RUN) >= SHORTEST_RUN;
}

/** How far back a glance looks for where a run begins. */
const BACK = 128;

/** Where the bytes of a set begin that stand before a place. */
function startOf(bytes: Uint8Array, at: number, set: Readonly<Uint8Array>): number {
  const limit = Math.max(0, at - BACK);
  let start = at;
  while (start > limit && set[bytes[start - 1] ?? 0] === 1) start--;
  return start;
}

function read(text: string, hits: readonly number[]): readonly Reading[] {
  const readings: Reading[] = [];
  let run: Run | undefined;
  for (const hit of hits) {
    const form = formAt(text, hit);
    if (form === undefined) continue;
    if (run === undefined || hit >= run.end) run = runAround(text, hit);
    if (run === undefined) continue;
    const inRun = run.indexOf(hit);
    const skipped = (((inRun - form.phase) % 4) + 4) % 4;
    const reading = decode(run, skipped, inRun - skipped);
    const isKnown =
      reading === undefined ||
      readings.some((other) => other.text === reading.text && other.origin(0) === reading.origin(0));
    if (!isKnown) readings.push(reading);
  }
  return readings;
}

/** The printable text around a character of the run. `skipped`: how many characters stand before the first group of four. */
function decode({ chars, placeOf, endOf, start, end }: Run, skipped: number, near: number): Reading | undefined {
  const encoded = chars.slice(skipped);
  const bytes = atob(encoded.slice(0, encoded.length % 4 === 1 ? -1 : undefined));
  const middle = Math.ceil((near * 3) / 4);
  let from = middle;
  let to = middle;
  while (from > 0 && isPrintable(bytes.charCodeAt(from - 1))) from--;
  while (to < bytes.length && isPrintable(bytes.charCodeAt(to))) to++;
  const text = utf8(bytes.slice(from, to));
  if (text === undefined || text === '') return undefined;
  const byteOf = (index: number): number => from + encoder.encode(text.slice(0, index)).length;
  return {
    text,
    origin: (index) => placeOf(skipped + Math.floor((byteOf(index) * 4) / 3)) ?? end,
    originEnd: (index) => endOf(skipped + Math.ceil((byteOf(index) * 4) / 3) - 1) ?? start,
  };
}

function isPrintable(byte: number): boolean {
  return byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte !== 127);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes, given as characters up to U+00FF, read as UTF-8. */
function utf8(bytes: string): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
  } catch {
    return undefined; // the decoder has no other way to say that it is no text
  }
}

/** See the file's head. */
export const base64: Lens = {
  id: 'base64',
  get keywords() {
    return [...new Set(known().forms.map(({ text }) => text))];
  },
  glance: isWorthwhile,
  scope: { before: 400, after: 400 },
  read,
};
