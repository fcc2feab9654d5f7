/** What is asked of a content before its paths are known lets through all that a rule finds at some path. */
import { describe, expect, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { rules } from '../../rules/index.ts';
import { render } from '../../src/core/sample.ts';
import { lookAtAll, verdictOf } from '../../src/history/known.ts';
import { createSieve } from '../../src/history/sieve.ts';
import { lenses } from '../../src/views/index.ts';

const encoder = new TextEncoder();
/** Says more of a value, by its path, that another rule finds at any path: the content is looked at for the other. */
const FOUND_BY_OTHERS = ['aws-root-key-file'];
const asked = rules.filter(({ keywords }) => keywords.length > 0);

describe('a content that a rule finds something in', () => {
  test.each(asked.map((rule) => [rule.id, rule] as const))('is not held to be clean: %s', (id, rule) => {
    const sieve = createSieve({ rules: FOUND_BY_OTHERS.includes(id) ? rules : [rule], lenses, confidence: 'low' });
    for (const example of examples[id] ?? []) {
      if (example.expect !== 'finds') continue;
      const { text } = render(example, 1);
      expect(verdictOf(sieve, lookAtAll(sieve, encoder.encode(text))), text).not.toBe('clean');
    }
  });
});
