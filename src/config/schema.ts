/**
 * Describes JSON values once: the compiler checks a description against a TypeScript type, `problems.ts` checks a
 * user's file against it, and its `schema` is the JSON Schema that is published for editors.
 */

interface Described {
  readonly description: string;
  /** Not of JSON Schema; editors show it in the place of their own message. */
  readonly errorMessage?: string;
}

export interface StringSchema extends Described {
  readonly type: 'string';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: 'date';
  readonly minLength?: number;
}

export interface NumberSchema extends Described {
  readonly type: 'number' | 'integer';
  readonly minimum: number;
}

export interface ArraySchema extends Described {
  readonly type: 'array';
  readonly items: JsonSchema;
  readonly minItems?: number;
}

export interface ObjectSchema extends Described {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false | JsonSchema;
  readonly propertyNames?: { readonly pattern: string };
  /** One of these keys must be there. */
  readonly anyOf?: readonly { readonly required: readonly string[] }[];
}

/** As much of JSON Schema (draft 2020-12) as the config needs. */
export type JsonSchema = StringSchema | NumberSchema | ArraySchema | ObjectSchema;

/** The description of a value of type `T`. */
export interface Field<T> {
  readonly schema: JsonSchema;
  /** Never there: it ties the description to its type. */
  readonly type?: T;
}

/** A text, with what else must hold of it. */
export function text(
  description: string,
  limits: Pick<StringSchema, 'pattern' | 'format' | 'minLength' | 'errorMessage'> = {},
): Field<string> {
  return { schema: { type: 'string', description, ...limits } };
}

/** One of the texts. */
export function choice<T extends string>(description: string, values: readonly T[]): Field<T> {
  return { schema: { type: 'string', description, enum: values } };
}

/** A number of at least `minimum`. */
export function amount(description: string, type: NumberSchema['type'], minimum: number): Field<number> {
  return { schema: { type, description, minimum } };
}

/** A list of at least `minItems`. */
export function list<T>(description: string, items: Field<T>, minItems?: number): Field<readonly T[]> {
  return {
    schema: { type: 'array', description, items: items.schema, ...(minItems === undefined ? {} : { minItems }) },
  };
}

/** Values of one kind by names that match `pattern`. */
export function map<T>(description: string, pattern: string, values: Field<T>): Field<Readonly<Record<string, T>>> {
  const additionalProperties = values.schema;
  return {
    schema: {
      type: 'object',
      description,
      properties: {},
      required: [],
      propertyNames: { pattern },
      additionalProperties,
    },
  };
}

type RequiredKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];
type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

/** What the fields alone do not say of an object. */
interface ObjectLimits<T> {
  /** All keys that are not optional in `T`. */
  readonly required: Readonly<Record<RequiredKey<T>, true>>;
  /** Optional keys of which at least one is needed, and the message when none is there. */
  readonly oneOf?: { readonly keys: readonly (keyof T & string)[]; readonly errorMessage: string };
}

/** An object with these keys and no others. */
export function object<T>(description: string, fields: Fields<T>, { required, oneOf }: ObjectLimits<T>): Field<T> {
  return {
    schema: {
      type: 'object',
      description,
      properties: Object.fromEntries(
        Object.entries<Field<unknown>>(fields).map(([key, { schema }]) => [key, schema] as const),
      ),
      required: Object.keys(required),
      additionalProperties: false,
      ...(oneOf === undefined
        ? {}
        : { anyOf: oneOf.keys.map((key) => ({ required: [key] })), errorMessage: oneOf.errorMessage }),
    },
  };
}
