/** What an editor can offer to do about a finding. Never on its own: a secret must be revoked, not moved. */
import type { RuleTextEditor, SuggestedEdit } from '@eslint/core';
import type { Finding } from '../core/finding.ts';
import { environmentRead } from './environment-read.ts';
import { ignoreComment } from './ignore-comment.ts';

/** Where a finding stands. */
export interface Place {
  readonly text: string;
  readonly path: string;
  /** UTF-16 indexes into the text. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text and what takes its place. */
export interface Edit {
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** The suggestions for a finding; none that the file's syntax has no words for. */
export function suggestionsFor({ ruleId, kind }: Pick<Finding, 'ruleId' | 'kind'>, place: Place): SuggestedEdit[] {
  const read = kind === 'secret' ? environmentRead(ruleId, place) : undefined;
  const comment = ignoreComment(ruleId, place);
  return [
    ...(read === undefined ? [] : [suggestion('environment', { value: read.value }, read.edits)]),
    ...(comment === undefined ? [] : [suggestion('ignore', { ruleId }, [comment])]),
  ];
}

function suggestion(messageId: string, data: Record<string, string>, edits: readonly Edit[]): SuggestedEdit {
  const fix = (fixer: RuleTextEditor) =>
    edits.map(({ range: [start, end], text }) => fixer.replaceTextRange([start, end], text));
  return { messageId, data, fix };
}
