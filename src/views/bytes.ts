/** Bytes that programs write out, as strings of one character for each: `Buffer.from('…', 'hex')`, `new Uint8Array([…])`. */
import { hexOf } from '../core/hex.ts';
import { qualifiedBy } from './called.ts';
import type { Folding } from './constant.ts';
import { decodeBase64, decodeHex, encodeBase64 } from './decoding.ts';
import { childrenOf, type SyntaxNode } from './syntax.ts';

/** The bytes that an expression stands for; `undefined` for what is no bytes, or not known. */
export function bytesOf(node: SyntaxNode | undefined, folding: Folding): string | undefined {
  const meant = folding.meant(node);
  if (meant === undefined || !MAKES.test(meant.type)) return undefined;
  return makers.get(qualifiedBy(meant))?.(childrenOf(meant, 'arguments'), folding);
}

/** Takes the two kinds of expressions that make bytes. */
const MAKES = /^(?:Call|New)Expression$/;

type Maker = (args: readonly (SyntaxNode | undefined)[], folding: Folding) => string | undefined;

const ofList: Maker = ([list], folding) => codesOf(folding.items(list), folding) ?? bytesOf(list, folding);

const ofBuffer: Maker = ([value, encoding], folding) => {
  const [text] = folding.fold(value);
  return text === undefined
    ? ofList([value], folding)
    : decoded(text.text, folding.fold(encoding)[0]?.text.toLowerCase());
};

const encodedBy =
  (encoding: string): Maker =>
  ([value], { fold }) => {
    const [text] = fold(value);
    return text === undefined ? undefined : decoded(text.text, encoding);
  };

const makers: ReadonlyMap<string, Maker> = new Map([
  ['Buffer.from', ofBuffer],
  ['new Buffer', ofBuffer],
  [
    'Buffer.concat',
    ([list]: readonly (SyntaxNode | undefined)[], folding: Folding) => {
      const parts = folding.items(list).map((one) => bytesOf(one, folding));
      return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join('');
    },
  ],
  ['new Uint8Array', ofList],
  ['Uint8Array.from', ofList],
  ['Uint8Array.of', (args: readonly (SyntaxNode | undefined)[], folding: Folding) => codesOf(args, folding)],
  ['Uint8Array.fromBase64', encodedBy('base64')],
  ['Uint8Array.fromHex', encodedBy('hex')],
]);

/** Their names. */
export const BYTE_MAKERS: readonly string[] = [...makers.keys()];

function codesOf(items: readonly (SyntaxNode | undefined)[], { fold }: Folding): string | undefined {
  const codes = items.map((one) => Number(fold(one)[0]?.text ?? Number.NaN));
  return codes.length > 0 && codes.every((code) => code >= 0 && code <= 255)
    ? String.fromCharCode(...codes)
    : undefined;
}

function decoded(text: string, encoding: string | undefined): string | undefined {
  if (encoding === 'hex') return decodeHex(text);
  return encoding === 'base64' || encoding === 'base64url' ? decodeBase64(text) : text;
}

/** Bytes as a text in an encoding, which is UTF-8 if not said. */
export function encoded(bytes: string, encoding: string | undefined): string | undefined {
  if (encoding === 'base64') return encodeBase64(bytes);
  if (encoding !== 'hex') return bytes;
  return hexOf(Array.from(bytes, (one) => one.charCodeAt(0)));
}
