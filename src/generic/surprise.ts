/**
 * How unlikely it is that people wrote a text as words or names. A model of letter triples, learnt from the words that
 * they do use, gives each letter its bits against blind chance; digits amid letters, odd capitals and signs count on top.
 */
import { everydayWords } from './everyday-words.ts';
import { codeWords } from './words.ts';

const LETTERS = 27; // a word's edge and a to z
const EDGE = 0;
/** Weight of the pairs behind a triple that was never seen. */
const BACKING = 3;

interface Model {
  /** Bits by which a letter is likelier than chance, by the two before it: index `(first * 27 + second) * 27 + letter`. */
  readonly bits: Float32Array;
  readonly known: ReadonlySet<string>;
}

let model: Model | undefined;

/** The model, made at its first use: some milliseconds. */
function theModel(): Model {
  return (model ??= train((codeWords + everydayWords).trim().split(/\s+/)));
}

// Takes `password`; not `url`, `xml`, `sha256` or `html`, which would make any letters likely.
const SPOKEN = /^(?=.*[aeiouy])[a-z]{4,}$/;

function train(list: readonly string[]): Model {
  const triples = new Float32Array(LETTERS ** 3);
  const pairs = new Float32Array(LETTERS ** 2);
  for (const word of list) if (SPOKEN.test(word)) addWord(word, triples, pairs);
  return { bits: bitsOf(triples, pairs), known: new Set(list) };
}

function addWord(word: string, triples: Float32Array, pairs: Float32Array): void {
  let before = EDGE; // the letter before, and the one before that
  let row = EDGE;
  for (let at = 0; at < word.length; at++) {
    const letter = letterOf(word.charCodeAt(at));
    const triple = row * LETTERS + letter;
    const pair = before * LETTERS + letter;
    triples[triple] = (triples[triple] ?? 0) + 1;
    pairs[pair] = (pairs[pair] ?? 0) + 1;
    before = letter;
    row = pair;
  }
}

function bitsOf(triples: Float32Array, pairs: Float32Array): Float32Array {
  const [afterPair, afterLetter] = [rowSums(triples), rowSums(pairs)];
  return triples.map((count, index) => {
    const row = Math.floor(index / LETTERS); // the two letters before
    const second = row % LETTERS;
    const letter = index % LETTERS;
    const pair = ((pairs[second * LETTERS + letter] ?? 0) + 0.5) / ((afterLetter[second] ?? 0) + LETTERS / 2);
    const triple = (count + BACKING * pair) / ((afterPair[row] ?? 0) + BACKING);
    return Math.log2(triple * (LETTERS - 1));
  });
}

/** The sum of each row of so many counts as there are letters. */
function rowSums(counts: Float32Array): Float32Array {
  const sums = new Float32Array(counts.length / LETTERS);
  counts.forEach((count, index) => {
    const row = Math.floor(index / LETTERS);
    sums[row] = (sums[row] ?? 0) + count;
  });
  return sums;
}

/** 1 to 26 for a letter of either case, 0 for anything else. */
function letterOf(code: number): number {
  const folded = code | 0x20;
  return folded >= 97 && folded <= 122 ? folded - 96 : EDGE;
}

/** Whether the word, in lower case, is one of those the model knows. */
export function isKnownWord(word: string): boolean {
  return theModel().known.has(word);
}

const CAPITAL_COST = 1.5;
const DIGIT_COST = 1;
const LETTER_AFTER_DIGIT_COST = 3;
const SIGN_COST = 2;
const SEPARATORS = new Set('-_./ :@');

/** What has been read so far. */
interface State {
  first: number;
  second: number;
  previous: 'lower' | 'upper' | 'digit' | 'edge';
}

/**
 * Bits of surprise in the most surprising stretch of the text. Names and phrases give 0 to about 8, a random word of
 * eight lower-case letters about 25, a random token of twenty characters 60 and more.
 */
export function surprise(text: string): number {
  const state: State = { first: EDGE, second: EDGE, previous: 'edge' };
  let most = 0;
  let sum = 0;
  for (const char of text) {
    sum = Math.max(0, sum + cost(state, char));
    most = Math.max(most, sum);
  }
  return most;
}

function cost(state: State, char: string): number {
  const code = char.charCodeAt(0);
  const letter = letterOf(code);
  if (letter === EDGE) return signCost(state, char, code);
  const isUpper = code < 97;
  let bits = 0;
  if (state.previous === 'digit') bits += LETTER_AFTER_DIGIT_COST;
  const isNewWord = isUpper && state.previous === 'lower';
  if (isNewWord) {
    bits += CAPITAL_COST;
    [state.first, state.second] = [EDGE, EDGE];
  }
  bits -= theModel().bits[(state.first * LETTERS + state.second) * LETTERS + letter] ?? 0;
  [state.first, state.second] = [state.second, letter];
  state.previous = isUpper ? 'upper' : 'lower';
  return bits;
}

function signCost(state: State, char: string, code: number): number {
  const isDigit = code >= 48 && code <= 57;
  const { previous } = state;
  [state.first, state.second] = [EDGE, EDGE];
  state.previous = isDigit ? 'digit' : 'edge';
  if (isDigit) return previous === 'lower' || previous === 'upper' ? DIGIT_COST : 0;
  return SEPARATORS.has(char) ? 0 : SIGN_COST;
}
