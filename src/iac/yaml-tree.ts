/** Reads YAML (and JSON, which is YAML) into a tree, CloudFormation's short functions among it. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
  type Scalar,
} from 'yaml';
import type { CallValue, Entry, ParseFailure, Value } from './tree.ts';

const MAX_DEPTH = 200;

/** One tree for each document of the file; the first error ends it. Aliases are not followed, so that no file unfolds into a larger one. */
export function parseYaml(text: string): readonly Value[] | ParseFailure {
  const documents = parseAllDocuments(text, {
    keepSourceTokens: false,
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false,
  });
  if (!Array.isArray(documents)) return [];
  const values: Value[] = [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error !== undefined) return { problem: problemOf(error.message, text), at: error.pos[0] };
    const value = rootOf(document, text);
    if (value !== undefined) values.push(value);
  }
  return values;
}

function problemOf(message: string, text: string): string {
  if (/call stack/.test(message)) return 'nested too deeply';
  // Takes `{{ if .Values.x }}` of Helm and Jinja, `<% if x %>` of ERB: the file becomes YAML when it is filled in.
  if (/^[ \t]{0,400}(?:\{[{%]|<%)/m.test(text)) return 'a template, which is no YAML before it is filled in';
  return message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
}

function rootOf({ contents }: Document, text: string): Value | undefined {
  return contents === null ? undefined : valueOf(contents, text, 0);
}

function valueOf(node: unknown, text: string, depth: number): Value {
  if (depth > MAX_DEPTH || !isKnown(node)) return unknown(node, text);
  const place = placeOf(node);
  const plain = plainOf(node, text, depth);
  const tag = 'tag' in node ? node.tag : undefined;
  // Takes `!Sub`, `!GetAtt`; not `tag:yaml.org,2002:str`.
  if (tag === undefined || !/^![A-Za-z]/.test(tag)) return plain;
  return { kind: 'call', name: tag.slice(1), args: plain.kind === 'list' ? plain.items : [plain], ...place };
}

type Known = YAMLMap | YAMLSeq | Scalar;

function isKnown(node: unknown): node is Known {
  return isMap(node) || isSeq(node) || isScalar(node);
}

function plainOf(node: Known, text: string, depth: number): Value {
  const place = placeOf(node);
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => valueOf(item, text, depth + 1)), ...place };
  if (!isMap(node)) return scalarOf(node, place);
  const entries = node.items.map((pair): Entry => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const { start: keyStart, end: keyEnd } = isScalar(pair.key) ? placeOf(pair.key) : place;
    const value =
      pair.value === null
        ? { kind: 'scalar' as const, text: 'null', start: keyEnd, end: keyEnd }
        : valueOf(pair.value, text, depth + 1);
    return { key, keyStart, keyEnd, value };
  });
  return functionOf(entries, place) ?? { kind: 'map', entries, ...place };
}

/** `{"Fn::Sub": …}` and `{"Ref": …}` are calls like `!Sub …`. */
function functionOf(entries: readonly Entry[], place: Place): CallValue | undefined {
  const [entry] = entries;
  if (entry === undefined || entries.length > 1 || !(entry.key === 'Ref' || entry.key.startsWith('Fn::')))
    return undefined;
  const args = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  return { kind: 'call', name: entry.key.replace('Fn::', ''), args, ...place };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placeOf(node: Node): Place {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end };
}

function scalarOf({ value }: Scalar, place: Place): Value {
  if (typeof value !== 'string') return { kind: 'scalar', text: String(value), ...place };
  // Takes `${AWS::AccountId}`, `{{ account }}`, `$(VAR)`; not `$5`.
  return { kind: 'string', text: value, dynamic: /\$\{|\{\{|\$\(|<%/.test(value), ...place };
}

function unknown(node: unknown, text: string): Value {
  const { start, end } = isAlias(node) || isKnown(node) ? placeOf(node) : { start: 0, end: 0 };
  return { kind: 'reference', text: text.slice(start, end), start, end };
}
