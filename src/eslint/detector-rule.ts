/** Makes an ESLint rule of a detector. */
import type { RuleDefinition } from '@eslint/core';
import type { Rule } from '../core/rule.ts';
import { ruleUrl } from '../docs/url.ts';
import { fileFindings, type FileFinding } from './file-findings.ts';
import { createLineMap } from './text-language.ts';

/** The ESLint rule with the detector's id. It reports from whatever language parsed the file. */
export function detectorRule(rule: Rule): RuleDefinition {
  return {
    meta: {
      type: 'problem',
      docs: {
        description: `Finds: ${rule.title}. ${rule.why}`,
        url: ruleUrl(rule.id),
        recommended: rule.confidence !== 'low',
      },
      languages: ['*'],
      schema: [],
      messages: { found: '{{title}}{{account}}. {{why}} Now: {{fix}}' },
    },
    create(context) {
      const { sourceCode, filename, cwd } = context;
      if (!('text' in sourceCode) || typeof sourceCode.text !== 'string') return {};
      const { text } = sourceCode;
      const report = (): void => {
        const findings = fileFindings(
          { sourceCode, text, ast: sourceCode.ast, path: relativePath(cwd, filename) },
          rule.id,
        );
        if (findings.length === 0) return;
        const { locOf } = createLineMap(text);
        for (const finding of findings) {
          context.report({
            loc: { start: locOf(finding.start), end: locOf(finding.end) },
            messageId: 'found',
            data: dataOf(rule, finding),
          });
        }
      };
      return { [rootType(sourceCode.ast)]: report };
    },
  };
}

function dataOf(rule: Rule, { located: { match } }: FileFinding): Record<string, string> {
  const account = match.details?.['account'];
  return {
    title: match.title ?? rule.title,
    account: account === undefined ? '' : ` of account ${account}`,
    why: rule.why,
    fix: (match.fix ?? rule.fix)[0] ?? 'revoke it.',
  };
}

/** The type of the tree's root, for which each language has its own name. */
function rootType(ast: unknown): string {
  if (typeof ast === 'object' && ast !== null && 'type' in ast && typeof ast.type === 'string') return ast.type;
  return '*';
}

/** The file's path below ESLint's working directory, with `/`. */
function relativePath(cwd: string, filename: string): string {
  const path = filename.replaceAll('\\', '/');
  const folder = `${cwd.replaceAll('\\', '/')}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}
