/** A simulator of AWS on this machine, installed on first use into a cache folder outside the project. */
import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const call = promisify(execFile);
const requirements = new URL('moto-requirements.txt', import.meta.url).pathname;
const server = new URL('moto_server.py', import.meta.url).pathname;

/** The running simulator. */
export interface Moto {
  readonly url: string;
  /** What programs need to run Python with its packages, the AWS CLI among them. */
  readonly python: Python;
  /** Forgets everything, and asks for no credentials. */
  readonly reset: () => Promise<void>;
  /** From now on, signatures and permissions are checked. */
  readonly checkCredentials: () => Promise<void>;
  /** Throttles the next calls. */
  readonly throttle: (calls: number) => Promise<void>;
  /** How often each action was called since this was last asked. */
  readonly calls: () => Promise<Readonly<Record<string, number>>>;
  readonly stop: () => void;
}

/** A Python with the packages. */
export interface Python {
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Why there is no simulator. */
export interface Unavailable {
  readonly reason: string;
}

/** Starts it. Without Python, or with no way to install the packages, gives the reason; in CI that is an error. */
export async function startMoto(): Promise<Moto | Unavailable> {
  try {
    return await start(await installed());
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    if (process.env['CI'] !== undefined) throw error;
    return { reason: `needs python3 with pip, to install ${requirements}: ${reason}` };
  }
}

const programs = process.platform === 'win32' ? ['python', 'py'] : ['python3', 'python'];

async function installed(): Promise<Python> {
  const { program, version } = await findPython();
  const key = createHash('sha256').update(readFileSync(requirements)).update(version).digest('hex').slice(0, 16);
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'key-sniff-test');
  const folder = join(cache, key);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = join(cache, `${key}.${process.pid}`);
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', '--no-compile'];
    console.log(`Installing a simulator of AWS into ${folder}: once, a minute or two.`);
    await call(program, [...pip, '--target', fresh, '--requirement', requirements]);
    settle(fresh, folder);
  }
  return { program, env: { PATH: process.env['PATH'], HOME: folder, PYTHONPATH: folder } };
}

/** Another run may have been faster. */
function settle(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function findPython(): Promise<{ readonly program: string; readonly version: string }> {
  let last: unknown = new Error('no Python found');
  for (const program of programs) {
    try {
      const { stdout } = await call(program, ['-c', 'import sys, pip; print(sys.version, sys.platform)']);
      return { program, version: stdout };
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

async function start(python: Python): Promise<Moto> {
  const child = spawn(python.program, [server], { env: { ...python.env, MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' } });
  const url = `http://127.0.0.1:${await portOf(child)}`;
  const post = async (path: string, body: string = ''): Promise<void> => {
    const { ok, status } = await fetch(url + path, { method: 'POST', body });
    if (!ok) throw new Error(`moto answers ${path} with ${status}`);
  };
  return {
    url,
    python,
    reset: async () => {
      await post('/moto-api/reset-auth', 'Infinity');
      await post('/moto-api/reset');
      await post('/test/throttle', '0');
      await post('/test/calls');
    },
    checkCredentials: () => post('/moto-api/reset-auth', '0'),
    throttle: (calls) => post('/test/throttle', String(calls)),
    calls: async () => {
      const counts: Readonly<Record<string, number>> = JSON.parse(await (await fetch(`${url}/test/calls`)).text());
      await post('/test/calls');
      return counts;
    },
    stop: () => {
      child.stdin.end();
    },
  };
}

/** The first line that the server prints. */
function portOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`moto ended with ${code}: ${errors}`)));
  });
}
