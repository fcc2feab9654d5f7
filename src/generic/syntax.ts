/** How the files of a kind write values, known from their path. */
import { lineStart } from './line.ts';
import { openQuote } from './literal.ts';
import { wordSet } from './word-set.ts';

/**
 * `code`: what is not quoted is an expression. `settings`: a value may stand bare, to the end of its line.
 * `words`: a value may stand bare among other words, as in a command line or a query. `text`: anything may be.
 */
export type Syntax = 'code' | 'settings' | 'words' | 'text';

const CODE = wordSet(`
  js jsx mjs cjs ts tsx mts cts vue svelte py pyi pyx java kt kts scala groovy gradle go rs c cc cpp cxx h hh hpp cs
  fs vb m mm swift rb rake php pl pm perl lua dart ex exs erl clj hs ml jl r sol cls tf hcl sql json json5 jsonc ipynb
  proto graphql css scss less toml nix jsonnet bicep pug haml slim erb ejs hbs jsp asp aspx cshtml razor coffee elm
  zig v
`);
const SHELL = wordSet(`
  sh bash zsh fish ksh ps1 psm1 psd1 bat cmd dockerfile mk make
`);
const SETTINGS = wordSet(`
  env ini cfg conf cnf config properties props yml yaml rsp netrc npmrc pypirc editorconfig service plist xml
  htaccess desktop reg inf ovpn tfvars
`);

// A line that is a comment. Takes `  // x`, `# x`, `-- x`, ` * x`, `<!-- x`; not `#include` or `*p = x`.
const COMMENT = /^[ \t]*(?:\/\/|#(?![a-z])|--|\*[ \t]|;|<!--|REM\b|\/\*)/;

/** The syntax where a name stands in a file: a comment or a string in a program may hold anything. */
export function syntaxAt(syntax: Syntax, text: string, at: number): Syntax {
  if (syntax !== 'code') return syntax;
  if (isCommentAt(text, at)) return 'words';
  return openQuote(text, at) === '' || /["'`]/.test(text.charAt(at - 1)) ? 'code' : 'words';
}

const LOOK = 40;

/** Whether the line where a name stands is a comment. */
export function isCommentAt(text: string, at: number): boolean {
  const start = lineStart(text, at);
  return COMMENT.test(text.slice(start, Math.min(at, start + LOOK)));
}

/** The syntax of a file. */
export function syntaxOf(path: string): Syntax {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/^\.env|\.env\b/.test(name)) return 'settings'; // `.env.example`, `prod.env.bak`
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (CODE.has(extension)) return 'code';
  if (SHELL.has(extension) || /^(?:dockerfile|makefile|jenkinsfile|vagrantfile|\.?bash|\.?zsh|\.?profile)/.test(name))
    return 'words';
  return SETTINGS.has(extension) ? 'settings' : 'text';
}
