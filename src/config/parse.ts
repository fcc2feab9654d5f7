/** Reads the text of a config file: comments allowed, every mistake told with its place. Loaded only when there is one. */
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { dirname } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { Config } from './config.ts';
import { createPathTest } from './paths.ts';
import { problemsOf, type Problem } from './problems.ts';
import { mistakesIn } from './mistakes.ts';
import type { Field } from './schema.ts';
import { settingsField } from './settings.ts';
import { createTimeLimit } from './time-limit.ts';

/** Where a config's text comes from. */
export interface ConfigOrigin {
  /** How messages call the file. */
  readonly name: string;
  /** Its absolute path. */
  readonly path: string;
}

/** The config that the text holds. Throws a `UserError` that names file, line and column. */
export function parseConfig(text: string, { name, path }: ConfigOrigin): Config {
  const source = text.replace(/^\ufeff/, '');
  const root = treeOf(source, name);
  const placeAt = (offset: number): string => `${name}:${placeIn(source, offset)}`;
  const placeOf: Config['placeOf'] = (...keys) => placeAt(findNodeAtLocation(root, [...keys])?.offset ?? 0);
  const settings = decode(settingsField, root, placeAt);
  const [mistake] = mistakesIn(settings, createTimeLimit());
  if (mistake !== undefined)
    throw new UserError(`${placeOf(...mistake.path)}: ${mistake.message}`, { hint: mistake.hint });
  const folder = dirname(path);
  return { path, folder, settings, placeOf, pathTest: (patterns, top) => createPathTest(patterns, folder, top) };
}

function treeOf(source: string, name: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (root !== undefined && error === undefined) return root;
  const what = error === undefined ? 'it is empty' : wordsOf(printParseErrorCode(error.error));
  throw new UserError(`${name}:${placeIn(source, error?.offset ?? 0)}: not JSON: ${what}`, {
    hint: 'Comments and trailing commas are allowed, nothing else beyond JSON is.',
  });
}

/** `ValueExpected` as people write it. */
function wordsOf(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

/** `line:column` of an offset, both from 1. */
function placeIn(source: string, offset: number): string {
  const before = source.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}

function decode<T>(field: Field<T>, root: Node, placeAt: (offset: number) => string): T {
  const problems = problemsOf(field.schema, root);
  const value: unknown = getNodeValue(root);
  if (holds(field, value, problems)) return value;
  throw refusal(problems, placeAt);
}

/** A value of which nothing is wrong is what its description says. */
function holds<T>(_field: Field<T>, _value: unknown, problems: readonly Problem[]): _value is T {
  return problems.length === 0;
}

function refusal(problems: readonly Problem[], placeAt: (offset: number) => string): UserError {
  const [first] = problems.toSorted((a, b) => a.offset - b.offset);
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return new UserError(`${placeAt(first?.offset ?? 0)}: ${first?.message ?? ''}${more}`, { hint: first?.hint });
}
