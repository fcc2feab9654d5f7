/** Scans texts with fake rules, for tests of what keeps findings out of a result. */
import { emptyConfig, type Config } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createFindings, type Finding } from '../../src/core/finding.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { createNoise, type Noise, type NoiseOptions } from '../../src/noise/noise.ts';
import type { Notice } from '../../src/report/report.ts';

function fake(id: string, regex: RegExp): Rule {
  return {
    id,
    title: id,
    severity: 'error',
    confidence: 'high',
    keywords: ['TODO-'],
    scope: { after: 5 },
    why: 'why',
    fix: ['fix'],
    sources: [],
    *detect({ text }) {
      for (const { 0: value, index } of text.matchAll(regex)) yield { start: index, end: index + value.length };
    },
  };
}

// Take `TODO-SECRET-1`, `TODO-KEY-abc` and what stands between TODO-BEGIN and TODO-END, also on several lines; not `TODO-`.
const rules = [
  fake('todo-secret', /TODO-SECRET-[0-9]+/g),
  fake('todo-key', /TODO-KEY-[\w.-]+/g),
  fake('todo-block', /TODO-BEGIN[^]*?TODO-END/g),
];
export const ruleIds: readonly string[] = ['todo-secret', 'todo-key', 'todo-block', 'aws-key'];
const engine = createEngine(rules);
const encoder = new TextEncoder();

/** All findings of a text. */
export function findingsOf(text: string, path: string = 'src/a.js'): readonly Finding[] {
  const bytes = encoder.encode(text);
  return createFindings({ bytes, path, origin: { kind: 'worktree' }, located: scan(engine, bytes, path) });
}

/** Noise control for tests: a whole tree, on a day in 2026. */
export function noiseOf(settings: object = {}, options: Partial<NoiseOptions> = {}): Noise {
  return createNoise({
    config: configOf(settings),
    root: '/repo',
    today: '2026-06-15',
    coverage: 'tree',
    ruleIds,
    ...options,
  });
}

/** The config with these settings. */
export function configOf(settings: object): Config {
  if (Object.keys(settings).length === 0) return emptyConfig('/repo');
  return parseConfig(JSON.stringify(settings), { name: '.key-sniff.json', path: '/repo/.key-sniff.json' });
}

/** What a content comes to. */
export interface Outcome {
  /** Values that are reported. */
  readonly kept: readonly string[];
  /** `value by where: reason`. */
  readonly silenced: readonly string[];
  readonly notices: readonly Notice[];
}

/** Scans one text and applies the noise control to it. */
export function outcomeOf(text: string, noise: Noise = noiseOf(), path: string = 'src/a.js'): Outcome {
  const { kept, silenced } = noise.silence(findingsOf(text, path), { path, bytes: encoder.encode(text) });
  return {
    kept: kept.map(({ secret }) => secret.reveal()),
    silenced: silenced.map(({ finding, by, where, reason }) => `${finding.secret.reveal()} ${by} ${where}: ${reason}`),
    notices: noise.notices(),
  };
}
