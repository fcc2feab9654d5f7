/** Bitcoin's private keys in the wallet import format (WIF). */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example, type Sample } from '../../src/core/sample.ts';
import { decodeBase58Check, encodeBase58Check, randomBytes } from '../../src/wallet/base58.ts';

// Takes 5, K, L (Bitcoin), 9, c (its test network), 6, T (Litecoin), Q (Dogecoin) and 50 or 51 of base 58; not a longer run.
const IMPORT_KEY = /(?<![A-Za-z0-9])[5KL9c6TQ][1-9A-HJ-NP-Za-km-z]{50,51}(?![A-Za-z0-9])/g;
/** Version, 32 bytes of the key, and 1 where the public key is compressed. */
const LENGTHS: readonly number[] = [33, 34];
const VERSIONS = new Map([
  [0x80, 'Bitcoin'],
  [0xef, 'Bitcoin test network'],
  [0xb0, 'Litecoin'],
  [0x9e, 'Dogecoin'],
]);

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: value, index } of text.matchAll(IMPORT_KEY)) {
    const payload = decodeBase58Check(value);
    const network = VERSIONS.get(payload?.[0] ?? 0);
    if (payload === undefined || network === undefined || !LENGTHS.includes(payload.length)) continue;
    const span = { start: index, end: index + value.length, evidence: [`checksum right`, `key of ${network}`] };
    yield network.endsWith('test network') ? { ...span, severity: 'warn' } : span;
  }
}

export const rule: Rule = {
  id: 'wallet-import-key',
  title: 'Private key of a Bitcoin wallet',
  severity: 'critical',
  confidence: 'high',
  keywords: [
    'bitcoin',
    'btc',
    'wallet',
    'privkey',
    'priv_key',
    'private_key',
    'privatekey',
    'private key',
    '_wif',
    'wif_',
    'wif=',
  ],
  why: 'Whoever holds it can move everything out of its address, and no one can undo that.',
  fix: [
    'Move everything on its address to a new one now.',
    'Look at the address for transfers that you did not make.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://en.bitcoin.it/wiki/Wallet_import_format'],
  detect,
};

const key = (version: number, tail: readonly number[]): Sample => ({
  label: 'WIF key',
  make: (random) => encodeBase58Check(Uint8Array.from([version, ...randomBytes(random, 32), ...tail])),
});

const broken: Sample = {
  label: 'a typing error',
  make: (random) =>
    key(0x80, [1])
      .make(random)
      .replace(/.$/, (last) => (last === 'z' ? 'y' : 'z')),
};

export const examples: readonly Example[] = [
  finds`BTC_PRIVATE_KEY=${key(0x80, [1])}\n`,
  finds`bitcoin-cli importprivkey "${key(0x80, [])}"`,
  finds`wallet = { wif: '${key(0xef, [1])}' }`,
  clean`bitcoin address ${broken}`,
  clean`bitcoin: x${key(0x80, [1])}`,
  clean`BTC_PRIVATE_KEY=`,
];
