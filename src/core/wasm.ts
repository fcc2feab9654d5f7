/** Starts programs of WebAssembly. */

/** Memory of WebAssembly. Once it has grown by so many pages of 64 KiB, `buffer` is another one, and the old one has no bytes. */
export interface Memory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

/** A number that a program has at hand: most often where in its memory something stands. */
export interface Global {
  value: number;
}

/** What a program is given, by the names of modules. */
interface Imports {
  readonly env?: { readonly memory: Memory };
}

/** What is used of WebAssembly, of which neither Node's types nor the language's tell. */
declare const WebAssembly: {
  readonly Module: new (program: Uint8Array) => object;
  readonly Instance: new <Exports>(module: object, imports: Imports) => { readonly exports: Exports };
};

/** Starts a program that is written in base64; gives what it exports. Without a memory it has one of its own. */
export function startProgram<Exports>(program: string, memory?: Memory): Exports {
  const chars = atob(program);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < chars.length; at++) bytes[at] = chars.charCodeAt(at); // `from` takes ten times as long
  const imports = memory === undefined ? {} : { env: { memory } };
  return new WebAssembly.Instance<Exports>(new WebAssembly.Module(bytes), imports).exports;
}
