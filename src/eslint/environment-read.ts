/** How each kind of file reads a value from outside instead of holding it. */
import type { Edit, Place } from './suggestions.ts';

/** A value read from outside, and what to change in the text for it. */
export interface EnvironmentRead {
  /** As it is written in the file. */
  readonly value: string;
  readonly edits: readonly Edit[];
}

interface Syntax {
  readonly read: (name: string) => string;
  /** What becomes of the quotes around the value: it takes their place too, stays within them, or within double ones. */
  readonly quotes: 'replaced' | 'kept' | 'doubled';
  /** A line that the file must hold. */
  readonly needs?: string;
}

const code = (read: Syntax['read'], needs?: string): Syntax => ({
  read,
  quotes: 'replaced',
  ...(needs === undefined ? {} : { needs }),
});
const inBraces = (name: string): string => `\${${name}}`;

/** The first that fits counts. */
const syntaxes: readonly (readonly [files: RegExp, syntax: Syntax])[] = [
  [/\.[cm]?[jt]sx?$/, code((name) => `process.env.${name}`)],
  [/\.py$/, code((name) => `os.environ["${name}"]`, 'import os')],
  [/\.rb$/, code((name) => `ENV.fetch("${name}")`)],
  [/\.go$/, code((name) => `os.Getenv("${name}")`)],
  [/\.(?:java|kts?|groovy|gradle|scala)$/, code((name) => `System.getenv("${name}")`)],
  [/\.php$/, code((name) => `getenv('${name}')`)],
  [/\.rs$/, code((name) => `std::env::var("${name}")?`)],
  [/\.cs$/, code((name) => `Environment.GetEnvironmentVariable("${name}")`)],
  [/\.ps1$/, code((name) => `$env:${name}`)],
  [/\.(?:tf|tofu|hcl)$/, code((name) => `var.${name.toLowerCase()}`)],
  [/(?:^|\/)\.github\/.*\.ya?ml$/, { read: (name) => `\${{ secrets.${name} }}`, quotes: 'kept' }],
  [/(?:^|\/)\.gitlab-ci\.ya?ml$/, { read: (name) => `$${name}`, quotes: 'kept' }],
  [/\.(?:sh|bash|zsh)$|(?:^|\/)\.?(?:bash|zsh)?(?:rc|profile)$/, { read: inBraces, quotes: 'doubled' }],
  [/\.(?:ya?ml|properties)$|(?:^|\/)(?:Dockerfile[^/]*|[^/]*\.dockerfile)$/i, { read: inBraces, quotes: 'kept' }],
];

/** The value of a rule's finding read from the environment; `undefined` where the file can't, or the value is part of a longer text. */
export function environmentRead(ruleId: string, place: Place): EnvironmentRead | undefined {
  const syntax = syntaxes.find(([files]) => files.test(place.path))?.[1];
  if (syntax === undefined) return undefined;
  const { text, start, end } = place;
  const quote = text.charAt(start - 1);
  const isQuoted = /["'`]/.test(quote) && text.charAt(end) === quote;
  if (syntax.quotes === 'replaced' && !isQuoted) return undefined;
  const value = syntax.read(ruleId.replaceAll('-', '_').toUpperCase());
  const takesQuotes = isQuoted && syntax.quotes !== 'kept';
  const range = takesQuotes ? ([start - 1, end + 1] as const) : ([start, end] as const);
  const written = takesQuotes && syntax.quotes === 'doubled' ? `"${value}"` : withinMarkup(value, place);
  return { value, edits: [...importOf(syntax, text), { range, text: written }] };
}

// An attribute of an element, up to its value. Takes `<Map apiKey=`; not `const apiKey=`.
const ATTRIBUTE = /<[A-Za-z][\w.]*\s(?:[^<>]*\s)?[\w:-]+=$/;

/** In JSX an expression that is an attribute's value stands in braces. */
function withinMarkup(value: string, { text, path, start }: Place): string {
  const isAttribute = /\.[jt]sx$/.test(path) && ATTRIBUTE.test(text.slice(Math.max(0, start - 400), start - 1));
  return isAttribute ? `{${value}}` : value;
}

/** The line that the file needs, before all others but those that must come first: `#!`, and a text about the file. */
function importOf({ needs }: Syntax, text: string): readonly Edit[] {
  if (needs === undefined || text.split('\n').some((line) => line.trimEnd() === needs)) return [];
  // Takes `#!/usr/bin/env python`, `# -*- coding`, `from __future__ import x` and a docstring of one line.
  const head = /^(?:(?:#[^\n]*|"""[^\n]*"""|from __future__ [^\n]*|)\r?\n)*/.exec(text)?.[0] ?? '';
  return text.startsWith('"""', head.length) ? [] : [{ range: [head.length, head.length], text: `${needs}\n` }];
}
