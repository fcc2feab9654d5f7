/** Messages as blobs. */
import type { SourceItem } from '../core/blob.ts';
import { UserError } from '../core/errors.ts';
import type { Message } from '../git/messages.ts';
import { unreadable } from './objects.ts';

/**
 * The messages, and which could not be read. Their paths are empty: an origin tells whose message it is. Where git can't
 * even walk the commits, that is a gap and the end.
 */
export async function* messageItems(messages: AsyncIterable<Message>): AsyncGenerator<SourceItem> {
  try {
    for await (const message of messages) {
      if (message.state === 'message') yield { blob: { path: '', origin: message.origin, bytes: message.bytes } };
      else yield { skipped: unreadable(message.id, message.state) };
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, hint } = error;
    const reason = `not all messages could be read: ${message}`;
    yield { skipped: { path: '.', reason, gap: true, ...(hint === undefined ? {} : { hint }) } };
  }
}
