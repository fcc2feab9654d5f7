/** Compiles the programs of src/kernel, which are AssemblyScript, to modules that hold them as WebAssembly. */
import asc from 'assemblyscript/asc';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../kernel/', import.meta.url);
const files = readdirSync(folder);

/** A program in src/kernel. */
export interface KernelProgram {
  /** Its name there. */
  readonly name: string;
  /** The module that holds it once it is compiled, from src/kernel. */
  readonly module: string;
  readonly flags: readonly string[];
}

/** All of them. */
export const kernelPrograms: readonly KernelProgram[] = [
  { name: 'kernel', module: '../core/kernel-program.ts', flags: [] },
  { name: 'unpack', module: '../history/unpack-program.ts', flags: ['--importMemory', '--enable', 'simd'] },
];

/** The text of a program's module. Throws what the compiler has to say against the program. */
export async function kernelProgramSource({ name, flags }: KernelProgram): Promise<string> {
  const file = `${name}.ts`;
  let program = Buffer.alloc(0);
  const { error, stderr } = await asc.main(
    [file, '--outFile', `${name}.wasm`, '-O3', '--runtime', 'stub', '--noAssert', ...flags],
    {
      readFile: (path) => (files.includes(path) ? readFileSync(new URL(path, folder), 'utf8') : null),
      writeFile: (_, contents) => {
        program = Buffer.from(contents);
      },
      listFiles: () => [],
    },
  );
  if (error !== null) throw new Error(`src/kernel/${file} can't be compiled: ${error.message}\n${String(stderr)}`);
  return [
    '// Generated from src/kernel by `npm run update`. Do not edit.',
    `/** The program of src/kernel/${file}: WebAssembly, in base64. */`,
    `export const program: string =\n  '${program.toString('base64')}';\n`,
  ].join('\n');
}
