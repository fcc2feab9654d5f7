/**
 * Constant folding for JS and TS: what strings an expression amounts to without being run. A secret that is put
 * together from pieces (`'AK' + rest`, a template, `[…].join('')`, `atob('…')`) is read as the whole it makes.
 */
import { childOf, childrenOf, isNode, propertyOf, textOf, walk, type SyntaxNode } from './syntax.ts';

/** An expression that is not a plain literal but has one constant value. */
export interface Folded {
  readonly node: SyntaxNode;
  readonly value: string;
}

/** Values of the file's constants, by name: only names that are declared once, as a `const` with a constant value. */
type Constants = ReadonlyMap<string, SyntaxNode>;

const MAX_LENGTH = 100_000;
const MAX_DEPTH = 200;

/** The outermost foldable expressions of the tree. */
export function foldedStrings(root: SyntaxNode): readonly Folded[] {
  const nodes = [...walk(root)].filter((node) => FOLDABLE.has(node.type));
  if (nodes.length === 0) return [];
  const constants = constantsOf(root);
  const folded: Folded[] = [];
  let end = -1;
  for (const node of nodes) {
    if (node.range[0] < end) continue; // inside one that was folded
    const value = valueOf(node, constants, 0);
    if (value === undefined || value.length < 4 || value.length > MAX_LENGTH) continue;
    folded.push({ node, value });
    end = node.range[1];
  }
  return folded;
}

const FOLDABLE = new Set(['BinaryExpression', 'TemplateLiteral', 'CallExpression']);

function constantsOf(root: SyntaxNode): Constants {
  const values = new Map<string, SyntaxNode>();
  const seen = new Set<string>();
  for (const node of walk(root)) {
    if (node.type !== 'VariableDeclaration') continue;
    for (const declarator of childrenOf(node, 'declarations')) {
      const name = textOf(childOf(declarator, 'id'), 'name');
      const value = childOf(declarator, 'init');
      if (name === undefined) continue;
      if (textOf(node, 'kind') === 'const' && value !== undefined && !seen.has(name)) values.set(name, value);
      else values.delete(name);
      seen.add(name);
    }
  }
  return values;
}

type Fold = (node: SyntaxNode, constants: Constants, depth: number) => string | undefined;

const folds: Readonly<Record<string, Fold>> = {
  Literal: (node) => literalOf(node),
  TemplateLiteral: foldTemplate,
  BinaryExpression: foldSum,
  CallExpression: foldCall,
  Identifier: (node, constants, depth) => {
    const value = constants.get(textOf(node, 'name') ?? '');
    return value === undefined ? undefined : valueOf(value, constants, depth + 1);
  },
  TSAsExpression: foldInner,
  TSSatisfiesExpression: foldInner,
  TSNonNullExpression: foldInner,
  TSTypeAssertion: foldInner,
};

/** The string that the expression amounts to; `undefined` where it is not constant. */
function valueOf(node: SyntaxNode | undefined, constants: Constants, depth: number): string | undefined {
  if (node === undefined || depth > MAX_DEPTH) return undefined;
  return folds[node.type]?.(node, constants, depth);
}

