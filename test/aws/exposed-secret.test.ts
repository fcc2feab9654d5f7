import { expect, test } from 'vitest';
import { rule } from '../../rules/aws/aws-secret-access-key.ts';
import { secretKey } from '../../src/aws/samples.ts';
import { createRandom } from '../../src/core/random.ts';

const secret = secretKey.make(createRandom(3));
const evidence = (text: string): readonly string[] =>
  Array.from(rule.detect({ text, path: '', hits: [0] })).flatMap((match) => match.evidence ?? []);

test.each([
  ['VITE_AWS_SECRET_ACCESS_KEY=', 'Vite copies it into the page'],
  ['REACT_APP_AWS_SECRET_ACCESS_KEY = "', 'Create React App copies it into the page'],
  ['"EXPO_PUBLIC_AWS_SECRET_ACCESS_KEY": "', 'Expo copies it into the page'],
])('a secret key under %s is said to reach the browser', (name, said) => {
  expect(evidence(`${name}${secret}"`)).toContain(said);
});

test('one under another name is not', () => {
  const found = evidence(`AWS_SECRET_ACCESS_KEY=${secret}`);
  expect(found).toHaveLength(2);
  expect(found.join()).not.toContain('page');
});
