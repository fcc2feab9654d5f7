/** Inline comments that silence findings: key-sniff's own and those of other tools. Reads them; `inline.ts` applies them. */
import type { CommentTool } from '../config/settings.ts';
import type { Piece } from '../core/blob.ts';
import { createPlaces } from '../core/finding.ts';
import { createPrefilter, type Hits, type Prefilter } from '../core/prefilter.ts';
import { decodeRange } from '../core/text.ts';

/** An inline comment, in whatever syntax the file has. */
export interface Comment {
  readonly tool: 'key-sniff' | CommentTool;
  /** What it covers: its line, the next line, what stands around it, or all up to the `enable` that follows. */
  readonly effect: 'line' | 'next-line' | 'around' | 'disable' | 'enable';
  /** Its words, such as `gitleaks:allow`. */
  readonly spelling: string;
  /** Where its words begin: from 1, the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What stands behind its words on the line, without the comment's end. */
  readonly rest: string;
  /** It stands right behind a sign that begins comments, as one does that is meant, not one that is written about. */
  readonly inComment: boolean;
  /** Nothing but such a sign stands before it on its line. */
  readonly alone: boolean;
}

/** The words of our own comments. */
export const OWN: string = ['key-sniff', 'ignore'].join('-'); // in one piece it would be a comment of ours itself

interface Spelling {
  readonly tool: Comment['tool'];
  /** What the prefilter looks for. */
  readonly marker: string;
  /** Begins at the marker. */
  readonly words: RegExp;
  readonly effect: (words: string) => Comment['effect'];
  /** What must hold of the line up to the words. */
  readonly before?: RegExp;
}

const onLine = (): Comment['effect'] => 'line';

