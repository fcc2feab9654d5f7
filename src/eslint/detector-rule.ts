/** Makes an ESLint rule of a detector. */
import type { RuleContext, RuleDefinition, RuleVisitor } from '@eslint/core';
import { confidences, type Rule } from '../core/rule.ts';
import { ruleUrl } from '../docs/url.ts';
import { allFindings, fileFindings, type FileFinding, type LintedFile } from './file-findings.ts';
import { suggestionsFor } from './suggestions.ts';
import { createLineMap } from './text-language.ts';

/** The ESLint rule with the detector's id. It reports from whatever language parsed the file. */
export function detectorRule(rule: Rule): RuleDefinition {
  return createRule({
    description: `Finds: ${rule.title}. ${rule.why}`,
    url: ruleUrl(rule.id),
    recommended: rule.confidence !== 'low',
    find: (file) => fileFindings(file, rule.id),
  });
}

/** One rule for all detectors that the project's own config adds: ESLint has to know its rules before it knows the project. */
export function projectDetectorsRule(builtinIds: ReadonlySet<string>): RuleDefinition {
  return createRule({
    description: 'Finds what the detectors in .key-sniff.json describe.',
    url: ruleUrl('README'),
    recommended: true,
    find: (file) => [...allFindings(file)].flatMap(([id, findings]) => (builtinIds.has(id) ? [] : findings)),
  });
}

interface RuleSource {
  readonly description: string;
  readonly url: string;
  readonly recommended: boolean;
  readonly find: (file: LintedFile) => readonly FileFinding[];
}

function createRule({ description, url, recommended, find }: RuleSource): RuleDefinition {
  return {
    meta: {
      type: 'problem',
      docs: { description, url, recommended },
      languages: ['*'],
      schema: [],
      hasSuggestions: true,
      messages: {
        found: '{{title}}{{account}}. {{why}} Now: {{fix}}',
        environment: 'Read it from outside instead, after revoking it: {{value}}',
        ignore: 'It is no secret: ignore {{ruleId}} here, with a reason',
      },
    },
    create: (context) => visitorOf(context, find),
  };
}

function visitorOf(context: RuleContext, find: RuleSource['find']): RuleVisitor {
  const file = linted(context);
  if (file === undefined) return {};
  const report = (): void => {
    const findings = find(file);
    if (findings.length === 0) return;
    const { locOf } = createLineMap(file.text);
    for (const { finding, start, end } of findings) {
      context.report({
        loc: { start: locOf(start), end: locOf(end) },
        messageId: 'found',
        data: dataOf(finding),
        suggest: suggestionsFor(finding, { text: file.text, path: file.path, start, end }),
      });
    }
  };
  return { [rootType(file.ast)]: report };
}

function linted({ sourceCode, filename, cwd, settings }: RuleContext): LintedFile | undefined {
  if (!('text' in sourceCode) || typeof sourceCode.text !== 'string') return undefined;
  const { text, ast } = sourceCode;
  return { sourceCode, text, ast, path: relativePath(cwd, filename), root: cwd, confidence: confidenceOf(settings) };
}

/** `settings: { 'key-sniff': { confidence: 'low' } }`. */
function confidenceOf(settings: RuleContext['settings']): LintedFile['confidence'] {
  const own: unknown = settings['key-sniff'];
  if (typeof own !== 'object' || own === null || !('confidence' in own)) return 'medium';
  return confidences.find((one) => one === own.confidence) ?? 'medium';
}

function dataOf({ title, details, why, fix }: FileFinding['finding']): Record<string, string> {
  const account = details['account'];
  return { title, account: account === undefined ? '' : ` of account ${account}`, why, fix: fix[0] ?? 'revoke it.' };
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
