import { expect, test } from 'vitest';
import { constantsOf } from '../../src/iac/code-constants.ts';
import { textsIn } from '../../src/iac/tree.ts';
import { cpuTime } from '../cpu-time.ts';

function read(text: string, language: 'script' | 'python'): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...constantsOf(text, language)].map(([name, value]) => [name, textsIn(value)]));
}

test('constants of a script are literals, lists of them, and calls that name a policy', () => {
  const text = `const A = 'a'
export const B: string[] =
  ['b', "c;"];
const C = "x" +
  "y";
const D = iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')
const e = new iam.User(this, 'e');
const F = process.env.F;
function g() { const A = 'other'; }
let H = 'h';`;
  expect(read(text, 'script')).toEqual({ B: ['b', 'c;'], C: ['xy'], D: ['AdministratorAccess'] });
});

test('constants of Python need no sign at their end', () => {
  const text = `A = 'a'\nB: list[str] = [\n    'b',\n]\nC = f(x)\nd.e = 'f'\nif A == 'z':\n    pass\n`;
  expect(read(text, 'python')).toEqual({ A: ['a'], B: ['b'] });
});

test('many constants take no longer than their length', () => {
  const start = cpuTime();
  constantsOf('const a = [[\n'.repeat(20_000), 'script');
  constantsOf(`const b = "${'x'.repeat(200_000)}\n`.repeat(3), 'script');
  expect(cpuTime() - start).toBeLessThan(4000);
});
