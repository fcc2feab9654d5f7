/** Secrets that stand in for an unset environment variable: `process.env.TOKEN ?? "…"`, `${PASSWORD:-…}`. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62 } from '../../src/core/shape.ts';
import { judgedNames } from '../../src/generic/judge.ts';
import { severityAt } from '../../src/generic/paths.ts';

// What reads the environment, with the name that is read. Takes `process.env.X`, `os.environ.get("X`, `ENV['X`, `${X`; not `env = X`.
const READS =
  /(?:process\.env\??\.|process\.env\[["'`]|import\.meta\.env\.|environ(?:\.get\(|\[)["']|environ\.setdefault\(["']|getenv\(["']|ENV(?:\.fetch\(|\[)["']|\benv(?:ironment)?\(["']|\$\{)[\w.-]{1,80}$/;
const READS_LENGTH = 30;
const BONDS: ReadonlySet<string> = new Set(['fallback', 'passed', 'assigned']);

function* detect(view: View): Iterable<Match> {
  for (const { match, assignment } of judgedNames(atNames(view))) {
    const { nameStart, name, bond } = assignment;
    const read = view.text.slice(Math.max(0, nameStart - READS_LENGTH), nameStart + name.length);
    if (!READS.test(read) || !BONDS.has(bond)) continue;
    yield {
      ...match,
      severity: severityAt(view.path, 'error'),
      evidence: [...(match.evidence ?? []), 'used where the environment does not set it'],
    };
  }
}

// A call or an index that takes the name in quotes. Takes `environ.get("`, `ENV['`, `env(\'`; not `process.env.`.
const CALL = /[a-z.]{3,20}[([]["'`]/iy;

/** The view with its hits moved from such calls to the name in their quotes. */
function atNames(view: View): View {
  const hits = view.hits.map((hit) => {
    CALL.lastIndex = hit;
    return CALL.test(view.text) ? CALL.lastIndex : hit;
  });
  return { ...view, hits: [...new Set(hits)].sort((a, b) => a - b) };
}

export const rule: Rule = {
  id: 'fallback-secret',
  title: 'Secret as fallback for the environment',
  severity: 'error',
  confidence: 'medium',
  rank: 13,
  keywords: [
    ...[
      'process.env',
      'import.meta.env',
      'environ.get',
      'environ.setdefault',
      'getenv(',
      'env.fetch',
      'env[',
      'env(',
      'environ[',
    ],
    ...[
      'password:-',
      'passwd:-',
      'pass:-',
      'secret:-',
      'token:-',
      'key:-',
      '_password:',
      '_secret:',
      '_token:',
      '_key:',
    ],
  ],
  why: 'The environment was to keep the secret out of the code, and here it stands in the code after all. Where the variable is missing, production runs with a secret that everybody can read.',
  fix: [
    'Change the secret where it is used.',
    'Stop with an error where the variable is missing, instead of falling back.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://cwe.mitre.org/data/definitions/1188.html', 'https://12factor.net/config'],
  detect,
};

const secret = sample('secret', base62(24));

export const examples: readonly Example[] = [
  finds`const secret = process.env.JWT_SECRET ?? '${secret}';`,
  finds`PASSWORD = os.environ.get("DB_PASSWORD", "${secret}")`,
  finds`psql "password=\${DB_PASSWORD:-${secret}}"`,
  finds`'secret' => env('APP_SECRET', '${secret}'),`,
  clean`const secret = process.env.JWT_SECRET ?? 'changeme';`,
  clean`const path = process.env.CONFIG ?? '${secret}';`,
  clean`const secret = process.env.JWT_SECRET ?? fail('${secret}');`,
  clean`psql "password=\${DB_PASSWORD:?must be set}"`,
];
