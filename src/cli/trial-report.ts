/** Says what became of a trial commit, with the exit code that follows from it. */
import { visible } from '../report/escape.ts';
import { writeOut } from '../report/output.ts';
import type { Trial } from '../hooks/trial.ts';
import type { ExitCode, Io } from './command.ts';

/** 0 where key-sniff blocked the commit, else 2 with what git said. */
export async function reportTrial({ blocked, byUs, output }: Trial, { stdout, stderr }: Io): Promise<ExitCode> {
  if (blocked && byUs) {
    await writeOut(stdout, 'Tried a commit with a made-up key: it was blocked. Commits are guarded.\n');
    return 0;
  }
  const why = blocked ? 'something else stopped it before key-sniff could' : 'it went through';
  const lines = output.split('\n').map(visible).join('\n');
  await writeOut(
    stderr,
    `key-sniff: tried a commit with a made-up key: ${why}. Commits are NOT guarded: key-sniff install\n${lines}\n`,
  );
  return 2;
}
