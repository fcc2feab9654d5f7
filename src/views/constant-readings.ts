/**
 * How statements of JS and TS would read if constants stood in them as literals: strings put together from pieces, and
 * names that stand for a literal elsewhere in the file. So a key is seen in the call that it reaches.
 */
import { beginningOf, GLOBALS } from './called.ts';
import type { Constant, Folding, Piece } from './constant.ts';
import { createFolding, foldable } from './folding.ts';
import { isOwner } from './members.ts';
import { createNameCollector, type Names } from './names.ts';
import { childOf, childrenOf, propertyOf, type Program, type SyntaxNode } from './syntax.ts';
import { tailOf } from './tail.ts';

/** A statement with constants in the place of expressions. */
export interface ConstantReading {
  readonly text: string;
  /** The constants in it, in order. */
  readonly constants: readonly PlacedConstant[];
}

/** A constant within a reading. */
export interface PlacedConstant {
  /** Where its value stands in the reading's text. */
  readonly start: number;
  readonly end: number;
  readonly value: Constant;
  /** The expression in the file whose place it has taken. */
  readonly use: SyntaxNode;
}

/** What a reading shows: enough for a rule to see what a value is for. */
const OWNERS = new Set([
  ...['VariableDeclarator', 'ExpressionStatement', 'ReturnStatement', 'PropertyDefinition', 'AssignmentPattern'],
  ...['ThrowStatement', 'ExportDefaultDeclaration', 'JSXOpeningElement', 'IfStatement'],
]);

const SHORTEST = 4;
const LONGEST_STATEMENT = 4000;
const AROUND = 400;
/** Of a value that may be one of several, so many are tried. */
const MOST_ALTERNATIVES = 3;

interface Use {
  readonly node: SyntaxNode;
  /** The node whose text the reading shows; the use itself where nothing fits. */
  readonly owner: SyntaxNode;
  /** It is the value of `{ name }`. */
  readonly isShorthand: boolean;
  readonly values: readonly Constant[];
}

/** The readings of a program. */
export function constantReadings(text: string, program: Program): readonly ConstantReading[] {
  const { candidates, names } = surveyOf(program);
  const uses = usesAmong(candidates, names, program.parentOf);
  return [...byOwner(uses)].flatMap(([owner, own]) => readingsOf(text, owner, own));
}

/** Expressions that may amount to a constant which no literal shows, and what names stand for. */
function surveyOf({ visit }: Program): { readonly candidates: readonly SyntaxNode[]; readonly names: Names } {
  const { visitors, finish } = createNameCollector();
  const candidates: SyntaxNode[] = [];
  // One look-up for each node, of which there are tens of thousands.
  const all = new Map(visitors);
  for (const [type, may] of foldable) {
    const note = visitors.get(type);
    all.set(type, (node) => {
      note?.(node);
      if (may(node)) candidates.push(node);
    });
  }
  visit((node) => {
    if (node.type === 'Identifier') candidates.push(node);
    else all.get(node.type)?.(node);
  });
  return { candidates, names: finish() };
}

/** Expressions whose end may tell something where their beginning is unknown. */
const TAILED = new Set(['BinaryExpression', 'TemplateLiteral']);

/** Of expressions within one another, the outermost that has a value. */
function usesAmong(candidates: readonly SyntaxNode[], names: Names, parentOf: Program['parentOf']): readonly Use[] {
  const folding = createFolding(names);
  const mayBeKnown = createSieve(folding);
  const constantsOf = folding.fold;
  const uses: Use[] = [];
  let end = -1;
  for (const node of candidates) {
    if (!mayBeKnown(node) || node.range[0] < end) continue; // in this order: most are settled by a name, without their range
    const whole = constantsOf(node);
    const all = whole.length > 0 || !TAILED.has(node.type) ? whole : tailOf(node, constantsOf);
    if (all.length === 0) continue;
    const values = all.filter((value) => isWorthwhile(value) && !standsThere(value, node));
    const parent = parentOf(node);
    if (values.length === 0 || isName(node, parent)) continue;
    const isShorthand = parent !== undefined && propertyOf(parent, 'shorthand') === true;
    uses.push({ node, owner: ownerOf(node, parentOf), isShorthand, values: values.slice(0, MOST_ALTERNATIVES) });
    end = node.range[1];
  }
  return uses;
}

/** Most candidates are names of what is no constant, or begin with a name that the file gives no value: a look settles them. */
function createSieve(folding: Folding): (candidate: SyntaxNode) => boolean {
  const { names, variable } = folding;
  const constants = new Set<unknown>();
  const known = new Set<unknown>(GLOBALS);
  for (const name of names.variables()) {
    const isConstant = variable(name).length > 0;
    if (isConstant) constants.add(name);
    if (isConstant || leadsFurther(names.variable(name), folding)) known.add(name);
  }
  return (candidate) => {
    if (candidate.type === 'Identifier') return constants.has(candidate['name']);
    const first = beginningOf(candidate);
    return first.type !== 'Identifier' || known.has(first['name']);
  };
}

/** Whether a value has members, or is a function that gives a constant or something with members. */
function leadsFurther(value: SyntaxNode | undefined, { meant, follow, returns }: Folding): boolean {
  const owner = meant(value);
  if (owner === undefined || isOwner(owner)) return owner !== undefined;
  return returns(owner).some((result) => follow(result).length > 0 || isOwner(meant(result) ?? result));
}

