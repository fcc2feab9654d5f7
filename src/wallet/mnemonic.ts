/** BIP-39 mnemonics: 12 to 24 words of a list of 2,048, the last of which holds a checksum. */
import { sha256Bytes } from '../core/hash.ts';
import { words } from './words.ts';

const BITS = 11;
/** How many words a mnemonic may have, the most first. */
const LENGTHS = [24, 21, 18, 15, 12];

const places = new Map(words.map((word, index) => [word, index]));

/** A word in a text. */
interface Word {
  readonly start: number;
  readonly end: number;
  /** Its place in the list. */
  readonly place: number;
  /** A new line or a quote stands before it. */
  readonly opens: boolean;
}

/** A mnemonic in a text, with its words one blank apart. */
export interface Mnemonic {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  /** Different words in it. */
  readonly distinct: number;
}

/** The mnemonics in a text whose checksum is right. Words may stand on lines of their own, quoted, or numbered. */
export function mnemonicsIn(text: string): readonly Mnemonic[] {
  return runsIn(text)
    .filter((run) => !isWordList(run))
    .flatMap((run) => mnemonicsOf(run.slice(0, LONGEST_RUN)));
}

/** At most this many words in a row are looked at: 25 mnemonics of the greatest length. */
const LONGEST_RUN = 600;

/** Whether the words stand as in the list itself: then it is the list, not what was drawn from it. */
function isWordList(run: readonly Word[]): boolean {
  const neighbours = run.filter(({ place }, index) => place === (run[index - 1]?.place ?? -2) + 1).length;
  return neighbours * 2 > run.length;
}

/** Runs of words of the list with nothing but blanks, commas, quotes and numbers between them. */
function runsIn(text: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(/[A-Za-z]+/g)) {
    const place = places.get(word.toLowerCase());
    if (place === undefined) continue;
    const gap = text.slice(Math.max(0, end), index);
    const next = { start: index, end: index + word.length, place, opens: /[\n"'`]/.test(gap) };
    // Takes ` `, `", "`, `\n 7. `, `\\n`; not ` and `, ` = `.
    const joined = end !== -1 && index - end < 16 && /^(?:[\s,"'`[\]().:0-9-]|\\n)+$/.test(gap);
    if (joined) runs.at(-1)?.push(next);
    else runs.push([next]);
    end = next.end;
  }
  return runs;
}

/** Lines or quoted texts that are a mnemonic each; where there is none, any words in a row that are one. */
function mnemonicsOf(run: readonly Word[]): readonly Mnemonic[] {
  const whole = partsOf(run).filter((part) => LENGTHS.includes(part.length) && isMnemonic(part));
  return whole.length > 0 ? whole.map(mnemonicOf) : longestIn(run);
}

function partsOf(run: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [];
  for (const word of run) {
    if (word.opens || parts.length === 0) parts.push([word]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** The longest first: a short one inside a long one has a right checksum by chance now and then. */
function longestIn(run: readonly Word[]): readonly Mnemonic[] {
  for (const length of LENGTHS) {
    for (let from = 0; from + length <= run.length; from++) {
      const part = run.slice(from, from + length);
      if (!isMnemonic(part)) continue;
      return [...longestIn(run.slice(0, from)), mnemonicOf(part), ...longestIn(run.slice(from + length))];
    }
  }
  return [];
}

function mnemonicOf(run: readonly Word[]): Mnemonic {
  return {
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    phrase: run.map(({ place }) => words[place]).join(' '),
    distinct: new Set(run.map(({ place }) => place)).size,
  };
}

function isMnemonic(run: readonly Word[]): boolean {
  const bits = run.map(({ place }) => place.toString(2).padStart(BITS, '0')).join('');
  return checkBits(entropyOf(bits)) === bits.slice(entropyBits(bits.length));
}

function entropyBits(all: number): number {
  return (all * 32) / 33;
}

function entropyOf(bits: string): Uint8Array {
  const bytes = bits.slice(0, entropyBits(bits.length)).match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}

function checkBits(entropy: Uint8Array): string {
  const [first = 0] = sha256Bytes(entropy);
  return first
    .toString(2)
    .padStart(8, '0')
    .slice(0, entropy.length / 4);
}

/** The mnemonic of 16 to 32 random bytes. */
export function mnemonicFor(entropy: Uint8Array): string {
  const bits = [...entropy].map((byte) => byte.toString(2).padStart(8, '0')).join('') + checkBits(entropy);
  const groups = bits.match(/.{11}/g) ?? [];
  return groups.map((group) => words[Number.parseInt(group, 2)]).join(' ');
}
