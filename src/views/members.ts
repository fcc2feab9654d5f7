/** What a member of an object, a list, a class, an enum or a namespace stands for, where the file says. */
import { qualifiedBy } from './called.ts';
import type { Folding } from './constant.ts';
import { childOf, childrenOf, keyOf, propertyOf, textOf, type SyntaxNode } from './syntax.ts';

/** Members by name. */
export type Members = ReadonlyMap<string, SyntaxNode | undefined>;

type Pair = readonly [name: string | undefined, value: SyntaxNode | undefined];

const NONE: Members = new Map();

/** The members of what is written out; the last of one name counts, as it does when run. */
export function membersOf(owner: SyntaxNode, folding: Folding): Members {
  const how = owners.get(owner.type);
  if (how === undefined) return NONE;
  const members = new Map<string, SyntaxNode | undefined>();
  for (const [name, value] of how(owner, folding)) if (name !== undefined) members.set(name, value);
  return members;
}

type Pairs = (owner: SyntaxNode, folding: Folding) => Iterable<Pair>;

const ofClass: Pairs = (owner) => ofBody(owner, true);

/** How owners of one type have their members. */
const owners: ReadonlyMap<string, Pairs> = new Map<string, Pairs>([
  ['ArrayExpression', ofList],
  ['ObjectExpression', (owner, folding) => childrenOf(owner, 'properties').flatMap((one) => inObject(one, folding))],
  ['ClassDeclaration', ofClass],
  ['ClassExpression', ofClass],
  [
    'TSEnumDeclaration',
    (owner) =>
      childrenOf(childOf(owner, 'body') ?? owner, 'members').map((one) => [
        one && keyOf(one, 'id'),
        childOf(one, 'initializer'),
      ]),
  ],
  ['TSModuleDeclaration', (owner) => childrenOf(childOf(owner, 'body'), 'body').flatMap(exportedBy)],
  ['NewExpression', ofNew],
  ['CallExpression', ofCall],
]);

/** Whether it may have members. */
export function isOwner({ type }: SyntaxNode): boolean {
  return owners.has(type);
}

function ofList(owner: SyntaxNode, { items }: Folding): Iterable<Pair> {
  return items(owner).map((value, index) => [String(index), value] as const);
}

function inObject(member: SyntaxNode | undefined, folding: Folding): readonly Pair[] {
  if (member?.type === 'SpreadElement') return inside(childOf(member, 'argument'), folding);
  if (member === undefined) return [];
  return [[nameOfMember(member, 'key', folding), valueOf(member)]];
}

/** The name of a member where it is made or used: said outright, or worked out where it is computed. */
export function nameOfMember(node: SyntaxNode, property: 'key' | 'property', { fold }: Folding): string | undefined {
  const isComputed = propertyOf(node, 'computed') === true;
  return keyOf(node, property) ?? (isComputed ? fold(childOf(node, property))[0]?.text : undefined);
}

/** All members of what is spread or assigned. */
function inside(node: SyntaxNode | undefined, folding: Folding): readonly Pair[] {
  const meant = folding.meant(node);
  return meant === undefined ? [] : [...folding.members(meant)];
}

/** The static members of a class, or those of its instances. */
function ofBody(owner: SyntaxNode, isStatic: boolean): readonly Pair[] {
  return childrenOf(childOf(owner, 'body'), 'body').flatMap((one): readonly Pair[] =>
    one !== undefined && MEMBER.test(one.type) && (propertyOf(one, 'static') === true) === isStatic
      ? [[keyOf(one, 'key'), valueOf(one)]]
      : [],
  );
}

/** Takes fields and methods; not `StaticBlock`. */
const MEMBER = /^(?:Property|Method)Definition$/;

/** The value of a property, a field or a method; of a getter what it returns. A setter has none. */
export function valueOf(member: SyntaxNode): SyntaxNode | undefined {
  const value = childOf(member, 'value');
  const kind = propertyOf(member, 'kind');
  if (kind === 'set' || value === undefined) return undefined;
  return kind === 'get' ? { type: 'CallExpression', callee: value, arguments: [], range: value.range } : value;
}

/** What `export const a = …` in a namespace and the like declare. */
function exportedBy(statement: SyntaxNode | undefined): readonly Pair[] {
  const declared = statement?.type === 'ExportNamedDeclaration' ? childOf(statement, 'declaration') : undefined;
  if (declared?.type !== 'VariableDeclaration') return [[textOf(childOf(declared, 'id'), 'name'), declared]];
  return childrenOf(declared, 'declarations').map((one) => [textOf(childOf(one, 'id'), 'name'), childOf(one, 'init')]);
}

/** The entries of `new Map([['a', …]])`, or the members of an instance of a class of the file. */
function ofNew(owner: SyntaxNode, folding: Folding): Iterable<Pair> {
  const [entries] = childrenOf(owner, 'arguments');
  if (qualifiedBy(owner) === 'new Map') return entriesIn(entries, folding);
  const made = folding.meant(childOf(owner, 'callee'));
  return made === undefined ? [] : ofBody(made, false);
}

/** `[['a', …], …]`, `Object.entries({ a: … })`. */
function entriesIn(list: SyntaxNode | undefined, folding: Folding): readonly Pair[] {
  const meant = folding.meant(list);
  if (meant?.type === 'CallExpression' && qualifiedBy(meant) === 'Object.entries')
    return inside(childrenOf(meant, 'arguments')[0], folding);
  return folding.items(list).map((entry) => {
    const [key, value] = folding.items(entry);
    return [folding.fold(key)[0]?.text, value];
  });
}

/** Functions that make objects of others. */
export const OBJECT_MAKERS = ['Object.assign', 'Object.entries', 'Object.fromEntries'] as const;

function ofCall(owner: SyntaxNode, folding: Folding): Iterable<Pair> {
  const args = childrenOf(owner, 'arguments');
  const name = qualifiedBy(owner);
  if (name === 'Object.assign') return args.flatMap((one) => inside(one, folding));
  return name === 'Object.fromEntries' ? entriesIn(args[0], folding) : ofList(owner, folding);
}
