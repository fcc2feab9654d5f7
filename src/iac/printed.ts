/** Whether what a command of a script prints is seen. */

/** Whether its output goes into a variable, a file or another program. */
export function isCaptured(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return isSubstituted(lead) || isRedirected(text.slice(end, end + REACH));
}

/** How far the rest of a command may go on, over continued lines. */
const REACH = 400;

/** Takes `KEY=$(`, `` KEY=` ``, `<(`; not `KEY=$(date) && `. */
function isSubstituted(lead: string): boolean {
  const open = lead.match(/[$<]\(/g)?.length ?? 0;
  const closed = lead.match(/\)/g)?.length ?? 0;
  const ticks = lead.match(/`/g)?.length ?? 0;
  return open > closed || ticks % 2 === 1;
}

/** Takes ` | jq .`, ` >> file`, `" > /dev/null`; not ` || true`, ` 2> errors`, ` && next > file`, ` | base64`. */
function isRedirected(rest: string): boolean {
  const line = /^(?:[^\n\\]|\\\r?\n|\\.)*/.exec(rest)?.[0] ?? '';
  const own = line.split(/&&|\|\||;/, 1)[0] ?? '';
  const [, ...programs] = own.split('|');
  return /(?<![2-9&])>(?!&2)/.test(own) || programs.some((program) => !SHOWS.test(program));
}

// Programs that print what they are given, or most of it; a runner does not mask what was changed. Takes ` base64 -w0`; not ` jq .`.
const SHOWS = /^\s*(?:base64|cat|cut|fold|head|hexdump|od|rev|sed|sort|tail|tee|tr|xxd)\b/;
