/** Takes a leaked access key out of use, step by step, and says what was done. */
import type { AccessKeyMetadata, IAMClient } from '@aws-sdk/client-iam';
import type { LeakedKey } from '../account/revoke-plan.ts';
import { UserError } from '../core/errors.ts';
import { loadIam } from './account.ts';
import { callError, clientSettings, type Connection } from './connection.ts';

/** What to do beside stopping the key. */
export interface Wishes {
  /** Leave the key there, inactive. */
  readonly keep: boolean;
  /** Takes the new key that replaces it; absent: none is made. */
  readonly newKey: NewKeySink | undefined;
}

/** Where a new key goes: never to the terminal. */
export interface NewKeySink {
  readonly file: string;
  readonly write: (id: string, secret: string) => Promise<void>;
  /** Takes the file away again, if nothing was written. */
  readonly close: () => Promise<void>;
}

/** The calls, with the owner's name in each: none for root, whose keys only root itself can reach. */
export interface KeyKeeper {
  readonly owner: () => Promise<string | undefined>;
  readonly stop: () => Promise<void>;
  readonly lastUse: () => Promise<string>;
  readonly keys: () => Promise<readonly AccessKeyMetadata[]>;
  readonly create: () => Promise<{ readonly id: string; readonly secret: string }>;
  readonly remove: () => Promise<void>;
  /** Whether the calls are signed with the very key. */
  readonly isSelf: () => Promise<boolean>;
}

/** Finds whose the key is. Throws a `UserError` where that can't be told. */
export async function ownerOf(key: LeakedKey, connection: Connection): Promise<LeakedKey> {
  if (key.isRoot || key.user !== undefined) return key;
  const user = await (await openKeeper(key, connection)).owner();
  if (user !== undefined) return { ...key, user };
  throw new UserError(`AWS does not say whose key ${key.id} is`, { hint: 'name its user with --user, or say --root' });
}

/** Stops the key, looks at its use, replaces and deletes it. `say` is told of each step once it is done. */
export async function revoke(
  key: LeakedKey,
  wishes: Wishes,
  { connection, say }: { readonly connection: Connection; readonly say: (line: string) => Promise<void> },
): Promise<void> {
  const keeper = await openKeeper(key, connection);
  const before = await keeper.keys();
  const [isFull, isSelf] = [before.length >= MOST_KEYS, await keeper.isSelf()];
  const obstacle = obstacleTo(key, wishes, { before, isFull, isSelf });
  if (obstacle !== undefined) throw obstacle;
  // Root may have no other credentials; its key is then stopped by being deleted, which it can do itself.
  if (!isSelf) {
    await keeper.stop();
    await say(`Stopped: ${key.id} is inactive`);
  }
  await say(`Its use: ${await keeper.lastUse()}`);
  for (const other of before)
    if (other.AccessKeyId !== key.id) await say(`Another key of the same owner: ${nameOf(other)}`);
  await replaceAndDelete(key, wishes, { keeper, isFull, isSelf, say });
}

interface Before {
  readonly before: readonly AccessKeyMetadata[];
  readonly isFull: boolean;
  readonly isSelf: boolean;
}

/** Whatever would make it fail half-way. */
function obstacleTo(
  key: LeakedKey,
  { keep, newKey }: Wishes,
  { before, isFull, isSelf }: Before,
): UserError | undefined {
  if (!before.some(({ AccessKeyId }) => AccessKeyId === key.id)) return notTheirs(key);
  if (isSelf && (!key.isRoot || keep)) return signedWithItself(key);
  if (!isFull || !keep || newKey === undefined) return undefined;
  return new UserError('the owner has two keys: a third can’t be made while the leaked one is kept', {
    hint: 'leave --keep out',
  });
}

/** A user has two keys at most, inactive ones among them. */
const MOST_KEYS = 2;

interface Running {
  readonly keeper: KeyKeeper;
  readonly isFull: boolean;
  readonly isSelf: boolean;
  readonly say: (line: string) => Promise<void>;
}

async function replaceAndDelete(
  key: LeakedKey,
  { keep, newKey }: Wishes,
  { keeper, isFull, isSelf, say }: Running,
): Promise<void> {
  const remove = async (): Promise<void> => {
    await keeper.remove();
    // Deleted by itself, the key can't ask any more.
    const left = !isSelf && (await keeper.keys()).some(({ AccessKeyId }) => AccessKeyId === key.id);
    if (left)
      throw new UserError(`${key.id} is still there after it was deleted`, { hint: 'look at it in the console' });
    await say(`Deleted: ${key.id}`);
  };
  if (isFull && !keep) await remove();
  if (newKey !== undefined) {
    const { id, secret } = await keeper.create();
    await newKey.write(id, secret);
    await say(`Replaced: the new key ${id} is in ${newKey.file}, which only you can read`);
  }
  if (!isFull && !keep) await remove();
}

function nameOf({ AccessKeyId, Status, CreateDate }: AccessKeyMetadata): string {
  return `${AccessKeyId ?? ''}, ${Status ?? ''}, made ${CreateDate?.toISOString().slice(0, 10) ?? ''}`;
}

function notTheirs({ id, user, isRoot }: LeakedKey): UserError {
  if (isRoot) {
    return new UserError(`${id} is no key of the identity that the calls are signed by`, {
      hint: 'root’s keys can be reached by root alone: sign in as root, or use the console',
    });
  }
  return new UserError(`user ${user ?? ''} has no key ${id}`, { hint: 'leave --user out to ask AWS whose it is' });
}

function signedWithItself({ id }: LeakedKey): UserError {
  return new UserError(`the calls would be signed with ${id} itself, and fail once it is stopped`, {
    hint: 'use other credentials: --aws-profile NAME',
  });
}

async function openKeeper({ id, user, isRoot }: LeakedKey, connection: Connection): Promise<KeyKeeper> {
  const iam = await loadIam();
  const client: IAMClient = new iam.IAMClient(clientSettings(connection));
  const whose = isRoot || user === undefined ? {} : { UserName: user };
  const named = async <T>(call: string, made: Promise<T>): Promise<T> => {
    try {
      return await made;
    } catch (error) {
      throw callError(`aws iam ${call}`, error);
    }
  };
  const lastUsed = () =>
    named('get-access-key-last-used', client.send(new iam.GetAccessKeyLastUsedCommand({ AccessKeyId: id })));
  return {
    owner: async () => (await lastUsed()).UserName,
    stop: async () => {
      const change = { ...whose, AccessKeyId: id, Status: 'Inactive' as const };
      await named('update-access-key', client.send(new iam.UpdateAccessKeyCommand(change)));
    },
    lastUse: async () => {
      const { LastUsedDate: date, ServiceName, Region } = (await lastUsed()).AccessKeyLastUsed ?? {};
      return date === undefined
        ? 'none is recorded'
        : `last at ${date.toISOString()}, of ${ServiceName ?? '?'} in ${Region ?? '?'}`;
    },
    keys: async () =>
      (await named('list-access-keys', client.send(new iam.ListAccessKeysCommand(whose)))).AccessKeyMetadata ?? [],
    create: async () => {
      const { AccessKey } = await named('create-access-key', client.send(new iam.CreateAccessKeyCommand(whose)));
      return { id: AccessKey?.AccessKeyId ?? '', secret: AccessKey?.SecretAccessKey ?? '' };
    },
    remove: async () => {
      await named('delete-access-key', client.send(new iam.DeleteAccessKeyCommand({ ...whose, AccessKeyId: id })));
    },
    isSelf: async () => (await named('', client.config.credentials())).accessKeyId === id,
  };
}
