/** Passwords and shared keys that stand as they are, or veiled, in the configuration of routers, firewalls and VPNs. */
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, base64, upperHex } from '../../src/core/shape.ts';
import { passwordMatch } from '../../src/generic/finding.ts';

/** A value up to the next blank, quoted or not; not the number of a veiled type, which stands before its own. */
const VALUE = String.raw`(?:"([^"\r\n]{4,200})"|([^\s";{][^\s";]{3,200}))(?=[\s";]|$)`;
/** What may stand between the start of a line and its command. */
const START = String.raw`(?<=^[ \t]{0,20}(?:(?:set|no)[ \t]{1,8})?)`;

/** By keyword: the line on which a device is told a password. */
const LINES: ReadonlyMap<string, RegExp> = new Map(
  [
    // Takes `crypto isakmp key x address 10.0.0.1`, `… key 0 x hostname vpn`; not `crypto isakmp key config-key`.
    ['isakmp key ', String.raw`isakmp key[ \t]+(?:[06][ \t]+)?${VALUE}[ \t]+(?:address|hostname)\b`],
    // Takes `ikev1 pre-shared-key x`, `pre-shared-key local x`; not `authentication pre-share` or prose.
    [
      'pre-shared-key ',
      String.raw`(?<=^[ \t]{0,20}(?:ikev[12][ \t]{1,8})?(?:(?:local|remote)-authentication[ \t]{1,8})?)pre-shared-key[ \t]+(?:(?:local|remote|0|6|ascii-text|simple|cipher)[ \t]+){0,2}${VALUE}[ \t]*$`,
    ],
    // Takes `tacacs-server key x`, `radius-server host 10.0.0.1 auth-port 1812 key x`; not `… key 7 08…`, which is Cisco's.
    ...['tacacs-server', 'radius-server'].map((server) => [
      `${server} `,
      String.raw`${server}[ \t]+(?:host[ \t]+[\w.:-]{1,80}[ \t]+)?(?:[a-z-]{4,12}[ \t]+[0-9]{1,5}[ \t]+){0,4}key[ \t]+(?:0[ \t]+)?${VALUE}`,
    ]),
    // Takes `enable password x`, `enable secret level 15 0 x`; not `enable secret 5 $1$…` or prose.
    ...['enable password', 'enable secret'].map((command) => [
      `${command} `,
      String.raw`${START}${command}[ \t]+(?:level[ \t]+[0-9]{1,2}[ \t]+)?(?:0[ \t]+)?${VALUE}[ \t]*$`,
    ]),
    ['wpa-psk ascii ', String.raw`wpa-psk ascii[ \t]+(?:0[ \t]+)?${VALUE}`],
    // Takes `snmp-server user app group v3 auth sha x`; not `… auth sha` alone.
    [
      'snmp-server user ',
      String.raw`snmp-server user[ \t]+[^\n]{1,120}?[ \t]auth[ \t]+(?:md5|sha[\w-]{0,8})[ \t]+${VALUE}`,
    ],
    // Takes FortiOS's `set psksecret x`, `set passwd ENC x`; not `SET PASSWORD FOR app`.
    ['set psksecret ', String.raw`set psksecret[ \t]+(?:ENC[ \t]+)?${VALUE}`],
    ['set passwd ', String.raw`set passwd[ \t]+(?:ENC[ \t]+)?${VALUE}[ \t]*$`],
    ['set password enc ', String.raw`set password ENC[ \t]+${VALUE}`],
    // Takes strongSwan's `app : XAUTH "x"`, `app : EAP "x"`.
    [': xauth ', String.raw`: XAUTH[ \t]+${VALUE}`],
    [': eap ', String.raw`(?<=[\w"%@.][ \t]{0,9}): EAP[ \t]+(?=")${VALUE}`],
    // Takes Huawei's `password cipher x`, `shared-key cipher x`; HP's `password manager plaintext x`.
    ['password cipher ', String.raw`password cipher[ \t]+${VALUE}`],
    ['shared-key cipher ', String.raw`shared-key cipher[ \t]+${VALUE}`],
    [
      'password manager ',
      String.raw`password manager[ \t]+(?:user-name[ \t]+"?[\w.-]{1,64}"?[ \t]+)?plaintext[ \t]+${VALUE}`,
    ],
    // Takes tac_plus's `login = cleartext x`.
    ['= cleartext ', String.raw`= cleartext[ \t]+${VALUE}`],
    // Takes `ip ospf message-digest-key 1 md5 x`, `ntp authentication-key 1 md5 x`; not `… md5 7 08…`.
    ['message-digest-key ', String.raw`message-digest-key[ \t]+[0-9]{1,5}[ \t]+md5[ \t]+(?:0[ \t]+)?${VALUE}`],
    [
      'authentication-key ',
      String.raw`authentication-key[ \t]+[0-9]{1,5}[ \t]+(?:md5|sha[\w-]{0,8})[ \t]+(?:0[ \t]+)?${VALUE}`,
    ],
  ].map(([keyword = '', source = '']) => [keyword, new RegExp(source, 'imy')]),
);

