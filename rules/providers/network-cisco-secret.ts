/** Passwords and keys in the configuration of Cisco's devices: type 7 can be read back, types 0, 5, 8 and 9 guessed. */
import { hexOf } from '../../src/core/hex.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { between, pick, type Random } from '../../src/core/random.ts';
import { clean, finds, sample, type Example, type Sample } from '../../src/core/sample.ts';
import { base62, chars } from '../../src/core/shape.ts';

// Takes `password 7 …`, `secret 5 $1$…`, `key 7 …`, `enable secret 9 $9$…`, `wpa-psk ascii 7 …`; not `password 7` alone.
const LINE =
  /(?<![\w-])(?:password|secret|key|key-string|ascii|md5|passphrase)[ \t]+(?:(7)[ \t]+([0-9A-F]{6,100})|([5849])[ \t]+(\$[1489]\$[\w./$]{8,160}|[\w./]{43}))(?![\w./$])/gi;

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: line, 1: seven, 2: hidden, 3: type, 4: hash, index } of text.matchAll(LINE)) {
    const value = hidden ?? hash ?? '';
    const end = index + line.length;
    const span = { start: end - value.length, end };
    if (seven === undefined) {
      yield { ...span, confidence: 'medium', severity: 'warn', evidence: [`password hash of type ${type ?? ''}`] };
    } else if (isReadable(value)) {
      yield { ...span, evidence: ['type 7: anybody can read the password back'] };
    }
  }
}

/** The text that every device XORs a type 7 password with, from the place that its first two digits name. */
const PAD = ['dsfd;kfoA', ',.iyewrkl', 'dJKDHSUBs', 'gvca69834', 'ncxv98732', '54k;fg87'].join('');
const LAST_PLACE = 15;

/** Whether the digits give printable characters. */
function isReadable(digits: string): boolean {
  const place = Number(digits.slice(0, 2));
  if (Number.isNaN(place) || place > LAST_PLACE || digits.length % 2 === 1) return false;
  const bytes = digits.slice(2).match(/../g) ?? [];
  return bytes.every((byte, index) => isPrintable(Number.parseInt(byte, 16) ^ padAt(place + index)));
}

function padAt(index: number): number {
  return PAD.charCodeAt(index % PAD.length);
}

function isPrintable(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

export const rule: Rule = {
  id: 'network-cisco-secret',
  title: 'Password in a Cisco configuration',
  severity: 'error',
  confidence: 'high',
  keywords: [
    'password 7',
    'key 7',
    'key-string 7',
    'ascii 7',
    'md5 7',
    'passphrase 7',
    'secret 4',
    'secret 5',
    'secret 7',
    'secret 8',
    'secret 9',
    'password 5',
    'password 8',
    'password 9',
  ],
  why: 'A password of type 7 is only veiled; one of the other types can be guessed offline. With it one logs in to the device.',
  fix: [
    'Set a new one on the device (username NAME algorithm-type scrypt secret …) and wherever it was used.',
    'Keep configurations out of the repository, or strip secrets from them (show running-config | exclude secret).',
    'Remove it from the code, then from history.',
  ],
  sources: [
    'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  ],
  detect,
};

function veil(random: Random): string {
  const place = between(random, 0, LAST_PLACE);
  const letters = Array.from({ length: 10 }, () => pick(random, 'abcdefghijkmnpqrstuvwxyz23456789').charCodeAt(0));
  const bytes = letters.map((code, index) => code ^ padAt(place + index));
  return `${String(place).padStart(2, '0')}${hexOf(bytes)}`.toUpperCase();
}

const veiled: Sample = { label: 'type 7 password', make: veil };
const md5 = sample('type 5 hash', '$1$', base62(4), '$', base62(22));
const scrypt = sample('type 9 hash', '$9$', base62(14), '$', base62(43));

export const examples: readonly Example[] = [
  finds`line vty 0 4\n password 7 ${veiled}\n login\n`,
  finds`enable secret 5 ${md5}\n`,
  finds`username admin privilege 15 secret 9 ${scrypt}\n`,
  finds`tacacs-server key 7 ${veiled}\n`,
  clean`service password-encryption\nenable secret 5 <removed>\n`,
  clean`password 7 ${sample('more than fifteen', '99', chars('0-9A-F', 12))}\n`,
  clean`use a password 7 to 64 characters long\n`,
];
