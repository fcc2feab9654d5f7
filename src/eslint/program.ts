/** The syntax tree of JS or TS that ESLint has walked already. */
import type { RuleContext } from '@eslint/core';
import { isNode, programOf, propertyOf, type Program } from '../views/syntax.ts';

/** The program that the file is; `undefined` in other languages. */
export function programFrom(sourceCode: RuleContext['sourceCode']): Program | undefined {
  const { ast } = sourceCode;
  if (!isNode(ast) || ast.type !== 'Program') return undefined;
  if (!('traverse' in sourceCode)) return programOf(ast); // hosts that know less than ESLint
  return {
    visit: (visitor) => {
      // ESLint keeps the steps of its own walk, which come to each node twice: on the way in and out.
      for (const step of sourceCode.traverse())
        if (step.kind === VISIT && step.phase === ENTER && isNode(step.target)) visitor(step.target);
    },
    parentOf: (node) => {
      const parent = propertyOf(node, 'parent');
      return isNode(parent) ? parent : undefined;
    },
  };
}

const VISIT = 1;
const ENTER = 1;
