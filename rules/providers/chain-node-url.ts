/** Keys in the addresses of blockchain nodes: `https://mainnet.infura.io/v3/<key>`. */
import { entropy, entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, base64url, hex } from '../../src/core/shape.ts';
import { severityAt } from '../../src/generic/paths.ts';

// The part of an address that is the key, by host. Takes `infura.io/v3/0a…`, `g.alchemy.com/v2/Kx…`,
// `rpc.ankr.com/eth/0a…`; not `infura.io/v3/${key}` or `docs.infura.io/dashboard`.
const KEY =
  /(?:infura\.io\/(?:ws\/)?v3\/|p2pify\.com\/|go\.getblock\.io\/)([0-9a-f]{32})(?![\w-])|(?:alchemy\.com|alchemyapi\.io)\/(?:nft\/)?v[23]\/([\w-]{32})(?![\w-])|rpc\.ankr\.com\/\w{2,40}\/([0-9a-f]{64})(?![\w-])/y;

/** Fewer bits per character are a stand-in. */
const LEAST_ENTROPY = 2.8;

function* detect({ text, path, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    KEY.lastIndex = hit;
    const found = KEY.exec(text);
    const value = found?.slice(1).find((group) => group !== undefined);
    if (value === undefined || entropy(value) < LEAST_ENTROPY) continue;
    const start = hit + (found?.[0].length ?? 0) - value.length;
    const evidence = ['the key in the address of a node', entropyEvidence(value)];
    yield { start, end: start + value.length, severity: severityAt(path, 'warn'), evidence };
  }
}

export const rule: Rule = {
  id: 'chain-node-url',
  title: 'Key in the address of a blockchain node',
  severity: 'warn',
  confidence: 'high',
  rank: 25,
  keywords: ['infura.io/', 'p2pify.com/', 'go.getblock.io/', 'alchemy.com/', 'alchemyapi.io/', 'rpc.ankr.com/'],
  why: 'Whoever reads the address can use the node on its account’s bill, and use up its quota.',
  fix: [
    'Make a new key at the provider and delete this one; limit the new one to your origins or addresses.',
    'Read the address from the environment or a secret store.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://docs.metamask.io/services/how-to/secure-an-api/',
    'https://www.alchemy.com/docs/create-an-api-key',
    'https://www.ankr.com/docs/rpc-service/getting-started/auth/',
  ],
  detect,
};

const id = sample('key', hex(32));
const alchemy = sample('key', base64url(32));
const long = sample('key', hex(64));
const word = sample('word', base62(12));

export const examples: readonly Example[] = [
  finds`RPC_URL=https://mainnet.infura.io/v3/${id}\n`,
  finds`url: \`https://eth-mainnet.g.alchemy.com/v2/${alchemy}\`,`,
  finds`https://rpc.ankr.com/eth/${long}`,
  finds`new Web3("wss://sepolia.infura.io/ws/v3/${id}")`,
  clean`url: \`https://mainnet.infura.io/v3/\${process.env.KEY}\`,`,
  clean`https://mainnet.infura.io/v3/00000000000000000000000000000000`,
  clean`https://docs.infura.io/dashboard/${word}`,
];
