import { expect, test } from 'vitest';
import { settingsIn } from '../../src/aws/ini.ts';

test.each([
  ['a setting', '[a]\nkey = value\n', ['a/key=value']],
  ['no blanks', '[a]\nkey=value', ['a/key=value']],
  ['CRLF and a byte-order mark', '\uFEFF[a]\r\nkey = value\r\n', ['a/key=value']],
  ['upper case', '[A]\nKEY = Value', ['A/key=Value']],
  ['a comment after the value', '[a]\nkey = value # old\nother = x ; y', ['a/key=value', 'a/other=x']],
  ['signs inside a value', '[a]\nkey = a#b;c=d==', ['a/key=a#b;c=d==']],
  ['quotes', '[a]\nkey = "va lue"\nother = \'x\'\nhalf = "x', ['a/key=va lue', 'a/other=x', 'a/half="x']],
  ['comments', '[a]\n# key = value\n;other=x', ['a/key=value (commented)', 'a/other=x (commented)']],
  ['empty values', '[a]\nkey =\nother = x', ['a/other=x']],
  ['names of profiles', '[profile "my dev"] ; x\nkey = value', ['profile "my dev"/key=value']],
  ['a nested level', '[a]\ns3 =\n  max = 10\nkey = value', ['a/max=10', 'a/key=value']],
  ['nothing before a section', 'key = value', ['/key=value']],
  ['Ruby', ':key: value', ['/key=value']],
  ['a name that is no name', '[a]\n__proto__ = x\n1key = x', []],
])('reads %s', (_, text, expected) => {
  const settings = settingsIn(text);
  expect(
    settings.map(
      ({ section, key, value, commented }) => `${section}/${key}=${value}${commented ? ' (commented)' : ''}`,
    ),
  ).toEqual(expected);
  for (const { value, start, end } of settings) expect(text.slice(start, end)).toBe(value);
});
