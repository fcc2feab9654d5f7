/**
 * The rule that knows this machine's own AWS credentials: it finds them in any spelling, since it knows what to look
 * for. It is made from values that the caller has read (see `src/local/`), so it is pure as every rule.
 */
import { hexOf } from '../core/hex.ts';
import type { Match, Rule, View } from '../core/rule.ts';
import { accountIn, readAccessKeyId } from './access-key-id.ts';
import { detailsOf } from './details.ts';
import { stopUserKey } from './remedy.ts';

/** A credential of this machine. */
export interface LocalValue {
  readonly value: string;
  readonly kind: 'secret' | 'token' | 'identifier';
  /** For people, such as `profile default of ~/.aws/credentials`. */
  readonly where: string;
  /** The key ID that belongs to it, or is it. */
  readonly id?: string | undefined;
}

/** Shorter values stand in texts by chance. */
const SHORTEST = 16;

/** One way of writing a value, reduced to letters and digits: what stands between them, such as quotes, does not count. */
interface Spelling {
  readonly of: LocalValue;
  readonly name: 'plain' | 'percent-encoded' | 'base64' | 'hexadecimal';
  readonly letters: string;
  /** The signs with which it begins and ends. */
  readonly lead: string;
  readonly tail: string;
  /** Case says nothing. */
  readonly folded: boolean;
}

/** The id of the rule, which a config may name on any machine. */
export const LOCAL_RULE_ID = 'aws-local-credential';

/** The rule for the values; none where there is no value worth looking for. */
export function localCredentialRules(values: readonly LocalValue[]): readonly Rule[] {
  const known = values.filter(({ value }) => value.length >= SHORTEST);
  const spellings = known.flatMap(spellingsOf);
  if (spellings.length === 0) return [];
  const longest = Math.max(...spellings.map(({ letters }) => letters.length));
  return [
    {
      id: LOCAL_RULE_ID,
      title: "This machine's own AWS credential",
      severity: 'critical',
      confidence: 'high',
      rank: 60,
      keywords: [...new Set(spellings.flatMap(keywordsOf))],
      scope: { before: LINES, after: LINES, bytes: Math.max(LEAST_BYTES, longest * 2) },
      why: 'It is a key that works: it is in use on this machine now.',
      fix: stopUserKey(),
      sources: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html'],
      detect: (view) => detect(view, spellings),
    },
  ];
}

const LINES = 40;
const LEAST_BYTES = 4096;

/**
 * Four characters of the value from several places, so that a break within one of them hides nothing. No more, since
 * a rule's keywords may be printed.
 */
function keywordsOf({ name, letters }: Spelling): readonly string[] {
  const length = KEYWORD_LENGTHS[name];
  const last = letters.length - length;
  return [0, Math.floor(last / 3), Math.floor((last * 2) / 3), last].map((at) => letters.slice(at, at + length));
}

/** How many characters of each spelling show four of the value. */
const KEYWORD_LENGTHS = { plain: 4, 'percent-encoded': 4, base64: 5, hexadecimal: 8 } as const;

function spellingsOf(value: LocalValue): readonly Spelling[] {
  const text = value.value;
  const encoded = encodeURIComponent(text);
  const spelling = (name: Spelling['name'], written: string, folded: boolean = false): Spelling => {
    const letters = lettersOf(written);
    const { places } = squeezed(written);
    const lead = written.slice(0, places[0]);
    const tail = written.slice((places.at(-1) ?? 0) + 1);
    return { of: value, name, letters: folded ? letters.toLowerCase() : letters, lead, tail, folded };
  };
  return [
    spelling('plain', text),
    ...(encoded === text
      ? []
      : [spelling('percent-encoded', encoded), spelling('percent-encoded', withSmallDigits(encoded))]),
    ...base64Cores(text).map((core) => spelling('base64', core)),
    spelling('hexadecimal', hexOf(new TextEncoder().encode(text)), true),
  ];
}

const lettersOf = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '');
const withSmallDigits = (text: string): string => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

/** What base64 makes of the text at each alignment, without the characters that depend on its neighbours. */
function base64Cores(text: string): readonly string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return [0, 1, 2].map((before) => {
    const encoded = btoa('\0'.repeat(before) + bytes).replaceAll('=', '');
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    return encoded.slice(from, to);
  });
}

/** The letters and digits of a text, with the place of each. */
interface Letters {
  readonly text: string;
  readonly places: readonly number[];
}

function squeezed(text: string): Letters {
  const places: number[] = [];
  for (const { index } of text.matchAll(/[A-Za-z0-9]/g)) places.push(index);
  return { text: lettersOf(text), places };
}

function* detect({ text }: View, spellings: readonly Spelling[]): Iterable<Match> {
  const letters = squeezed(text);
  const folded = letters.text.toLowerCase();
  const found = spellings.flatMap((spelling) =>
    placesOf(spelling.letters, spelling.folded ? folded : letters.text).flatMap((at) => {
      const span = spanOf(text, letters, { at, spelling });
      return span === undefined ? [] : [{ spelling, ...span }];
    }),
  );
  const secretsOf = new Set(found.flatMap(({ spelling: { of } }) => (of.kind === 'secret' ? [of.id] : [])));
  for (const { spelling, start, end } of found) {
    const isBesideSecret = spelling.of.kind === 'identifier' && secretsOf.has(spelling.of.id);
    if (!isBesideSecret) yield matchOf(spelling, start, end);
  }
}

function placesOf(needle: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) places.push(at);
  return places;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Pieces may be apart as far as operators and line ends go; more is no value any more. */
const MOST_STRETCH = 3;
const SLACK = 60;

function spanOf(
  text: string,
  { places }: Letters,
  { at, spelling }: { readonly at: number; readonly spelling: Spelling },
): Stretch | undefined {
  const { letters, lead, tail } = spelling;
  const start = places[at] ?? 0;
  const end = (places[at + letters.length - 1] ?? 0) + 1;
  if (end - start > letters.length * MOST_STRETCH + SLACK) return undefined;
  return {
    start: text.slice(0, start).endsWith(lead) ? start - lead.length : start,
    end: text.startsWith(tail, end) ? end + tail.length : end,
  };
}

function matchOf({ of, name }: Spelling, start: number, end: number): Match {
  const account = of.id === undefined ? undefined : accountOfId(of.id);
  return {
    start,
    end,
    value: of.value,
    ...(of.kind === 'identifier' ? { kind: 'identifier' } : {}),
    details: detailsOf({ accessKeyId: of.id, account, source: of.where }),
    evidence: [`it is the ${nouns[of.kind]} of ${of.where}`, ...(name === 'plain' ? [] : [`written ${ways[name]}`])],
    fix: stopUserKey({ id: of.id, account }),
  };
}

const nouns = { secret: 'secret', token: 'token', identifier: 'access key ID' } as const;
const ways = { 'percent-encoded': 'percent-encoded', base64: 'in base64', hexadecimal: 'in hexadecimal' } as const;

function accountOfId(id: string): string | undefined {
  return /^A[KS]IA[A-Z2-7]{16}$/.test(id) ? accountIn(readAccessKeyId(id)) : undefined;
}
