import { expect, test } from 'vitest';
import { glanceAtName } from '../../src/generic/name-glance.ts';

const glance = glanceAtName('token');
const looks = (text: string): boolean => glance(new TextEncoder().encode(text), text.indexOf('oken'), 4);

test.each([
  'token = "x"',
  'é access_token: x',
  '{"apiToken":"x"}',
  'deploy --token x',
  'setToken("x")',
  'if ("x" === token) {',
  '<token>x</token>',
  'token\\u003d"x"',
  'token%3Dx',
  'a&#95;token: x',
  '\\u0061pi_token: x',
  'token is "x"',
  `token${' '.repeat(15)}= x`,
  '"token": {value}',
  '"token": "{"',
  "'token': { 'x'",
])('goes on at %s', (text) => {
  expect(looks(text)).toBe(true);
});

test.each([
  'the token of the user',
  'nextPageToken: "x"',
  'token_url = "x"',
  'getToken();',
  'tokens.map(f)',
  '{"token":{"shape":"x"}}',
  '  "token" : {\n    "shape": "x"',
  '"token": {}',
])('stops at %s', (text) => {
  expect(looks(text)).toBe(false);
});
