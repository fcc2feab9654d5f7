/** Private keys of Ethereum and its kin: 32 bytes in hexadecimal digits, which only their name tells from a hash. */
import { sha256Bytes } from '../../src/core/hash.ts';
import { hexOf } from '../../src/core/hex.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { chars, hex } from '../../src/core/shape.ts';
import { entropy, entropyEvidence } from '../../src/core/entropy.ts';

/**
 * Takes `PRIVATE_KEY=0x…`, `privateKey: string = "…"`, `DEPLOYER_KEY: …`, `new Wallet("0x…")`, `accounts: ["…"]`; not
 * `commit 0x… touches the wallet`. Behind the name stand signs and perhaps a type, no other word.
 */
const NAMED =
  /(?:priv(?:ate)?[_-]?key|deployer(?:[_-]?key)?|wallet|secp256k1|eth(?:ereum)?[_-]?key|accounts)[\w-]{0,20}[^\w\n;{}]{1,12}(?:string\s?=\s?["'`])?(?:0x)?([A-Fa-f0-9]{64})(?![A-Za-z0-9])/gi;
// Takes `PRIVATE_KEY_HASH`, `walletTxId`; not `private_key`.
const PUBLIC = /hash|digest|sha|tx|pub|addr|sum|block|root|topic/i;

/** The order of the curve secp256k1: a key is greater than 0 and less than that (SEC 2, 2.4.1). */
const ORDER = 2n ** 256n - 0x14551231950b75fc4402da1732fc9bebfn;
const LEAST_ENTROPY = 3;

/** The first five bytes of SHA-256 over keys that development tools publish: 20 each of Hardhat, Ganache and Truffle. */
const PUBLISHED: ReadonlySet<string> = new Set(
  `bc1a50966c 8335c55334 b26ab6529d 64034b44c5 4d3e46eec8 0aedba9d58 28e543d375 f070994a85 38e69fdd19
    967f21586c 0b33e01321 84bc109b3d 85bde54805 f1513114f6 5330d388af a2e06155cb 4a67d7a0d8 b08bdfde99
    cf1fc66f85 100546a8b0 5785921855 30e55f5463 70b801afae 0bc9fde2b0 f51c2c795f 6dea34b661 faeb1dab5a
    196fbadca8 ecd5e9d0b0 3fd5610ee0 d0464a8fee 58c68761c6 0ef02ea36f 3797540b4a 7e3e2af118 79815e325e
    701b38c834 630926d5e7 25d642ca93 635e0e101d f24167accb 07f935b61d e4f1734df0 7d1b5fc238 33f532fd39
    728383dec6 664b73b16a e4639de7f0 98a38f6dad c15f3d9dfd a32ca373c8 612a29fd00 5ef9e7ea6d d90af3333c
    d472ae3553 a0a27948ff 53a600cfb4 ab00da2253 943fc56eea dbeafda27f`.split(/\s+/),
);

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: all, 1: value = '', index } of text.matchAll(NAMED)) {
    if (PUBLIC.test(all.slice(0, -value.length)) || entropy(value) < LEAST_ENTROPY || !isKey(value)) continue;
    const end = index + all.length;
    const span = { start: end - value.length, end };
    if (PUBLISHED.has(thumbprint(value)))
      yield { ...span, severity: 'note', confidence: 'low', evidence: ['published by a development tool'] };
    else yield { ...span, evidence: ['a number below the order of secp256k1', entropyEvidence(value)] };
  }
}

function isKey(value: string): boolean {
  const number = BigInt(`0x${value}`);
  return number > 0n && number < ORDER;
}

function thumbprint(value: string): string {
  const bytes = Uint8Array.from(value.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return hexOf(sha256Bytes(bytes).subarray(0, 5));
}

export const rule: Rule = {
  id: 'wallet-private-key',
  title: 'Private key of an Ethereum wallet',
  severity: 'critical',
  confidence: 'medium',
  rank: 20,
  keywords: [
    'private_key',
    'privatekey',
    'private-key',
    'privkey',
    'priv_key',
    'deployer',
    'wallet',
    'secp256k1',
    'eth_key',
    'ethereum_key',
    'accounts: [',
    'accounts:[',
    'accounts = [',
  ],
  why: 'Whoever holds it can move everything out of its address, and no one can undo that.',
  fix: [
    'Move everything on its address to a new one now, and the ownership of contracts with it.',
    'Look at the address for transfers that you did not make.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://ethereum.org/en/developers/docs/accounts/#account-creation'],
  detect,
};

const key = sample('private key', chars('1-9', 1), hex(63));

export const examples: readonly Example[] = [
  finds`PRIVATE_KEY=0x${key}\n`,
  finds`const wallet = new Wallet("0x${key}", provider);\n`,
  finds`accounts: ["${key}"],\n`,
  finds`deployerPrivateKey: '${key}'\n`,
  clean`privateKeyHash: "${key}"\n`,
  clean`walletTx = "0x${key}"\n`,
  clean`PRIVATE_KEY=0x${sample('longer', hex(70))}\n`,
  clean`commit 0x${key} touches the wallet\n`,
];
