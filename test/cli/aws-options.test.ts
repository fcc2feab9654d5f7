import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { connectionOf } from '../../src/cli/aws-options.ts';
import type { Arguments } from '../../src/cli/command.ts';
import { UserError } from '../../src/core/errors.ts';

const given = (options: Readonly<Record<string, string>>): Arguments => ({
  positionals: [],
  text: (name) => options[name],
  list: () => [],
  has: (name) => name in options,
  flag: () => false,
});

const folder = mkdtempSync(join(tmpdir(), 'key-sniff-'));
const AWS_CONFIG_FILE = join(folder, 'config');
writeFileSync(
  AWS_CONFIG_FILE,
  '[default]\nregion = cn-north-1\n[profile gov]\n# region = cn-north-1\nregion = us-gov-west-1\n[profile eu]\nregion = eu-west-1\n',
);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [{}, {}, { region: 'cn-north-1' }],
  [{ 'aws-profile': 'gov' }, {}, { profile: 'gov', region: 'us-gov-west-1' }],
  [{}, { AWS_PROFILE: 'gov' }, { region: 'us-gov-west-1' }],
  [{}, { AWS_PROFILE: 'eu' }, {}],
  [{ 'aws-profile': 'gov' }, { AWS_REGION: 'eu-west-1' }, { profile: 'gov' }],
  [{ 'aws-profile': 'none' }, {}, { profile: 'none' }],
])('options %j with a config in environment %j call %j', (options, env, expected) => {
  expect(connectionOf(given(options), { AWS_CONFIG_FILE, ...env })).toEqual(expected);
});

test.each([
  [{}, {}, {}],
  [{}, { AWS_REGION: 'eu-west-1' }, {}],
  [{}, { AWS_REGION: 'cn-north-1' }, { region: 'cn-north-1' }],
  [{}, { AWS_DEFAULT_REGION: 'us-gov-west-1' }, { region: 'us-gov-west-1' }],
  [{ region: 'us-west-2' }, { AWS_REGION: 'cn-north-1' }, { region: 'us-west-2' }],
  [{ 'aws-profile': 'a b' }, {}, { profile: 'a b' }],
  [{ endpoint: 'http://127.0.0.1:5000' }, {}, { endpoint: 'http://127.0.0.1:5000' }],
])('options %j in environment %j call %j', (options, env, expected) => {
  expect(connectionOf(given(options), { HOME: folder, ...env })).toEqual(expected);
});

test.each([{ region: 'nowhere!' }, { endpoint: 'http://example.com' }, { endpoint: 'x' }])(
  '%j is refused',
  (options) => {
    expect(() => connectionOf(given(options), { HOME: folder })).toThrow(UserError);
  },
);
