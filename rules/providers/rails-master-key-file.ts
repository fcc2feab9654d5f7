/** Files that hold nothing but the key of a Rails application's encrypted credentials. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { hex } from '../../src/core/shape.ts';

// Takes a file of 32 or 64 hexadecimal digits; not one with more in it.
const CONTENT = /^\s*([0-9a-f]{32}(?:[0-9a-f]{32})?)\s*$/;

function* detect({ text }: View): Iterable<Match> {
  const value = CONTENT.exec(text)?.[1];
  if (value === undefined) return;
  const start = text.indexOf(value);
  yield { start, end: start + value.length, evidence: ['the whole of a file where Rails keeps its key'] };
}

export const rule: Rule = {
  id: 'rails-master-key-file',
  title: 'Rails master key',
  severity: 'critical',
  confidence: 'high',
  keywords: [],
  // Takes `config/master.key`, `app/config/credentials/production.key`; not `config/master.key.example`.
  path: /(?:^|\/)config\/(?:master|credentials\/[\w-]{1,40})\.key$/,
  scope: 'file',
  why: 'Whoever holds it can read every secret in the encrypted credentials beside it, in every version of them.',
  fix: [
    'Change the secrets inside, then encrypt them anew: rm config/master.key and bin/rails credentials:edit.',
    'Name it in .gitignore and give it to servers as RAILS_MASTER_KEY.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://guides.rubyonrails.org/security.html#custom-credentials'],
  detect,
};

const key = sample('master key', hex(32));

export const examples: readonly Example[] = [
  finds.in('config/master.key')`${key}`,
  finds.in('shop/config/credentials/production.key')`${key}\n`,
  finds.in('config/credentials/staging.key')`${sample('master key', hex(64))}\n`,
  clean.in('config/master.key')`put the key here\n`,
  clean.in('config/locales/en.key')`${key}\n`,
  clean.in('config/master.key')`${key} ${key}\n`,
];
