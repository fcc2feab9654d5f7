/** Secrets that JS and TS programs write to logs: `console.log(process.env.DB_PASSWORD)`, `logger.info({ clientSecret })`. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { groupEnd } from '../../src/generic/arguments.ts';
import { lineStart } from '../../src/generic/line.ts';
import { isTestPath } from '../../src/generic/paths.ts';
import { marked } from '../../src/iac/marked.ts';

// A call that writes to a log, up to its bracket. Takes `console.log`, `this.logger.info`, `log.debug`; not `catalog.info` or `Math.log`.
const CALL =
  /(?:console|(?:this\.)?_?log(?:ger)?|winston|pino|req\.log|fastify\.log)\.(?:log|info|warn|warning|error|debug|trace|verbose|silly|fatal|notice|dir)(?=\()/iy;

// A value under a name that leaves no doubt, for no part or test of it. Takes `user.password`, `clientSecret`,
// `process.env.API_KEY`; not `token`, `password.length`, `passwordField`, `password:` or `hash(password)`.
const SECRET =
  /(?<![\w$.'"-])(?:[A-Za-z_$][\w$]{0,60}(?:\?\.|\.)){0,8}(?:[a-z]\w{0,20}(?:Password|Passphrase|Secret|PrivateKey|ApiKey|AccessToken|RefreshToken|AuthToken)|password|passwd|passphrase|apiKey|privateKey|clientSecret|secretKey|secretAccessKey|accessToken|refreshToken|authToken|[A-Z][A-Z0-9_]{0,30}_(?:PASSWORD|PASSPHRASE|SECRET|PRIVATE_KEY|SECRET_KEY|API_KEY|ACCESS_KEY|TOKEN))(?![\w$([]|\.\w|\?\.|\s{0,40}(?:[:?]|[=!]=|=>|&&))/g;

function* detect({ text, path, hits }: View): Iterable<Match> {
  if (!SCRIPT.test(path) || isTestPath(path)) return;
  for (const hit of hits) {
    CALL.lastIndex = hit;
    const call = CALL.exec(text)?.[0];
    if (call === undefined || /[\w$]/.test(text.charAt(hit - 1)) || isInComment(text, hit)) continue;
    const open = hit + call.length;
    const end = groupEnd(text, open);
    if (end !== undefined) yield* secretsIn(text, open + 1, end - 1);
  }
}

/** Whether the line up to there is a comment. */
function isInComment(text: string, at: number): boolean {
  // Takes `// `, ` * `, `/** `, `x(); // `; not `'https://`.
  return /^\s*(?:\/?\*|\/\/)|\s\/\//.test(text.slice(lineStart(text, at), at));
}

// Takes `a.js`, `a.mts`, `a.vue`, and no path at all; not `a.json`.
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte)$|^$/;

// What each such name has in it, to pass over most calls at once. Takes `clientSecret`, `DB_PASSWORD`; not `port`.
const TELLING = /pass(?:w|phrase)|secret|key|token/i;

function* secretsIn(text: string, from: number, to: number): Iterable<Match> {
  if (!TELLING.test(text.slice(from, to))) return;
  const code = codeOf(text.slice(from, to));
  for (const { 0: name, index } of code.matchAll(SECRET)) {
    const start = from + index;
    yield { start, end: start + name.length, evidence: ['written to a log'] };
  }
}

// What hides a value or takes something else from it. Takes `redact(password)`, `Boolean(apiKey)`, `sha256(x)`; not `JSON.stringify(user.password)`.
const CALLED = /(?<!\bJSON\.stringify|\binspect|\bString|\bformat)\([^()]*\)/g;

/** The text with nothing but blanks where it is text of a message, a test of a value, or given to another call. */
function codeOf(text: string): string {
  return blanked(text)
    .replace(CALLED, (call) => ' '.repeat(call.length))
    .replace(/(?:!|typeof )[\w$.]+/g, (test) => ' '.repeat(test.length)); // takes `!!password`, `typeof secret`
}

/** Without the contents of quotes; what a template takes in stays. */
function blanked(text: string): string {
  let result = '';
  let quote = '';
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (quote === '`' && text.startsWith('${', index)) {
      const end = groupEnd(text, index + 1) ?? text.length;
      result += `  ${blanked(text.slice(index + 2, end - 1))} `;
      index = end - 1;
    } else if (quote === '') {
      quote = /["'`]/.test(char) ? char : '';
      result += quote === '' ? char : ' ';
    } else {
      if (char === quote) quote = '';
      result += ' ';
    }
  }
  return result;
}

export const rule: Rule = {
  id: 'logged-secret',
  title: 'Secret written to a log',
  severity: 'warn',
  confidence: 'medium',
  kind: 'practice',
  rank: 11,
  keywords: ['console.', 'logger.', 'log.', 'winston.', 'pino.'],
  scope: { after: 8 },
  path: { test: (path) => SCRIPT.test(path) },
  why: 'Logs are kept long, copied to other services and read by many who may not have the secret.',
  fix: [
    'Take the value out of the message, or log whether it is set: Boolean(value).',
    'Have the logger leave such fields out, as pino does with redact.',
    'If it was logged in production, change the secret and delete the log.',
  ],
  sources: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude',
    'https://cwe.mitre.org/data/definitions/532.html',
    'https://github.com/pinojs/pino/blob/main/docs/redaction.md',
  ],
  detect,
};

export const examples: readonly Example[] = [
  finds.in('src/app.ts')`console.log(${marked('process.env.DB_PASSWORD')});`,
  finds.in('src/app.ts')`console.log('key', ${marked('process.env.STRIPE_SECRET_KEY')});`,
  finds.in('src/app.ts')`this.logger.info({ user, ${marked('clientSecret')} }, 'signed in');`,
  finds.in('src/app.js')`console.debug(\`signed in as \${name} with \${${marked('user.password')}}\`);`,
  finds.in('src/app.js')`log.error('no answer', JSON.stringify(${marked('config.apiKey')}));`,
  clean.in('src/app.ts')`console.log('password:', Boolean(password), password.length);`,
  clean.in('src/app.ts')`logger.info({ password: '***', token }, 'password is wrong');`,
  clean.in('src/app.ts')`logger.info(redact(user.password), !!clientSecret);`,
  clean.in('src/app.ts')`catalog.info(password);`,
  clean.in('src/app.ts')`console.log(\`\${apiKey ? 'with' : 'without'} a key\`);`,
  clean.in('src/app.ts')`// console.log(${marked('password')});`,
  clean.in('test/app.test.ts')`console.log(${marked('password')});`,
];
