/** How calls to AWS are made, and what their failures mean. */
import { messageOf, UserError } from '../core/errors.ts';

/** Where to call, and as whom; what is absent is as the AWS SDK's usual chain says. */
export interface Connection {
  readonly region?: string;
  readonly profile?: string;
  readonly endpoint?: string;
}

/** Attempts at one call: only throttling and passing faults are tried again. */
const ATTEMPTS = 3;
/** How long to wait for an answer. */
const MOST_MILLISECONDS = 10_000;
/** IAM is global: any region does, where none is set. */
const REGION = 'us-east-1';

/** The settings of a client of the AWS SDK. */
export interface ClientSettings {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: { readonly connectionTimeout: number; readonly requestTimeout: number };
  readonly profile?: string;
  readonly endpoint?: string;
}

/** What a client is made with. */
export function clientSettings({ region = REGION, profile, endpoint }: Connection): ClientSettings {
  return {
    region,
    maxAttempts: ATTEMPTS,
    requestHandler: { connectionTimeout: MOST_MILLISECONDS, requestTimeout: MOST_MILLISECONDS },
    ...(profile === undefined ? {} : { profile }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

/** Loads an optional package. Throws a `UserError` with the command that installs it where it is missing. */
export async function loadOptional<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (codeOf(cause) !== 'ERR_MODULE_NOT_FOUND' || !messageOf(cause).includes(name)) throw cause;
    throw new UserError(`calling AWS needs the package ${name}, which is not installed`, {
      hint: `npm install --save-dev ${name} (or, without a project: npx --package key-sniff --package ${name} key-sniff …)`,
      cause,
    });
  }
}

/** What a failed call means. */
export type FailureKind =
  /** AWS knows the caller, and does not allow the call. */
  | 'denied'
  /** AWS does not know the key ID: deleted, deactivated, or of another partition. */
  | 'unknown-key'
  /** The key ID exists, the secret is another. */
  | 'wrong-secret'
  | 'expired'
  | 'throttled'
  | 'unreachable'
  /** The machine has no credentials to call with. */
  | 'no-credentials'
  | 'other';

/** A failed call, in words that hold no secret. */
export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
}

const kinds: readonly (readonly [FailureKind, RegExp])[] = [
  ['denied', /^(?:AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError)$/],
  ['unknown-key', /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId)$/],
  ['wrong-secret', /^SignatureDoesNotMatch$/],
  ['expired', /^(?:ExpiredToken|ExpiredTokenException)$/],
  ['throttled', /^(?:Throttl|TooManyRequests|RequestLimitExceeded|SlowDown)/],
  ['unreachable', /^(?:TimeoutError|NetworkingError|E(?:CONN|AI_|NOTFOUND|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE))/],
  ['no-credentials', /^(?:CredentialsProviderError|TokenProviderError|ProviderError)$/],
];

/** Reads what the SDK threw. */
export function failureOf(error: unknown): Failure {
  const names = [codeOf(error), error instanceof Error ? error.name : ''];
  const message = `${names.find((name) => name !== '' && name !== 'Error') ?? 'failed'}: ${messageOf(error).split('\n')[0] ?? ''}`;
  // A signature of the wrong time is the clock's fault, not the secret's.
  if (/Signature (?:expired|not yet current)/.test(message)) {
    return { kind: 'other', message: "this machine's clock is wrong, so AWS refuses its signatures" };
  }
  const kind = kinds.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
  return { kind: kind ?? 'other', message };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The error for a user whose own credentials or network do not let a call through. */
export function callError(call: string, error: unknown): UserError {
  const { kind, message } = failureOf(error);
  return new UserError(`${call}: ${message}`, { hint: hints[kind], cause: error });
}

const hints: Readonly<Record<FailureKind, string | undefined>> = {
  denied: 'use credentials that may make the call (--aws-profile NAME)',
  'unknown-key':
    'your credentials are not accepted: see aws sts get-caller-identity; those of China and GovCloud need --region, such as cn-north-1',
  'wrong-secret': 'your secret does not belong to your key ID: see aws configure list',
  expired: 'sign in again, such as with aws sso login',
  throttled: 'try again in a while',
  unreachable: 'check the network and --endpoint',
  'no-credentials': 'sign in, such as with aws sso login, or name a profile with --aws-profile NAME',
  other: undefined,
};
