/** OpenVPN's static keys: for tls-auth, tls-crypt or a tunnel between two points. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { hex, type Part } from '../../src/core/shape.ts';

// Takes the head and 16 lines of 32 hexadecimal digits behind it; not the head alone.
const KEY = /-{5}BEGIN OpenVPN Static key V1-{5}\s{1,4}((?:[0-9a-f]{32}\s{1,4}){15}[0-9a-f]{32})(?![0-9a-f])/gi;

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: all, 1: digits = '', index } of text.matchAll(KEY)) {
    const end = index + all.length;
    yield { start: end - digits.length, end, evidence: ['2,048 bits between the vendor’s lines'] };
  }
}

export const rule: Rule = {
  id: 'openvpn-static-key',
  title: 'OpenVPN static key',
  severity: 'critical',
  confidence: 'high',
  keywords: ['BEGIN OpenVPN Static key'],
  scope: { after: 17 },
  why: 'Whoever holds it passes the first gate of the VPN; of a tunnel between two points it is the only key, and old traffic can be read.',
  fix: [
    'Make a new one (openvpn --genkey secret ta.key) and give it to the server and every client.',
    'Keep it out of the repository: the configuration can name a file.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://openvpn.net/community-docs/community-articles/static-key-mini-howto.html'],
  detect,
};

const lines: readonly Part[] = Array.from({ length: 16 }, (_, index) => index).flatMap((index) =>
  index === 0 ? [hex(32)] : ['\n', hex(32)],
);
const key = sample('static key', ...lines);
const head = '-----BEGIN OpenVPN Static key V1-----';
const foot = '-----END OpenVPN Static key V1-----';

export const examples: readonly Example[] = [
  finds`#\n# 2048 bit OpenVPN static key\n#\n${head}\n${key}\n${foot}\n`,
  finds`<tls-auth>\n${head}\n${key}\n${foot}\n</tls-auth>\n`,
  finds.in('client.ovpn')`key-direction 1\n<tls-crypt>\n${head}\n${key}\n${foot}\n</tls-crypt>\n`,
  clean`${head}\n${foot}\n`,
  clean`${head}\n${sample('half a key', ...lines.slice(0, 15))}\n${foot}\n`,
  clean`paste what stands between ${head} and ${foot}`,
];
