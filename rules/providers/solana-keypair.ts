/** Key pairs of Solana wallets as the tools of Solana write them: a list of 64 numbers. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example, type Sample } from '../../src/core/sample.ts';
import { severityAt } from '../../src/generic/paths.ts';
import { randomBytes } from '../../src/wallet/base58.ts';

// All of a file. Takes `[12,255,…]` of 64 numbers; not of 63, and no other JSON.
const LIST = /^\s{0,20}\[\s{0,9}((?:[0-9]{1,3}\s{0,9},\s{0,9}){63}[0-9]{1,3})\s{0,9}\]\s{0,20}$/;
/** Of 64 random bytes some 57 differ; of a million such lists none had fewer than 46. */
const LEAST_VARIETY = 40;
const MOST_BYTE = 255;

function* detect({ text, path }: View): Iterable<Match> {
  const list = LIST.exec(text)?.[1];
  if (list === undefined) return;
  const numbers = list.split(',').map(Number);
  if (numbers.some((one) => one > MOST_BYTE) || new Set(numbers).size < LEAST_VARIETY) return;
  const start = text.indexOf(list);
  const evidence = ['64 random bytes: a private key and its public key'];
  yield { start, end: start + list.length, severity: severityAt(path, 'critical'), evidence };
}

export const rule: Rule = {
  id: 'solana-keypair',
  title: 'Key pair of a Solana wallet',
  severity: 'critical',
  confidence: 'high',
  keywords: [],
  // Takes `id.json`, `deploy/program-keypair.json`, `wallet.json`; not `package.json`.
  path: /(?:^|\/)(?:id|[\w.-]{0,100}(?:keypair|wallet|payer|deployer|authority|solana|signer)[\w.-]{0,100})\.json$/i,
  scope: 'file',
  why: 'Whoever holds it can move everything out of its address, or replace the program that it may upgrade.',
  fix: [
    'Move everything on its address, and the authority over programs, to a new key now.',
    'Look at the address for transfers that you did not make.',
    'Remove the file from history: git filter-repo --invert-paths --path <FILE>',
  ],
  sources: ['https://solana.com/docs/intro/installation/solana-cli-basics'],
  detect,
};

const bytes = (length: number): Sample => ({
  label: `${length} numbers`,
  make: (random) => randomBytes(random, length).join(','),
});

export const examples: readonly Example[] = [
  finds.in('id.json')`[${bytes(64)}]`,
  finds.in('target/deploy/shop-keypair.json')`[${bytes(64)}]\n`,
  finds.in('keys/wallet.json')`[ ${bytes(64)} ]`,
  clean.in('id.json')`[${bytes(63)}]`,
  clean.in('id.json')`[${bytes(65)}]`,
  clean.in('data.json')`[${bytes(64)}]`,
];
