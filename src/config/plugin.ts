/** Loads detectors that users wrote as code, and checks that they keep the contract of rules. */
import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { messageOf, UserError } from '../core/errors.ts';
import { MIN_KEYWORD } from '../core/grams.ts';
import { confidences, severities, type Rule } from '../core/rule.ts';
import type { Config } from './config.ts';
import { displayed } from './load.ts';
import type { RuleSource } from './rules.ts';

/** Imports a module and takes its `rules`. Whoever names it trusts it: it runs with all that this process may do. */
export async function loadPlugin(file: string, cwd: string): Promise<RuleSource> {
  const path = resolve(cwd, file);
  const name = `plugin ${displayed(path, cwd)}`;
  const module: unknown = await importModule(path, name);
  const rules = isRecord(module) ? module['rules'] : undefined;
  if (!Array.isArray(rules)) throw new UserError(`${name} exports no array "rules"`, { hint: CONTRACT });
  const all: readonly unknown[] = rules;
  return { name, rules: all.map((rule, index) => checkedRule(rule, `${name}: rules[${index}]`)) };
}

const CONTRACT =
  'It must export const rules: Rule[], as the built-in rules are: import type { Rule } from "key-sniff".';

async function importModule(path: string, name: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(path).href);
  } catch (error) {
    const hint = path.endsWith('.ts') ? 'Compile it to JavaScript: not every Node runs TypeScript.' : undefined;
    throw new UserError(`${name} can't be loaded: ${messageOf(error)}`, { hint, cause: error });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const encoder = new TextEncoder();

/** What must hold of each property of a rule, and how to say it. */
const contract: readonly (readonly [key: keyof Rule, check: Check, must: string])[] = [
  // Takes `acme-token`; not `Acme_Token`.
  [
    'id',
    (value) => isText(value) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(String(value)),
    'be lower-case words joined by "-"',
  ],
  ['title', isText, 'be a text'],
  ['severity', isOneOf(severities), `be one of ${severities.join(', ')}`],
  ['confidence', isOneOf(confidences), `be one of ${confidences.join(', ')}`],
  ['kind', optional(isOneOf(['secret', 'identifier', 'practice'])), 'be secret, identifier or practice'],
  ['rank', optional((value) => typeof value === 'number'), 'be a number'],
  [
    'keywords',
    isListOf((value) => isText(value) && encoder.encode(String(value)).length >= MIN_KEYWORD),
    `be a list of texts of ${MIN_KEYWORD} bytes or more`,
  ],
  ['scope', optional((value) => value === 'file' || isRecord(value)), 'be "file" or an object'],
  ['path', optional((value) => isRecord(value) && typeof value['test'] === 'function'), 'be a regular expression'],
  ['why', isText, 'be a text'],
  ['fix', isListOf(isText), 'be a list of texts'],
  ['sources', isListOf(isText), 'be a list of texts'],
  ['detect', (value) => typeof value === 'function', 'be a function'],
];

function checkedRule(value: unknown, name: string): Rule {
  if (!isRecord(value)) throw new UserError(`${name} is no object`, { hint: CONTRACT });
  for (const [key, check, must] of contract) {
    if (!check(value[key])) throw new UserError(`${name}.${key} must ${must}`, { hint: CONTRACT });
  }
  const { keywords } = value;
  if (Array.isArray(keywords) && keywords.length === 0 && value['path'] === undefined)
    throw new UserError(`${name} needs keywords or a path`, { hint: CONTRACT });
  if (!isRule(value)) throw new UserError(`${name} is no rule`, { hint: CONTRACT });
  return value;
}

function isRule(value: object): value is Rule {
  return contract.every(([key, check]) => check(Reflect.get(value, key)));
}

/** The plugins that a config names, as absolute paths. Only a config that the user named and that lies outside what is scanned may. */
export async function pluginsOf(
  { settings: { plugins = [] }, path = '', folder, placeOf }: Config,
  { named, root }: { readonly named: boolean; readonly root: string },
): Promise<readonly string[]> {
  if (plugins.length === 0) return [];
  if (named && !(await isBelow(path, root))) return plugins.map((plugin) => resolve(folder, plugin));
  throw new UserError(`${placeOf('plugins')}: a config in the scanned tree can't load code`, {
    hint: 'Code runs only when you name it: --plugin FILE, or --config with a file outside.',
  });
}

/** Links are followed: what counts is where a file really is. */
async function isBelow(path: string, root: string): Promise<boolean> {
  const [file, top] = await Promise.all([realpath(path), realpath(root)]);
  const between = relative(top, file);
  return !between.startsWith('..') && !isAbsolute(between);
}
