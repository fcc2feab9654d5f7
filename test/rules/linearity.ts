/**
 * Asks `recheck` whether a regular expression takes linear time, in a form that it can decide.
 *
 * It decides most patterns as they are. It knows no lookarounds and no back references, and gives up on long ones. Those
 * are taken apart, so that what is asked takes at least the time that the pattern does:
 *
 * - The pattern is made to fail at its end, and a lookahead is a branch that fails at its own: then every way through the
 *   pattern is walked. A back reference reads whatever its group reads. A lookbehind for one character at the beginning reads that
 *   character, any other of bounded length costs a constant.
 * - A pattern that fails takes more than linear time only if one text can be shared out between two endless repeats (of
 *   which one may be the search itself, which begins at each place) in more and more ways: the text lies in the
 *   characters of both, and in what stands between them. So each repeat is checked behind the search, and each two with what lies between.
 * - An endless repeat of one character takes each text of its characters, so that how often other things are repeated and how often
 *   a letter stands in a word does not matter between two of them: these are cut short. One of more than a character is first proven
 *   to read no text in two ways, then counts as one of all its characters.
 *
 * A sticky pattern is tried at each of many places: it is checked as a search.
 */
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';

/** A regular expression, as text. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** `linear`, or why not. */
export type Verdict = string;

/** No pattern and no text holds it. */
const NEVER = '\\uE000';
const ANY = '[^]';

/** What the checker says of a pattern, as it is. */
export function ask(source: string, flags: string, timeout: number): Verdict {
  const answer = checkSync(source, flags, { checker: 'automaton', timeout });
  if (answer.status === 'safe') return 'linear';
  if (answer.status === 'unknown') return `unknown: ${answer.error.kind}`;
  return answer.complexity.type;
}

const asked = new Map<string, Verdict>();

function askOnce(source: string, flags: string, timeout: number): Verdict {
  const key = `/${source}/${flags}`;
  const known = asked.get(key) ?? ask(source, flags, timeout);
  asked.set(key, known);
  return known;
}

/** An endless repeat with what may stand between it and the beginning, or the end, of the part that it is in. */
interface Repeat {
  readonly set: string;
  readonly gap: readonly string[];
}

/** What has to be proven: the gap and the repeat behind it; with a repeat before them, unless that is the search. */
interface Question {
  readonly before: string;
  readonly gap: readonly string[];
  readonly behind: string;
}

/** A part of a pattern: the sources of its pieces without endless repeats, and these. */
interface Part {
  readonly text: readonly string[];
  readonly entries: readonly Repeat[];
  readonly exits: readonly Repeat[];
  /** Two endless repeats with what stands between them. */
  readonly pairs: readonly Question[];
}

/** What is found in a pattern beside its parts. */
interface Findings {
  /** Sources of endless repeats of more than a character. */
  readonly composites: string[];
  /** Lookbehinds without bounds. */
  readonly unbounded: string[];
}

function plain(text: string): Part {
  return { text: text === '' ? [] : [text], entries: [], exits: [], pairs: [] };
}

type Gap = readonly string[];

function between(exits: readonly Repeat[], middle: Gap, entries: readonly Repeat[]): readonly Question[] {
  return exits.flatMap((exit) =>
    entries.map((entry) => ({
      before: `${exit.set}*`,
      gap: [...exit.gap, ...middle, ...entry.gap],
      behind: `${entry.set}*`,
    })),
  );
}

function joined(first: Part, second: Part): Part {
  return {
    text: [...first.text, ...second.text],
    entries: [...first.entries, ...second.entries.map(({ set, gap }) => ({ set, gap: [...first.text, ...gap] }))],
    exits: [...first.exits.map(({ set, gap }) => ({ set, gap: [...gap, ...second.text] })), ...second.exits],
    pairs: [...first.pairs, ...second.pairs, ...between(first.exits, [], second.entries)],
  };
}