/** Longest first where one begins as another does. What each tool does: `docs/config.md`. */
const spellings: readonly Spelling[] = [
  {
    tool: 'key-sniff',
    marker: OWN,
    // Takes `key-sniff-ignore`, `key-sniff-ignore-next-line`; not `key-sniff-ignored`.
    words: /^key-sniff-ignore(?:-next-line)?(?![\w-])/i,
    effect: (words) => (words.length > OWN.length ? 'next-line' : 'line'),
    before: /(?<![\w-])$/, // takes `# `; not `x-`
  },
  { tool: 'gitleaks', marker: 'gitleaks:allow', words: /^gitleaks:allow/i, effect: onLine },
  { tool: 'betterleaks', marker: 'betterleaks:allow', words: /^betterleaks:allow/i, effect: onLine },
  { tool: 'trufflehog', marker: 'trufflehog:ignore', words: /^trufflehog:ignore/i, effect: onLine },
  {
    tool: 'detect-secrets',
    marker: 'pragma:',
    // Takes `pragma: allowlist nextline secret`; not the form without `nextline`.
    words: /^pragma: ?(?:allow|white)list[ -]nextline[ -]secret/i,
    effect: () => 'next-line',
    before: /^\s*(?:#|\/\/|\/\*|'|--|<!--)[^\S\n]*$/, // takes `  # `; not `x = 1 # `
  },
  {
    tool: 'detect-secrets',
    marker: 'pragma:',
    // Takes `pragma: allowlist secret`, `pragma:whitelist-secret`; not `pragma: allow`.
    words: /^pragma: ?(?:allow|white)list[ -]secret/i,
    effect: onLine,
    before: /(?:#|\/\/|\/\*|'|--|<!--)[^\S\n]*$/, // takes `x = 1 # `; not `x = 1 `
  },
  // Takes `pragma: allowlist secret` wherever it stands; no other form.
  { tool: 'ripsecrets', marker: 'pragma:', words: /^pragma: allowlist secret/i, effect: onLine },
  {
    tool: 'secretlint',
    marker: 'secretlint-',
    // Takes `secretlint-disable-line`; not `secretlint-rule`.
    words: /^secretlint-(?:disable-next-line|disable-line|disable|enable)(?![\w-])/,
    effect: (words) => secretlintEffect(words),
  },
  {
    tool: 'ggshield',
    marker: 'ggignore',
    words: /^ggignore(?![\w-])/i, // takes `ggignore`; not `ggignore-start`
    effect: onLine,
    before: /(?<![\w.-])$/, // takes `# `; not `.` of `.ggignore`
  },
  { tool: 'kingfisher', marker: 'kingfisher:ignore', words: /^kingfisher:ignore/i, effect: () => 'around' },
];

function secretlintEffect(words: string): Comment['effect'] {
  if (words.endsWith('-next-line')) return 'next-line';
  if (words.endsWith('-line')) return 'line';
  return words.endsWith('-enable') ? 'enable' : 'disable';
}

/** A content that was scanned. */
export interface NoisyContent {
  readonly path: string;
  /** As the findings' places count them: UTF-16 is transcoded. */
  readonly bytes: Uint8Array;
  /** Set where the bytes are a stretch of a larger content. */
  readonly piece?: Piece;
}

/** Finds comments in contents. */
export type CommentReader = (content: NoisyContent) => readonly Comment[];

/** A reader for our own comments and those of the tools. */
export function createCommentReader(tools: readonly CommentTool[]): CommentReader {
  const wanted = spellings.filter(({ tool }) => tool === 'key-sniff' || tools.includes(tool));
  const markers = [...new Set(wanted.map(({ marker }) => marker))];
  const byMarker = markers.map((text) => wanted.filter(({ marker }) => marker === text));
  let prefilter: Prefilter | undefined; // a clean run has no use for it
  return (content) => {
    prefilter ??= createPrefilter(markers);
    return readComments(content, prefilter.find(content.bytes), byMarker);
  };
}

/** People write one or two comments on a line; what has more was made to cost time. */
const MOST_ON_LINE = 20;

/** `spellings`: those that each keyword may begin, by its number. */
function readComments(
  content: NoisyContent,
  hits: Hits,
  spellings: readonly (readonly Spelling[])[],
): readonly Comment[] {
  const locate = createPlaces(content);
  const comments: Comment[] = [];
  for (let index = 0; index < hits.length; index += 2) {
    const offset = hits[index + 1] ?? 0;
    const place = locate(offset);
    if (comments.at(-MOST_ON_LINE)?.line === place.line) continue;
    const text = surroundings(content.bytes, offset);
    const [comment] = (spellings[hits[index] ?? 0] ?? []).flatMap((spelling) => readComment(spelling, text) ?? []);
    if (comment !== undefined) comments.push({ ...comment, ...place });
  }
  return comments;
}

const NEWLINE = 10;
/** Characters that a comment may have behind its words: a reason is a sentence. */
const BEHIND = 400;
const BEFORE = 200;

interface Surroundings {
  readonly before: string;
  /** The line begins within `before`. */
  readonly whole: boolean;
  readonly behind: string;
}

/** The text on both sides of an offset, on its line. */
function surroundings(bytes: Uint8Array, offset: number): Surroundings {
  let from = offset;
  while (from > 0 && offset - from < BEFORE && bytes[from - 1] !== NEWLINE) from--;
  const newline = bytes.indexOf(NEWLINE, offset);
  const to = Math.min(newline === -1 ? bytes.length : newline, offset + BEHIND);
  return {
    before: decodeRange(bytes, from, offset),
    whole: from === 0 || bytes[from - 1] === NEWLINE,
    behind: decodeRange(bytes, offset, to),
  };
}

// Takes what begins a comment in the languages there are: `# `, `// `, ` * `, `<!-- `, `-- `, `;`, `%`, `(*`, `{-`, `REM `; not a word or a backtick.
const COMMENT_SIGN = /(?:#+|\/\/+|\/\*+|<!--|--|;+|%+|\(\*+|\{-|\{#|<%--|"|'|!|^\s*\*|\bREM|\bdnl)\s*$/i;

function readComment(
  { tool, words, effect, before }: Spelling,
  text: Surroundings,
): Omit<Comment, 'line' | 'column'> | undefined {
  const [spelling] = words.exec(text.behind) ?? [];
  if (spelling === undefined || before?.test(text.before) === false) return undefined;
  const [sign] = COMMENT_SIGN.exec(text.before) ?? [];
  return {
    tool,
    effect: effect(spelling),
    spelling,
    rest: withoutEnd(text.behind.slice(spelling.length), text.before),
    inComment: sign !== undefined,
    alone: text.whole && text.before.slice(0, text.before.length - (sign?.length ?? 0)).trim() === '',
  };
}

// Takes `*/`, `-->`, `#}`, `%>`, `*)`, `-}`, `}}`; not a lone bracket.
const COMMENT_END = /\*\/|-->|--%>|#\}|%>|\*\)|-\}|\}\}/;

/** The text up to the end of the comment, or of the string that the comment stands in: what follows is code again. */
function withoutEnd(text: string, before: string): string {
  const end = COMMENT_END.exec(text)?.index ?? text.length;
  const quote = /["'`]\s*$/.exec(before)?.[0].trim(); // takes the quote before a comment that a string holds
  const close = quote === undefined ? -1 : text.indexOf(quote);
  return text.slice(0, close === -1 ? end : Math.min(end, close)).trimEnd();
}
