import { expect, test } from 'vitest';
import { kernelProgramSource } from '../../src/build/kernel.ts';

test('the program is what the kernel’s source is compiled to', async () => {
  await expect(await kernelProgramSource()).toMatchFileSnapshot('../../src/core/kernel-program.ts');
});