function oneOf(parts: readonly Part[]): Part {
  const texts = [...new Set(parts.map(({ text }) => text.join('')))];
  return {
    text: parts.length === 1 ? (parts[0]?.text ?? []) : [`(?:${texts.join('|')})`],
    entries: parts.flatMap(({ entries }) => entries),
    exits: parts.flatMap(({ exits }) => exits),
    pairs: parts.flatMap(({ pairs }) => pairs),
  };
}

function repeated(part: Part, min: number, max: number): Part {
  const { entries, exits, pairs } = part;
  const others = part.text.length === 0 ? [] : [`(?:${part.text.join('')})?`];
  const text = min === 0 ? others : part.text;
  if (max < 2) return { ...part, text };
  return {
    text,
    entries: entries.map(({ set, gap }) => ({ set, gap: [...others, ...gap] })),
    exits: exits.map(({ set, gap }) => ({ set, gap: [...gap, ...others] })),
    pairs: [...pairs, ...between(exits, others, entries)],
  };
}

function endless(set: string, min: number): Part {
  const repeat = { set, gap: [] };
  return { text: [min === 0 ? `${set}?` : set], entries: [repeat], exits: [repeat], pairs: [] };
}

function sequence(elements: readonly AST.Element[], findings: Findings, first: boolean): Part {
  return elements
    .map((element, index) => {
      const isInner = elements[index - 1]?.type === 'Character' && elements[index + 1]?.type === 'Character';
      // Of a word its first and last letter stay, for what looks at its ends, and the signs in it.
      if (isInner && /^\w$/.test(element.raw)) return plain('');
      return partOf(element, findings, first && index === 0);
    })
    .reduce(joined, plain(''));
}

function alternatives(list: readonly AST.Alternative[], findings: Findings, first: boolean): Part {
  return oneOf(list.map(({ elements }) => sequence(elements, findings, first)));
}

function partOf(element: AST.Element, findings: Findings, first: boolean): Part {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return alternatives(element.alternatives, findings, first);
  if (element.type === 'Quantifier') return quantified(element, findings);
  if (element.type === 'Assertion') return assertion(element, findings, first);
  if (element.type === 'Backreference')
    return element.ambiguous ? plain('.') : partOf(element.resolved, findings, false);
  return plain(element.raw);
}

function quantified({ element, min, max, raw }: AST.Quantifier, findings: Findings): Part {
  if (max !== Infinity) return repeated(partOf(element, findings, false), min, max);
  if (isSingle(element)) return endless(element.raw, min);
  findings.composites.push(raw);
  return endless(charactersOf(element), min);
}

/** Whether the element reads one character. */
export function isSingle({ type }: AST.Element): boolean {
  return type === 'Character' || type === 'CharacterClass' || type === 'CharacterSet';
}

function assertion(node: AST.Assertion, findings: Findings, first: boolean): Part {
  // A branch that leads nowhere: what follows does not read on from it.
  if (node.kind === 'lookahead') return { ...alternatives(node.alternatives, findings, false), text: [], exits: [] };
  if (node.kind !== 'lookbehind') return plain(node.raw);
  const character = onlyCharacter(node);
  if (first && character !== undefined) return plain(node.negate ? `(?:^|${complement(character)})` : character.raw);
  if (!isBounded(node)) findings.unbounded.push(node.raw);
  return plain('');
}

function onlyCharacter({ alternatives: [alternative, ...others] }: AST.LookbehindAssertion): AST.Element | undefined {
  const [element, ...rest] = alternative?.elements ?? [];
  return others.length === 0 && rest.length === 0 && element !== undefined && isSingle(element) ? element : undefined;
}

function complement(element: AST.Element): string {
  if (element.type !== 'CharacterClass') return `[^${element.raw}]`;
  return element.negate ? element.raw.replace('^', '') : `[^${element.raw.slice(1)}`;
}

