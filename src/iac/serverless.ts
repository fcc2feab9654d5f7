/** Configurations of the Serverless Framework: statements of roles, and values that one place takes from another. */
import { at, type Entry, type Value } from './tree.ts';

/** Whether an entry holds the statements of a role: `iamRoleStatements`, or `statements` in `iam: role:`. */
export function holdsStatements({ key }: Entry, way: readonly string[]): boolean {
  return key === 'iamRoleStatements' || (key === 'statements' && way.slice(-2).join('.') === 'iam.role');
}

// Takes `${self:custom.scope}` and `${self:custom.scope, "*"}`; not `${file(a.yml):x}` or `arn:${self:custom.x}`.
const OWN_VALUE = /^\$\{self:([\w.-]{1,200})(?:,[^{}]*)?\}$/;

/** The document with the texts and short lists in it that `${self:…}` takes from elsewhere in it. */
export function withOwnValues(document: Value, text: string): Value {
  return text.includes('${self:') ? filled(document, document) : document;
}

function filled(value: Value, document: Value): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => filled(item, document)) };
  if (value.kind === 'map') {
    return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: filled(entry.value, document) })) };
  }
  const way = value.kind === 'string' ? OWN_VALUE.exec(value.text)?.[1] : undefined;
  const found = way === undefined ? undefined : at(document, ...way.split('.'));
  return found !== undefined && isShort(found) ? { ...found, start: value.start, end: value.end } : value;
}

/** More than any policy lists: what stands in many places must not multiply. */
const MOST_ITEMS = 40;

function isShort(value: Value): boolean {
  if (value.kind === 'list') return value.items.length <= MOST_ITEMS && value.items.every(isText);
  return isText(value);
}

const isText = ({ kind }: Value): boolean => kind === 'string' || kind === 'scalar';
