/** The entries of Secret objects in manifests of Kubernetes, read line by line: templates make many of them no YAML. */

/** A value of a Secret. */
export interface Entry {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  /** It stands under `data`, in base64; else under `stringData`. */
  readonly encoded: boolean;
}

// The line that says what the object is. Takes `kind: Secret`, `  kind: "secret"`; not `kind: SecretStore`.
const KIND = /^[ \t]*(?:- )?kind:[ \t]*(["']?)secret\1[ \t]*(?:#.*)?$/i;
// Takes `data:` and `stringData:`; not `metadata:`.
const DATA = /^[ \t]*(data|stringData):[ \t]*$/;
// Takes `  password: "x"`, `  .dockercfg: |`; not `  - x`.
const ENTRY = /^[ \t]+(["']?)([\w.-]{1,253})\1:[ \t]*(.*?)[ \t]*$/;
// Takes `|`, `>-`, `|2`; not `|x`.
const BLOCK = /^[|>][-+0-9]*$/;

interface Line {
  /** Without its end. */
  readonly text: string;
  readonly start: number;
  readonly indent: number;
}

/** All entries of all Secrets in the text. */
export function secretEntries(text: string): readonly Entry[] {
  return objectsOf(text)
    .filter((lines) => lines.some((line) => KIND.test(line.text)))
    .flatMap((lines) => lines.flatMap((line, index) => sectionEntries(line, lines.slice(index + 1))));
}

/** The lines of each document of a YAML stream. */
function objectsOf(text: string): readonly (readonly Line[])[] {
  const objects: Line[][] = [[]];
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\r$/, '');
    if (line.startsWith('---')) objects.push([]);
    else if (line.trim() !== '')
      objects.at(-1)?.push({ text: line, start, indent: line.length - line.trimStart().length });
    start += raw.length + 1;
  }
  return objects;
}

function sectionEntries(head: Line, rest: readonly Line[]): readonly Entry[] {
  const section = DATA.exec(head.text)?.[1];
  if (section === undefined) return [];
  const end = rest.findIndex((line) => line.indent <= head.indent);
  return entriesOf(end === -1 ? rest : rest.slice(0, end), section === 'data');
}

function entriesOf(lines: readonly Line[], encoded: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  let block: { readonly key: string; readonly indent: number } | undefined;
  for (const line of lines) {
    if (block !== undefined && line.indent > block.indent) {
      entries.push({ key: block.key, value: line.text.trim(), start: line.start + line.indent, encoded });
      continue;
    }
    const [, , key = '', value = ''] = ENTRY.exec(line.text) ?? [];
    block = BLOCK.test(value) ? { key, indent: line.indent } : undefined;
    if (key !== '' && block === undefined)
      entries.push(unquoted({ key, value, start: line.start + line.text.lastIndexOf(value), encoded }));
  }
  return entries;
}

// Takes `"x"`, `'x' # y`; not `x`.
const QUOTED = /^(["'])(.*?)\1(?:\s+#.*)?$/;

function unquoted(entry: Entry): Entry {
  const quoted = QUOTED.exec(entry.value);
  if (quoted !== null) return { ...entry, value: quoted[2] ?? '', start: entry.start + 1 };
  return { ...entry, value: entry.value.replace(/\s+#.*$/, '') };
}
