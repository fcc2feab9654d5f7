/** Finds what is wrong with a parsed JSON document, and where. */
import type { Node } from 'jsonc-parser';
import { isDate } from '../core/date.ts';
import { hintFor } from '../core/nearest.ts';
import type { ArraySchema, JsonSchema, NumberSchema, ObjectSchema, StringSchema } from './schema.ts';

/** Something that is wrong with a value. */
export interface Problem {
  /** Offset of the value or key in the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** All that is wrong with the value, in the order of the text. `name` is how messages call it, such as `allow[0].path`. */
export function problemsOf(schema: JsonSchema, node: Node, name: string = ''): readonly Problem[] {
  const wrongType = typeProblem(schema, node, name);
  if (wrongType !== undefined) return [wrongType];
  switch (schema.type) {
    case 'string':
      return stringProblems(schema, node, name);
    case 'array':
      return arrayProblems(schema, node, name);
    case 'object':
      return objectProblems(schema, node, name);
    default:
      return numberProblems(schema, node, name);
  }
}

const said = (name: string): string => (name === '' ? 'the config' : JSON.stringify(name));
const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

function typeProblem({ type }: JsonSchema, node: Node, name: string): Problem | undefined {
  const right = type === 'integer' ? node.type === 'number' && Number.isInteger(node.value) : node.type === type;
  const what = node.type === 'null' ? 'null' : article(node.type);
  return right ? undefined : { offset: node.offset, message: `${said(name)} must be ${article(type)}, not ${what}` };
}

function stringProblems(schema: StringSchema, node: Node, name: string): readonly Problem[] {
  const value = String(node.value);
  if (schema.enum?.includes(value) === false) {
    const message = `${said(name)} can't be ${JSON.stringify(value)}`;
    return [{ offset: node.offset, message, hint: hintFor(value, schema.enum) }];
  }
  const right =
    (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value)) &&
    (schema.format === undefined || isDate(value)) &&
    [...value].length >= (schema.minLength ?? 0);
  return right ? [] : [{ offset: node.offset, message: `${said(name)} ${schema.errorMessage ?? 'is not valid'}` }];
}

function numberProblems({ minimum }: NumberSchema, node: Node, name: string): readonly Problem[] {
  if (Number(node.value) >= minimum) return [];
  return [{ offset: node.offset, message: `${said(name)} must be ${minimum} or more` }];
}

function arrayProblems({ items, minItems = 0 }: ArraySchema, node: Node, name: string): readonly Problem[] {
  const children = node.children ?? [];
  if (children.length < minItems) return [{ offset: node.offset, message: `${said(name)} must not be empty` }];
  return children.flatMap((child, index) => problemsOf(items, child, `${name}[${index}]`));
}

function objectProblems(schema: ObjectSchema, node: Node, name: string): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { offset, children: [keyNode, value] = [] } of node.children ?? []) {
    const key = String(keyNode?.value);
    problems.push(...keyProblems(schema, { key, offset, name, repeated: seen.has(key) }));
    seen.add(key);
    const expected = schemaOf(schema, key);
    if (value !== undefined && expected !== undefined)
      problems.push(...problemsOf(expected, value, name === '' ? key : `${name}.${key}`));
  }
  const missing = missingKeys(schema, seen);
  return [...problems, ...missing.map((what) => ({ offset: node.offset, message: `${said(name)} ${what}` }))];
}

function schemaOf({ properties, additionalProperties }: ObjectSchema, key: string): JsonSchema | undefined {
  if (Object.hasOwn(properties, key)) return properties[key];
  return additionalProperties === false ? undefined : additionalProperties;
}

function missingKeys({ required, anyOf = [], errorMessage = '' }: ObjectSchema, seen: Set<string>): readonly string[] {
  const missing = required.filter((key) => !seen.has(key)).map((key) => `needs ${JSON.stringify(key)}`);
  const chosen = anyOf.length === 0 || anyOf.some((one) => one.required.every((key) => seen.has(key)));
  return chosen ? missing : [...missing, errorMessage];
}

interface Key {
  readonly key: string;
  readonly offset: number;
  /** Of the object. */
  readonly name: string;
  readonly repeated: boolean;
}

function keyProblems(schema: ObjectSchema, { key, offset, name, repeated }: Key): readonly Problem[] {
  const where = name === '' ? '' : ` in ${said(name)}`;
  if (repeated) return [{ offset, message: `${JSON.stringify(key)} stands twice${where}` }];
  if (schema.additionalProperties === false) {
    if (Object.hasOwn(schema.properties, key)) return [];
    const hint = hintFor(key, Object.keys(schema.properties));
    return [{ offset, message: `unknown key ${JSON.stringify(key)}${where}`, hint }];
  }
  const { pattern = '' } = schema.propertyNames ?? {};
  return new RegExp(pattern, 'u').test(key)
    ? []
    : [{ offset, message: `${JSON.stringify(key)}${where} is no rule id` }];
}
