/** Messages as blobs. */
import type { SourceItem } from '../core/blob.ts';
import type { Message } from '../git/messages.ts';
import { unreadable } from './objects.ts';

/** A message, or that it could not be read. Its path is empty: its origin tells whose message it is. */
export async function* messageItems(messages: AsyncIterable<Message>): AsyncGenerator<SourceItem> {
  for await (const message of messages) {
    if (message.state === 'message') yield { blob: { path: '', origin: message.origin, bytes: message.bytes } };
    else yield { skipped: unreadable(message.id, message.state) };
  }
}
