/** IAM policies, wherever they stand: JSON files, templates, `jsonencode`, heredocs, Terraform's policy documents. */
import { align, type Alignment } from './alignment.ts';
import { jsonObjectsIn } from './json-stretches.ts';
import { parseJson } from './json-tree.ts';
import { holdsStatements, withOwnValues } from './serverless.ts';
import type { Structure } from './structure.ts';
import { at, get, getAll, itemsOf, literal, type Entry, type StringValue, type Value } from './tree.ts';

/** One statement of a policy, with single values as lists of one. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly Value[];
  readonly notActions: readonly Value[];
  readonly resources: readonly Value[];
  /** By kind (`AWS`, `Service`, …; `*` for a bare star). */
  readonly principals: readonly { readonly kind: string; readonly value: Value }[];
  readonly notPrincipals: readonly { readonly kind: string; readonly value: Value }[];
  readonly conditions: readonly Condition[];
  /** Where it stands, as UTF-16 indexes into the file. */
  readonly start: number;
  readonly end: number;
}

export interface Condition {
  /** Such as `BoolIfExists`. */
  readonly operator: string;
  /** Such as `aws:MultiFactorAuthPresent`. */
  readonly key: string;
  readonly values: readonly Value[];
  readonly start: number;
  readonly end: number;
}

/** A policy: its statements and the way of keys that leads to it, outermost first, for what it is used for. */
export interface Policy {
  readonly statements: readonly Statement[];
  readonly way: readonly string[];
}

/** All policies of a file. */
export function policiesOf(structure: Structure): readonly Policy[] {
  if (structure.kind === 'program') return structure.policies;
  if (structure.kind === 'tree') {
    const { documents, text } = structure;
    return documents.flatMap((document) => search(withOwnValues(document, text), [], text));
  }
  return structure.blocks.flatMap(({ type, labels, body }) => {
    const way = [type, ...labels];
    if (labels[0] === 'aws_iam_policy_document') return [{ way, statements: statementsOfDocument(body) }];
    return search(body, way, structure.text);
  });
}

/** All policies within a value. Those that stand in strings have the place of their string. */
export function policiesIn(value: Value | undefined): readonly Policy[] {
  return value === undefined ? [] : search(value, [], '');
}

function search(value: Value, way: readonly string[], file: string): readonly Policy[] {
  if (value.kind === 'map') {
    const own = get(value, 'Statement');
    if (own !== undefined) return [{ way, statements: itemsOf(own).flatMap(statementOf) }];
    const alone = loneStatement(value);
    if (alone.length > 0) return [{ way, statements: alone }];
    return value.entries.flatMap((entry) =>
      holdsStatements(entry, way)
        ? [{ way, statements: itemsOf(entry.value).flatMap(statementOf) }]
        : search(entry.value, [...way, entry.key], file),
    );
  }
  if (value.kind === 'list') {
    const alone = value.items.flatMap(loneStatement);
    if (alone.length > 0) return [{ way, statements: alone }];
    return value.items.flatMap((item) => search(item, way, file));
  }
  if (value.kind === 'call') return value.args.flatMap((arg) => search(arg, way, file));
  return value.kind === 'string' ? searchText(value, way, file) : [];
}

/**
 * A policy as a text within the file: a heredoc, JSON in a YAML block or in a string. What an expression fills in may
 * leave it broken JSON: it is read as far as that goes. Where the places of its parts can't be told, they are the string's.
 */
function searchText(value: StringValue, way: readonly string[], file: string): readonly Policy[] {
  if (!/"Statement"\s*:/.test(value.text)) return [];
  const { start, end } = value;
  return policiesWithin(value.text, align(value.text, file, value) ?? (() => ({ start, end })), way);
}

/** Policies that a script writes out: in a heredoc, or as an argument. */
export function policiesInScript(text: string): readonly Policy[] {
  return policiesWithin(text, (start, end) => ({ start, end }), []);
}

function policiesWithin(text: string, place: Alignment, way: readonly string[]): readonly Policy[] {
  return jsonObjectsIn(text).flatMap(({ start, end }) => {
    const tree = parseJson(text.slice(start, end), (from, to) => place(start + from, start + to), true);
    return 'problem' in tree ? [] : search(tree, way, '');
  });
}

/** A statement that stands without its policy, as in a file that another one takes it from. */
function loneStatement(value: Value): readonly Statement[] {
  return statementOf(value).filter(
    ({ actions, notActions, resources, principals }) =>
      actions.length + notActions.length > 0 && resources.length + principals.length > 0,
  );
}

/** A statement as JSON has it; none where the value is no such. */
export function statementOf(value: Value): readonly Statement[] {
  const effect = literal(get(value, 'Effect'));
  if (value.kind !== 'map' || (effect !== 'Allow' && effect !== 'Deny')) return [];
  return [
    {
      effect,
      actions: itemsOf(get(value, 'Action')),
      notActions: itemsOf(get(value, 'NotAction')),
      resources: itemsOf(get(value, 'Resource')),
      principals: principalsOf(get(value, 'Principal')),
      notPrincipals: principalsOf(get(value, 'NotPrincipal')),
      conditions: conditionsOf(get(value, 'Condition')),
      start: value.start,
      end: value.end,
    },
  ];
}

function principalsOf(value: Value | undefined): Statement['principals'] {
  if (value === undefined) return [];
  if (value.kind !== 'map') return itemsOf(value).map((one) => ({ kind: '*', value: one }));
  return value.entries.flatMap(({ key, value: inner }) => itemsOf(inner).map((one) => ({ kind: key, value: one })));
}

function conditionsOf(value: Value | undefined): readonly Condition[] {
  if (value?.kind !== 'map') return [];
  return value.entries.flatMap(({ key: operator, value: tests }) =>
    tests.kind === 'map' ? tests.entries.map((test) => conditionOf(operator, test)) : [],
  );
}

function conditionOf(operator: string, { key, keyStart, value }: Entry): Condition {
  return { operator, key, values: itemsOf(value), start: keyStart, end: value.end };
}

/** The statements of Terraform's `aws_iam_policy_document`. */
export function statementsOfDocument(body: Value): readonly Statement[] {
  return getAll(body, 'statement').flatMap(itemsOf).flatMap(documentStatement);
}

/** A `statement` block of Terraform's `aws_iam_policy_document`. */
function documentStatement(body: Value): readonly Statement[] {
  if (body.kind !== 'map') return [];
  const effect = literal(get(body, 'effect')) ?? 'Allow';
  const principals = (name: string): Statement['principals'] =>
    getAll(body, name).flatMap((block) =>
      itemsOf(get(block, 'identifiers')).map((value) => ({ kind: literal(get(block, 'type')) ?? '', value })),
    );
  return [
    {
      effect: effect === 'Deny' ? 'Deny' : 'Allow',
      actions: itemsOf(get(body, 'actions')),
      notActions: itemsOf(get(body, 'not_actions')),
      resources: itemsOf(get(body, 'resources')),
      principals: principals('principals'),
      notPrincipals: principals('not_principals'),
      conditions: getAll(body, 'condition').flatMap(documentCondition),
      start: body.start,
      end: body.end,
    },
  ];
}

function documentCondition(block: Value): readonly Condition[] {
  const operator = literal(get(block, 'test'));
  const key = literal(at(block, 'variable'));
  if (block.kind !== 'map' || operator === undefined || key === undefined) return [];
  return [{ operator, key, values: itemsOf(get(block, 'values')), start: block.start, end: block.end }];
}

/** Whether a list holds the bare star. */
export function hasStar(values: readonly Value[]): boolean {
  return values.some((value) => literal(value) === '*');
}