/** Whether the node is a name there and not what the name stands for. */
function isName(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent === undefined) return true;
  if (TYPE.test(parent.type)) return true;
  const keys = NAMES[parent.type];
  if (keys === undefined) return false;
  if (keys.some((key) => childrenOf(parent, key).includes(node))) return true;
  const isKey = keys.some((key) => childOf(parent, key) === node);
  return isKey && (parent.type === 'TSEnumMember' || propertyOf(parent, 'computed') !== true);
}

// Nodes of types. Takes `TSTypeQuery`; not `TSAsExpression`, which has a value in it.
const TYPE = /^TS(?!\w*Expression$|NonNull|TypeAssertion$|ExportAssignment$|EnumMember$)/;

const FUNCTION = ['id', 'params'];
/** Children that are names, by the type of the node. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  VariableDeclarator: ['id'],
  AssignmentPattern: ['left'],
  AssignmentExpression: ['left'],
  UpdateExpression: ['argument'],
  FunctionDeclaration: FUNCTION,
  FunctionExpression: FUNCTION,
  ArrowFunctionExpression: FUNCTION,
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['imported', 'local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  ExportSpecifier: ['local', 'exported'],
  TSEnumMember: ['id'],
};

function ownerOf(node: SyntaxNode, parentOf: Program['parentOf']): SyntaxNode {
  for (let above = parentOf(node); above !== undefined; above = parentOf(above))
    if (OWNERS.has(above.type)) return above;
  return node;
}

/** Whether it may be a secret, as far as a look tells: prose is none. */
function isWorthwhile({ text }: Constant): boolean {
  if (text.length < SHORTEST) return false;
  const words = text.split(/\s+/, MOST_WORDS + 1);
  return words.length <= MOST_WORDS || text.split(/\s+/).some((word) => word.length >= LONG_WORD);
}

const MOST_WORDS = 3;
const LONG_WORD = 16;

/** A plain template is scanned as it stands; a number is no secret. */
function standsThere({ pieces: [first, ...others] }: Constant, node: SyntaxNode): boolean {
  if (first === undefined || others.length > 0) return false;
  return (
    (first.node === node && node.type === 'TemplateLiteral') || typeof propertyOf(first.node, 'value') === 'number'
  );
}

function byOwner(uses: readonly Use[]): ReadonlyMap<SyntaxNode, readonly Use[]> {
  const groups = new Map<SyntaxNode, Use[]>();
  for (const use of uses) {
    const group = groups.get(use.owner);
    if (group === undefined) groups.set(use.owner, [use]);
    else group.push(use);
  }
  return groups;
}

function readingsOf(text: string, owner: SyntaxNode, uses: readonly Use[]): readonly ConstantReading[] {
  const alternatives = Math.max(...uses.map(({ values }) => values.length));
  const isLong = owner.range[1] - owner.range[0] > LONGEST_STATEMENT;
  const frames = isLong ? uses.map(({ node }) => frameAround(node, owner)) : [owner.range];
  return frames.flatMap((frame) => {
    const within = uses.filter(({ node: { range } }) => frame[0] <= range[0] && range[1] <= frame[1]);
    return Array.from({ length: alternatives }, (_, which) => readingOf(text, frame, { uses: within, which }));
  });
}

type Range = readonly [start: number, end: number];

function frameAround({ range: [start, end] }: SyntaxNode, { range }: SyntaxNode): Range {
  return [Math.max(range[0], start - AROUND), Math.min(range[1], end + AROUND)];
}

/** The text of a frame on one line, from the beginning of its line on, with one of its values for each use. */
function readingOf(
  text: string,
  [from, to]: Range,
  { uses, which }: { readonly uses: readonly Use[]; readonly which: number },
): ConstantReading {
  const constants: PlacedConstant[] = [];
  let at = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - AROUND);
  let reading = '';
  const copyTo = (end: number): void => {
    reading += text.slice(at, end).replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank));
    at = end;
  };
  for (const { node, values, isShorthand } of uses) {
    const value = values[Math.min(which, values.length - 1)];
    if (value === undefined) continue;
    const [opening, closing, [start, end]] = placeFor(text, node.range, value.text);
    copyTo(start);
    if (isShorthand) reading += `${text.slice(start, end)}: `;
    reading += opening;
    constants.push({ start: reading.length, end: reading.length + value.text.length, value, use: node });
    reading += value.text + closing;
    at = end;
  }
  copyTo(to);
  const lineEnd = text.indexOf('\n', to);
  copyTo(Math.min(lineEnd === -1 ? text.length : lineEnd, to + AROUND));
  return { text: reading, constants };
}

/** What goes around the value, and what of the file it takes the place of. */
function placeFor(text: string, [start, end]: Range, value: string): readonly [string, string, Range] {
  if (text.startsWith('${', start - 2) && text.startsWith('}', end)) return ['', '', [start - 2, end + 1]];
  const quote = value.includes("'") ? '"' : "'";
  return [quote, quote, [start, end]];
}

/** Where in the file a stretch of a constant is written out, or the expression that makes it. */
export function originOf(text: string, { value }: PlacedConstant, [from, to]: Range): Range {
  const piece = pieceAt(value, from, to);
  if (piece === undefined) return value.node.range;
  const [start, end] = piece.node.range;
  const written = text.slice(start, end).indexOf(value.text.slice(from, to));
  return written === -1 ? piece.node.range : [start + written, start + written + to - from];
}

function pieceAt({ pieces }: Constant, from: number, to: number): Piece | undefined {
  let end = 0;
  for (const piece of pieces) {
    const start = end;
    end += piece.length;
    if (start <= from && to <= end) return piece;
  }
  return undefined;
}
