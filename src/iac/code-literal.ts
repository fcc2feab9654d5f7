/**
 * Values as Go, C# and Java write them out, as the trees that other languages have of their own: composite literals,
 * initializers, builders, and calls that only wrap a value.
 */
import type { Language } from './code-cursor.ts';
import type { CallValue, Entry, MapValue, Value } from './tree.ts';

// Takes `&iam.UserArgs{`, `[]string{`, `map[string]any{`, `new UserProps {`, `new[] {`, `new() {`, `new List<string>() {`; not `f(x) {`.
export const LITERAL_HEAD: RegExp =
  /&?(?:new\b\s{0,400})?(?:(?:map)?\[[\w.]{0,40}\]\*?){0,2}(?:interface\{\}|[\w.]{0,80})(?:<[\w.,?\s]{1,60}>)?\s{0,400}(?:\(\s{0,400}\)\s{0,400})?\{/y;

/** The key of an entry there. Takes `UserName: `, `UserName = `, `"Effect": `, `["Effect"] = `; not `a == b` or `x.y`. */
export const LITERAL_KEY: RegExp =
  /(?:\["[^"\n]{1,200}"\]|"[^"\n]{1,200}"|[A-Za-z_]\w{0,200})\s{0,400}(?::(?!:)|=(?!=))/y;

// Takes `pulumi.String`, `jsii.String`, `pulumi.ToStringArray`, `Output.of`; not `iam.User`.
const WRAPPER = /^(?:pulumi|jsii)\.(?!Strings$)\w+$|^(?:Output|Output\.Create|InputList)\.?\w*$/;
// Takes `jsii.Strings`, `List.of`, `Arrays.asList`; not `Map.of`.
const LIST_MAKER = /^(?:jsii\.Strings|(?:Immutable)?List\.of|Arrays\.asList|Collections\.singletonList)$/;
// Takes `UserArgs.builder`, `User.Builder.create`; not `builder`.
const BUILDER = /\.(?:builder|Builder\.create)$/;

/** The value without what the language puts around it. */
export function unwrapped(value: Value, language: Language): Value {
  const inner = (one: Value): Value => unwrapped(one, language);
  if (value.kind === 'list') return { ...value, items: value.items.map(inner) };
  if (value.kind === 'map')
    return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: inner(entry.value) })) };
  return value.kind === 'call' ? withoutCall(value, value.args.map(inner), language) : value;
}

function withoutCall(call: CallValue, args: readonly Value[], language: Language): Value {
  const { name, start, end } = call;
  const [first] = args;
  if (first !== undefined && WRAPPER.test(name)) return first;
  if (LIST_MAKER.test(name)) return { kind: 'list', items: args, start, end };
  if (name === 'build') return builtBy(call)?.props ?? { ...call, args };
  // Takes `awsiam.NewArnPrincipal` and `awsiam.ManagedPolicy_FromAwsManagedPolicyName` to the names of other languages.
  const plain = language === 'go' ? name.replace(/\.New(?=[A-Z])/, '.').replace(/_(?=From)/, '.') : name;
  return { ...call, name: plain, args };
}

/** What a builder of Java is given. */
export interface Built {
  /** The arguments of `create`. */
  readonly args: readonly Value[];
  readonly props: MapValue;
}

/** Takes `User.Builder.create(this, "Ada").userName("ada").build()` apart; undefined for other calls. */
export function builtBy(value: Value): Built | undefined {
  const entries: Entry[] = [];
  let call = value;
  while (call.kind === 'call' && !BUILDER.test(call.name)) {
    const [on, ...given] = call.args;
    if (on === undefined) return undefined;
    const [first] = given;
    if (first !== undefined) {
      const one: Value = given.length === 1 ? first : { kind: 'list', items: given, start: first.start, end: call.end };
      const keyStart = call.nameStart ?? on.end;
      entries.unshift({ key: call.name, keyStart, keyEnd: keyStart + call.name.length, value: unwrapped(one, 'java') });
    }
    call = on;
  }
  if (call.kind !== 'call') return undefined;
  const { start, end } = value;
  return { args: call.args, props: { kind: 'map', entries, start, end } };
}
