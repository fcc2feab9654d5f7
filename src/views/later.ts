/** What members of objects and maps are given after these were made: `keys.a = '…'`, `map.set('a', '…')`. */
import { childOf, childrenOf, keyOf, textOf, type SyntaxNode } from './syntax.ts';

/** Notes such values while a program is walked. */
export interface LaterValues {
  readonly assign: (member: SyntaxNode, value: SyntaxNode | undefined) => void;
  readonly call: (node: SyntaxNode) => void;
  /** The value of a member of a variable, where it is set once in the whole file. */
  readonly valueOf: (variable: string, member: string) => SyntaxNode | undefined;
}

/** Starts with none known. */
export function createLaterValues(): LaterValues {
  const values = new Map<string, SyntaxNode | undefined>();
  const set = (object: SyntaxNode | undefined, member: string | undefined, value: SyntaxNode | undefined): void => {
    const name = textOf(object, 'name');
    if (name === undefined || member === undefined) return;
    const place = `${name}.${member}`;
    values.set(place, values.has(place) ? undefined : value);
  };
  return {
    assign: (member, value) => set(childOf(member, 'object'), keyOf(member, 'property'), value),
    call: (node) => {
      const callee = childOf(node, 'callee');
      if (callee?.type !== 'MemberExpression' || keyOf(callee, 'property') !== 'set') return;
      const [key, value] = childrenOf(node, 'arguments');
      set(childOf(callee, 'object'), textOf(key, 'value'), value);
    },
    valueOf: (variable, member) => values.get(`${variable}.${member}`),
  };
}
