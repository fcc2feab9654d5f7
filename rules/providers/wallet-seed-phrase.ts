/** Seed phrases of crypto wallets (BIP-39): words anybody can type in to empty the wallet. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example, type Sample } from '../../src/core/sample.ts';
import { randomBytes } from '../../src/wallet/base58.ts';
import { mnemonicFor, mnemonicsIn } from '../../src/wallet/mnemonic.ts';

/** A phrase of fewer different words is a test vector, such as eleven times one word. */
const FEWEST_DISTINCT = 8;

/** Phrases that development tools publish, by their first and last words (Ganache, Truffle). */
const PUBLIC =
  /^(?:myth like .* collect|candy maple .* treat|abandon .* (?:about|art)|legal winner .* (?:yellow|title)|letter advice .* (?:above|bless))$/;

function* detect({ text }: View): Iterable<Match> {
  for (const { start, end, phrase, distinct } of mnemonicsIn(text)) {
    const count = `${phrase.split(' ').length} words of BIP-39`;
    if (distinct < FEWEST_DISTINCT || PUBLIC.test(phrase))
      yield {
        start,
        end,
        value: phrase,
        severity: 'note',
        confidence: 'low',
        evidence: [count, 'published test phrase'],
      };
    else yield { start, end, value: phrase, evidence: [count, 'checksum right'] };
  }
}

export const rule: Rule = {
  id: 'wallet-seed-phrase',
  title: 'Seed phrase of a crypto wallet',
  severity: 'critical',
  confidence: 'high',
  keywords: [
    'mnemonic',
    'seed_phrase',
    'seed phrase',
    'seed-phrase',
    'seedphrase',
    'seed words',
    'recovery_phrase',
    'recovery phrase',
    'recoveryphrase',
    'secret_phrase',
    'secret phrase',
    'secretphrase',
    'backup phrase',
    'wallet_seed',
    'walletseed',
    'wallet seed',
    'my wallet',
  ],
  scope: { before: 2, after: 26 },
  why: 'Whoever holds it can move everything out of the wallet, and no one can undo that.',
  fix: [
    'Make a new wallet and move everything to it now.',
    'Look at the old addresses for transfers that you did not make.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki'],
  detect,
};

const phrase = (bytes: number): Sample => ({
  label: 'seed phrase',
  make: (random) => mnemonicFor(randomBytes(random, bytes)),
});

export const examples: readonly Example[] = [
  finds`MNEMONIC="${phrase(16)}"\n`,
  finds`my seed phrase:\n\n  ${phrase(32)}\n`,
  finds`{ "mnemonic": "${phrase(20)}", "path": "m/44'/60'/0'/0" }`,
  clean`mnemonic: "above all about able people, above all about able people, above all about able"`,
  clean`MNEMONIC="test test test test test test test test test test test junk"`,
  clean`The recovery phrase must have twelve words from a list of 2,048 words.`,
  clean`MNEMONIC=\${DEPLOYER_MNEMONIC}`,
];
