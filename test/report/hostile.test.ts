/** Whatever stands in a scanned repository: no report shows a secret, and none lets a terminal act on what it holds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Origin } from '../../src/core/blob.ts';
import { createFindings, type Finding } from '../../src/core/finding.ts';
import type { Rule } from '../../src/core/rule.ts';
import { formatNames, formats } from '../../src/report/formats.ts';
import { annotations } from '../../src/report/github.ts';
import type { Report } from '../../src/report/report.ts';
import { plain, reportOf } from './sample-report.ts';
import { gitlabErrors, reportErrors, sarifErrors } from './schemas.ts';

/** Text that means something to a terminal, a runner, a spreadsheet, a browser or a parser. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\x1b[31m',
        '\x1b]0;x\x07',
        '\r\n',
        '\n::error::',
        '##[error]',
        '##vso[x]',
        '\0',
        '\x7f',
        '\x9b2J',
      ),
      fc.constantFrom('\u202e', '\u2066', '\u200b', '\u2028', '\ufeff', '\ud800', '\u{e0041}', '漢', '👩‍🚀', 'e\u0301'),
      fc.constantFrom(
        '"',
        "'",
        '<b>',
        '</script>',
        '&amp;',
        ']]>',
        '`',
        '|',
        '[x](y)',
        '{0}',
        '%0A',
        '=1+1',
        ',',
        '\\',
        '@all',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** A secret with hostile text in it. Its core has only characters that no format writes otherwise. */
const secret = fc.record({
  head: fc.string({ minLength: 5, maxLength: 5 }),
  middle: hostile,
  core: fc.stringMatching(/^[A-Za-z]{16}$/),
});

const file = fc.record({
  secret,
  path: hostile,
  before: hostile,
  after: hostile,
  author: hostile,
  detail: hostile,
  kind: fc.constantFrom<Origin['kind']>('worktree', 'index', 'stdin', 'commit'),
  part: fc.constantFrom('commit-message', 'note', undefined),
});

type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

function findingsOf({ secret: { head, middle, core }, path, before, after, ...rest }: File): readonly Finding[] {
  const encoder = new TextEncoder();
  const value = new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoder.encode(head + middle + core));
  const bytes = encoder.encode(`${before}${value}${after} ${value}\n`);
  const start = encoder.encode(before).length;
  const rule: Rule = {
    id: 'hostile',
    title: `Hostile ${rest.detail}`,
    severity: 'critical',
    confidence: 'low',
    keywords: [],
    why: rest.detail,
    fix: [rest.detail, `run ${rest.detail}`],
    sources: [rest.detail],
    detect: () => [],
  };
  const match = { start: 0, end: 0, details: { [`name ${rest.detail}`]: rest.detail }, evidence: [rest.detail] };
  const located = [{ rule, match, value, start, end: start + encoder.encode(value).length }];
  return createFindings({ bytes, path, origin: originOf(rest), located });
}

function originOf({ kind, author, part }: Pick<File, 'kind' | 'author' | 'part'>): Origin {
  if (kind !== 'commit') return { kind };
  return {
    kind,
    commit: 'c'.repeat(40),
    author,
    date: '2024-05-06T07:08:09Z',
    ...(part === undefined ? {} : { part }),
  };
}

const reports: fc.Arbitrary<{ readonly report: Report; readonly cores: readonly string[] }> = fc
  .array(file, { minLength: 1, maxLength: 4 })
  .map((files) => {
    const findings = files.flatMap(findingsOf);
    const [{ path, detail }] = [files[0] ?? { path: '', detail: '' }];
    const report = reportOf(findings, {
      silenced: findings.map((finding) => ({ finding, by: 'inline', reason: detail, where: path })),
      skipped: [{ path, reason: detail, gap: true, hint: detail }],
      notices: [{ message: detail, hint: path }],
      rules: [],
    });
    return { report, cores: files.map(({ secret: { core } }) => core) };
  });

// Takes what a terminal acts on or a reader can't see, except the newline; not a letter or an emoji.
const ACTIVE = /[^\P{C}\n\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}]|\p{Zl}|\p{Zp}/u;

describe.each(formatNames)('%s', (name) => {
  test('shows no secret and nothing that a terminal acts on', async () => {
    const reporter = await formats[name]();
    fc.assert(
      fc.property(reports, ({ report, cores }) => {
        const text = reporter(report, plain);
        for (const core of cores) expect(text.includes(core)).toBe(false);
        expect(text.match(ACTIVE)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});

test('text under GitHub and Azure has no line that a runner takes for a command', async () => {
  const reporter = await formats.text();
  fc.assert(
    fc.property(reports, ({ report }) => {
      expect(reporter(report, plain)).not.toMatch(/^\s*::|##[a-z]*\[/im);
    }),
    { numRuns: 300 },
  );
});

test('annotations are one command a line, made by us', () => {
  fc.assert(
    fc.property(reports, ({ report }) => {
      for (const line of annotations(report, plain).trimEnd().split('\n'))
        expect(line).toMatch(/^::(?:error|warning) /);
    }),
  );
});

test('colour and links add only our own sequences', async () => {
  const reporter = await formats.text();
  const options = { ...plain, color: true, hyperlinks: true, width: 60, ruleUrl: () => 'https://example.com/x' };
  fc.assert(
    fc.property(reports, ({ report, cores }) => {
      const text = reporter(report, options);
      for (const core of cores) expect(text.includes(core)).toBe(false);
      // Takes the sequences of paint.ts.
      const bare = text.replace(/\x1b\[\d+m|\x1b\]8;;(?:https:\/\/example\.com\/x)?\x1b\\/g, '');
      expect(bare.match(ACTIVE)).toBeNull();
    }),
  );
});

test('documents of formats with a schema meet it', async () => {
  const [json, sarif, gitlab] = [await formats.json(), await formats.sarif(), await formats.gitlab()];
  fc.assert(
    fc.property(reports, ({ report }) => {
      expect(reportErrors(json(report, plain))).toEqual([]);
      expect(sarifErrors(sarif(report, plain))).toEqual([]);
      expect(gitlabErrors(gitlab(report, plain))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
