/** Formats for people who are not at a terminal. */
import { expect, test } from 'vitest';
import { csvReporter } from '../../src/report/csv.ts';
import { htmlReporter } from '../../src/report/html.ts';
import { commit, findingsIn, plain, reportOf } from './sample-report.ts';

const value = `TODO-SECRET-${'7'.repeat(8)}`;

test('csv has a row for each finding, quoted where it must be', () => {
  const report = reportOf([
    ...findingsIn(`b = ${value}`, 'a "b", c.env'),
    ...findingsIn(value, 'old.env', { ...commit, author: '=HYPERLINK("x")' }),
  ]);
  const [header, first, second] = csvReporter(report, plain).split('\n');
  expect(header).toBe(
    'rule,title,severity,confidence,path,startLine,startColumn,endLine,endColumn,commit,author,date,redacted,details,fingerprint',
  );
  expect(first).toMatch(
    /^todo-secret,A secret to do,error,high,"a ""b"", c\.env",1,5,1,25,,,,TODO…\(20\),account=123,[0-9a-f]{32}$/,
  );
  expect(second).toContain(`,${commit.commit},"'=HYPERLINK(""x"")",${commit.date},`);
});

test('html is one page that loads and runs nothing', () => {
  const html = htmlReporter(
    reportOf(findingsIn(`<script>alert(1)</script> ${value}`, '<b>.html'), {
      notices: [{ message: '<i>note</i>' }],
      skipped: [{ path: '<u>', reason: 'gone', gap: true }],
    }),
    { ...plain, ruleUrl: () => 'https://example.com/"x' },
  );
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<b>|<i>|<u>|\ssrc=|@import|url\(|href="https:\/\/example\.com\/"/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; <mark>TODO…(20)</mark>');
  expect(html).toContain('<h2>&lt;b&gt;.html</h2>');
});

test('html of a clean run says so', () => {
  expect(htmlReporter(reportOf([]), plain)).toContain('<p class="verdict clean">No secrets found.</p>');
});
