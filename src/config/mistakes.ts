/** Mistakes in a config that its schema can't see: regular expressions that don't compile or match too much, ids given twice. */
import { messageOf } from '../core/errors.ts';
import type { AllowEntry, Detector, Settings } from './settings.ts';
import type { TimeLimit } from './time-limit.ts';

export interface Mistake {
  /** Keys and indexes that lead to the value. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

type Path = Mistake['path'];

/** All mistakes in the settings. */
export function mistakesIn({ allow = [], detectors = [] }: Settings, limit: TimeLimit): readonly Mistake[] {
  const ids = new Set<string>();
  return [
    ...allow.flatMap((entry, index) => allowMistakes(entry, ['allow', index], limit)),
    ...detectors.flatMap((detector, index) => {
      const repeated = ids.has(detector.id);
      ids.add(detector.id);
      const path = ['detectors', index, 'id'];
      return [
        ...(repeated ? [{ path, message: `two detectors have the id ${JSON.stringify(detector.id)}` }] : []),
        ...detectorMistakes(detector, ['detectors', index], limit),
      ];
    }),
  ];
}

function allowMistakes({ regex }: AllowEntry, path: Path, limit: TimeLimit): readonly Mistake[] {
  return regex === undefined ? [] : valueRegexMistakes(regex, [...path, 'regex'], limit);
}

function detectorMistakes(
  { regex, flags = '', allow = [] }: Detector,
  path: Path,
  limit: TimeLimit,
): readonly Mistake[] {
  const broken = compileMistakes(regex, flags, [...path, 'regex']);
  if (broken.length > 0) return broken;
  if (takes(new RegExp(regex, `m${flags}`), [''], limit))
    return [{ path: [...path, 'regex'], message: 'matches the empty text', hint: 'Make a part of it mandatory.' }];
  return allow.flatMap((source, index) => valueRegexMistakes(source, [...path, 'allow', index], limit));
}

function compileMistakes(source: string, flags: string, path: Path): readonly Mistake[] {
  try {
    new RegExp(source, flags);
    return [];
  } catch (error) {
    // Takes `(?i)abc`, as Go and Python write it; not `(?i:abc)`, which newer versions of JavaScript know.
    const inline = /^\(\?[a-z]+\)/.test(source);
    const hint = inline ? 'JavaScript has no flags such as (?i) in front: detectors have "flags" for them.' : undefined;
    return [{ path, message: messageOf(error), ...(hint === undefined ? {} : { hint }) }];
  }
}

/** No secret is without a letter or a digit: what takes all of these takes every value. */
const PROBES = ['a'.repeat(24), 'A'.repeat(24), '0'.repeat(24)];

function valueRegexMistakes(source: string, path: Path, limit: TimeLimit): readonly Mistake[] {
  const broken = compileMistakes(source, '', path);
  if (broken.length > 0) return broken;
  if (!takes(new RegExp(source), PROBES, limit)) return [];
  const hint = 'To switch off a rule use rules, to leave out files use paths.exclude.';
  return [{ path, message: `${JSON.stringify(source)} matches every value`, hint }];
}

const MILLISECONDS = 500;

/** Whether all texts match. One that takes too long does not: where it matters, it is told then. */
function takes(regex: RegExp, texts: readonly string[], limit: TimeLimit): boolean {
  const result = limit(MILLISECONDS, () => texts.every((text) => regex.test(text)));
  return result.done && result.value;
}
