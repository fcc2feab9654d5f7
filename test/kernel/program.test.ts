import { expect, test } from 'vitest';
import { kernelPrograms, kernelProgramSource } from '../../src/build/kernel.ts';

test.each(kernelPrograms)('the module of $name holds what its source is compiled to', async (program) => {
  await expect(await kernelProgramSource(program)).toMatchFileSnapshot(`../../src/kernel/${program.module}`);
});
