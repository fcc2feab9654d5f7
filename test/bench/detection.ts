/**
 * Compares what scanners find: `npm run bench:detection -- --cases DIR [--peers DIR] [--trees DIR]… [--only a,b] [--out FILE]`.
 * Reads labelled cases (one suite a file of JSON lines), runs key-sniff as built and every installed peer on them with
 * their default settings, and prints the scores side by side; each miss and false alarm goes into a file, by its id.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { casesAt, layOut, suitesIn, type Case, type Suite } from './cases.ts';
import { filesIn, scanners, type Scanner } from './scanners.ts';
import { mistakes, score, without, type Score } from './scores.ts';

/** Cases whose labels are held to be wrong, with the reasons. */
const { reasons }: { readonly reasons: readonly { readonly ids: readonly string[] }[] } = JSON.parse(
  readFileSync(new URL('wrong-labels.json', import.meta.url), 'utf8'),
);
const wrong: ReadonlySet<string> = new Set(reasons.flatMap(({ ids }) => ids));

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    peers: { type: 'string' },
    trees: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    out: { type: 'string', default: join(tmpdir(), 'bench-detection.json') },
  },
});

const percent = (part: number): string => (part * 100).toFixed(1);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const head = (cells: readonly string[]): string => `${row(cells)}\n${row(cells.map(() => '---'))}`;

type Ids = Readonly<Record<string, { readonly missed: readonly string[]; readonly false: readonly string[] }>>;

/** One line of the table, and the ids behind it. */
function judgeSuite(suite: Suite, scanner: Scanner, root: string): Ids {
  const flagged = casesAt(suite, scanner.findings(root));
  const cells = [suite, without(suite, wrong)].map((of) => cellsOf(score(of, flagged)));
  process.stdout.write(`${row([suite.name, scanner.name, ...cells.flat()])}\n`);
  const { missed, false: alarms } = mistakes(suite, flagged);
  return { [`${suite.name}/${scanner.name}`]: { missed: idsOf(missed), false: idsOf(alarms) } };
}

function cellsOf({ recall, falseAlarms, plainRecall, precision, f1 }: Score): readonly string[] {
  return [`${percent(recall)} / ${percent(falseAlarms)}`, [precision, plainRecall, f1].map(percent).join(' / ')];
}

function idsOf(cases: readonly Case[]): readonly string[] {
  return cases.map(({ id }) => id);
}

/** A scanner that fails says so and does not end the comparison. */
function tried<T>(name: string, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    process.stderr.write(`${name} failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

function compare(cases: string, work: string, tools: readonly Scanner[]): Ids {
  const score = ['recall / false alarms', 'precision / recall / F1'];
  process.stdout.write(
    `${head(['suite', 'scanner', ...score, ...score.map((cell) => `${cell}, wrong labels left out`)])}\n`,
  );
  const ids: Ids[] = [];
  for (const suite of suitesIn(cases)) {
    const root = join(work, suite.name);
    layOut(suite, root);
    for (const tool of tools) ids.push(tried(tool.name, () => judgeSuite(suite, tool, root)) ?? {});
  }
  return Object.assign({}, ...ids);
}

const PER = 10_000;

function countInTrees(trees: readonly string[], tools: readonly Scanner[]): void {
  process.stdout.write(`\n${head(['tree', 'files', 'scanner', 'findings', 'per 10,000 files'])}\n`);
  for (const tree of trees) {
    const files = filesIn(tree);
    for (const { name, findings } of tools) {
      const count = tried(name, () => findings(tree).length);
      if (count !== undefined)
        process.stdout.write(`${row([tree, `${files}`, name, `${count}`, ((count / files) * PER).toFixed(1)])}\n`);
    }
  }
}

function main(work: string): void {
  const reports = join(work, 'reports');
  mkdirSync(reports);
  const only = values.only?.split(',');
  const tools = scanners(values.peers, reports).filter(({ name }) => only?.includes(name) ?? true);
  if (values.cases !== undefined) {
    writeFileSync(values.out, JSON.stringify(compare(values.cases, join(work, 'cases'), tools), undefined, 1));
    process.stdout.write(`\nMisses and false alarms by id: ${values.out}\n`);
  }
  if (values.trees.length > 0) countInTrees(values.trees, tools);
}

if (values.cases === undefined && values.trees.length === 0) {
  process.stderr.write('Give --cases DIR, a folder of labelled cases, or --trees DIR, a tree to count findings in.\n');
  process.exitCode = 2;
} else {
  const work = mkdtempSync(join(tmpdir(), 'bench-detection-'));
  try {
    main(work);
  } finally {
    rmSync(work, { recursive: true });
  }
}
