/** TrueNAS's API keys: a number, a dash and 64 characters, given to a method or a header that names nobody. */
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, digits, hex } from '../../src/core/shape.ts';

// Takes `8-` and 64 letters and digits; not a part of a path or of a longer word.
const KEY = /(?<![\w./-])\d{1,4}-[A-Za-z0-9]{64}(?![\w-])/g;
// Takes what has digits, small and capital letters: a SHA-256 behind a number has no capitals.
const MIXED = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/;

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: value, index } of text.matchAll(KEY)) {
    if (MIXED.test(value.slice(value.indexOf('-'))))
      yield {
        start: index,
        end: index + value.length,
        evidence: ["matches the vendor's format", entropyEvidence(value)],
      };
  }
}

export const rule: Rule = {
  id: 'truenas-api-key',
  title: 'TrueNAS API key',
  severity: 'critical',
  confidence: 'high',
  keywords: ['login_with_api_key', 'truenas', 'freenas', 'bearer'],
  scope: { after: 4 },
  why: 'Whoever holds it can administer the storage system with the rights of its user.',
  fix: [
    'Delete it in TrueNAS under Credentials, API keys (or: midclt call api_key.delete <ID>).',
    'Replace it where it is used, from a secret store or the environment.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://api.truenas.com/v25.10/jsonrpc.html'],
  detect,
};

const key = sample('API key', digits(1, 2), '-', base62(64));

export const examples: readonly Example[] = [
  finds`{"method": "auth.login_with_api_key", "params": ["${key}"]}`,
  finds`{\n  "method": "auth.login_with_api_key",\n  "params": [\n    "${key}"\n  ]\n}\n`,
  finds`curl http://nas.acme.test/api/v2.0/pool -H "Authorization: Bearer ${key}"`,
  clean`Authorization: Bearer ${sample('hash', digits(1), '-', hex(64))}`,
  clean`truenas build ${sample('short', digits(1), '-', base62(40))}`,
  clean`{"method": "auth.login_with_api_key", "params": ["\${TRUENAS_KEY}"]}`,
];
