/** Text with percent-encoding resolved: `%2F` reads `/` (RFC 3986, section 2.1). */
import type { Lens, Reading } from '../core/scan.ts';
import { createReading, layersOf } from './segments.ts';

// Takes `%2F` and `%c3%a9` as one run; not `%d` or `100% of`.
const RUN = /(?:%[0-9A-Fa-f]{2})+/g;
// The same, to ask whether there is any: takes `a%2Fb`; not `50%`.
const ANY = /%[0-9A-Fa-f]{2}/;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(text: string): Reading | undefined {
  if (!text.includes('%') || !ANY.test(text)) return undefined;
  const reading = createReading(text);
  let at = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    reading.copy(at, index);
    putRun(reading, run, index);
    at = index + run.length;
  }
  reading.copy(at, text.length);
  return reading.finish();
}

/** Appends the characters of a run of encoded bytes; bytes that are not UTF-8 stay as they are written. */
function putRun(reading: ReturnType<typeof createReading>, run: string, index: number): void {
  const bytes = Uint8Array.from({ length: run.length / 3 }, (_, byte) =>
    parseInt(run.slice(byte * 3 + 1, byte * 3 + 3), 16),
  );
  for (let from = 0; from < bytes.length;) {
    const to = Math.min(bytes.length, from + sequenceLength(bytes[from] ?? 0));
    const [start, end] = [index + from * 3, index + to * 3];
    reading.put(charOf(bytes.subarray(from, to)) ?? run.slice(from * 3, to * 3), start, end);
    from = to;
  }
}

function sequenceLength(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function charOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined; // the decoder has no other way to say that the bytes are not UTF-8
  }
}

/** See the file's head. Its keywords are other lenses' escapes, percent-encoded; where the text itself is, a rule's keyword is in sight. */
export const percent: Lens = {
  id: 'percent',
  keywords: ['%5Cu', '%5Cx', '%26%23x', '%255C', '%2526%2523'],
  read: (text) => layersOf(text, decode),
};
