/** Secrets under names that a front-end build copies into the browser: `NEXT_PUBLIC_…`, `VITE_…`, `REACT_APP_…`. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { CLIENT_PREFIXES, toolExposing } from '../../src/generic/client-names.ts';
import { isConfidentWith } from '../../src/generic/declared.ts';
import { judgedNames } from '../../src/generic/judge.ts';
import { isTestPath, severityAt } from '../../src/generic/paths.ts';
import { marked } from '../../src/iac/marked.ts';

// Names whose value no browser may have. Takes `…_SECRET`, `…_PASSWORD`, `…_PASS`, `…_PRIVATE_KEY`; not `…_API_KEY` or `…_TOKEN`, which are often public.
const KEPT = /SECRET|PASS(?:WORD|WD|PHRASE)?(?:_|$)|PWD|PRIVATE_?KEY|SERVICE_ROLE|MASTER_KEY/i;

// What reads the environment. Takes `process.env.`, `process.env['`, `import.meta.env.`; not `env.`.
const READS = /(?:process\.env|import\.meta\.env)(?:\??\.|\[["'`])$/;
const READS_LENGTH = 20;
// Takes `VITE_DB_PASSWORD`; not `vite_x`.
const NAME = /[A-Z][A-Z0-9_]{0,80}(?!\w)/y;
// Names that end with what is a secret. Takes `VITE_DB_PASSWORD`, `NEXT_PUBLIC_STRIPE_SECRET_KEY`; not `VITE_PASSWORD_MIN_LENGTH`.
const ENDS_SECRET =
  /_(?:SECRET(?:_KEY|_ACCESS_KEY)?|PASSWORD|PASSPHRASE|PRIVATE_?KEY|SERVICE_ROLE(?:_KEY)?|MASTER_KEY)$/;
// Names of questions about one. Takes `VITE_SHOW_PASSWORD`; not `VITE_SHOP_PASSWORD`.
const QUESTION = /_(?:SHOW|HIDE|FORGOT|RESET|CHANGE|ENABLE|DISABLE|REQUIRE|CONFIRM|HAS|USE|NO)_/;

// Takes `a.ts`, `a.vue`, and no path, where it is not known yet; not `a.md`.
const SCRIPT = /^$|\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;

/** Names that the program reads: whatever they hold, the page holds it. */
function* readNames({ text, path, hits }: View): Iterable<Match> {
  if (!SCRIPT.test(path) || isTestPath(path)) return;
  for (const start of hits) {
    NAME.lastIndex = start;
    const name = NAME.exec(text)?.[0] ?? '';
    if (!ENDS_SECRET.test(name) || QUESTION.test(name)) continue;
    if (!READS.test(text.slice(Math.max(0, start - READS_LENGTH), start))) continue;
    const evidence = [`${toolExposing(name) ?? 'the build tool'} copies it into the page`];
    yield { start, end: start + name.length, kind: 'practice', severity: 'warn', evidence };
  }
}

function* detect(view: View): Iterable<Match> {
  yield* readNames(view);
  for (const { match, assignment } of judgedNames(view)) {
    const tool = toolExposing(assignment.name);
    if (tool === undefined || !KEPT.test(assignment.name) || !isConfidentWith(assignment.value)) continue;
    yield {
      ...match,
      confidence: match.confidence === 'high' ? 'high' : 'medium',
      severity: severityAt(view.path, 'error'),
      evidence: [...(match.evidence ?? []), `${tool} copies it into the page`],
    };
  }
}

export const rule: Rule = {
  id: 'client-exposed-secret',
  title: 'Secret that the build copies into the browser',
  severity: 'error',
  confidence: 'medium',
  rank: 13,
  keywords: CLIENT_PREFIXES.map(([prefix]) => prefix),
  why: 'The build tool writes the value of every variable with this prefix into the page’s JavaScript: each visitor can read it.',
  fix: [
    'Change the secret where it is used: the page may have been served already.',
    'Take the prefix off its name, and use it on the server only.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://nextjs.org/docs/app/guides/environment-variables#bundling-environment-variables-for-the-browser',
    'https://vite.dev/guide/env-and-mode.html#env-variables',
    'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  ],
  detect,
};

const secret = sample('secret', base62(24));
const word = sample('random word', lower(9));

export const examples: readonly Example[] = [
  finds`NEXT_PUBLIC_JWT_SECRET=${secret}\n`,
  finds`REACT_APP_AUTH_PASSWORD=${word}\n`,
  finds`VITE_ADMIN_PASS="${secret}"\n`,
  finds.in('src/app.ts')`fetch(url, { body: process.env.${marked('NEXT_PUBLIC_STRIPE_SECRET_KEY')} });`,
  finds.in('src/app.ts')`const password = import.meta.env.${marked('VITE_DB_PASSWORD')};`,
  clean.in(
    'src/app.ts',
  )`if (import.meta.env.VITE_SHOW_PASSWORD || import.meta.env.VITE_PASSWORD_MIN_LENGTH > 8) show();`,
  clean.in('src/app.ts')`const key = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY ?? process.env.STRIPE_SECRET_KEY;`,
  clean`NEXT_PUBLIC_SITE_NAME=${secret}\n`,
  clean`REACT_APP_AUTH_PASSWORD=$AUTH_PASSWORD\n`,
  clean`VITE_PASSWORD_MIN_LENGTH=12\n`,
  clean`VITE_AWS_REGION=eu-west-1\nNEXT_PUBLIC_AWS_BUCKET=${word}\n`,
];
