/** Runs the built command against the simulator, with nothing of this machine's own AWS settings. */
import { spawn } from 'node:child_process';

const built = new URL('../../dist/cli.js', import.meta.url).pathname;

/** What the command did. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An access key to call with. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
}

/** How to run it. */
export interface Surroundings {
  readonly cwd?: string;
  readonly key?: AccessKey;
  /** Another copy of the command. */
  readonly cli?: string;
}

const NOWHERE = '/nonexistent';

/** Runs `key-sniff` with the words. */
export function keySniff(words: readonly string[], { cwd, key, cli = built }: Surroundings = {}): Promise<Run> {
  const child = spawn(process.execPath, [cli, ...words], {
    ...(cwd === undefined ? {} : { cwd }),
    env: {
      PATH: process.env['PATH'],
      HOME: NOWHERE,
      GIT_CONFIG_NOSYSTEM: '1',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...(key === undefined ? {} : { AWS_ACCESS_KEY_ID: key.id, AWS_SECRET_ACCESS_KEY: key.secret }),
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A finding of a JSON report, as far as the tests look at it. */
export interface ToldFinding {
  readonly ruleId: string;
  readonly title: string;
  readonly severity: string;
  readonly path: string;
  readonly details: Readonly<Record<string, string>>;
  readonly evidence: readonly string[];
  readonly fix: readonly string[];
}

/** A JSON report, as far as the tests look at it. */
export interface ToldReport {
  readonly findings: readonly ToldFinding[];
  readonly notices: readonly { readonly message: string }[];
  readonly skipped: readonly { readonly path: string; readonly reason: string; readonly gap: boolean }[];
}

/** Reads what `--format json` printed. */
export function reportOf({ stdout, stderr }: Run): ToldReport {
  if (stdout === '') throw new Error(stderr);
  const report: ToldReport = JSON.parse(stdout);
  return report;
}
