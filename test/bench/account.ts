/**
 * Compares what key-sniff and checkov say of infrastructure as code, in the five practices:
 * `npm run bench:account -- --repo DIR … --checkov PATH`. Each finding of one is looked for among those of the other;
 * what only one has is listed, with the reason where the two differ on purpose.
 */
import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checks, type Check } from './account-checks.ts';
import { compare, type Found } from './account-compare.ts';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;

/** Runs a command that may find something (exit code 1) and reads its JSON. */
function jsonOf(command: string, args: readonly string[], cwd: string): unknown {
  const { stdout, stderr, error, status } = spawnSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error !== undefined) throw error;
  const start = stdout.search(/[[{]/);
  if (start === -1) throw new Error(`${command} printed no JSON (exit code ${status}): ${stderr.slice(-500)}`);
  return JSON.parse(stdout.slice(start));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const recordsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  (Array.isArray(value) ? value : [value]).filter(isRecord);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

function checkovFindings(checkov: string, folder: string): readonly Found[] {
  const ids = checks.map(({ id }) => id).join();
  const args = ['--directory', folder, '--check', ids, '--output', 'json', '--compact', '--quiet', '--skip-download'];
  return recordsOf(jsonOf(checkov, args, folder)).flatMap(({ results }) => {
    const failed = isRecord(results) ? recordsOf(results['failed_checks'] ?? []) : [];
    return failed.map((one): Found => {
      const lines = Array.isArray(one['file_line_range']) ? one['file_line_range'] : [];
      return {
        id: textOf(one['check_id']),
        path: textOf(one['file_path']).replace(/^\//, ''),
        firstLine: numberOf(lines[0]),
        lastLine: numberOf(lines[1]),
        what: textOf(one['resource']),
      };
    });
  });
}

function ownFindings(folder: string): readonly Found[] {
  const args = [cli, 'scan', '.', '--format', 'json', '--fail-on', 'critical', '--no-baseline'];
  const report = jsonOf(process.execPath, args, folder);
  return recordsOf(isRecord(report) ? report['findings'] : []).map((one) => ({
    id: textOf(one['ruleId']),
    path: textOf(one['path']),
    firstLine: numberOf(one['startLine']),
    lastLine: numberOf(one['endLine']),
    what: `${textOf(one['severity'])}: ${textOf(one['title'])}`,
  }));
}

function lineOf({ path, firstLine, id, what }: Found): string {
  return `    ${path}:${firstLine}  ${id}  ${what}`;
}

function reasonFor(id: string): string {
  const check: Check | undefined = checks.find((one) => one.id === id);
  return check?.differs ?? 'no reason is known: read it';
}

function report(folder: string, checkov: string): void {
  const { both, onlyTheirs, onlyOurs } = compare(checkovFindings(checkov, folder), ownFindings(folder), checks);
  console.log(`\n${relative(process.cwd(), folder) || folder}`);
  console.log(`  found by both: ${both.length}`);
  for (const { theirs, ours } of both) console.log(`${lineOf(theirs)}  =  ${ours.id} (line ${ours.firstLine})`);
  console.log(`  only checkov: ${onlyTheirs.length}`);
  for (const one of onlyTheirs) console.log(`${lineOf(one)}\n      ${reasonFor(one.id)}`);
  console.log(`  only key-sniff: ${onlyOurs.length}`);
  for (const one of onlyOurs) console.log(lineOf(one));
}

const { values } = parseArgs({
  options: { repo: { type: 'string', multiple: true }, checkov: { type: 'string' } },
  allowPositionals: false,
});
if (values.repo === undefined || values.checkov === undefined) {
  console.error('usage: npm run bench:account -- --repo DIR [--repo DIR …] --checkov PATH');
  process.exitCode = 2;
} else for (const repo of values.repo) report(resolve(repo), resolve(values.checkov));
