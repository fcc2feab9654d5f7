import parser from '@typescript-eslint/parser';
import { defineConfig, globalIgnores } from 'eslint/config';

const banned = [
  { selector: 'TSAnyKeyword', message: 'Say what it is: unknown and a check, or a type.' },
  { selector: 'TSNonNullExpression', message: 'Handle the missing value.' },
  {
    selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
    message: 'A cast hides a mistake from the compiler: check, or change the type.',
  },
  { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'An error may not be swallowed.' },
];

export default defineConfig([
  globalIgnores(['dist', 'coverage', 'fixtures']),
  {
    files: ['**/*.{js,ts}'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 10],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...banned],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // A test file is one list of cases.
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  {
    // Generated: one line for each rule file.
    files: ['rules/index.ts', 'rules/examples.ts'],
    rules: { 'max-lines': 'off' },
  },
]);
