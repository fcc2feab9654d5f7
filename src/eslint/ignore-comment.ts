/** The comment that silences a finding, in the file's own syntax. */
import type { Edit, Place } from './suggestions.ts';

/** What begins and ends a comment, by file. `.env` and the like have no comments behind a value: all stand on a line of their own. */
const comments: readonly (readonly [files: RegExp, open: string, close: string])[] = [
  [
    /\.(?:[cm]?[jt]sx?|java|kts?|go|rs|cs|swift|scala|dart|php|c|h|cpp|jsonc|json5|groovy|gradle|proto)$|(?:^|\/)Jenkinsfile$/,
    '// ',
    '',
  ],
  [/\.(?:sql|lua|hs)$/, '-- ', ''],
  [/\.(?:md|markdown|xml|svg)$/, '<!-- ', ' -->'],
  [/\.(?:css|scss|less)$/, '/* ', ' */'],
  [/\.(?:bat|cmd)$/i, 'rem ', ''],
  [/\.(?:hbs|handlebars)$/, '{{!-- ', ' --}}'],
  [/\.(?:twig|njk|j2|jinja2?)$/, '{# ', ' #}'],
  [/\.ejs$/, '<%# ', ' %>'],
  [/\.(?:ini|cfg)$|(?:^|\/)\.aws\/|(?:^|\/)credentials$/, '# ', ''],
  [
    /\.(?:ya?ml|toml|tf|tofu|tfvars|hcl|sh|bash|zsh|py|rb|pl|properties|conf|env|r|ps1|mk|graphql|gql|dockerfile)$/i,
    '# ',
    '',
  ],
  [/(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|Makefile|\.?[a-z]+(?:rc|profile))$/, '# ', ''],
];

/** The edit that puts the comment on a line of its own; `undefined` where a file has no comments, or the line is part of a longer text. */
export function ignoreComment(ruleId: string, { text, path, start }: Place): Edit | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = commentAt(path, text.slice(0, lineStart));
  if (found === undefined || isInText(path, text.slice(0, lineStart), text.slice(lineStart))) return undefined;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
  const [open, close] = isBetweenElements(path, text, lineStart) ? ['{/* ', ' */}'] : found;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  // A dash instead of `--`, which XML forbids in comments.
  const dash = open === '<!-- ' ? '—' : '--';
  const said = `key-sniff-ignore-next-line ${ruleId} ${dash} say why this is no secret`;
  return { range: [lineStart, lineStart], text: `${indent}${open}${said}${close}${newline}` };
}

type Comment = readonly [open: string, close: string];

function commentAt(path: string, before: string): Comment | undefined {
  if (/\.(?:vue|svelte|astro|html?)$/.test(path)) return commentInMarkup(path, before);
  const found = comments.find(([files]) => files.test(path));
  return found === undefined ? undefined : [found[1], found[2]];
}

/** Markup holds code, which has other comments; and a tag of several lines none at all. */
function commentInMarkup(path: string, before: string): Comment | undefined {
  const isAbove = path.endsWith('.astro') && /^---\r?\n/.test(before) && !/\n---\s*\n/.test(before); // between Astro's `---`
  const tag = [...before.matchAll(/<(\/?)(script|style)\b/gi)].at(-1); // takes `<script setup>`, `</style>`; not `<scripts>`
  const isOpen = tag !== undefined && tag[1] === '';
  if (isAbove || (isOpen && tag[2]?.toLowerCase() === 'script')) return ['// ', ''];
  if (isOpen) return ['/* ', ' */'];
  return before.lastIndexOf('<') > before.lastIndexOf('>') ? undefined : ['<!-- ', ' -->'];
}

/** Whether a comment before the line would be part of a text of several lines. */
function isInText(path: string, before: string, line: string): boolean {
  if (/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(path)) return (before.match(/(?<!\\)`/g)?.length ?? 0) % 2 === 1; // within a template
  if (/\.ya?ml$/.test(path)) return isInBlock(before, line);
  return /\.(?:tf|tofu|hcl|sh|bash|zsh)$|(?:^|\/)Dockerfile/.test(path) && isInHeredoc(before);
}

/** YAML: whether the nearest line that is indented less opens a block of text. */
function isInBlock(before: string, line: string): boolean {
  const indent = line.search(/\S/);
  const above = before.split('\n').findLast((one) => one.trim() !== '' && one.search(/\S/) < indent);
  return above !== undefined && /(?:^|[\s:-])[|>][+-]?[0-9]?[+-]?\s*(?:#.*)?$/.test(above); // takes `key: |`, `- >-`; not `a > b`
}

// Takes `<<EOF`, `<<-"END"`, `<<~X`; not `<<<`.
const HEREDOC = /<<[-~]?["']?([A-Za-z_]\w*)["']?(?![\w<])/g;

function isInHeredoc(before: string): boolean {
  const last = [...before.matchAll(HEREDOC)].at(-1);
  if (last === undefined) return false;
  const lines = before.slice(last.index).split('\n').slice(1);
  return !lines.some((line) => line.trim() === last[1]);
}

/** JSX: whether the line is an element among others, where a comment of JS would be text. */
function isBetweenElements(path: string, text: string, lineStart: number): boolean {
  if (!/\.[jt]sx$/.test(path) || !/^\s*</.test(text.slice(lineStart))) return false;
  const before = text.slice(0, lineStart).trimEnd();
  return before.endsWith('>') && !before.endsWith('=>');
}
