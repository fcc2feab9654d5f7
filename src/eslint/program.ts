/** The syntax tree of JS or TS that ESLint has walked already. */
import type { RuleContext } from '@eslint/core';
import { isNode, programOf, propertyOf, type Program } from '../views/syntax.ts';

/** The program that the file is; `undefined` in other languages. */
export function programFrom(sourceCode: RuleContext['sourceCode']): Program | undefined {
  const { ast } = sourceCode;
  if (!isNode(ast) || ast.type !== 'Program') return undefined;
  if (!('traverse' in sourceCode)) return programOf(ast); // hosts that know less than ESLint
  return {
    nodes: nodesFrom(sourceCode),
    parentOf: (node) => {
      const parent = propertyOf(node, 'parent');
      return isNode(parent) ? parent : undefined;
    },
  };
}

/** ESLint keeps the steps of its own walk, which come to each node twice: on the way in and out. */
function nodesFrom(sourceCode: RuleContext['sourceCode']): readonly object[] {
  const nodes: object[] = [];
  for (const step of sourceCode.traverse())
    if (step.kind === VISIT && step.phase === ENTER && isObject(step.target)) nodes.push(step.target);
  return nodes;
}

/** Whether it is an object, whatever kind. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const VISIT = 1;
const ENTER = 1;
