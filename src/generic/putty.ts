/** Private keys in PuTTY's own format (PuTTY's manual, appendix C). */
import type { KeyFormat } from './key-format.ts';

/** A key of PuTTY as it stands in a text. */
export interface PuttyKey extends KeyFormat {
  readonly start: number;
  readonly end: number;
  /** Its public half. */
  readonly base64: string;
}

// The first lines. Takes `PuTTY-User-Key-File-3: ssh-ed25519⏎Encryption: none⏎Comment: x⏎Public-Lines: 2⏎`; not the first line alone.
const HEAD =
  /PuTTY-User-Key-File-[123]: ([\w@.-]{3,40})\s{1,80}Encryption: ([\w-]{1,20})\s{1,80}Comment:[^\n]{0,200}\n\s{0,80}Public-Lines: ([0-9]{1,4})\s/y;
// The private half. Takes `Private-Lines: 1⏎AAAA…`; not `Private-Lines: 0`.
const PRIVATE = /Private-Lines: [1-9][0-9]{0,3}\s{1,80}[A-Za-z0-9+/]{16}/;
const LONGEST = 20_000;
const LINE = /[^\s"'`+\\]+/;

/** The key that begins at `at`. */
export function puttyAt(text: string, at: number): PuttyKey | undefined {
  HEAD.lastIndex = at;
  const head = HEAD.exec(text);
  if (head === null) return undefined;
  const rest = text.slice(HEAD.lastIndex, HEAD.lastIndex + LONGEST);
  const secret = PRIVATE.exec(rest);
  if (secret === null) return undefined;
  const body = rest.slice(secret.index);
  const mac = /Private-MAC: [0-9a-f]{40,64}/.exec(body);
  const length = mac === null ? secret[0].length : mac.index + mac[0].length;
  return {
    start: at,
    end: HEAD.lastIndex + secret.index + length,
    kind: (head[1] ?? '').replace(/^ssh-/, '').toUpperCase(),
    encrypted: head[2] !== 'none',
    base64: rest
      .slice(0, secret.index)
      .split('\n')
      .map((line) => LINE.exec(line)?.[0] ?? '')
      .join(''),
  };
}
