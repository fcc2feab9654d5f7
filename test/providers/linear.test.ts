/** Every token's shape is matched in time that grows with the value at most: proven by a checker, not by trying. */
import { readdirSync } from 'node:fs';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { shapeSource, type Part, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const folder = new URL('../../rules/providers/', import.meta.url);

async function tokensIn(file: string): Promise<readonly Token[]> {
  const module: { readonly tokens?: readonly Token[] } = await import(new URL(file, folder).href);
  return module.tokens ?? [];
}

/** The shape with every variable length made endless, so that no bound hides what it would cost, and fixed ones short. */
function unbounded(shape: Shape): Shape {
  return shape.map(unboundedPart);
}

function unboundedPart(part: Part): Part {
  if (typeof part === 'string') return part;
  if (part.kind === 'choice') return { ...part, options: part.options.map(unbounded) };
  if (part.kind === 'computed') return { ...part, length: Math.min(part.length, 3) };
  const min = Math.min(part.min, 3);
  return { ...part, min, max: part.min === part.max ? min : Infinity };
}

/** Proven without bounds; a mark in the middle of random text in the mark's own alphabet is linear only because of them. */
function isLinear(shape: Shape): boolean {
  const proven = checkSync(`^${shapeSource(unbounded(shape))}$`, '', { checker: 'automaton', timeout: 2000 });
  return proven.status === 'safe' || checkSync(`^${shapeSource(shape)}`, '', { timeout: 90_000 }).status === 'safe';
}

test('every shape is linear from where it begins', async () => {
  const tokens = (await Promise.all(readdirSync(folder).map(tokensIn))).flat();
  expect(tokens.filter(({ shape }) => !isLinear(shape)).map(({ id }) => id)).toEqual([]);
}, 300_000);

test('there are the tokens of many providers', async () => {
  const providers = (await Promise.all(readdirSync(folder).map(tokensIn))).filter((tokens) => tokens.length > 0);
  expect(providers.length).toBeGreaterThanOrEqual(250);
  expect(providers.flat().length).toBeGreaterThanOrEqual(400);
});
