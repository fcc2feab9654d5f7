/** Where the time of a run went: by phase, and by rule, so that a slow one is found. */
import type { Profile } from '../core/engine.ts';
import { count, duration, grouped } from './quantities.ts';
import { visible } from './escape.ts';

/** A profile that keeps what it is told. */
export interface ProfileRecord extends Profile {
  /** As a table for people. `total` is the time since the program started. */
  readonly text: (total: number) => string;
}

interface Cost {
  readonly name: string;
  milliseconds: number;
  calls: number;
  characters: number;
}

/** The rules that took longest are shown. */
const SHOWN = 20;

/** Begins to record. */
export function createProfile(now: () => number): ProfileRecord {
  const start = now();
  const phases = new Map<string, Cost>();
  const rules = new Map<string, Cost>();
  return {
    now,
    spent: (phase, milliseconds) => add(phases, phase, milliseconds, 0),
    took: (ruleId, milliseconds, characters) => {
      add(phases, 'rules', milliseconds, 0);
      add(rules, ruleId, milliseconds, characters);
    },
    text: (total) => {
      const known = [...phases.values()].reduce((sum, { milliseconds }) => sum + milliseconds, start);
      const rows = [
        ['start', start] as const,
        ...[...phases.values()].map(({ name, milliseconds }) => [name, milliseconds] as const),
        ['rest', total - known] as const,
        ['total', total] as const,
      ];
      return `${['Time by phase:', ...rows.map(phaseLine), '', ...ruleLines([...rules.values()])].join('\n')}\n`;
    },
  };
}

function add(costs: Map<string, Cost>, name: string, milliseconds: number, characters: number): void {
  const cost = costs.get(name) ?? { name, milliseconds: 0, calls: 0, characters: 0 };
  cost.milliseconds += milliseconds;
  cost.calls++;
  cost.characters += characters;
  costs.set(name, cost);
}

function phaseLine([name, milliseconds]: readonly [string, number]): string {
  return `  ${precise(milliseconds).padStart(9)}  ${name}`;
}

function ruleLines(costs: readonly Cost[]): readonly string[] {
  const sorted = costs.toSorted((a, b) => b.milliseconds - a.milliseconds);
  const hidden = sorted.length - SHOWN;
  return [
    `Time by rule (${count(costs.length, 'rule')} called):`,
    ...sorted.slice(0, SHOWN).map(ruleLine),
    ...(hidden > 0 ? [`  … and ${grouped(hidden)} more`] : []),
  ];
}

function ruleLine({ name, milliseconds, calls, characters }: Cost): string {
  const share = `${count(calls, 'call')}, ${count(characters, 'character')}`;
  return `  ${precise(milliseconds).padStart(9)}  ${visible(name)} (${share})`;
}

function precise(milliseconds: number): string {
  return milliseconds < 100 ? `${milliseconds.toFixed(1)} ms` : duration(milliseconds);
}
