/** Asks STS whether a key is live and whose it is. The secret signs the call; it is not sent. */
import type { STSClient } from '@aws-sdk/client-sts';
import { clientSettings, failureOf, loadOptional, type Connection } from './connection.ts';
import type { FoundKey } from './found-keys.ts';

type Sts = typeof import('@aws-sdk/client-sts');

/** The answer about a key. */
export type Answer =
  | { readonly kind: 'live'; readonly arn: string; readonly account: string }
  /** Not accepted: deleted, deactivated, or of another partition. */
  | { readonly kind: 'dead' }
  | { readonly kind: 'wrong-secret' }
  | { readonly kind: 'expired' }
  /** Only the ID is known, and AWS says whose account it belongs to. */
  | { readonly kind: 'account'; readonly account: string }
  /** No call was made. */
  | { readonly kind: 'not-asked'; readonly why: string }
  /** The call failed. */
  | { readonly kind: 'failed'; readonly why: string };

/** Asks about each key, one call for each at most. The answers stand in the order of the keys. */
export async function askAbout(keys: readonly FoundKey[], connection: Connection): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let sts: Sts | undefined;
  let unreachable: Answer | undefined;
  for (const key of keys) {
    const silent = reasonForSilence(key) ?? unreachable;
    if (silent !== undefined) {
      answers.push(silent);
      continue;
    }
    sts ??= await loadOptional('@aws-sdk/client-sts', () => import('@aws-sdk/client-sts'));
    const { answer, isUnreachable } = await ask(sts, key, connection);
    if (isUnreachable) unreachable = answer;
    answers.push(answer);
  }
  return answers;
}

function reasonForSilence({ id, secret, token, account, canaryOf }: FoundKey): Answer | undefined {
  const notAsked = (why: string): Answer => ({ kind: 'not-asked', why });
  if (canaryOf !== undefined) return notAsked(`it is a canary token of ${canaryOf}: a call would alert its owner`);
  if (secret === undefined) {
    return account === undefined ? undefined : notAsked('its secret was not found beside it');
  }
  if (id.startsWith('ASIA') && token === undefined) return notAsked('its session token was not found beside it');
  return undefined;
}

interface Asked {
  readonly answer: Answer;
  /** Nobody answers there: further calls are no use. */
  readonly isUnreachable: boolean;
}

async function ask(sts: Sts, key: FoundKey, connection: Connection): Promise<Asked> {
  try {
    return { answer: await call(sts, key, connection), isUnreachable: false };
  } catch (error) {
    const { kind, message } = failureOf(error);
    return {
      answer: answerOf(kind, { message, isPair: key.secret !== undefined }),
      isUnreachable: kind === 'unreachable',
    };
  }
}

function answerOf(
  kind: ReturnType<typeof failureOf>['kind'],
  { message, isPair }: { readonly message: string; readonly isPair: boolean },
): Answer {
  if (!isPair && kind === 'no-credentials') {
    return {
      kind: 'not-asked',
      why: 'its secret was not found beside it, and there are no credentials of your own to ask with',
    };
  }
  if (isPair && kind === 'unknown-key') return { kind: 'dead' };
  if (isPair && (kind === 'wrong-secret' || kind === 'expired')) return { kind };
  return { kind: 'failed', why: message };
}

async function call(sts: Sts, { id, secret, token }: FoundKey, connection: Connection): Promise<Answer> {
  if (secret === undefined) {
    const own = new sts.STSClient(clientSettings(connection));
    const { Account = '' } = await own.send(new sts.GetAccessKeyInfoCommand({ AccessKeyId: id }));
    return { kind: 'account', account: Account };
  }
  const { profile: _, ...place } = connection;
  const client: STSClient = new sts.STSClient({
    ...clientSettings(place),
    credentials: {
      accessKeyId: id,
      secretAccessKey: secret.reveal(),
      ...(token === undefined ? {} : { sessionToken: token.reveal() }),
    },
  });
  const { Arn = '', Account = '' } = await client.send(new sts.GetCallerIdentityCommand({}));
  return { kind: 'live', arn: Arn, account: Account };
}
