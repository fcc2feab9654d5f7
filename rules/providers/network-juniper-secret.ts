/** Secrets in the configuration of Juniper's devices: `$9$` can be read back by anybody. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, chars } from '../../src/core/shape.ts';

// Takes `"$9$…"` with no second part; not `$9$salt$hash`, which is Cisco's type 9.
const VEILED = /(?<![\w$])\$9\$[A-Za-z0-9./-]{4,200}(?![\w$./-])/g;
// Takes `secret "`, `authentication-key "`, `pre-shared-key ascii-text "`, `encrypted-password "`.
const NAME = /(?:secret|password|key|ascii-text|passphrase|hexadecimal|community|simple-password)\s{1,4}["']?$/i;

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: value, index } of text.matchAll(VEILED)) {
    if (!NAME.test(text.slice(Math.max(0, index - 40), index))) continue;
    yield { start: index, end: index + value.length, evidence: ['$9$: anybody can read the secret back'] };
  }
}

export const rule: Rule = {
  id: 'network-juniper-secret',
  title: 'Secret in a Juniper configuration',
  severity: 'error',
  confidence: 'high',
  keywords: ['$9$'],
  why: 'It is only veiled: whoever holds it can read the secret and use it against the device or its RADIUS, VPN or routing peers.',
  fix: [
    'Set a new one on the device and at its peer, and turn on a master password (request system set-encryption-key).',
    'Keep configurations out of the repository, or strip secrets from them (show configuration | except SECRET-DATA).',
    'Remove it from the code, then from history.',
  ],
  sources: [
    'https://www.juniper.net/documentation/us/en/software/junos/user-access/topics/topic-map/master-password-configuration-encryption.html',
  ],
  detect,
};

const secret = sample('$9$ secret', '$9$', chars('A-Za-z0-9./-', 20), base62(1));

export const examples: readonly Example[] = [
  finds`radius-server {\n    10.0.0.1 secret "${secret}"; ## SECRET-DATA\n}\n`,
  finds`set system tacplus-server 10.0.0.2 secret "${secret}"\n`,
  finds`pre-shared-key ascii-text "${secret}"; ## SECRET-DATA\n`,
  clean`secret /* SECRET-DATA */;\n`,
  clean`price is $9$ and more\n`,
  clean`secret "${sample('short', '$9$', base62(2))}"\n`,
];
