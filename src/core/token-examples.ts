/** The examples that a token's shape implies: what must be found, and the nearest things that must not. */
import { clean, finds, sample, type Example, type Sample } from './sample.ts';
import { alphabetOf, generate, type Part, type Shape } from './shape.ts';
import type { Token } from './token.ts';

/** Examples of a token for tests, documentation and `explain`: the derived ones and its own. */
export function tokenExamples(token: Token): readonly Example[] {
  const value = sample(token.title, ...token.shape);
  const derived =
    token.near === undefined ? shapeExamples(token, value) : nearExamples(token, token.near[0] ?? '', value);
  return [...derived, ...(token.examples ?? [])];
}

function shapeExamples({ shape }: Token, value: Sample): readonly Example[] {
  return [
    finds`SERVICE_TOKEN=${value}\n`,
    finds`{\n  "token": "${value}"\n}\n`,
    finds`See the log: ${value} was used.\n`,
    clean`see x${value} in the log\n`,
    clean`see ${lengthened(shape, value)} in the log\n`,
    clean`see ${shortened(shape, value)} in the log\n`,
    ...(shape.some((part) => typeof part !== 'string' && part.kind === 'computed')
      ? [clean`see ${miscounted(shape, value)} in the log\n`]
      : []),
  ];
}

function nearExamples({ shape }: Token, name: string, value: Sample): readonly Example[] {
  const words = name.replace(/[-. ]/g, '_');
  // A vendor's prefix may be another vendor's too, whose rule then speaks.
  const alone = isPrefixed(shape) ? beginning(value) : value;
  return [
    finds`${words.toUpperCase()}_TOKEN=${value}\n`,
    finds`{\n  "${words}_api_key": "${value}"\n}\n`,
    finds`const ${words}Token = '${value}';\n`,
    clean`the build printed ${alone} and went on\n`,
    clean`${words} is mentioned, then something else happens: see commit ${alone}\n`,
    clean`${words}_commit_sha: ${alone}\n`,
  ];
}

function isPrefixed([first]: Shape): boolean {
  return typeof first === 'string' || (first?.kind === 'choice' && first.options.every(isPrefixed));
}

const BEGINNING = 12;

function beginning({ label, make }: Sample): Sample {
  return { label: `${label}, its beginning`, make: (random) => make(random).slice(0, BEGINNING) };
}

/** The value cut in the middle of its longest random part, so that no shorter form of the token remains. */
function shortened(shape: Shape, { label, make }: Sample): Sample {
  const least = shortest(shape);
  return { label: `${label}, cut`, make: (random) => make(random).slice(0, Math.floor(least / 2)) };
}

/** A greatest length so far above the least only keeps a search within bounds. */
const UNLIMITED = 800;

/** The value with more behind it than any form of the token takes; of a token that has no greatest length of its own, two halves. */
function lengthened(shape: Shape, { label, make }: Sample): Sample {
  const spare = longest(shape) - shortest(shape);
  if (spare >= UNLIMITED) return { label: `${label}, broken`, make: (random) => halves(make(random), shape) };
  return { label: `${label}, longer`, make: (random) => `${make(random)}${'0x'.repeat(spare / 2 + 1)}` };
}

function halves(value: string, shape: Shape): string {
  const middle = Math.floor(shortest(shape) / 2);
  return `${value.slice(0, middle)} ${value.slice(middle)}`;
}

function shortest(shape: Shape): number {
  return shape.reduce((sum, part) => sum + shortestPart(part), 0);
}

function longest(shape: Shape): number {
  return shape.reduce((sum, part) => sum + longestPart(part), 0);
}

function longestPart(part: Part): number {
  if (typeof part === 'string' || part.kind === 'computed') return part.length;
  return part.kind === 'chars' ? part.max : Math.max(...part.options.map(longest));
}

function shortestPart(part: Part): number {
  if (typeof part === 'string' || part.kind === 'computed') return part.length;
  return part.kind === 'chars' ? part.min : Math.min(...part.options.map(shortest));
}

/** The value with another last character in its checksum. */
function miscounted(shape: Shape, { label, make }: Sample): Sample {
  const altered = (char: string, set: string): string => [...alphabetOf(set)].find((other) => other !== char) ?? char;
  return {
    label: `${label}, checksum wrong`,
    make: (random) => {
      const value = make(random);
      const index = shape.findIndex((part) => typeof part !== 'string' && part.kind === 'computed');
      const part = shape[index];
      if (part === undefined || typeof part === 'string' || part.kind !== 'computed') return value;
      const end = value.length - generate(shape.slice(index + 1), random, value).length;
      return value.slice(0, end - 1) + altered(value.charAt(end - 1), part.set) + value.slice(end);
    },
  };
}
