/**
 * From a name to the value that stands under it, in the syntaxes of configuration files, shells, markup and
 * programming languages. Every pattern is anchored where it is tried, so that a look costs no more than what it reads.
 */
import { inColumn } from './column.ts';
import { bareAt, literalAt, literalBefore, quotedAt, type Literal } from './literal.ts';
import { JOINTS, type Bond, type Joint } from './joints.ts';
import { isSet, type Name } from './name-place.ts';
import { syntaxAt, type Syntax } from './syntax.ts';

/** A name with the value that stands under it. */
export interface Assignment extends Literal {
  readonly name: string;
  readonly nameStart: number;
  readonly bond: Bond;
}

// The end of a line and the indentation of the next, perhaps within a bracket, or the type of what follows. Takes
// `⏎    `, `(⏎  `, `(`, `<string>`, `(char *)`; not `⏎⏎`.
const NEXT_LINE =
  /(?:\((?:(?:const )?[A-Za-z][\w.]{0,30}(?: ?\*)?\))?[ \t]*|<[A-Za-z][\w.]{0,40}>[ \t]*)?(?:\r?\n[ \t]*)?(?=["'`])/y;

/** The value that stands under the name, or `undefined`. */
export function assignmentOf(text: string, name: Name, syntax: Syntax): Assignment | undefined {
  const found =
    optionOf(text, name) ??
    wordAfter(text, name) ??
    after(text, name, syntax) ??
    comparedBefore(text, name) ??
    (syntax === 'text' ? below(text, name) : undefined);
  return found === undefined ? undefined : { ...found, name: name.text, nameStart: name.start };
}

function below(text: string, name: Name): Found | undefined {
  const literal = inColumn(text, name);
  return literal === undefined ? undefined : { ...literal, bond: 'column' };
}

type Found = Literal & { readonly bond: Bond };

function after(text: string, name: Name, syntax: Syntax): Found | undefined {
  for (const joint of JOINTS) {
    const at = endOf(joint, text, name, syntax);
    if (at === undefined) continue;
    const literal = quotedAt(text, at) ?? bareAfter(joint, { text, at, syntax, name });
    if (literal !== undefined && joint.unless?.(text, name, literal) !== true) return { ...literal, bond: joint.bond };
    if (joint.bond === 'assigned' || joint.bond === 'compared') return undefined;
  }
  return undefined;
}

/** Where the value would begin, if such a joint stands behind the name. */
function endOf({ pattern, only }: Joint, text: string, name: Name, syntax: Syntax): number | undefined {
  if (only !== undefined && only !== syntax && (only === 'settings' || syntax === 'settings')) return undefined;
  pattern.lastIndex = name.end;
  return pattern.test(text) ? afterBreak(text, pattern.lastIndex) : undefined;
}

interface Behind {
  readonly text: string;
  readonly at: number;
  readonly syntax: Syntax;
  readonly name: Name;
}

function bareAfter({ quoted, bare }: Joint, { text, at, syntax, name }: Behind): Literal | undefined {
  if (bare !== undefined) return matchingAt(bare, text, at);
  return quoted === true ? undefined : bareAt(text, at, syntaxAt(syntax, text, name.start));
}

function matchingAt(pattern: RegExp, text: string, at: number): Literal | undefined {
  pattern.lastIndex = at;
  const value = pattern.exec(text)?.[0];
  return value === undefined ? undefined : { start: at, end: at + value.length, value, quote: '', wrapper: '' };
}

/** `ENV PASSWORD value`. */
function wordAfter(text: string, name: Name): Found | undefined {
  if (!isBlank(text, name.end) || !isSet(text, name.start)) return undefined;
  const literal = literalAt(text, name.end + 1, 'words');
  return literal === undefined ? undefined : { ...literal, bond: 'assigned' };
}

function isBlank(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === ' ' || char === '\t';
}

function afterBreak(text: string, at: number): number {
  NEXT_LINE.lastIndex = at;
  return NEXT_LINE.exec(text) === null ? at : NEXT_LINE.lastIndex;
}

// Takes `password=` and `Password ` after `--`, `-` or `/`; not `password-file`.
const OPTION = /["']?(?:[ \t]{1,80}|[=:])(?=[^ \t\n=:-])/y;

/** `--password value`, `-Password value`, `/password:value`. */
function optionOf(text: string, name: Name): Found | undefined {
  const lead = text.charAt(name.start - 1);
  if (lead !== '-' && lead !== '/') return undefined;
  const before = text.charAt(name.start - (text.charAt(name.start - 2) === '-' ? 3 : 2));
  if (before !== '' && !/[\s"'`,[(]/.test(before)) return undefined;
  OPTION.lastIndex = name.end;
  if (OPTION.exec(text) === null) return undefined;
  const literal = literalAt(text, OPTION.lastIndex, 'words');
  return literal === undefined ? undefined : { ...literal, bond: 'option' };
}

/** `"value" == name`. */
function comparedBefore(text: string, name: Name): Found | undefined {
  let at = name.start;
  while (at > 0 && /[ \t$]/.test(text.charAt(at - 1))) at--;
  if (text.charAt(at - 1) !== '=' || !/[!=]/.test(text.charAt(at - 2))) return undefined;
  while (/[!=]/.test(text.charAt(at - 1))) at--;
  while (/[ \t]/.test(text.charAt(at - 1))) at--;
  const literal = literalBefore(text, at);
  return literal === undefined ? undefined : { ...literal, bond: 'compared' };
}
