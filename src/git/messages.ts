/** Messages of commits and of annotated tags. */
import type { CommitOrigin } from '../core/blob.ts';
import { readObjects, type MissingObject } from './cat-file.ts';
import type { Git } from './git.ts';
import type { Ref } from './refs.ts';
import { parseObject, parseSignature, type ParsedObject } from './signature.ts';

/** A message as it is stored, or an object that should have held one and could not be read. */
export type Message = TextMessage | MissingObject;

export interface TextMessage {
  readonly state: 'message';
  readonly origin: CommitOrigin;
  readonly bytes: Uint8Array;
}

/** The messages of the commits with these ids. */
export async function* messagesOf(git: Git, commits: Iterable<string>): AsyncGenerator<Message> {
  for await (const object of readObjects(git, commits)) {
    if (object.state === 'missing' || object.state === 'damaged') yield object;
    else if (object.state === 'whole') yield messageOf(object.id, parseObject(object.bytes), 'author');
  }
}

/** The ids of annotated tags. */
export function tagIds(refs: readonly Ref[]): readonly string[] {
  return refs.filter(({ type }) => type === 'tag').map(({ id }) => id);
}

/** The messages of annotated tags, and of tags that those are on. Default: of all. Each is given once. */
export async function* tagMessages(
  git: Git,
  refs: readonly Ref[],
  isWanted: (tag: string) => boolean = () => true,
): AsyncGenerator<Message> {
  const seen = new Set<string>();
  let ids = tagIds(refs).filter(isWanted);
  while (ids.length > 0) {
    const inner: string[] = [];
    const unseen = [...new Set(ids)].filter((id) => !seen.has(id));
    for await (const object of readObjects(git, unseen)) {
      seen.add(object.id);
      if (object.state === 'missing' || object.state === 'damaged') yield object;
      if (object.state !== 'whole') continue;
      const tag = parseObject(object.bytes);
      if (tag.headers.get('type') === 'tag') inner.push(tag.headers.get('object') ?? '');
      yield messageOf(object.id, tag, 'tagger');
    }
    ids = inner.filter(isWanted);
  }
}

function messageOf(id: string, { headers, message }: ParsedObject, role: 'author' | 'tagger'): TextMessage {
  const { author, date } = parseSignature(headers.get(role));
  const name = headers.get('tag');
  const part = role === 'tagger' ? 'tag-message' : 'commit-message';
  return {
    state: 'message',
    origin: { kind: 'commit', commit: id, author, date, part, ...(name === undefined ? {} : { about: name }) },
    bytes: message,
  };
}
