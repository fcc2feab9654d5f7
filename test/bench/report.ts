/** The results of a bench as text. */
import type { Growth } from './growth.ts';
import type { Measured } from './measure.ts';

/** Where the figures come from. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly git: string;
  readonly date: string;
  /** Load averages at the begin and at the end: how busy the machine was with other work. */
  readonly load: readonly (readonly number[])[];
}

/** The results for one piece of work in one repository. */
export interface Row {
  readonly work: string;
  readonly repository: string;
  readonly results: readonly Measured[];
}

/** All results. */
export interface Bench {
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
  readonly growth: readonly Growth[];
}

/** The results as Markdown. Ratios are to key-sniff's own first result of a row. */
export function markdown({ machine, versions, rows, growth }: Bench): string {
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const loads = machine.load.map((load) => load.map((one) => one.toFixed(1)).join(', '));
  return [
    `${machine.date}, ${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.system}, node ${machine.node}, git ${machine.git};`,
    `${tools.join(', ')}. Load averages at the begin ${loads[0] ?? ''}, at the end ${loads[1] ?? ''}.`,
    '',
    ...table(['work', 'repository', 'command', 'wall', 'CPU', 'of key-sniff', 'memory', 'runs'], rows.flatMap(linesOf)),
    ...growth.flatMap(({ of, rows: measured }) => [
      '',
      ...table(
        [of, 'wall', 'CPU', 'memory'],
        measured.map(([size, one]) => [size, seconds(one.wall), seconds(one.cpu), megabytes(one)]),
      ),
    ]),
    '',
  ].join('\n');
}

function linesOf({ work, repository, results }: Row): readonly (readonly string[])[] {
  const [own] = results;
  return results.map((one) => {
    const { name, wall, cpu, runs, failure } = one;
    const ratio = own === undefined || own.wall === 0 ? '' : `${(wall / own.wall).toFixed(2)} ×`;
    const figures =
      failure === undefined ? [seconds(wall), seconds(cpu), ratio, megabytes(one)] : [failure, '', '', ''];
    return [work, repository, name, ...figures, String(runs)];
  });
}

function seconds(value: number | undefined): string {
  return value === undefined ? '' : `${value.toFixed(2)} s`;
}

function megabytes({ memory }: Measured): string {
  return memory === undefined ? '' : `${memory.toFixed(0)} MB`;
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)];
}
