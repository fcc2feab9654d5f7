/** Reads JSON into a tree, comments and trailing commas allowed. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Entry, ParseFailure, Value } from './tree.ts';

/** Parses a text. */
export function parseJson(text: string): Value | ParseFailure {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) return { problem: printParseErrorCode(error.error), at: error.offset };
  return root === undefined ? { problem: 'empty', at: 0 } : valueOf(root);
}

function valueOf(node: Node): Value {
  const place = { start: node.offset, end: node.offset + node.length };
  if (node.type === 'array') return { kind: 'list', items: (node.children ?? []).map(valueOf), ...place };
  if (node.type === 'object') return objectOf(node, place);
  const value: unknown = node.value;
  if (typeof value !== 'string') return { kind: 'scalar', text: String(value), ...place };
  return { kind: 'string', text: value, dynamic: value.includes('${'), ...place };
}

function objectOf(node: Node, place: { readonly start: number; readonly end: number }): Value {
  const entries = (node.children ?? []).flatMap((property): readonly Entry[] => {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) return [];
    const text: unknown = key.value;
    return [{ key: String(text), keyStart: key.offset, keyEnd: key.offset + key.length, value: valueOf(value) }];
  });
  const [entry] = entries;
  if (entry !== undefined && entries.length === 1 && (entry.key === 'Ref' || entry.key.startsWith('Fn::'))) {
    const args = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    return { kind: 'call', name: entry.key.replace('Fn::', ''), args, ...place };
  }
  return { kind: 'map', entries, ...place };
}
