import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { publishedSchema } from '../../src/config/settings.ts';

const file = new URL('../../src/config/key-sniff.schema.json', import.meta.url);

function ours(config: unknown): boolean {
  try {
    parseConfig(JSON.stringify(config), { name: 'c.json', path: '/c.json' });
    return true;
  } catch {
    return false; // the verdict is what is compared
  }
}

test('the published schema is what the code checks by', async () => {
  const text = await prettier.format(JSON.stringify(publishedSchema()), { parser: 'json', printWidth: 120 });
  await expect(text).toMatchFileSnapshot(file.pathname);
});

describe('the published schema and key-sniff agree', () => {
  const ajv = new Ajv2020({ strictTypes: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addKeyword('errorMessage');
  const validate = ajv.compile(publishedSchema());
  const allow = { regex: 'x', reason: 'test' };
  const detector = { id: 'acme-key', title: 'Acme key', regex: 'acme_[a-z]+' };

  test.each([
    [{}],
    [{ $schema: './node_modules/key-sniff/dist/schema/key-sniff.schema.json' }],
    [{ rules: { 'acme-key': 'off', 'aws-x': 'note', b: 'warn', c: 'error', d: 'critical' } }],
    [{ paths: { exclude: ['*.pem', '!a.pem', '/build/'] } }],
    [{ paths: {} }],
    [{ allow: [allow] }],
    [{ allow: [{ sha256: 'aB'.repeat(32), rule: 'a-b', path: 'test/', reason: 'x', expires: '2028-02-29' }] }],
    [{ detectors: [detector] }],
    [
      {
        detectors: [
          {
            ...detector,
            flags: 'iu',
            keywords: ['acme', 'ácm'],
            path: '*.env',
            entropy: 3.5,
            severity: 'warn',
            confidence: 'low',
            allow: ['^acme_x'],
            why: 'It opens doors.',
            fix: ['Call Acme.'],
            examples: { finds: ['acme_abc'], clean: ['acme'] },
          },
        ],
      },
    ],
    [{ plugins: ['./a.js'], baseline: 'known/base.json', compatComments: [], maxFileSize: 1 }],
    [{ compatComments: ['gitleaks', 'kingfisher'] }],
  ])('that this is right: %j', (config) => {
    expect([validate(config), ours(config)]).toEqual([true, true]);
  });

  test.each([
    [[]],
    [null],
    ['x'],
    [{ rulez: {} }],
    [{ rules: { A: 'off' } }],
    [{ rules: { a: 'of' } }],
    [{ rules: { a: true } }],
    [{ rules: [] }],
    [{ rules: { ['__proto__x']: 'off' } }],
    [{ paths: { exclude: '*.pem' } }],
    [{ paths: { exclude: [1] } }],
    [{ paths: { exclude: [' '] } }],
    [{ paths: { include: [] } }],
    [{ allow: [{ regex: 'x' }] }],
    [{ allow: [{ reason: 'x' }] }],
    [{ allow: [{ rule: 'a', path: 'b', reason: 'x' }] }],
    [{ allow: [{ ...allow, reason: '  ' }] }],
    [{ allow: [{ ...allow, sha256: 'abc' }] }],
    [{ allow: [{ ...allow, expires: '2027-02-29' }] }],
    [{ allow: [{ ...allow, expires: '2027-2-1' }] }],
    [{ allow: [{ ...allow, line: 3 }] }],
    [{ allow: allow }],
    [{ detectors: [{ id: 'a', title: 'b' }] }],
    [{ detectors: [{ ...detector, id: 'Acme' }] }],
    [{ detectors: [{ ...detector, id: 'acme-' }] }],
    [{ detectors: [{ ...detector, flags: 'g' }] }],
    [{ detectors: [{ ...detector, keywords: [] }] }],
    [{ detectors: [{ ...detector, keywords: ['ab'] }] }],
    [{ detectors: [{ ...detector, keywords: ['𝒳𝒳'] }] }],
    [{ detectors: [{ ...detector, entropy: -1 }] }],
    [{ detectors: [{ ...detector, entropy: '3' }] }],
    [{ detectors: [{ ...detector, severity: 'off' }] }],
    [{ detectors: [{ ...detector, confidence: 'sure' }] }],
    [{ detectors: [{ ...detector, allow: '' }] }],
    [{ detectors: [{ ...detector, fix: [] }] }],
    [{ detectors: [{ ...detector, examples: { finds: 'x' } }] }],
    [{ baseline: '/etc/passwd.json' }],
    [{ baseline: '../base.json' }],
    [{ baseline: 'a/../../base.json' }],
    [{ baseline: 'a\\..\\..\\base.json' }],
    [{ baseline: 'C:base.json' }],
    [{ baseline: '~/base.json' }],
    [{ baseline: '.git/config' }],
    [{ baseline: 7 }],
    [{ compatComments: ['eslint'] }],
    [{ compatComments: 'gitleaks' }],
    [{ maxFileSize: 0 }],
    [{ maxFileSize: 1.5 }],
    [{ maxFileSize: '10MB' }],
  ])('that this is wrong: %j', (config) => {
    expect([validate(config), ours(config)]).toEqual([false, false]);
  });
});
