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
const ENTRY = /^[ \t]+(["']?)([\w.-]{1,253})\1:(.*)$/;
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
  return lines.flatMap((line, index) => {
    const [, , key = '', rest = ''] = ENTRY.exec(line.text) ?? [];
    const value = rest.trim();
    if (key === '' || isWithin(lines, index)) return [];
    if (BLOCK.test(value)) return blockEntries(key, blockBelow(lines, index), encoded);
    return [unquoted({ key, value, start: line.start + line.text.lastIndexOf(value), encoded })];
  });
}

/** Whether the line belongs to a block that begins above it. */
function isWithin(lines: readonly Line[], index: number): boolean {
  const indent = lines[index]?.indent ?? 0;
  const head = lines.slice(0, index).findLast((line) => line.indent < indent);
  return head !== undefined && BLOCK.test(ENTRY.exec(head.text)?.[3]?.trim() ?? '');
}

function blockBelow(lines: readonly Line[], index: number): readonly Line[] {
  const indent = lines[index]?.indent ?? 0;
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((line) => line.indent <= indent);
  return end === -1 ? rest : rest.slice(0, end);
}

/** A block of several lines that is not encoded is a file of its own: its lines are read as such elsewhere. */
function blockEntries(key: string, block: readonly Line[], encoded: boolean): readonly Entry[] {
  if (!encoded && block.length > 1) return [];
  return block.map((line) => ({ key, value: line.text.trim(), start: line.start + line.indent, encoded }));
}

// Takes `"x"`, `'x' # y`; not `x`.
const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')(?:\s+#.*)?$/;

function unquoted(entry: Entry): Entry {
  const quoted = QUOTED.exec(entry.value);
  if (quoted !== null) return { ...entry, value: quoted[1] ?? quoted[2] ?? '', start: entry.start + 1 };
  return { ...entry, value: entry.value.replace(/\s#.*/, '').trimEnd() };
}
