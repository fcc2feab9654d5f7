/** Values of Secret objects of Kubernetes: base64 is no encryption. */
import { unpadded } from '../../src/core/base64.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example, type Sample } from '../../src/core/sample.ts';
import { base62, generate } from '../../src/core/shape.ts';
import { secretEntries, type Entry } from '../../src/generic/manifest.ts';
import { isConfidentWith } from '../../src/generic/declared.ts';
import { severityAt } from '../../src/generic/paths.ts';

function* detect({ text, path }: View): Iterable<Match> {
  for (const entry of secretEntries(text)) {
    const match = judged(entry);
    if (match !== undefined) yield { ...match, severity: severityAt(path, 'error') };
  }
}

/** Entries that only go with a secret. */
const NO_SECRET =
  /^(?:user|username|login|email|host|hostname|port|url|uri|endpoint|database|dbname|namespace|region|name|type|provider|kind|driver|dialect|engine|mode|ssl|version|service|schema|env|ca\.crt|tls\.crt|cert|.*\.(?:crt|pem\.pub|pub))$/i;
// Takes base64 of five bytes and more; not `{{ x }}` or `a b`.
const BASE64 = /^[A-Za-z0-9+/]{7,}={0,2}$/;

function judged({ key, value, start, encoded }: Entry): Match | undefined {
  if (NO_SECRET.test(key)) return undefined;
  const inner = encoded ? decoded(value) : value;
  if (inner === undefined || !isConfidentWith(inner)) return undefined;
  const evidence = ['a value of a Secret object', ...(encoded ? ['base64 is no encryption'] : [])];
  return { start, end: start + value.length, evidence, details: { entry: key }, confidence: 'medium' };
}

function decoded(value: string): string | undefined {
  return BASE64.test(value) && value.length % 4 !== 1 ? atob(unpadded(value)) : undefined;
}

export const rule: Rule = {
  id: 'kubernetes-secret',
  title: 'Value of a Kubernetes Secret',
  severity: 'error',
  confidence: 'medium',
  rank: 14,
  keywords: ['kind: secret', 'kind: "secret"', "kind: 'secret'"],
  path: /\.(?:ya?ml|yml\.\w+|yaml\.\w+|tpl|txt|md)$|^$/i,
  scope: 'file',
  why: 'A Secret’s values are only written in base64: whoever can read the manifest has them.',
  fix: [
    'Change the secret where it is used.',
    'Keep in the repository only what can be read by nobody else: a SealedSecret, SOPS, or an ExternalSecret that points into a secret store.',
    'Remove the manifest from history: git filter-repo --invert-paths --path <FILE>',
  ],
  sources: [
    'https://kubernetes.io/docs/concepts/configuration/secret/',
    'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  ],
  detect,
};

function encoded(label: string, make: Sample['make']): Sample {
  return { label, make: (random) => unpadded(btoa(make(random))) };
}
const password = encoded('base64 of a password', (random) => generate([base62(15)], random));
const plain = sample('password', base62(15));

export const examples: readonly Example[] = [
  finds.in('k8s/secret.yaml')`apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  value: ${password}\n`,
  finds.in('k8s/secret.yaml')`apiVersion: v1\ndata:\n  config: "${password}"\nkind: Secret\n`,
  finds.in('k8s/secret.yaml')`kind: Secret\nstringData:\n  value: ${plain} # for the shop\n  user: app\n`,
  clean.in('k8s/secret.yaml')`kind: Secret\nstringData:\n  app.yml: |\n    every: 15s\n    jobs:\n      - name: shop\n`,
  clean.in('k8s/map.yaml')`apiVersion: v1\nkind: ConfigMap\ndata:\n  value: ${password}\n`,
  clean.in('k8s/store.yaml')`kind: SecretStore\ndata:\n  value: ${password}\n`,
  clean.in('k8s/secret.yaml')`kind: Secret\nmetadata:\n  name: ${password}\ndata:\n  value: {{ .Values.password }}\n`,
  clean.in('k8s/two.yaml')`kind: Secret\ndata:\n  value: ""\n---\nkind: ConfigMap\ndata:\n  value: ${password}\n`,
];
