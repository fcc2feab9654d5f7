/** Files that hold private keys and are no text: PKCS #12, Java key stores. By path and by their first bytes. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example, type Sample } from '../../src/core/sample.ts';
import { base62, generate } from '../../src/core/shape.ts';
import { severityAt } from '../../src/generic/paths.ts';

/** First bytes by kind; a text made of bytes that are no UTF-8 has one character for each. */
const KINDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  // Takes a DER sequence that begins with the version 3; not a certificate, which begins with a sequence.
  ['PKCS #12', /^0(?:\x82[^]{2}|\x80|\x83[^]{3})\x02\x01\x03/],
  // Takes the magic numbers of JKS and JCEKS.
  ['Java key store', /^(?:\xfe\xed\xfe\xed|\xce\xce\xce\xce)\0\0\0[\x01\x02]/],
];

function* detect({ text, path }: View): Iterable<Match> {
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0];
  if (kind === undefined) return;
  yield {
    start: 0,
    end: text.length,
    title: `Key store (${kind})`,
    severity: severityAt(path, 'error'),
    details: { kind },
    evidence: [`begins as ${kind} does`],
  };
}

export const rule: Rule = {
  id: 'key-store-file',
  title: 'Key store',
  severity: 'error',
  confidence: 'high',
  keywords: [],
  // Takes `release.p12`, `app.PFX`, `debug.keystore`; not `p12.ts`.
  path: /\.(?:p12|pfx|jks|jceks|keystore|ks|bcfks)$/i,
  scope: 'file',
  why: 'The file holds private keys behind a password, which can be tried without limit by whoever has the file; many stand there with `changeit`.',
  fix: [
    'Make a new key pair and have the certificate issued anew; have the old one revoked.',
    'Give the build the key store from a secret store or as a protected file of the CI.',
    'Remove the file from history: git filter-repo --invert-paths --path <FILE>',
  ],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc7292',
    'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
  ],
  detect,
};

function file(label: string, head: string): Sample {
  return { label, make: (random) => head + generate([base62(60)], random) };
}

export const examples: readonly Example[] = [
  finds.in('certs/client.p12')`${file('PKCS #12 file', '0\x82\x09\x10\x02\x01\x03')}`,
  finds.in('app/release.jks')`${file('Java key store', '\xfe\xed\xfe\xed\0\0\0\x02')}`,
  finds.in('a/b.PFX')`${file('PKCS #12 file', '0\x80\x02\x01\x03')}`,
  clean.in('certs/client.p12')``,
  clean.in('notes.p12')`not a key store at all`,
  clean.in('certs/client.der')`${file('PKCS #12 file', '0\x82\x09\x10\x02\x01\x03')}`,
];
