/** Compiles the kernel, which is AssemblyScript, to a module that holds the WebAssembly program. */
import asc from 'assemblyscript/asc';
import { readFileSync } from 'node:fs';

const NAME = 'kernel.ts';

/** The text of src/core/kernel-program.ts. Throws what the compiler has to say against the kernel. */
export async function kernelProgramSource(): Promise<string> {
  const source = readFileSync(new URL(`../kernel/${NAME}`, import.meta.url), 'utf8');
  let program = Buffer.alloc(0);
  const { error, stderr } = await asc.main(
    [NAME, '--outFile', 'kernel.wasm', '-O3', '--runtime', 'stub', '--noAssert'],
    {
      readFile: (name) => (name === NAME ? source : null),
      writeFile: (_, contents) => {
        program = Buffer.from(contents);
      },
      listFiles: () => [],
    },
  );
  if (error !== null) throw new Error(`the kernel can't be compiled: ${error.message}\n${String(stderr)}`);
  return [
    '// Generated from src/kernel by `npm run update`. Do not edit.',
    '/** The program of the kernel: WebAssembly, in base64. */',
    `export const program: string =\n  '${program.toString('base64')}';\n`,
  ].join('\n');
}
