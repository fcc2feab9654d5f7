/** A process that goes on linting, as an editor's server or a daemon does: what it keeps does not grow. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { top } from './shop.ts';

/** Lints files of new texts, of which some have findings, and prints the heap in use after each batch. */
const PROGRAM = `
const { ESLint } = require('eslint');
const plugin = require('./dist/eslint.js');
const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: plugin.configs.recommended });
const text = (n) => 'const k' + n + " = '" + n.toString(36).padStart(12, 'Q7x') + "';\\n" + ('jwt.sign(claims, k' + n + ');\\n').repeat(200);
(async () => {
  const used = [];
  let found = 0;
  for (let batch = 0, n = 0; batch < 3; batch++) {
    for (let file = 0; file < 80; file++, n++) {
      const filePath = 'src/f' + n + (n % 2 === 0 ? '.js' : '.env');
      const [{ messages }] = await eslint.lintText(text(n), { filePath });
      found += messages.filter(({ ruleId }) => ruleId !== null).length;
    }
    global.gc();
    used.push(process.memoryUsage().heapUsed);
  }
  console.log(JSON.stringify({ found, used }));
})();`;

test('hundreds of files later the heap is as it was', () => {
  const output = execFileSync(process.execPath, ['--expose-gc', '-e', PROGRAM], { cwd: top, encoding: 'utf8' });
  const { found, used }: { readonly found: number; readonly used: readonly number[] } = JSON.parse(output);
  const [, second = 0, last = 0] = used;
  expect(found).toBeGreaterThan(100);
  expect(last - second).toBeLessThan(5_000_000); // were trees kept, each batch would add thirty megabytes
}, 120_000);
