/** Who wrote a commit or tag and when, as git stores it. */

/** `1700000000 +0100` as ISO 8601 with the writer's own time zone. Empty for what is no date. */
export function isoDate(raw: string): string {
  const [, seconds, sign, hours, minutes] = RAW_DATE.exec(raw) ?? [];
  if (seconds === undefined) return '';
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60);
  const local = new Date((Number(seconds) + offset) * 1000);
  return Number.isNaN(local.getTime()) ? '' : `${local.toISOString().slice(0, -5)}${sign}${hours}:${minutes}`;
}

/** Takes "1700000000 -0330"; not "Tue Nov 14 2023". */
const RAW_DATE = /^(-?\d+) ([+-])(\d\d)(\d\d)$/;

/** Takes "Ada Lovelace <ada@example.org> 1700000000 +0100"; not a line without an address. */
const SIGNATURE = /^(.*?) ?<[^>]*> ?(.*)$/;

/** A commit's or tag's text. */
export interface ParsedObject {
  /** Header lines by their first word; of several (parents) the first. */
  readonly headers: ReadonlyMap<string, string>;
  readonly message: Uint8Array;
}

const END_OF_HEADERS = Buffer.from('\n\n');

/** The message in a commit's or tag's bytes, as it is stored. */
export function messageIn(bytes: Uint8Array): Uint8Array {
  const blank = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(END_OF_HEADERS);
  return bytes.subarray(blank === -1 ? bytes.length : Math.min(bytes.length, blank + END_OF_HEADERS.length));
}

/** Whether these are the bytes of a tag on another tag. */
export function isOnTag(bytes: Uint8Array): boolean {
  return ON_TAG.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEAD)).toString('latin1'),
  );
}

/** Takes a head of "object …" and "type tag"; not one with "type commit". */
const ON_TAG = /^object [0-9a-f]+\ntype tag\n/;
/** The two lines with the longest id. */
const LONGEST_HEAD = 128;

/** Takes a commit or tag apart. The message is given as it is stored, in whatever encoding. */
export function parseObject(bytes: Buffer): ParsedObject {
  const blank = bytes.indexOf(END_OF_HEADERS);
  const end = blank === -1 ? bytes.length : blank;
  const headers = new Map<string, string>();
  for (const line of bytes.toString('utf8', 0, end).split('\n')) {
    const word = line.slice(0, Math.max(0, line.indexOf(' '))); // empty for a line that continues the one before
    if (word !== '' && !headers.has(word)) headers.set(word, line.slice(word.length + 1));
  }
  return { headers, message: messageIn(bytes) };
}

/** The writer that a header names. */
export function parseSignature(header: string | undefined): { readonly author: string; readonly date: string } {
  const [, author = '', date = ''] = SIGNATURE.exec(header ?? '') ?? [];
  return { author, date: isoDate(date) };
}
