/** Extended private keys of hierarchical wallets (BIP-32): one line that holds every key of a wallet. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example, type Sample } from '../../src/core/sample.ts';
import { decodeBase58Check, encodeBase58Check, randomBytes } from '../../src/wallet/base58.ts';

// Takes xprv, yprv, zprv (Bitcoin), tprv, uprv, vprv (its test network) and 107 of base 58; not xpub….
const EXTENDED = /(?<![A-Za-z0-9])[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107}(?![A-Za-z0-9])/g;
const LENGTH = 78;

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: value, index } of text.matchAll(EXTENDED)) {
    const payload = decodeBase58Check(value);
    if (payload?.length !== LENGTH) continue;
    const span = { start: index, end: index + value.length, evidence: ['checksum right'] };
    yield /^[tuv]/.test(value) ? { ...span, severity: 'warn', title: 'Extended private key (test network)' } : span;
  }
}

export const rule: Rule = {
  id: 'wallet-extended-key',
  title: 'Extended private key of a wallet',
  severity: 'critical',
  confidence: 'high',
  keywords: ['xprv', 'yprv', 'zprv', 'tprv', 'uprv', 'vprv'],
  why: 'Whoever holds it can derive every private key of the wallet and move everything out of it.',
  fix: [
    'Make a new wallet and move everything to it now.',
    'Look at the old addresses for transfers that you did not make.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#serialization-format'],
  detect,
};

const MAIN = [0x04, 0x88, 0xad, 0xe4];
const TEST = [0x04, 0x35, 0x83, 0x94];

const key = (version: readonly number[]): Sample => ({
  label: 'extended private key',
  make: (random) => encodeBase58Check(Uint8Array.from([...version, ...randomBytes(random, LENGTH - version.length)])),
});

const broken: Sample = {
  label: 'a typing error',
  make: (random) =>
    key(MAIN)
      .make(random)
      .replace(/.$/, (last) => (last === 'z' ? 'y' : 'z')),
};

export const examples: readonly Example[] = [
  finds`XPRV=${key(MAIN)}\n`,
  finds`{"root": "${key(MAIN)}"}`,
  finds`test wallet: ${key(TEST)}`,
  clean`x${key(MAIN)}`,
  clean`root = ${broken}`,
  clean`xprv is what an extended private key begins with`,
];
