/** Regular expressions about paths as gitignore patterns, where they are simple enough. */

/**
 * The pattern of an expression that says no more than where a path begins, ends or passes; `undefined` for others. A
 * pattern may take fewer paths than the expression, never more: `vendor/` as an expression also takes `my-vendor/`.
 */
export function globOf(regex: string): string | undefined {
  // Takes `(?:^|/)node_modules(?:/.*)?$`, `^docs/`, `\.png$`, `go\.sum`; not `a|b` or `[0-9]`.
  const found =
    /^(\^|\(\?:\^\|\/\)|\(\^\|\/\))?((?:[\w/@ -]|\\[./-])+)(?:\(\?:\/\.\*\??\)\?|\(\/\.\*\)\?|\.\*\??)?(\$)?$/.exec(
      regex,
    );
  if (found === null) return undefined;
  const [, start, literal = '', end] = found;
  const text = literal.replace(/\\(.)/g, '$1');
  if (start === '^') return `/${text}`;
  if (start !== undefined) return anywhere(text);
  // An end of a file's name, such as `.png`.
  return end !== undefined && !text.includes('/') ? `*${text}` : anywhere(text.replace(/^\//, ''));
}

/** A pattern with a slash inside would count from the top alone. */
function anywhere(text: string): string {
  return text.replace(/\/$/, '').includes('/') ? `**/${text}` : text;
}
