/** Standard input as a source. */
import type { Origin, SourceItem } from '../core/blob.ts';
import { WHOLE_LIMIT } from '../git/cat-file.ts';
import { blobsInPieces } from './content.ts';

/** What is known of what comes in. */
export interface StdinOptions {
  readonly input: AsyncIterable<Uint8Array>;
  /** The path it is reported under, with `/`; rules that look at a path see it. */
  readonly path: string;
}

/** What comes in: one blob, or pieces of it if it is large. */
export async function* stdinSource({ input, path }: StdinOptions): AsyncGenerator<SourceItem> {
  const origin: Origin = { kind: 'stdin' };
  const source = input[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  for (let length = 0; length <= WHOLE_LIMIT;) {
    const next = await source.next();
    if (next.done === true) {
      yield { blob: { path, origin, bytes: Buffer.concat(parts) } };
      return;
    }
    parts.push(next.value);
    length += next.value.length;
  }
  yield* blobsInPieces({ path, origin }, inOrder(parts, source));
}

async function* inOrder(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
