/** Which AWS keys a scan found, with the secret and session token that stand beside each. */
import { canaryMaker } from '../aws/known-accounts.ts';
import { accountOf } from '../aws/account.ts';
import type { Finding } from '../core/finding.ts';
import type { Secret } from '../core/secret.ts';

/** A key and where it was found. */
export interface FoundKey {
  readonly id: string;
  /** Absent: only the ID was found. */
  readonly secret?: Secret;
  /** Of a temporary key. */
  readonly token?: Secret;
  /** As the ID itself says. */
  readonly account?: string;
  /** Whoever made it as a trap, where somebody did: every call would alert its owner. */
  readonly canaryOf?: string;
  /** Indexes of its findings. */
  readonly findings: readonly number[];
}

const KEY_ID = /^A[KS]IA[A-Z2-7]{16}$/;
const SECRET_KEY = /^[A-Za-z0-9+/]{40}$/;
/** Session tokens are longer than any key. */
const SHORTEST_TOKEN = 80;
/** How far a token may stand from its key. */
const MOST_LINES = 20;

/** Each pair of an ID and a secret once, and each ID without one, in the order of the findings. */
export function foundKeysIn(findings: readonly Finding[]): readonly FoundKey[] {
  const keys = new Map<string, FoundKey>();
  findings.forEach((finding, index) => {
    const id = idOf(finding);
    if (id === undefined) return;
    const secret = finding.kind === 'secret' && SECRET_KEY.test(finding.secret.reveal()) ? finding.secret : undefined;
    if (secret === undefined && finding.kind !== 'identifier') return;
    const name = `${id} ${secret?.reveal() ?? ''}`;
    const known = keys.get(name) ?? newKey(id, { finding, secret, findings });
    keys.set(name, { ...known, findings: [...known.findings, index] });
  });
  return withoutLoneTwins([...keys.values()]);
}

function idOf({ details, kind, secret }: Finding): string | undefined {
  const id = details['accessKeyId'] ?? (kind === 'identifier' ? secret.reveal() : '');
  return KEY_ID.test(id) ? id : undefined;
}

interface Around {
  readonly finding: Finding;
  readonly secret: Secret | undefined;
  readonly findings: readonly Finding[];
}

function newKey(id: string, { finding, secret, findings }: Around): FoundKey {
  const owner = accountOf(id);
  const account = owner.kind === 'account' ? owner.account : undefined;
  const maker = account === undefined ? undefined : canaryMaker(account);
  const token = id.startsWith('ASIA') ? tokenBeside(finding, findings) : undefined;
  return {
    id,
    ...(secret === undefined ? {} : { secret }),
    ...(token === undefined ? {} : { token }),
    ...(account === undefined ? {} : { account }),
    ...(maker === undefined ? {} : { canaryOf: maker }),
    findings: [],
  };
}

/** The nearest long secret of AWS in the same content. */
function tokenBeside(key: Finding, findings: readonly Finding[]): Secret | undefined {
  const distance = ({ startLine }: Finding): number => Math.abs(startLine - key.startLine);
  return findings
    .filter((other) => isToken(other) && isSameContent(other, key) && distance(other) <= MOST_LINES)
    .toSorted((a, b) => distance(a) - distance(b))[0]?.secret;
}

function isToken({ ruleId, kind, secret }: Finding): boolean {
  return ruleId.startsWith('aws-') && kind === 'secret' && secret.reveal().length >= SHORTEST_TOKEN;
}

function isSameContent(a: Finding, b: Finding): boolean {
  const commit = ({ origin }: Finding): string => (origin.kind === 'commit' ? origin.commit : origin.kind);
  return a.path === b.path && commit(a) === commit(b);
}

/** An ID that was found with its secret in one place needs no question of its own in another. */
function withoutLoneTwins(keys: readonly FoundKey[]): readonly FoundKey[] {
  const lone = new Map(keys.filter(({ secret }) => secret === undefined).map((key) => [key.id, key]));
  const paired = new Set(keys.filter(({ secret }) => secret !== undefined).map(({ id }) => id));
  const joined = new Set<string>();
  return keys.flatMap((key) => {
    if (key.secret === undefined) return paired.has(key.id) ? [] : [key];
    const twin = joined.has(key.id) ? undefined : lone.get(key.id);
    joined.add(key.id);
    return [{ ...key, findings: [...key.findings, ...(twin?.findings ?? [])] }];
  });
}
