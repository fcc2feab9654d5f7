/** JSON as the AWS CLI prints it, with the lines of its values. */
import { UserError } from '../core/errors.ts';
import { parseJson, readItems } from '../iac/json-tree.ts';
import { get, type Value } from '../iac/tree.ts';

/** A text that the user gave, or that was fetched. */
export interface NamedText {
  /** For messages: a path, or the call that gave it. */
  readonly file: string;
  readonly text: string;
}

/** A JSON text, read. */
export interface JsonDocument {
  readonly file: string;
  readonly root: Value;
  /** The line of a UTF-16 index, from 1. */
  readonly lineAt: (index: number) => number;
}

/** Told of each item of the lists at the top of a document, with the line where it begins. */
export type OnListItem = (key: string, item: Value, line: number) => void;

/**
 * Reads the text. `hint` says which command prints such a text. Throws a `UserError` with the line where it is no JSON.
 * With `onItem` the lists at its top are handed over item by item, and are empty in the document.
 */
export function readJson({ file, text }: NamedText, hint: string, onItem?: OnListItem): JsonDocument {
  const clean = text.replace(/^\uFEFF/, '');
  const lineAt = createLines(clean);
  const root = parsed(file, hint, () =>
    onItem === undefined ? parseJson(clean) : readItems(clean, (key, item) => onItem(key, item, lineAt(item.start))),
  );
  if ('problem' in root) throw new UserError(`${file}:${lineAt(root.at)}: not JSON: ${root.problem}`, { hint });
  return { file, root, lineAt };
}

function parsed(file: string, hint: string, read: () => ReturnType<typeof parseJson>): ReturnType<typeof parseJson> {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UserError(`${file}: nested too deeply to be what AWS prints`, { hint, cause });
  }
}

/** The value of a key that must be there. Throws a `UserError` that names the line of what should hold it. */
export function need({ file, root, lineAt }: JsonDocument, key: string, hint: string): Value {
  const value = get(root, key);
  if (value !== undefined) return value;
  throw new UserError(`${file}:${lineAt(root.start)}: no "${key}" in the JSON`, { hint });
}

function createLines(text: string): (index: number) => number {
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
