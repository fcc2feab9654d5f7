/** Variables of scripts that stand for one text only: of sh, PowerShell, Make, Docker and the `env` of CI files. */

/** A variable's value and where it stands, quotes left out. */
export interface ShellValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How each kind of file writes an assignment of a literal; group 1 is the name, group 2 the value with its quotes. */
const ASSIGNMENTS: readonly RegExp[] = [
  // Takes `ARN=arn:aws:x`, `export NAME="root"`, `ENV A=b`; not `A=$B`, `A=$(date)` or `a == b`.
  /^[ \t]{0,80}(?:@|- |RUN )?(?:(?:export|local|readonly|declare(?:[ \t]{1,80}-\w{1,80}){0,4}|set|ENV|ARG)[ \t]{1,80})?([A-Za-z_]\w{0,200})=("[^"\\\n$`]*"|'[^'\n]*'|[^\s"'`$;|&()<>#=][^\s"'`$;|&()<>#]*)(?=[\s;&|)]|$)/gm,
  // Takes `$arn = "arn:aws:x"` and `$env:NAME = 'root'`; not `$arn = $other`.
  /^[ \t]{0,80}\$(?:(?:script|global|env):)?(\w{1,200})[ \t]{0,80}=[ \t]{0,80}("[^"$`\n]*"|'[^'\n]*')[ \t]{0,80}(?:;[ \t]{0,80})?\r?$/gm,
  // Takes `ARN := arn:aws:x` and `NAME ?= root` of Make; not `ARN := $(X)`.
  /^(\w+)[ \t]*(?:::?|\?)?=[ \t]+([^\s#$"'][^\r\n#$"']*)\r?$/gm,
  // Takes `  POLICY_ARN: arn:aws:x` of an `env`; not `name: x` or `KEY: ${{ secrets.KEY }}`.
  /^[ \t]+([A-Z_][A-Z0-9_]*):[ \t]+("[^"\\\n$]*"|'[^'\n$]*'|[^\s"'#${[|>&*!][^\s"'#$]*)[ \t]*\r?$/gm,
];

// Whatever gives a name a value. Takes `A=`, `$a =`, `A := `, `A+=`; not `--a=b` or `a == b`.
const ANY_ASSIGNMENT = /(?:^|[\s;&|(])\$?(?:(?:script|global|env):)?([A-Za-z_]\w*)[ \t]*(?:::?|\?|\+)?=(?!=)/gm;
// Takes `read -r NAME` and `for NAME in`: what they give is not known.
const FILLED_IN =
  /\b(?:read(?:[ \t]{1,40}-\w{1,40}){0,4}|for|foreach[ \t]{0,40}\([ \t]{0,40}\$?)[ \t]{0,40}([A-Za-z_]\w*)/g;

/** The values by name; a name that is given a value twice, or by a loop, has none. */
export function shellVariables(text: string): ReadonlyMap<string, ShellValue> {
  const unsure = unsureNames(text);
  const found = ASSIGNMENTS.flatMap((assignment) => [...text.matchAll(assignment)].map(valueOf));
  // The first way of writing that takes an assignment is the one that is meant.
  return new Map(found.filter(([name]) => !unsure.has(name)).toReversed());
}

function unsureNames(text: string): ReadonlySet<string> {
  const once = new Set<string>();
  const unsure = new Set([...text.matchAll(FILLED_IN)].map(([, name = '']) => name));
  for (const [, name = ''] of text.matchAll(ANY_ASSIGNMENT)) (once.has(name) ? unsure : once).add(name);
  return unsure;
}

function valueOf({ 0: all, 1: name = '', 2: value = '', index }: RegExpExecArray): readonly [string, ShellValue] {
  const quotes = /^["']/.test(value) ? 1 : 0;
  const start = index + all.lastIndexOf(value) + quotes;
  const inner = value.slice(quotes, value.length - quotes).trimEnd();
  return [name, { text: inner, start, end: start + inner.length }];
}

// Takes `$NAME`, `${NAME}`, `$(NAME)` of Make and `%NAME%`; not `$1` or `${NAME:-x}`.
const USE = /\$(?:\{([A-Za-z_]\w*)\}|\(([A-Za-z_]\w*)\)|([A-Za-z_]\w*))|%([A-Za-z_]\w*)%/g;

/** A text with its variables filled in, and where it stands if it is one variable whole; undefined where one is not known. */
export function filledIn(
  text: string,
  values: ReadonlyMap<string, ShellValue>,
): { readonly text: string; readonly place?: ShellValue } | undefined {
  let isKnown = true;
  let last: ShellValue | undefined;
  let uses = '';
  const filled = text.replace(USE, (use: string, ...names: readonly unknown[]) => {
    const name = names.slice(0, 4).find((one) => typeof one === 'string');
    last = typeof name === 'string' ? values.get(name) : undefined;
    uses += use;
    isKnown &&= last !== undefined;
    return last?.text ?? use;
  });
  if (!isKnown || last === undefined || /\$[\w({]/.test(filled)) return undefined;
  return uses === text ? { text: filled, place: last } : { text: filled };
}
