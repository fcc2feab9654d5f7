/** Runs a scan as the command line asks for it: source, config, rules, noise, progress, reports, exit code. */
import { createExclusion, type Config } from '../config/config.ts';
import { UserError } from '../core/errors.ts';
import { confidences, severities, type Rule, type Severity } from '../core/rule.ts';
import { createNoise, type Coverage } from '../noise/noise.ts';
import { writeOut } from '../report/output.ts';
import { createProfile } from '../report/profile.ts';
import { createProgress } from '../report/progress.ts';
import type { Report } from '../report/report.ts';
import { exitCodeOf, run } from '../run.ts';
import { choiceOf } from './choice.ts';
import type { Arguments, ExitCode, Io, OptionSpecs } from './command.ts';
import { reportHelp, reportingOf, reportOptions, writeReports } from './reports.ts';
import { loadPolicy, type Policy } from './policy.ts';
import { loadSearch } from './search.ts';
import { given } from './given.ts';
import type { ScanPlan } from './scan-plan.ts';
import { openSource, type OpenSource } from './sources.ts';
import { isWithin } from '../sources/targets.ts';

/** The options of every command that scans, whatever the source. */
export const scanOptions: OptionSpecs = {
  ...reportOptions,
  confidence: { type: 'string' },
  'fail-on': { type: 'string' },
  'max-file-size': { type: 'string' },
  config: { type: 'string' },
  'no-baseline': { type: 'boolean' },
  plugin: { type: 'string', multiple: true },
  strict: { type: 'boolean' },
  engine: { type: 'string' },
  profile: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
};

/** Their help. */
export const scanHelp: string = `  --confidence LEVEL  least confidence to report: ${confidences.join(', ')} (default: medium)
  --fail-on SEVERITY  least severity for exit code 1: ${severities.join(', ')} (default: warn)
  --strict            a file whose structure can't be analysed counts as a gap (exit code 2)
  --config FILE       a config instead of the .key-sniff.json that is found
  --no-baseline       report what the baseline knows, too
  --plugin FILE       rules as code: a module that exports \`rules\`; may be repeated
  --max-file-size N   do not read files larger than N bytes; they count as gaps
  --engine KIND       fast (default), or plain: every content is read and scanned in full
  --profile           say on standard error where the time goes, by phase and rule (on one thread, engine plain)
  --no-cache          look at everything, whatever an earlier scan noted, and note nothing
${reportHelp}`;

/** How a command differs from a plain scan. */
export interface ScanVariant {
  /** A clean run says nothing. */
  readonly quiet?: boolean;
}

/** Scans and reports. */
export async function runScan(
  plan: ScanPlan,
  args: Arguments,
  io: Io,
  { quiet = false }: ScanVariant = {},
): Promise<ExitCode> {
  const reporting = reportingOf(args, io);
  const failOn = choiceOf<Severity>(args, 'fail-on', severities, 'warn');
  const { report } = await scanSource(plan, args, io);
  const code = exitCodeOf(report, failOn);
  if (!quiet || code !== 0 || report.findings.length > 0) await writeReports({ ...report, failOn }, reporting, io);
  return code;
}

/** A report, and what it is about. */
export interface Scan {
  readonly report: Report;
  readonly source: OpenSource;
  readonly config: Config;
}

/** Scans as the options say. */
export async function scanSource(plan: ScanPlan, args: Arguments, io: Io): Promise<Scan> {
  const context = { args, io, git: { cwd: io.cwd, env: io.env }, looksAhead: isFast(args) };
  const source = await openSource(plan, context);
  const policy = await loadPolicy(source, context);
  return { report: await scanWith(source, policy, args, io), source, config: policy.config };
}

/** Whether contents may be left out that surely hold nothing. A profile is of all that is done, in one thread. */
function isFast(args: Arguments): boolean {
  return choiceOf(args, 'engine', engines, 'fast') === 'fast' && !args.flag('profile');
}

async function scanWith(source: OpenSource, { config, baseline }: Policy, args: Arguments, io: Io): Promise<Report> {
  const { root } = source;
  const { search, recipe, ruleIds, notices } = await loadSearch(config, root, args, io);
  const noise = createNoise({
    config,
    root,
    today: io.now.toISOString().slice(0, 10),
    coverage: coverageOf(source, config),
    ruleIds,
    ...given('baseline', baseline),
  });
  const profile = args.flag('profile') ? createProfile(() => performance.now()) : undefined;
  const largest = maxFileSize(args, config);
  const fast = isFast(args);
  const usesMemory = fast && !args.flag('no-cache');
  const items = source.read({
    excluded: createExclusion(config, root),
    ...given('sieve', fast ? { search, recipe } : undefined),
    ...given('maxFileSize', largest),
    ...given('memoryKey', usesMemory ? async () => (await loadKeys()).memoryKey(recipe, largest) : undefined),
  });
  const progress = createProgress(io.stderr, () => performance.now());
  try {
    const report = await run(items, {
      ...search,
      noise,
      strict: args.flag('strict'),
      sourceName: source.name,
      onProgress: (_, path) => progress.step(path),
      profile,
    });
    return { ...(await settled(report, search.rules, { root, io })), notices: [...notices, ...report.notices] };
  } finally {
    progress.end();
    if (profile !== undefined) await writeOut(io.stderr, profile.text(performance.now()));
  }
}

/** Asks the rest of the project, where a rule wants that for one of its findings. */
async function settled(
  report: Report,
  rules: readonly Rule[],
  { root, io }: { readonly root: string; readonly io: Io },
): Promise<Report> {
  const ids = new Set(report.findings.map(({ ruleId }) => ruleId));
  const asking = rules.filter(({ id }) => ids.has(id)).filter(({ isCleared }) => isCleared !== undefined);
  if (asking.length === 0) return report;
  const { createProject, withoutCleared } = await import('./project.ts');
  return withoutCleared(report, asking, createProject(root, { cwd: root, env: io.env }));
}

const engines = ['fast', 'plain'] as const;

const loadKeys = (): Promise<typeof import('../memory/key.ts')> => import('../memory/key.ts');

function coverageOf({ isPast, targets }: OpenSource, { folder }: Config): Coverage {
  if (isPast) return 'past';
  return targets.some(({ path, isFolder }) => isFolder && isWithin(path, folder)) ? 'tree' : 'files';
}

function maxFileSize(args: Arguments, { settings }: Config): number | undefined {
  const text = args.text('max-file-size');
  if (text === undefined) return settings.maxFileSize;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new UserError(`--max-file-size ${JSON.stringify(text)} is no number of bytes`);
}
