/** A made-up AWS credential that every scan must report, for trying whether a hook blocks. */
import { encodeAccount } from '../aws/account.ts';
import { createRandom } from '../core/random.ts';
import { base32, base64, generate } from '../core/shape.ts';

/** An account number as good as any: a made-up key opens nothing. */
const ACCOUNT = '100000000001';

/** The text of a file with a fresh access key ID and secret. */
export function generateTrialSecret(now: Date): string {
  const random = createRandom(now.getTime() % 2 ** 31);
  const id = `AKIA${encodeAccount(ACCOUNT, random)}${generate([base32(7)], random)}`;
  return `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${generate([base64(40)], random)}\n`;
}
