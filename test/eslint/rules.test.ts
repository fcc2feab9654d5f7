/** Every rule in ESLint's own RuleTester, from the rule's own examples, in the plain-text language. */
import { RuleTester } from 'eslint';
import { afterAll, describe, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { rules } from '../../rules/index.ts';
import { render, type Example } from '../../src/core/sample.ts';
import { fileFindings } from '../../src/eslint/file-findings.ts';
import plugin from '../../src/eslint/index.ts';
import { suggestionsFor } from '../../src/eslint/suggestions.ts';
import { createLineMap } from '../../src/eslint/text-language.ts';

Object.assign(RuleTester, { afterAll, describe, it: test, itOnly: test.only });

const tester = new RuleTester({ plugins: { 'key-sniff': plugin }, language: 'key-sniff/text' });
const SEED = 7;

/** Examples without two renderings alike, which RuleTester refuses, and without binary files, which no editor opens. */
function distinct(all: readonly Example[]): readonly Example[] {
  const seen = new Set<string>();
  return all.filter((example) => {
    const key = `${example.path ?? ''}\n${render(example, SEED).text}`;
    return !key.includes('\0') && !seen.has(key) && seen.add(key).size > 0;
  });
}

/** Where each finding must be, and how many suggestions it must come with. */
function errorsOf(ruleId: string, path: string, { text, spans }: ReturnType<typeof render>) {
  const { locOf } = createLineMap(text);
  const file = { ast: {}, text, path, root: '/', confidence: 'low' } as const;
  const found = fileFindings(file, ruleId);
  return spans.map(({ start, end }) => {
    const [from, to] = [locOf(start), locOf(end)];
    const kind = found.find((one) => one.start === start)?.finding.kind ?? 'secret';
    const suggestions = suggestionsFor({ ruleId, kind }, { text, path, start, end }).length;
    const place = { line: from.line, column: from.column + 1, endLine: to.line, endColumn: to.column + 1 };
    return { messageId: 'found', ...place, ...(suggestions === 0 ? {} : { suggestions }) };
  });
}

for (const { id, confidence } of rules) {
  const definition = plugin.rules?.[id];
  if (definition === undefined) throw new Error(`no ESLint rule ${id} (${confidence})`);
  const own = distinct(examples[id] ?? []);
  const filename = (example: Example): string => example.path ?? 'file.txt';
  const settings = confidence === 'low' ? { 'key-sniff': { confidence } } : {};
  tester.run(id, definition, {
    valid: own
      .filter(({ expect }) => expect === 'clean')
      .map((example) => ({ code: render(example, SEED).text, filename: filename(example), settings })),
    invalid: own
      .filter(({ expect }) => expect === 'finds')
      .map((example) => {
        const rendered = render(example, SEED);
        return {
          code: rendered.text,
          filename: filename(example),
          settings,
          errors: errorsOf(id, filename(example), rendered),
        };
      }),
  });
}