function literalOf(node: SyntaxNode): string | undefined {
  const value = propertyOf(node, 'value');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function foldInner(node: SyntaxNode, constants: Constants, depth: number): string | undefined {
  return valueOf(childOf(node, 'expression'), constants, depth + 1);
}

function foldTemplate(node: SyntaxNode, constants: Constants, depth: number): string | undefined {
  const texts = childrenOf(node, 'quasis').map((quasi) => cookedOf(quasi));
  const values = childrenOf(node, 'expressions').map((expression) => valueOf(expression, constants, depth + 1));
  if (values.length === 0) return undefined; // a plain literal: the text is scanned as it stands
  return joined(
    texts.flatMap((text, index) => (index < values.length ? [text, values[index]] : [text])),
    '',
  );
}

function cookedOf(quasi: SyntaxNode | undefined): string | undefined {
  const value = quasi === undefined ? undefined : propertyOf(quasi, 'value');
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return undefined;
  return typeof value.cooked === 'string' ? value.cooked : undefined;
}

function foldSum(node: SyntaxNode, constants: Constants, depth: number): string | undefined {
  if (textOf(node, 'operator') !== '+') return undefined;
  // Long sums lean left: their right sides are collected in a loop, so that depth does not count them.
  const parts: (string | undefined)[] = [];
  let left: SyntaxNode | undefined = node;
  while (left?.type === 'BinaryExpression' && textOf(left, 'operator') === '+') {
    parts.unshift(valueOf(childOf(left, 'right'), constants, depth + 1));
    if (parts[0] === undefined) return undefined;
    left = childOf(left, 'left');
  }
  return joined([valueOf(left, constants, depth + 1), ...parts], '');
}

function joined(parts: readonly (string | undefined)[], separator: string): string | undefined {
  return parts.some((part) => part === undefined) ? undefined : parts.join(separator);
}

function foldCall(node: SyntaxNode, constants: Constants, depth: number): string | undefined {
  const callee = childOf(node, 'callee');
  const values = childrenOf(node, 'arguments').map((argument) => valueOf(argument, constants, depth + 1));
  if (callee?.type === 'Identifier') return textOf(callee, 'name') === 'atob' ? decoded(values[0]) : undefined;
  if (callee?.type !== 'MemberExpression') return undefined;
  const method = textOf(childOf(callee, 'property'), 'name') ?? '';
  const object = childOf(callee, 'object');
  return methods.get(method)?.({ object, values, constants, depth });
}

interface Call {
  readonly object: SyntaxNode | undefined;
  readonly values: readonly (string | undefined)[];
  readonly constants: Constants;
  readonly depth: number;
}

/** Methods whose result follows from constants. */
const methods: ReadonlyMap<string, (call: Call) => string | undefined> = new Map(
  Object.entries<(call: Call) => string | undefined>({
    // ['a', 'b'].join('-')
    join: ({ object, values, constants, depth }) => {
      if (object?.type !== 'ArrayExpression') return undefined;
      const items = childrenOf(object, 'elements').map((item) => valueOf(item, constants, depth + 1));
      const separator = values.length === 0 ? ',' : values[0];
      return separator === undefined ? undefined : joined(items, separator);
    },
    // 'a'.concat('b', 'c')
    concat: ({ object, values, constants, depth }) => joined([valueOf(object, constants, depth + 1), ...values], ''),
    // String.fromCharCode(65, 66)
    fromCharCode: ({ object, values }) => {
      if (textOf(object, 'name') !== 'String' || values.some((value) => !/^\d+$/.test(value ?? ''))) return undefined;
      return String.fromCharCode(...values.map(Number));
    },
    // window.atob('QQ==')
    atob: ({ values }) => decoded(values[0]),
    toString: foldBufferText,
  }),
);

/** `Buffer.from('QQ==', 'base64').toString()` */
function foldBufferText({ object, constants, depth }: Call): string | undefined {
  const from = childOf(object, 'callee');
  const isBuffer =
    textOf(childOf(from, 'object'), 'name') === 'Buffer' && textOf(childOf(from, 'property'), 'name') === 'from';
  if (object === undefined || !isBuffer) return undefined;
  const [value, encoding] = childrenOf(object, 'arguments').map((argument) => valueOf(argument, constants, depth + 1));
  if (encoding === 'hex') return unhexed(value);
  return encoding === 'base64' || encoding === 'base64url' ? decoded(value) : value;
}

function decoded(value: string | undefined): string | undefined {
  // Takes base64 and base64url of any length; not `a b!`.
  if (value === undefined || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return undefined;
  let bits = 0;
  let count = 0;
  let text = '';
  for (const char of value.replace(/=+$/, '')) {
    const digit = BASE64.indexOf(char === '-' ? '+' : char === '_' ? '/' : char);
    bits = ((bits << 6) | digit) & 0xfff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    text += String.fromCharCode((bits >> count) & 255);
  }
  return text;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function unhexed(value: string | undefined): string | undefined {
  if (value === undefined || !/^(?:[0-9a-f]{2})+$/i.test(value)) return undefined;
  return value.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** A foldable expression with the text around it, as if the value stood there as a literal. */
export interface FoldedReading {
  readonly text: string;
  /** Where the folded literal's value stands in `text`. */
  readonly start: number;
  readonly end: number;
  /** The expression's range in the file. */
  readonly range: readonly [number, number];
}

const BEFORE = 200;

/** How the file would read at each folded expression, from the statement's beginning on. */
export function foldedReadings(text: string, root: unknown): readonly FoldedReading[] {
  if (!isNode(root)) return [];
  return foldedStrings(root).map(({ node, value }) => {
    const lineStart = text.lastIndexOf('\n', node.range[0] - 1) + 1;
    const lead = `${text.slice(Math.max(lineStart, node.range[0] - BEFORE), node.range[0])}'`;
    const lineEnd = text.indexOf('\n', node.range[1]);
    const tail = text.slice(node.range[1], Math.min(lineEnd === -1 ? text.length : lineEnd, node.range[1] + BEFORE));
    return { text: `${lead}${value}'${tail}`, start: lead.length, end: lead.length + value.length, range: node.range };
  });
}
