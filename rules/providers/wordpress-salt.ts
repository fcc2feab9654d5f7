/** WordPress's authentication keys and salts in wp-config.php. */
import { entropy, entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { chars } from '../../src/core/shape.ts';

// Takes `define('AUTH_KEY', '…')` and `SECURE_AUTH_SALT=…` with 40 characters or more; not `put your unique phrase here`.
const NAMED =
  /(?:SECURE_AUTH|LOGGED_IN|NONCE|AUTH)_(?:KEY|SALT)["']?\s{0,8}[,=:]\s{0,20}(?:'([^'\n]{40,128})'|"([^"\n]{40,128})")/g;
const LEAST_ENTROPY = 4;

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: all, 1: single, 2: double, index } of text.matchAll(NAMED)) {
    const value = single ?? double ?? '';
    if (entropy(value) < LEAST_ENTROPY || /\s\w+\s\w+\s/.test(value)) continue;
    const start = index + all.length - value.length - 1;
    yield {
      start,
      end: start + value.length,
      evidence: ['named as WordPress names its salts', entropyEvidence(value)],
    };
  }
}

export const rule: Rule = {
  id: 'wordpress-salt',
  title: 'WordPress authentication key or salt',
  severity: 'error',
  confidence: 'high',
  keywords: ['AUTH_KEY', 'AUTH_SALT', 'LOGGED_IN_KEY', 'LOGGED_IN_SALT', 'NONCE_KEY', 'NONCE_SALT'],
  why: 'Whoever holds the eight of them can forge login cookies of the site, or turn stolen cookies into passwords by guessing.',
  fix: [
    'Put new ones in wp-config.php (https://api.wordpress.org/secret-key/1.1/salt/, or: wp config shuffle-salts): everybody is signed out.',
    'Read them from the environment instead.',
    'Remove them from the code, then from history.',
  ],
  sources: ['https://developer.wordpress.org/advanced-administration/security/hardening/#securing-wp-config-php'],
  detect,
};

const salt = sample('salt', chars('A-Za-z0-9!#%&()*+,./:;=?@^_|~-', 64));

export const examples: readonly Example[] = [
  finds`define( 'AUTH_KEY',         '${salt}' );\n`,
  finds`define('SECURE_AUTH_SALT', '${salt}');\n`,
  finds`LOGGED_IN_KEY='${salt}'\n`,
  clean`define( 'AUTH_KEY', 'put your unique phrase here' );\n`,
  clean`define( 'NONCE_SALT', getenv('NONCE_SALT') );\n`,
  clean`define( 'AUTH_SALT', '' );\n`,
];
