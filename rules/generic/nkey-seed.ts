/** Seeds of NKEYs, the Ed25519 keys of NATS: their checksum tells them from anything else. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example, type Sample } from '../../src/core/sample.ts';
import { between } from '../../src/core/random.ts';
import { base32 } from '../../src/core/shape.ts';
import { severityAt } from '../../src/generic/paths.ts';

// Takes `SU` and 56 characters of base32; not a public key, which begins with `U`, `A`, `O`, `N` or `C`.
const SEED = /(?<![A-Z0-9])S[ACNOUX]A[A-Z2-7]{55}(?![A-Z0-9])/g;

const KINDS: Readonly<Record<string, string>> = {
  A: 'account',
  C: 'cluster',
  N: 'server',
  O: 'operator',
  U: 'user',
  X: 'curve',
};

function* detect({ text, path }: View): Iterable<Match> {
  for (const { 0: value, index } of text.matchAll(SEED)) {
    if (!hasChecksum(value)) continue;
    const kind = KINDS[value.charAt(1)] ?? '';
    yield {
      start: index,
      end: index + value.length,
      severity: severityAt(path, 'error'),
      details: { kind },
      evidence: ['checksum right', `the seed of a key of kind ${kind}`],
    };
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function bytesOf(text: string): readonly number[] {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const char of text) {
    bits = ((bits << 5) | ALPHABET.indexOf(char)) & 0xffff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return bytes;
}

/** CRC-16 with the polynomial 0x1021 from zero, as NATS computes it. */
function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000) === 0 ? (crc << 1) & 0xffff : ((crc << 1) ^ 0x1021) & 0xffff;
  }
  return crc;
}

function hasChecksum(seed: string): boolean {
  const bytes = bytesOf(seed);
  const [low = 0, high = 0] = bytes.slice(-2);
  return crc16(bytes.slice(0, -2)) === (low | (high << 8));
}

export const rule: Rule = {
  id: 'nkey-seed',
  title: 'NKEY seed of NATS',
  severity: 'error',
  confidence: 'high',
  keywords: ['nkey', 'nats', 'seed'],
  scope: { after: 3 },
  why: 'The seed is the private key: whoever has it connects to NATS as that user, or signs as that account or operator.',
  fix: [
    'Make a new key with nsc or nk, put its public half into the configuration, and revoke the old one: nsc revocations add-user',
    'Keep seeds and .creds files outside of the repository, readable only by their user.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    'https://github.com/nats-io/nkeys',
  ],
  detect,
};

function encode(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)] ?? '').join('');
}

/** A user's seed: its prefix in two bytes, 32 random bytes, the checksum. */
const seed: Sample = {
  label: 'seed of a NATS user',
  make: (random) => {
    const body = [0x95, 0x00, ...Array.from({ length: 32 }, () => between(random, 0, 255))];
    const crc = crc16(body);
    return encode([...body, crc & 0xff, crc >> 8]);
  },
};
const wrong = sample('seed with a wrong checksum', 'SUA', base32(55));
const open = sample('public key', 'UA', base32(54));

export const examples: readonly Example[] = [
  finds`-----BEGIN USER NKEY SEED-----\n${seed}\n------END USER NKEY SEED------\n`,
  finds`nats --nkey-seed=${seed} sub x`,
  finds`const seed = '${seed}';`,
  clean`seed nkey: ${wrong}`,
  clean`nkey: ${open}`,
  clean`nats pub subject hello`,
];
