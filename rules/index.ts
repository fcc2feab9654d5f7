// Generated from the folders beside it by `npm run update`. Do not edit.
import type { Rule } from '../src/core/rule.ts';
import { tokenRule } from '../src/core/token.ts';
import { rule as awsAccessKeyId } from './aws/aws-access-key-id.ts';
import { tokens as github } from './providers/github.ts';

/** Every built-in rule. */
export const rules: readonly Rule[] = [
  awsAccessKeyId,
  ...github.map(tokenRule),
];
