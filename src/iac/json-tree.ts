/** Reads JSON into a tree, comments and trailing commas allowed. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Alignment, Stretch } from './alignment.ts';
import type { Entry, ParseFailure, Value } from './tree.ts';

/**
 * Parses a text, whose indexes `at` turns into those of the file that it stands in. A lenient reading gives what can be
 * read of broken JSON.
 */
export function parseJson(text: string, at: Alignment = same, lenient = false): Value | ParseFailure {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined && !(lenient && root !== undefined)) return { problem: sayingOf(error), at: error.offset };
  return root === undefined ? { problem: 'empty', at: 0 } : valueOf(root, at);
}

/** Takes `UnexpectedEndOfString` to words. */
function sayingOf({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
}

const same: Alignment = (start, end) => ({ start, end });

function valueOf(node: Node, at: Alignment): Value {
  const place = placeOf(node, at);
  const children = node.children ?? [];
  if (node.type === 'array') return { kind: 'list', items: children.map((item) => valueOf(item, at)), ...place };
  if (node.type === 'object') return objectOf(children, place, at);
  const value: unknown = node.value;
  if (typeof value !== 'string') return { kind: 'scalar', text: String(value), ...place };
  return { kind: 'string', text: value, dynamic: value.includes('${'), ...place };
}

const placeOf = ({ offset, length }: Node, at: Alignment): Stretch => at(offset, offset + length);

function objectOf(properties: readonly Node[], place: Stretch, at: Alignment): Value {
  const entries = properties.flatMap(({ children }): readonly Entry[] => {
    const [key, value] = children ?? [];
    if (key === undefined || value === undefined) return [];
    const text: unknown = key.value;
    const { start: keyStart, end: keyEnd } = placeOf(key, at);
    return [{ key: String(text), keyStart, keyEnd, value: valueOf(value, at) }];
  });
  const [entry] = entries;
  if (entry !== undefined && entries.length === 1 && (entry.key === 'Ref' || entry.key.startsWith('Fn::'))) {
    const args = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    return { kind: 'call', name: entry.key.replace('Fn::', ''), args, ...place };
  }
  return { kind: 'map', entries, ...place };
}
