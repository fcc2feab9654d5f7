/** Which access key ID and which secret belong together, by their places alone. */
import { accessKeyIdsIn, idKeywords, type AccessKeyId } from './access-key-id.ts';
import { secretKeysIn, type SecretKey } from './secret-key.ts';
import type { Scope } from '../core/rule.ts';
import { firstIndex } from '../core/sorted.ts';

/** An access key ID with the secret that stands beside it, if one does. */
export interface Credential {
  readonly id: AccessKeyId;
  readonly secret?: SecretKey;
}

/** How far the halves of a pair may be from each other. */
const MOST_LINES = 5;
const MOST_CHARACTERS = 1200;
/** The same for a secret without a name. */
const MOST_CHARACTERS_UNNAMED = 300;

/**
 * An unnamed value so close on the same line belongs to the ID even if a named secret stands on another line: nothing is
 * lost, since the named one is reported without an ID too.
 */
const MOST_CHARACTERS_BESIDE = 60;
/** Halves on one line belong together rather than halves on two. */
const LINE_COST = 80;

/** A pair is less likely with the end of a block between its halves: an empty line, a section's head, a closing brace. */
const BLOCK_END = /\n[ \t]*\r?\n|\n[ \t]*\[|\}/g;
const BLOCK_COST = 400;

/**
 * What every rule about access key IDs must look at: the same keywords and the same lines, so that all of them come
 * to the same pairs. Twice as far as a pair may reach, because a secret's other neighbours matter too.
 */
export const pairKeywords: readonly string[] = idKeywords;
export const pairScope: Scope = { before: 2 * MOST_LINES, after: 2 * MOST_LINES };

/** The credentials of a text, in order of their IDs. A secret belongs to the ID nearest to it, an ID has the nearest of its secrets. */
export function credentialsIn(text: string): readonly Credential[] {
  const ids = accessKeyIdsIn(text);
  if (ids.length === 0) return [];
  const best = new Map<AccessKeyId, Owned>();
  for (const secret of secretKeysIn(text)) {
    const owned = ownerOf(text, ids, secret);
    if (owned === undefined) continue;
    const other = best.get(owned.id);
    if (other === undefined || owned.cost < other.cost) best.set(owned.id, owned);
  }
  return ids.map((id) => {
    const owned = best.get(id);
    return owned === undefined ? { id } : { id, secret: owned.secret };
  });
}

interface Owned {
  readonly id: AccessKeyId;
  readonly secret: SecretKey;
  readonly cost: number;
}

function ownerOf(text: string, ids: readonly AccessKeyId[], secret: SecretKey): Owned | undefined {
  let best: Owned | undefined;
  for (let index = firstFrom(ids, secret.start - FARTHEST); index < ids.length; index++) {
    const id = ids[index];
    if (id === undefined || id.start > secret.end + FARTHEST) break;
    const cost = costOf(text, id, secret);
    if (cost !== undefined && (best === undefined || cost < best.cost)) best = { id, secret, cost };
  }
  return best;
}

/** Beyond the reach of any pair, whatever the length of an ID that is cut in pieces. */
const FARTHEST = MOST_CHARACTERS + 400;

/** The index of the first ID that begins at `place` or after it; `ids` are in order. */
function firstFrom(ids: readonly AccessKeyId[], place: number): number {
  return firstIndex(0, ids.length, (index) => (ids[index]?.start ?? 0) >= place);
}

/** The distance in characters with surcharges; undefined where the two do not belong together. */
function costOf(text: string, id: AccessKeyId, secret: SecretKey): number | undefined {
  if (secret.start < id.end && id.start < secret.end) return undefined;
  const isFirst = secret.start < id.start;
  const between = isFirst ? text.slice(secret.end, id.start) : text.slice(id.end, secret.start);
  const lines = countOf(between, /\n/g);
  if (lines > MOST_LINES || between.length > MOST_CHARACTERS) return undefined;
  const cost = between.length + lines * LINE_COST + countOf(between, BLOCK_END) * BLOCK_COST + (isFirst ? 1 : 0);
  return secret.name === 'none' ? costOfUnnamed(text, secret, { between, lines, cost }) : cost;
}

interface Gap {
  readonly between: string;
  readonly lines: number;
  readonly cost: number;
}

function costOfUnnamed(text: string, secret: SecretKey, { between, lines, cost }: Gap): number | undefined {
  if (between.length > MOST_CHARACTERS_UNNAMED || isNamedOtherwise(text, secret.start)) return undefined;
  return lines === 0 && between.length <= MOST_CHARACTERS_BESIDE ? cost : cost + MOST_CHARACTERS;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

// Takes `"sha1": "` and `etag=`; not `"key": "`.
const OTHER_NAME =
  /(?:sha\d*|hash|digest|checksum|commit|etag|md5|signature|fingerprint|integrity|revision|nonce|salt|cursor|publickey|public_key)["']?\s{0,4}[:=(]\s{0,4}["']?$/i;
const LOOK_BACK = 40;

function isNamedOtherwise(text: string, at: number): boolean {
  return OTHER_NAME.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}
