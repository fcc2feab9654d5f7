/** The order in which a leaked access key is taken out of use, with what is known filled in. */
import { accountIn, readAccessKeyId, type IdReading } from '../aws/access-key-id.ts';
import { endSession, stopRootKey, stopUserKey } from '../aws/remedy.ts';
import { UserError } from '../core/errors.ts';
import { shellWord } from '../core/shell-word.ts';

/** A key to revoke. */
export interface LeakedKey {
  readonly id: string;
  /** As the ID itself says. */
  readonly account: string | undefined;
  readonly user: string | undefined;
  /** It is the root user's. */
  readonly isRoot: boolean;
}

/** Reads the ID. Throws a `UserError` for what is no access key ID, and for a key that only waits to be touched. */
export function leakedKey(id: string, owner: Pick<LeakedKey, 'user' | 'isRoot'>): LeakedKey {
  if (!/^A[KS]IA[A-Z\d]{12,28}$/.test(id)) {
    throw new UserError(`${JSON.stringify(id)} is no access key ID`, { hint: 'it begins with AKIA or ASIA' });
  }
  const reading: IdReading = readAccessKeyId(id);
  if (reading.kind === 'canary') {
    throw new UserError(`${id} is a canary token of ${reading.maker}: nothing to revoke, its owner waits for a use`, {
      hint: 'ask who planted it; key-sniff explain aws-canary-key',
    });
  }
  return { id, account: accountIn(reading), ...owner };
}

/** Whether the key is of a session, which can't be deleted. */
export function isTemporary({ id }: LeakedKey): boolean {
  return id.startsWith('ASIA');
}

/** The steps, with the profile to call with in each command. */
export function revokeSteps(key: LeakedKey, profile: string | undefined): readonly string[] {
  const suffix = profile === undefined ? '' : ` --profile ${shellWord(profile)}`;
  return stepsFor(key).map((step) => step.replace(/\baws (?:iam|cloudtrail) [\w-]+/g, (call) => `${call}${suffix}`));
}

function stepsFor(key: LeakedKey): readonly string[] {
  if (isTemporary(key)) return endSession(key);
  if (key.isRoot) return stopRootKey(key);
  const { id, account, user } = key;
  const steps = stopUserKey({ id, account, user: user === undefined ? undefined : shellWord(user) });
  return user === undefined ? steps : steps.slice(1);
}

/** Such as `AKIA… of user ada in account 123456789012`. */
export function describeKey({ id, account, user, isRoot }: LeakedKey): string {
  const owner = isRoot ? ' of the root user' : user === undefined ? '' : ` of user ${user}`;
  const where = account === undefined ? '' : ` in account ${account} (read from the key itself)`;
  return `${id}${owner}${where}`;
}
