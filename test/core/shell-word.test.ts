import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellPath, shellWord } from '../../src/core/shell-word.ts';

test.each(['Ada.Lovelace@example.com', 'a b', "it's", '$(id)', '`id`', 'x;y', '~', '*', 'ä', ''])(
  'a shell takes %j literally',
  (name) => {
    expect(execFileSync('sh', ['-c', `printf %s ${shellWord(name)}`], { encoding: 'utf8' })).toBe(name);
  },
);

test('~ goes on standing for the home', () => {
  const env = { ...process.env, HOME: '/home/ada l' };
  const path = execFileSync('sh', ['-c', `printf %s ${shellPath('~/.aws/my keys')}`], { env, encoding: 'utf8' });
  expect(path).toBe('/home/ada l/.aws/my keys');
});
