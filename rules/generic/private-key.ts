/** Private keys: PEM, OpenSSH, OpenPGP, PuTTY, and PKCS #8 without its first line. */
import { unpadded } from '../../src/core/base64.ts';
import type { Match, Rule, Severity, View } from '../../src/core/rule.ts';
import { between, type Random } from '../../src/core/random.ts';
import { clean, finds, sample, type Example, type Sample } from '../../src/core/sample.ts';
import { base64 } from '../../src/core/shape.ts';
import { bareKeyAt, bareKeywords } from '../../src/generic/bare-key.ts';
import type { KeyFormat } from '../../src/generic/key-format.ts';
import { knownFrom } from '../../src/generic/known-keys.ts';
import { severityAt } from '../../src/generic/paths.ts';
import { formatOf, pemAt } from '../../src/generic/pem.ts';
import { puttyAt } from '../../src/generic/putty.ts';

function* detect({ text, path, hits }: View): Iterable<Match> {
  let done = 0;
  for (const hit of hits) {
    const key = hit < done ? undefined : keyAt(text, hit);
    if (key === undefined) continue;
    done = key.end;
    yield { start: key.start, end: key.end, ...about(key, knownFrom(key.base64), path) };
  }
}

interface Key extends KeyFormat {
  readonly start: number;
  readonly end: number;
  readonly base64: string;
}

function keyAt(text: string, hit: number): Key | undefined {
  const block = pemAt(text, hit);
  if (block === undefined) return puttyAt(text, hit) ?? bareKeyAt(text, hit);
  const format = formatOf(block);
  return format === undefined ? undefined : { ...block, ...format };
}

type Said = Omit<Match, 'start' | 'end'>;

function about(format: KeyFormat, known: string | undefined, path: string): Said {
  const name = `${format.kind} private key`.trim();
  const details = {
    kind: format.kind,
    ...(format.bits === undefined ? {} : { bits: String(format.bits) }),
    encrypted: format.encrypted ? 'yes' : 'no',
    ...(known === undefined ? {} : { known }),
  };
  const evidence = [format.bits === undefined ? `reads as ${name}` : `reads as ${name} of ${format.bits} bits`];
  return { details, ...judged(format, known, severityAt(path, 'critical'), [name, evidence]) };
}

function judged(
  { encrypted }: KeyFormat,
  known: string | undefined,
  severity: Severity,
  [name, evidence]: readonly [string, readonly string[]],
): Said {
  if (known !== undefined)
    return {
      title: `Publicly known ${name}`,
      severity: 'warn',
      evidence: [...evidence, `known to everybody from ${known}`],
    };
  if (!encrypted) return { title: `${name}, not encrypted`, severity, evidence };
  return {
    title: `${name}, encrypted`,
    severity: 'note',
    confidence: 'low',
    evidence: [...evidence, 'protected by a passphrase'],
  };
}

export const rule: Rule = {
  id: 'private-key',
  title: 'Private key',
  severity: 'critical',
  confidence: 'high',
  rank: 35,
  keywords: ['-----BEGIN', '---- BEGIN', 'PuTTY-User-Key-File-', ...bareKeywords],
  scope: { after: 330, bytes: 24_000 },
  why: 'Whoever can read the file, or any copy or older version of it, can log in, sign or decrypt as the owner of the key.',
  fix: [
    'Make a new key pair, and put its public half wherever the old one is trusted.',
    'Take the old public key out of every authorized_keys, account and certificate; have the certificate revoked by its issuer.',
    'Keep the new private key outside of the repository: a secret store, an agent, a file that only its user can read.',
    'Remove the old one from the code, then from history: git filter-repo --invert-paths --path <FILE>',
  ],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc7468',
    'https://www.rfc-editor.org/rfc/rfc5958',
    'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key',
    'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
  ],
  detect,
};

const bytes = (random: Random, count: number): number[] => Array.from({ length: count }, () => between(random, 0, 255));
const toBase64 = (content: readonly number[]): string => btoa(String.fromCharCode(...content));
/** PKCS #1: the version, then a modulus of 1,024 bits, then whatever fills up to 606 bytes. */
const rsa = (random: Random): readonly number[] => [
  ...[0x30, 0x82, 0x02, 0x5a, 0x02, 0x01, 0x00, 0x02, 0x81, 0x81, 0x00, 0xc1],
  ...bytes(random, 594),
];
/** PKCS #8 of an Ed25519 key (RFC 8410, section 7). */
const ed25519 = (random: Random): readonly number[] => [
  ...[0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20],
  ...bytes(random, 32),
];
const DASHES = '-'.repeat(5);

/** A block of PEM. No example may hold its first line in full: other scanners would take this file for a key. */
function pem(label: string, content: (random: Random) => readonly number[], newline: string = '\n'): Sample {
  return {
    label: `${label} in PEM`,
    make: (random) => {
      const lines = toBase64(content(random)).match(/.{1,64}/g) ?? [];
      return [`${DASHES}BEGIN ${label}${DASHES}`, ...lines, `${DASHES}END ${label}${DASHES}`].join(newline);
    },
  };
}

/** PKCS #8 of an RSA key: version, algorithm, and the key of PKCS #1 in an octet string. */
const pkcs8: Sample = {
  label: 'PKCS #8 in base64',
  make: (random) =>
    unpadded(
      toBase64([
        ...[0x30, 0x82, 0x02, 0x75, 0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09],
        ...[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00, 0x04, 0x82, 0x02, 0x5f],
        ...rsa(random),
        0,
      ]),
    ),
};

const putty: Sample = {
  label: 'key in the format of PuTTY',
  make: (random) =>
    [
      'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: laptop\nPublic-Lines: 1',
      toBase64(bytes(random, 48)),
      'Private-Lines: 1',
      toBase64(bytes(random, 36)),
      `Private-MAC: ${bytes(random, 32)
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('')}`,
    ].join('\n'),
};

export const examples: readonly Example[] = [
  finds`${pem('RSA PRIVATE KEY', rsa)}\n`,
  finds`{"type":"service_account","private_key":"${pem('PRIVATE KEY', ed25519, '\\n')}\\n"}`,
  finds`key = (\n  "${pem('RSA PRIVATE KEY', rsa, '\\n"\n  "')}"\n)`,
  finds`tls.key: |\n    ${pem('PRIVATE KEY', rsa, '\n    ')}\n`,
  finds`${putty}\n`,
  finds`RSA_PRIVATE_KEY = "${pkcs8}"`,
  finds`<RSAKeyValue><Modulus>x</Modulus><D>${sample('private exponent', base64(172))}</D></RSAKeyValue>`,
  clean`${pem('PUBLIC KEY', ed25519)}\n`,
  clean`${pem('CERTIFICATE', rsa)}\n`,
  clean`if line.startswith("${DASHES}BEGIN PRIVATE KEY${DASHES}"):`,
  clean`${DASHES}BEGIN PRIVATE KEY${DASHES}\nyour private key here\n${DASHES}END PRIVATE KEY${DASHES}\n`,
  clean`PuTTY-User-Key-File-3: ssh-ed25519\n`,
];
