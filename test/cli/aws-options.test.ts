import { expect, test } from 'vitest';
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

test.each([
  [{}, {}, {}],
  [{}, { AWS_REGION: 'eu-west-1' }, {}],
  [{}, { AWS_REGION: 'cn-north-1' }, { region: 'cn-north-1' }],
  [{}, { AWS_DEFAULT_REGION: 'us-gov-west-1' }, { region: 'us-gov-west-1' }],
  [{ region: 'us-west-2' }, { AWS_REGION: 'cn-north-1' }, { region: 'us-west-2' }],
  [{ 'aws-profile': 'a b' }, {}, { profile: 'a b' }],
  [{ endpoint: 'http://127.0.0.1:5000' }, {}, { endpoint: 'http://127.0.0.1:5000' }],
])('options %j in environment %j call %j', (options, env, expected) => {
  expect(connectionOf(given(options), env)).toEqual(expected);
});

test.each([{ region: 'nowhere!' }, { endpoint: 'http://example.com' }, { endpoint: 'x' }])(
  '%j is refused',
  (options) => {
    expect(() => connectionOf(given(options), {})).toThrow(UserError);
  },
);
