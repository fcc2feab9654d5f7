/** Puts what was taken over into a config, without touching what is there. */
import { applyEdits, modify, type FormattingOptions, type JSONPath } from 'jsonc-parser';
import { parseConfig } from '../config/parse.ts';
import type { Detector, Settings } from '../config/settings.ts';
import { UserError } from '../core/errors.ts';
import type { Imported, ImportNote } from './imported.ts';

const FORMAT: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
const ORIGIN = { name: 'config', path: '/config' };

/** A config with the additions in it. */
export interface Merged {
  readonly text: string;
  /** How many entries were added; those that were there already do not count. */
  readonly added: number;
  readonly notes: readonly ImportNote[];
}

/** Adds to the text of a config; `undefined` where there is none yet. `name` is how messages call it. Comments and order stay. */
export function mergeImported(text: string | undefined, name: string, imported: Imported): Merged {
  const start = text ?? '{}\n';
  const { settings } = parseConfig(start, { ...ORIGIN, name });
  const additions = [...detectorsFor(settings, imported), ...othersFor(settings, imported)];
  const valid = additions.filter(({ problem }) => problem === undefined);
  return {
    text: valid.reduce((result, { path, value }) => add(result, path, value), start),
    added: valid.length,
    notes: additions.flatMap(({ value, problem }) =>
      problem === undefined ? [] : [{ where: nameOf(value), message: problem, lost: true }],
    ),
  };
}

interface Addition {
  /** Ends in -1 for the end of a list. */
  readonly path: JSONPath;
  readonly value: unknown;
  /** Why a config can't hold it. */
  readonly problem?: string;
}

function detectorsFor({ detectors: there = [] }: Settings, { detectors }: Imported): readonly Addition[] {
  const taken = new Set(there.map(({ id }) => id));
  const isThere = (one: Detector): boolean =>
    there.some(({ regex, flags }) => regex === one.regex && flags === one.flags);
  return detectors
    .filter((one) => !isThere(one))
    .map((one) => {
      const id = freeId(one.id, taken);
      taken.add(id);
      return checked({ path: ['detectors', -1], value: { ...one, id } }, (value) => ({ detectors: [value] }));
    });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = id; ; free = `${id}-${number++}`) if (!taken.has(free)) return free;
}

function othersFor(settings: Settings, imported: Imported): readonly Addition[] {
  const { allow = [], paths: { exclude = [] } = {}, rules = {} } = settings;
  const fresh = imported.allow.filter(
    (entry) => !allow.some(({ regex, sha256 }) => regex === entry.regex && sha256 === entry.sha256),
  );
  return [
    ...fresh.map((value) => checked({ path: ['allow', -1], value }, (one) => ({ allow: [one] }))),
    ...imported.exclude
      .filter((glob) => !exclude.includes(glob))
      .map((value) => ({ path: ['paths', 'exclude', -1], value })),
    ...Object.entries(imported.rules)
      .filter(([id]) => !Object.hasOwn(rules, id))
      .map(([id, value]) => ({ path: ['rules', id], value })),
  ];
}

/** The addition with what a config that holds nothing else would complain of. */
function checked(addition: Addition, settingsOf: (value: unknown) => object): Addition {
  try {
    parseConfig(JSON.stringify(settingsOf(addition.value)), ORIGIN);
    return addition;
  } catch (error) {
    if (error instanceof UserError) return { ...addition, problem: error.message.replace(/^config:\d+:\d+: /, '') };
    throw error;
  }
}

function nameOf(value: unknown): string {
  const name = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof name === 'string' ? `detector ${name}` : 'allow entry';
}

function add(text: string, path: JSONPath, value: unknown): string {
  const isArrayInsertion = path.at(-1) === -1;
  return applyEdits(text, modify(text, path, value, { formattingOptions: FORMAT, isArrayInsertion }));
}
