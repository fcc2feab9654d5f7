/** Annotations of GitHub Actions: lines of output that the runner shows at the place they name. */
import type { Severity } from '../core/rule.ts';
import type { Finding } from '../core/finding.ts';
import { visible } from './escape.ts';
import { headingOf } from './place.ts';
import { count } from './quantities.ts';
import type { Report, Reporter } from './report.ts';
import { groupBy, worstFirst } from './tally.ts';

/** GitHub shows so many annotations of a level for one step (actions/toolkit, docs/problem-matchers.md). */
const MOST_PER_LEVEL = 10;

const LEVELS: Readonly<Record<Severity, 'notice' | 'warning' | 'error'>> = {
  note: 'notice',
  warn: 'warning',
  error: 'error',
  critical: 'error',
};

/** Annotations, and as plain lines what is beyond the number that GitHub shows. */
export const githubReporter: Reporter = (report) => {
  const { shown, rest } = chosen(report);
  return [...shown, ...rest.map(plainLine)].map((line) => `${line}\n`).join('');
};

/** Annotations alone, for a log that already has the findings as text. */
export const annotations: Reporter = (report) =>
  chosen(report)
    .shown.map((line) => `${line}\n`)
    .join('');

/** The worst findings of each level as annotations; where there are more, the last annotation counts them. */
function chosen({ findings, skipped }: Report): {
  readonly shown: readonly string[];
  readonly rest: readonly Finding[];
} {
  const groups = [...groupBy(worstFirst(findings), ({ severity }) => LEVELS[severity])].map(([level, all]) => {
    const most = all.length > MOST_PER_LEVEL ? MOST_PER_LEVEL - 1 : MOST_PER_LEVEL;
    const rest = all.slice(most);
    const more = rest.length === 0 ? [] : [command(level, {}, `${count(rest.length, 'more finding')}: see the log.`)];
    return { shown: [...all.slice(0, most).map((finding) => annotation(level, finding)), ...more], rest };
  });
  const gaps = skipped.filter(({ gap }) => gap);
  const gapLine = `${count(gaps.length, 'item')} could not be scanned: see the log.`;
  return {
    shown: [
      ...groups.flatMap(({ shown }) => shown),
      ...(gaps.length === 0 ? [] : [command('warning', { title: 'key-sniff: not complete' }, gapLine)]),
    ],
    rest: groups.flatMap(({ rest }) => rest),
  };
}

function annotation(level: string, finding: Finding): string {
  const { title, ruleId, redacted, why, fix, startLine, endLine, startColumn, endColumn } = finding;
  const isFile = finding.origin.kind !== 'commit' || finding.origin.part === undefined;
  // GitHub takes columns only where the line is one.
  const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
  return command(
    level,
    {
      ...(isFile && finding.path !== '' ? { file: visible(finding.path), line: startLine, endLine, ...columns } : {}),
      title: visible(`${title} (${ruleId})`),
    },
    [redacted, why, ...fix.slice(0, 1).map((step) => `First: ${step}`)].map(visible).join('\n'),
  );
}

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(message)}`;
}

/** As the runner undoes it (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Begins with a word, so that a path can't make the line a command. */
function plainLine(finding: Finding): string {
  const { severity, title, ruleId, startLine, startColumn } = finding;
  return visible(`${severity} ${headingOf(finding)}:${startLine}:${startColumn} ${title} (${ruleId})`);
}