// Takes what FortiOS and Huawei write: random bytes in their own base64.
const VEILED = /^(?:%\^%#.{8,}|(?:SH2|AK1|AAAA)?[A-Za-z0-9+/]{40,}={0,2})$/;
const DESKTOP = 'password 51:b:';
// Takes the bytes that Windows keeps for a user; not fewer.
const KEPT = /[0-9A-F]{100,20000}/iy;

function* detect(view: View): Iterable<Match> {
  for (const hit of view.hits) {
    const match = keptAt(view, hit) ?? toldAt(view, hit);
    if (match !== undefined) yield match;
  }
}

function keptAt({ text }: View, hit: number): Match | undefined {
  if (text.slice(hit, hit + DESKTOP.length).toLowerCase() !== DESKTOP) return undefined;
  const start = hit + DESKTOP.length;
  KEPT.lastIndex = start;
  const value = KEPT.exec(text)?.[0];
  if (value === undefined) return undefined;
  return {
    start,
    end: start + value.length,
    severity: 'warn',
    evidence: ['kept by Windows for one user, who can read it back'],
  };
}

function toldAt({ text, path }: View, hit: number): Match | undefined {
  for (const [keyword, pattern] of LINES) {
    if (text.slice(hit, hit + keyword.length).toLowerCase() !== keyword) continue;
    pattern.lastIndex = hit;
    const found = pattern.exec(text);
    const value = found?.[1] ?? found?.[2];
    if (found === null || value === undefined) continue;
    const start = hit + found[0].lastIndexOf(value);
    if (VEILED.test(value))
      return {
        start,
        end: start + value.length,
        evidence: [`veiled, after \`${keyword.trim()}\``, entropyEvidence(value)],
      };
    return passwordMatch({ start, value, path, severity: 'error', because: `given to \`${keyword.trim()}\`` });
  }
  return undefined;
}

export const rule: Rule = {
  id: 'network-device-password',
  title: 'Password or shared key of a network device',
  severity: 'error',
  confidence: 'medium',
  keywords: [...LINES.keys(), DESKTOP],
  why: 'Whoever holds it can log in to the device or to its VPN, or pass as one of its peers.',
  fix: [
    'Set another one on the device and on its peers.',
    'Keep configurations out of the repository, or strip secrets from them.',
    'Remove it from the code, then from history.',
  ],
  sources: [
    'https://www.cisco.com/c/en/us/support/docs/security-vpn/ipsec-negotiation-ike-protocols/46420-pre-sh-keys-ios-rtr-cfg.html',
  ],
  detect,
};

const secret = sample('shared key', base62(16));
const veiled = sample('veiled key', base64(88));
const kept = sample('kept password', '01000000D08C9DDF0115D1118C7A00C04FC297EB', upperHex(200));

export const examples: readonly Example[] = [
  finds`crypto isakmp key ${secret} address 192.0.2.1\n`,
  finds`tunnel-group 192.0.2.1 ipsec-attributes\n ikev1 pre-shared-key ${secret}\n`,
  finds`radius-server host 10.1.1.1 auth-port 1812 key ${secret}\n`,
  finds`enable password ${secret}\n`,
  finds`snmp-server user app group v3 auth sha ${secret}\n`,
  finds`config vpn ipsec phase1-interface\n  edit "a"\n    set psksecret ENC ${veiled}\n`,
  finds`app : XAUTH "${secret}"\n`,
  finds.in('server.rdp')`username:s:app\npassword 51:b:${kept}\n`,
  clean`crypto isakmp key <removed> address 192.0.2.1\n`,
  clean`the pre-shared-key ${secret} is set on both ends\n`,
  clean`SET PASSWORD FOR app = ${secret};\n`,
  clean`ikev1 pre-shared-key *****\n`,
];
