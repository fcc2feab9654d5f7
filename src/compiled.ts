/**
 * Keeps what Node compiles of this program for the next run, and for other threads: to compile it anew takes a tenth of a
 * hook's time. From Node 22.8 on Node does so itself, once it is told where.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Module } from 'node:module'; // by name: all of it would be copied once more
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Beside the program, where only those can write who can change the program itself. */
const NAME = '.compiled';

/** Who runs it: threads run other functions than the command, and so keep their own. */
export type Runner = 'command' | 'thread';

/** To be called before anything is loaded that is to be kept. `folder`: where the program's files lie. */
export function keepCompiled(folder: string, runner: Runner): void {
  const kept = join(folder, NAME);
  if ('enableCompileCache' in Module && typeof Module.enableCompileCache === 'function')
    Module.enableCompileCache(kept);
  else keepOurselves({ folder, kept, runner });
}

/** A file that was compiled anew. */
interface Fresh {
  readonly kept: string;
  readonly script: Script;
}

/** A file that imports packages when it needs them: how it does is not kept. Takes `import("yaml")`; not `import a`. */
const IMPORTS = /\bimport\(/;

/** Stands in for the step in which Node compiles a file, for the files of the program alone. */
function keepOurselves({ folder, kept, runner }: { folder: string; kept: string; runner: Runner }): void {
  const compile: unknown = Reflect.get(Module.prototype, '_compile');
  const sum = textOf(join(folder, 'program.sum'));
  if (typeof compile !== 'function' || sum === undefined) return;
  const place = join(kept, `${process.version}-${process.arch}-${sum.toString('utf8', 0, 16)}`, runner);
  const fresh: Fresh[] = [];
  const compileOrTake = function (this: NodeJS.Module, source: string, path: string, ...more: unknown[]): unknown {
    if (dirname(path) !== folder || IMPORTS.test(source)) return Reflect.apply(compile, this, [source, path, ...more]);
    const run: unknown = compiled({ source, path, place }, fresh).runInThisContext();
    if (typeof run !== 'function') throw new Error(`${path} is no module`);
    return Reflect.apply(run, this.exports, [this.exports, (id: string) => this.require(id), this, path, folder]);
  };
  Reflect.set(Module.prototype, '_compile', compileOrTake);
  process.once('exit', () => fresh.every(keep));
}

function textOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // not there yet
  }
}

interface Source {
  readonly source: string;
  readonly path: string;
  /** The folder of what is kept for this program, this Node and this runner. */
  readonly place: string;
}

/** The file, compiled; noted as fresh where nothing fit that was kept of it. */
function compiled({ source, path, place }: Source, fresh: Fresh[]): Script {
  const kept = join(place, basename(path));
  const cachedData = textOf(kept);
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename: path,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (script.cachedDataRejected !== false) fresh.push({ kept, script });
  return script;
}

/** At the end, when functions have been compiled that were called. False where nothing can be written, as in an image that is read only. */
function keep({ kept, script }: Fresh): boolean {
  const temporary = `${kept}.${Math.random()}`;
  try {
    mkdirSync(dirname(kept), { recursive: true });
    const file = openSync(temporary, 'wx');
    writeFileSync(file, script.createCachedData());
    fsyncSync(file); // or a machine that goes down leaves a file that is there and blank
    closeSync(file);
    renameSync(temporary, kept);
    return true;
  } catch {
    return false;
  }
}
