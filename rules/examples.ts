// Generated from the folders beside it by `npm run update`. Do not edit.
import type { Examples } from '../src/core/rule.ts';
import { tokenExamples } from '../src/core/token-examples.ts';
import { examples as awsAccessKeyIdExamples, rule as awsAccessKeyId } from './aws/aws-access-key-id.ts';
import { tokens as github } from './providers/github.ts';

/** The examples of every built-in rule. For tests, documentation and `explain`: nothing that scans needs them. */
export const examples: Examples = {
  [awsAccessKeyId.id]: awsAccessKeyIdExamples,
  ...Object.fromEntries(github.map((token) => [token.id, tokenExamples(token)])),
};
