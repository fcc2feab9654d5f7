/**
 * Finds calls of the AWS CLI in any text: scripts, Makefiles, CI files, Dockerfiles, documentation, PowerShell. A
 * command is read from the word `aws` to where a shell would end it, over continued lines.
 */

/** One word of a command, quotes taken off. */
export interface Word {
  readonly text: string;
  /** It holds something the shell would fill in, and the file does not say what: the real text is not known. */
  readonly dynamic: boolean;
  /** UTF-16 indexes, quotes included; of a variable that was filled in, where its value stands without them. */
  readonly start: number;
  readonly end: number;
}

/** `aws iam create-user --user-name ada`. */
export interface AwsCommand {
  readonly service: string;
  readonly operation: string;
  /** Values by option name without dashes; an option without a value has none. */
  readonly options: ReadonlyMap<string, Word | undefined>;
  readonly start: number;
  readonly end: number;
}

/** Options of the CLI itself that may stand before the service, with a value (AWS CLI Reference, global options). */
const GLOBAL_WITH_VALUE = new Set([
  '--profile',
  '--region',
  '--output',
  '--endpoint-url',
  '--query',
  '--color',
  '--ca-bundle',
  '--cli-read-timeout',
  '--cli-connect-timeout',
]);

const LONGEST = 4000;

/** The calls whose word `aws` stands at one of `hits`. */
export function awsCommands(text: string, hits: readonly number[]): readonly AwsCommand[] {
  return hits.flatMap((hit) => {
    if (!isCommandStart(text, hit)) return [];
    const command = readCommand(wordsFrom(text, hit));
    return command === undefined ? [] : [command];
  });
}

/** Not in `myaws iam`, `aws-iam` or `s3://aws iam`; yes after `$(`, a backtick, `&&`, `- run: `, or a folder. */
function isCommandStart(text: string, hit: number): boolean {
  // Takes `usr/bin/` and the empty text before `aws`; not `my` or `x-`.
  return (
    !/[\w.$-]$/.test(text.slice(Math.max(0, hit - 1), hit)) && /^aws(?:\.exe)?[ \t\\`]/.test(text.slice(hit, hit + 9))
  );
}

function readCommand([first, ...rest]: readonly Word[]): AwsCommand | undefined {
  const body = withoutGlobals(rest);
  const [service, operation, ...words] = body;
  // Takes `iam`, `update-login-profile`; not `--version` or `is`-less prose such as `IAM:`.
  const isName = (word: Word | undefined): word is Word => word !== undefined && /^[a-z][a-z0-9-]+$/.test(word.text);
  if (first === undefined || !isName(service) || !isName(operation)) return undefined;
  return {
    service: service.text,
    operation: operation.text,
    options: optionsOf([...rest.filter((word) => !body.includes(word)), ...words]),
    start: first.start,
    end: (words.at(-1) ?? operation).end,
  };
}

function withoutGlobals(words: readonly Word[]): readonly Word[] {
  const [first, , ...rest] = words;
  if (first === undefined || !first.text.startsWith('--')) return words;
  return withoutGlobals(GLOBAL_WITH_VALUE.has(first.text) ? rest : words.slice(1));
}

function optionsOf(words: readonly Word[]): ReadonlyMap<string, Word | undefined> {
  const options = new Map<string, Word | undefined>();
  words.forEach((word, index) => {
    if (!word.text.startsWith('--')) return;
    const [name = '', ...value] = word.text.slice(2).split('=');
    const next = words[index + 1];
    if (value.length > 0) options.set(name, { ...word, text: value.join('='), start: word.start + name.length + 3 });
    else options.set(name, next === undefined || /^--[a-z]/.test(next.text) ? undefined : next);
  });
  return options;
}

/** The words from `start` to where a shell would end the command. */
export function wordsFrom(text: string, start: number): readonly Word[] {
  const found: Word[] = [];
  const limit = Math.min(text.length, start + LONGEST);
  let at = start;
  while (at < limit) {
    const gap = gapAt(text, at);
    if (gap > 0) at += gap;
    else if (endsCommand(text, at)) break;
    else {
      const word = readWord(text, at, limit);
      found.push(word);
      at = word.end;
    }
  }
  return found;
}

// Takes blanks, and a line that goes on after `\` (sh) or a backtick (PowerShell).
const GAP = /(?:[ \t]|[\\`]\r?\n)+/y;

function gapAt(text: string, at: number): number {
  GAP.lastIndex = at;
  return GAP.exec(text)?.[0].length ?? 0;
}

function endsCommand(text: string, at: number): boolean {
  return '\r\n;|&)<>#`'.includes(text.charAt(at)) || /^\d?>/.test(text.slice(at, at + 2));
}

// Takes a piece of a word: a text in quotes, an escaped character, `$(…)` or `${…}`, or plain characters.
const PIECE =
  /"(?:[^"\\]|\\.){0,4000}"|'[^']*'|\\[^\r\n]|\$\([^()]*\)|\$\{[^{}]*\}|\{\{[^{}]*\}\}|[^\s;|&)<>"'`\\]{1,4000}?(?=$|[\s;|&)<>"'`\\$]|\{\{)|\$/y;

function readWord(text: string, start: number, limit: number): Word {
  let end = start;
  let value = '';
  let dynamic = false;
  while (end < limit) {
    PIECE.lastIndex = end;
    const piece = PIECE.exec(text)?.[0];
    if (piece === undefined) break;
    const quote = piece.charAt(0);
    const inner = quote === '"' || quote === "'" ? piece.slice(1, -1) : piece.replace(/^\\/, '');
    dynamic ||=
      quote !== "'" && /\$[\w({]|\{\{|%\w+%/.test(piece + text.slice(end + piece.length, end + piece.length + 1));
    value += inner;
    end += piece.length;
  }
  // A quote that never closes, or anything else that is no word: one character, so that reading goes on.
  return end === start
    ? { text: text.charAt(start), dynamic: false, start, end: start + 1 }
    : { text: value, dynamic, start, end };
}
