/** Blocks of PEM and of PuTTY as they stand in files: whole, indented, commented, in string literals, on one line. */
import { unpadded } from '../core/base64.ts';
import { derFormat, opensshFormat, type KeyFormat } from './key-format.ts';
import { pgpFormat } from './pgp-format.ts';

/** A private key as it stands in a text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** What its first line calls it, without `PRIVATE KEY`: `RSA`, `EC`, `OPENSSH`, `PGP`, `ENCRYPTED` or nothing. */
  readonly label: string;
  /** Its content, without what a file puts between. */
  readonly base64: string;
  /** A header says that it is encrypted. */
  readonly encrypted: boolean;
}

// Takes `-----BEGIN RSA PRIVATE KEY-----`, `-----BEGIN PGP PRIVATE KEY BLOCK-----`; not `-----BEGIN PUBLIC KEY-----`.
const BEGIN = /-{4,5} ?BEGIN ((?:[A-Z0-9]{2,20} ){0,3})PRIVATE KEY(?: BLOCK)? ?-{4,5}/y;
// Takes the end of any of them.
const END = /-{4,5} ?END (?:[A-Z0-9]{2,20} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;

/** The longest block: an RSA key of 16,384 bits, or an OpenPGP key with its subkeys. */
const LONGEST = 20_000;

/** The block that begins at `at`. */
export function pemAt(text: string, at: number): Block | undefined {
  BEGIN.lastIndex = at;
  const begin = BEGIN.exec(text);
  if (begin === null) return undefined;
  const from = at + begin[0].length;
  END.lastIndex = from;
  const end = END.exec(text);
  const isWhole = end !== null && end.index - from < LONGEST;
  const inside = isWhole ? text.slice(from, end.index) : cutShort(text.slice(from, from + LONGEST));
  return {
    start: at,
    end: isWhole ? end.index + end[0].length : from + inside.length,
    label: (begin[1] ?? '').trim(),
    base64: contentOf(inside),
    encrypted: /Proc-Type: ?4,ENCRYPTED/.test(inside),
  };
}

// A line of base64, perhaps in quotes, indented or commented. Takes `⏎MIIE…`, `"⏎"xyz…"+`; not `⏎foo bar`.
const LINE = /(?:[\s"'`+.,;#*>|/]|\\[rn]?){0,80}[A-Za-z0-9=][A-Za-z0-9+/=]{15,8000}/y;

function cutShort(text: string): string {
  let end = 0;
  LINE.lastIndex = 0;
  while (LINE.test(text)) end = LINE.lastIndex;
  return text.slice(0, end);
}

// What stands between the characters of the content. Takes `\n`, `" +⏎ "`, `⏎  # `, `=0A`; not `+` between two letters of base64.
const JOINTS =
  /\\{1,3}[rnt]|["'`][ \t]*[+.&]?[ \t]*\\?(?:\r?\n)?[ \t]*(?:[+.&][ \t]*)?["'`]?|^[ \t]*(?:#|\/\/|\*|>|\|)[ \t]?|[ \t\r\n,;\\]+/gm;
// Header lines of PEM and OpenPGP. Takes `Proc-Type: 4,ENCRYPTED`, `Version: GnuPG v2`; not base64.
const HEADER = /^["'`\s#*/>|+.]{0,80}[A-Za-z][A-Za-z-]{2,20}: .*$/gm;

function contentOf(inside: string): string {
  const lines = inside.replace(/\\{1,3}r?\\{0,3}n/g, '\n').replace(HEADER, '');
  return lines.replace(JOINTS, '').replace(/=[A-Za-z0-9+/]{4}$/, '='); // OpenPGP ends with a checksum
}

/** What the key's bytes say; `undefined` where they are none of a private key. */
export function formatOf({ base64, label, encrypted }: Block): KeyFormat | undefined {
  const bytes = bytesOf(base64);
  if (bytes === undefined) return undefined;
  if (encrypted) return { kind: label, encrypted };
  return opensshFormat(bytes) ?? (label === 'PGP' ? pgpFormat(bytes) : derFormat(bytes, label));
}

// Takes base64 of 40 characters and more; not a text with blanks or points.
const BASE64 = /^[A-Za-z0-9+/]{40,}={0,2}$/;

function bytesOf(base64: string): Uint8Array | undefined {
  if (!BASE64.test(base64)) return undefined;
  const whole = unpadded(base64);
  return Uint8Array.from(atob(whole.length % 4 === 1 ? whole.slice(0, -1) : whole), (char) => char.charCodeAt(0));
}
