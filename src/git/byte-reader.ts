/** Reads a stream of chunks by lines and by lengths. */

/** A stream under way. Fails with the stream's own error; once it has failed, each further call fails the same way. */
export interface ByteReader {
  /** The next line without its end; undefined at the end of the stream. */
  readonly line: () => Promise<string | undefined>;
  /** Exactly so many bytes. */
  readonly take: (length: number) => Promise<Buffer>;
  /** At least one byte and at most so many. */
  readonly some: (length: number) => Promise<Buffer>;
  readonly skip: (length: number) => Promise<void>;
  /** Stops the stream. */
  readonly close: () => Promise<void>;
}

const NEWLINE = 10;

/** A reader of the chunks. What it gives may share their memory. */
export function createByteReader(chunks: AsyncGenerator<Buffer>): ByteReader {
  const input = createCursor(chunks);
  const some = async (length: number): Promise<Buffer> => {
    const part = await input.next(length);
    if (part === undefined) throw new Error('the stream ended early');
    return part;
  };
  return {
    some,
    line: () => readLine(input),
    take: (length) => readExactly(some, length),
    skip: async (length) => {
      for (let left = length; left > 0;) left -= (await some(left)).length;
    },
    close: async () => {
      await chunks.return(undefined);
    },
  };
}

interface Cursor {
  /** At least one byte, at most so many; undefined at the end. */
  readonly next: (length: number) => Promise<Buffer | undefined>;
  /** What is at hand up to and with the next newline; undefined at the end. */
  readonly upToNewline: () => Promise<Buffer | undefined>;
}

function createCursor(chunks: AsyncGenerator<Buffer>): Cursor {
  let chunk: Buffer = Buffer.alloc(0);
  let at = 0;
  let failure: Promise<never> | undefined;
  const more = async (): Promise<boolean> => {
    if (failure !== undefined) await failure;
    const next = await chunks.next().catch((error: unknown) => (failure = Promise.reject(error)));
    if (next.done === true) return false;
    [chunk, at] = [next.value, 0];
    return true;
  };
  const give = (end: number): Buffer => {
    const part = chunk.subarray(at, end);
    at += part.length;
    return part;
  };
  const fill = async (): Promise<boolean> => {
    while (at === chunk.length) if (!(await more())) return false;
    return true;
  };
  return {
    next: async (length) => ((await fill()) ? give(at + length) : undefined),
    upToNewline: async () => {
      if (!(await fill())) return undefined;
      const newline = chunk.indexOf(NEWLINE, at);
      return give(newline === -1 ? chunk.length : newline + 1);
    },
  };
}

async function readLine(input: Cursor): Promise<string | undefined> {
  let text = '';
  for (let part = await input.upToNewline(); part !== undefined; part = await input.upToNewline()) {
    text += part.toString('latin1');
    if (text.endsWith('\n')) return text.slice(0, -1);
  }
  return text === '' ? undefined : text;
}

async function readExactly(some: ByteReader['some'], length: number): Promise<Buffer> {
  if (length === 0) return Buffer.alloc(0);
  const first = await some(length);
  if (first.length === length) return first;
  const whole = Buffer.allocUnsafe(length);
  whole.set(first);
  for (let filled = first.length; filled < length;) {
    const part = await some(length - filled);
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}
