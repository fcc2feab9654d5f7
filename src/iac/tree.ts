/** Structured files (HCL, YAML, JSON) as one kind of tree, every node with its place in the text. */

interface Placed {
  /** UTF-16 indexes into the file's text. */
  readonly start: number;
  readonly end: number;
}

/** A value, as far as it can be known without running anything. */
export type Value = StringValue | ScalarValue | ListValue | MapValue | CallValue | ReferenceValue;

export interface StringValue extends Placed {
  readonly kind: 'string';
  /** The text; placeholders such as `${var.name}` stand in it as written. */
  readonly text: string;
  /** It holds placeholders: the real text is not known. */
  readonly dynamic: boolean;
}

/** A number, a truth value or null, as it is written. */
export interface ScalarValue extends Placed {
  readonly kind: 'scalar';
  readonly text: string;
}

export interface ListValue extends Placed {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Value;
}

export interface MapValue extends Placed {
  readonly kind: 'map';
  /** In the file's order; a key may occur more than once, as HCL's blocks do. */
  readonly entries: readonly Entry[];
}

/** A function: `jsonencode({…})`, `!Sub "…"`, `{"Fn::GetAtt": […]}`. */
export interface CallValue extends Placed {
  readonly kind: 'call';
  /** As in Terraform, or as in CloudFormation without `Fn::` and `!`. */
  readonly name: string;
  readonly args: readonly Value[];
  /** Where the name stands, of a call on a value in a program. */
  readonly nameStart?: number;
}

/** Anything else that stands for a value: `aws_iam_user.ada.name`, a conditional, arithmetic. */
export interface ReferenceValue extends Placed {
  readonly kind: 'reference';
  readonly text: string;
}

/** A block of HCL: `resource "aws_iam_user" "ada" { … }`. */
export interface Block extends Placed {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: MapValue;
}

/** The file could not be read as what it claims to be. */
export interface ParseFailure {
  readonly problem: string;
  /** UTF-16 index into the text. */
  readonly at: number;
}

/** The value of the first entry with the key. */
export function get(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** The values of all entries with the key. */
export function getAll(value: Value | undefined, key: string): readonly Value[] {
  return value?.kind === 'map' ? value.entries.filter((entry) => entry.key === key).map((entry) => entry.value) : [];
}

/** The value at the end of a way of keys. */
export function at(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  return keys.reduce((inner, key) => get(inner, key), value);
}

/** The text of a string without placeholders, or of a scalar. */
export function literal(value: Value | undefined): string | undefined {
  if (value?.kind === 'scalar') return value.text;
  return value?.kind === 'string' && !value.dynamic ? value.text : undefined;
}

/** The items of a list; a single value counts as a list of itself, as IAM policies have it. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return value.kind === 'list' ? value.items : [value];
}

/** All texts within a value, what stands for a value among them; keys are not. */
export function textsIn(value: Value): readonly string[] {
  if (value.kind === 'list') return value.items.flatMap(textsIn);
  if (value.kind === 'map') return value.entries.flatMap((entry) => textsIn(entry.value));
  return value.kind === 'call' ? value.args.flatMap(textsIn) : [value.text];
}

/** The words that a text names things with: `aws_iam_user.ada.name` and `${Ada}` apart, a name of IAM's own whole. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[^\w+=,@-]+/);
}