function isBounded(node: AST.Node): boolean {
  let bounded = true;
  visitRegExpAST(node, {
    onQuantifierEnter({ max }) {
      bounded &&= max !== Infinity;
    },
  });
  return bounded;
}

/** A class of all characters that may be read in the node. */
function charactersOf(node: AST.Node): string {
  const inner: string[] = [];
  let any = false;
  visitRegExpAST(node, {
    onCharacterClassEnter({ negate, raw }) {
      any ||= negate;
      inner.push(raw.slice(1, -1).replace(/^-|(?<!\\)-$/, '\\-'));
    },
    onCharacterSetEnter({ kind, raw }) {
      any ||= kind === 'any';
      inner.push(raw);
    },
    onCharacterEnter({ raw }) {
      inner.push(/^[-\]^[]$/.test(raw) ? `\\${raw}` : raw);
    },
  });
  return any ? ANY : `[${inner.join('')}]`;
}

/** The repeat as a pattern by itself, whole, with what it looks at ahead as a branch that fails. */
function alone(raw: string, flags: string): string {
  const tree = parsed(raw, flags.includes('u'));
  const edits: { start: number; end: number; text: string }[] = [];
  visitRegExpAST(tree, {
    onAssertionEnter({ kind, start, end }) {
      if (kind === 'lookahead')
        edits.push({ start, end, text: `(?:${raw.slice(start, end).replace(/^\(\?[=!]/, '(?:')}${NEVER}|)` });
      if (kind === 'lookbehind') edits.push({ start, end, text: '(?:)' });
    },
  });
  return edits.reduceRight((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), raw);
}

function parsed(source: string, unicode: boolean): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode });
}

/** How long the checker may think of one question, in milliseconds: it mostly takes 20. */
const LONG = 30_000;

/** Whether the pattern takes linear time, wherever in a text it is tried. */
export function timeOf({ source, flags: given }: Pattern): Verdict {
  const flags = given.replace(/[gdy]/g, '');
  const tree = parsed(source, flags.includes('u'));
  // From each place it walks a number of ways that no text changes.
  if (isBounded(tree)) return 'linear';
  const parts = timeOfParts(tree, flags);
  return parts === 'linear' || UNKNOWN.test(source) || ask(source, flags, LONG) !== 'linear' ? parts : 'linear';
}

// What the checker does not know. Takes `(?=`, `(?<!`, `\1`; not `(?:`.
const UNKNOWN = /\(\?<?[=!]|\\[1-9k]/;

function timeOfParts(tree: AST.Pattern, flags: string): Verdict {
  const findings: Findings = { composites: [], unbounded: [] };
  const { entries, pairs } = alternatives(tree.alternatives, findings, true);
  const [unbounded] = findings.unbounded;
  if (unbounded !== undefined) return `endless lookbehind ${unbounded}`;
  const questions: readonly Question[] = [
    ...findings.composites.map((raw) => ({ before: alone(raw, flags), gap: [], behind: '' })),
    ...entries.map(({ set, gap }) => ({ before: '', gap, behind: `${set}*` })),
    ...pairs,
  ];
  for (const question of questions) {
    const verdict = answer(question, flags);
    if (verdict !== 'linear') return verdict;
  }
  return 'linear';
}

/**
 * What the checker says of the last pieces of the gap, and if need be of all: what can be shared out with more between can
 * be with less.
 */
function answer({ before, gap, behind }: Question, flags: string): Verdict {
  const own = before === '' ? flags : `${flags}y`;
  let verdict = 'linear';
  for (const count of [1, 3, gap.length]) {
    const text = before + gap.slice(Math.max(0, gap.length - count)).join('') + behind;
    verdict = askOnce(`(?:${text})${NEVER}`, own, LONG);
    if (verdict === 'linear') return verdict;
    verdict += `: ${text}`;
    if (count >= gap.length) break;
  }
  return verdict;
}
