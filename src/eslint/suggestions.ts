/** What an editor can offer to do about a finding. Never on its own: a secret must be revoked, not moved. */
import type { RuleTextEditor, SuggestedEdit } from '@eslint/core';
import type { Finding } from '../core/finding.ts';

/** Where a finding stands. */
export interface Place {
  readonly text: string;
  readonly path: string;
  /** UTF-16 indexes into the text. */
  readonly start: number;
  readonly end: number;
}

/** The suggestions for a finding; none that the file's syntax has no words for. */
export function suggestionsFor({ ruleId, kind }: Pick<Finding, 'ruleId' | 'kind'>, place: Place): SuggestedEdit[] {
  const edits: SuggestedEdit[] = [];
  const fromEnvironment = kind === 'secret' ? environmentEdit(ruleId, place) : undefined;
  if (fromEnvironment !== undefined) edits.push(fromEnvironment);
  const ignored = ignoreEdit(ruleId, place);
  if (ignored !== undefined) edits.push(ignored);
  return edits;
}

/** How each kind of file reads a value from outside, and whether it stands in place of the quotes as well. */
interface Syntax {
  readonly read: (name: string) => string;
  readonly quotes: boolean;
}

const syntaxes: readonly (readonly [files: RegExp, syntax: Syntax])[] = [
  [/\.[cm]?[jt]sx?$/, { read: (name) => `process.env.${name}`, quotes: true }],
  [/\.py$/, { read: (name) => `os.environ["${name}"]`, quotes: true }],
  [/\.rb$/, { read: (name) => `ENV.fetch("${name}")`, quotes: true }],
  [/\.go$/, { read: (name) => `os.Getenv("${name}")`, quotes: true }],
  [/\.(?:java|kt)$/, { read: (name) => `System.getenv("${name}")`, quotes: true }],
  [/\.(?:tf|tofu)$/, { read: (name) => `var.${name.toLowerCase()}`, quotes: true }],
  [/\.(?:sh|bash|zsh|ya?ml)$|(?:^|\/)Dockerfile[^/]*$/, { read: (name) => `\${${name}}`, quotes: false }],
];

function environmentEdit(ruleId: string, { text, path, start, end }: Place): SuggestedEdit | undefined {
  const syntax = syntaxes.find(([files]) => files.test(path))?.[1];
  if (syntax === undefined) return undefined;
  const quote = text.charAt(start - 1);
  const isQuoted = /["'`]/.test(quote) && text.charAt(end) === quote;
  if (syntax.quotes && !isQuoted) return undefined;
  const [from, to] = syntax.quotes ? [start - 1, end + 1] : [start, end];
  const value = syntax.read(ruleId.replaceAll('-', '_').toUpperCase());
  return {
    messageId: 'environment',
    data: { value },
    fix: (fixer: RuleTextEditor) => fixer.replaceTextRange([from, to], value),
  };
}

/** What begins and ends a comment, by file. `.env` and the like have no comments behind a value: all stand on a line of their own. */
const comments: readonly (readonly [files: RegExp, open: string, close: string])[] = [
  [/\.(?:[cm]?[jt]sx?|java|kts?|go|rs|cs|swift|scala|dart|php|c|h|cpp|jsonc|json5|groovy|gradle)$/, '// ', ''],
  [/\.(?:sql|lua|hs)$/, '-- ', ''],
  [/\.(?:md|markdown|html?|xml|svg|vue)$/, '<!-- ', ' -->'],
  [/\.(?:css|scss|less)$/, '/* ', ' */'],
  [/\.(?:ini|cfg)$|(?:^|\/)\.aws\/|(?:^|\/)credentials$/, '# ', ''],
  [/\.(?:ya?ml|toml|tf|tofu|tfvars|hcl|sh|bash|zsh|py|rb|pl|properties|conf|env|r|ps1|mk)$/, '# ', ''],
  [/(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|Makefile|\.?[a-z]+rc)$/, '# ', ''],
];

function ignoreEdit(ruleId: string, { text, path, start }: Place): SuggestedEdit | undefined {
  const found = comments.find(([files]) => files.test(path));
  if (found === undefined) return undefined;
  const [, open, close] = found;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const comment = `${indent}${open}key-sniff-ignore-next-line ${ruleId} -- say why this is no secret${close}${newline}`;
  return {
    messageId: 'ignore',
    data: { ruleId },
    fix: (fixer: RuleTextEditor) => fixer.insertTextBeforeRange([lineStart, lineStart], comment),
  };
}
