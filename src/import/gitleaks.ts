/** Takes over a config of gitleaks or betterleaks: rules, allowlists, and the findings that `.gitleaksignore` knows. */
import { parse } from 'smol-toml';
import type { AllowEntry, Detector } from '../config/settings.ts';
import { messageOf, UserError } from '../core/errors.ts';
import { MIN_KEYWORD } from '../core/grams.ts';
import { escapeRegExp } from '../core/shape.ts';
import { globOf } from './glob.ts';
import { nothing, together, type Imported, type ImportNote, type KnownFinding } from './imported.ts';
import { translateRe2 } from './re2.ts';
import { flagOf, isTable, numberOf, tablesOf, textOf, textsOf, type Table } from './table.ts';

/** Reads a `.gitleaks.toml`. Throws a `UserError` where it is no TOML. */
export function importGitleaks(text: string, file: string): Imported {
  const config = readToml(text, file);
  const extend = config['extend'];
  return together([
    ...tablesOf(config, 'rules').map((rule) => importRule(rule, file)),
    ...[...tablesOf(config, 'allowlists'), ...tablesOf(config, 'allowlist')].map((list) => importAllowlist(list, file)),
    ...(isTable(extend) ? [importExtension(extend, file)] : []),
  ]);
}

function readToml(text: string, file: string): Table {
  try {
    return parse(text);
  } catch (error) {
    const [first = ''] = messageOf(error).split('\n');
    throw new UserError(`${file} is not TOML: ${first}`, { cause: error });
  }
}

function note(where: string, message: string, lost: boolean = true): Imported {
  return { ...nothing, notes: [{ where, message, lost }] };
}

function importExtension(extend: Table, file: string): Imported {
  const path = textOf(extend, 'path') ?? textOf(extend, 'url');
  const disabled = textsOf(extend, 'disabledRules');
  const where = `${file} [extend]`;
  return together([
    flagOf(extend, 'useDefault')
      ? note(where, "gitleaks' own rules are not taken over: key-sniff's take their place", false)
      : nothing,
    path === undefined ? nothing : note(where, `${path} is not followed: name it to take it over too`),
    disabled.length === 0
      ? nothing
      : note(where, `rules switched off there: ${disabled.join(', ')}; switch off their counterparts in "rules"`),
  ]);
}

function importRule(rule: Table, file: string): Imported {
  const id = textOf(rule, 'id') ?? '';
  const where = `${file} rule ${id}`;
  const regex = textOf(rule, 'regex');
  if (regex === undefined) {
    const lists = [...tablesOf(rule, 'allowlists'), ...tablesOf(rule, 'allowlist')];
    return lists.length > 0 || textOf(rule, 'path') === undefined
      ? note(where, "it changes a rule of gitleaks' own: allow values for all rules, or for key-sniff's counterpart")
      : note(where, 'it is about file names alone: key-sniff has no such detectors');
  }
  const secretGroup = numberOf(rule, 'secretGroup');
  const translation = translateRe2(regex, {
    flags: true,
    ...(secretGroup === undefined || secretGroup === 0 ? {} : { secretGroup }),
  });
  if (!translation.ok) return note(where, `its regex can't be translated: ${translation.problem}`);
  const { regex: translated, flags } = translation;
  const allowed = ruleAllowlists(rule, where);
  const detector = { ...describe(rule, id), regex: translated, ...(flags === '' ? {} : { flags }) };
  return {
    ...nothing,
    detectors: [allowed.values.length === 0 ? detector : { ...detector, allow: allowed.values }],
    notes: [...allowed.notes, ...pathNotes(rule, where)],
  };
}

/** What a rule says of itself. */
function describe(rule: Table, id: string): Omit<Detector, 'regex'> {
  const keywords = textsOf(rule, 'keywords');
  const entropy = numberOf(rule, 'entropy');
  const usable = keywords.length > 0 && keywords.every((word) => word.length >= MIN_KEYWORD);
  return {
    id: idOf(id),
    title: (textOf(rule, 'description') ?? id).replace(/\.$/, ''),
    ...(usable ? { keywords } : {}),
    ...(entropy === undefined ? {} : { entropy }),
  };
}

/** The id as lower-case words, none of ours: `gitleaks-<id>`. */
function idOf(id: string): string {
  const words = id.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return ['gitleaks', ...words].join('-');
}

function pathNotes(rule: Table, where: string): readonly ImportNote[] {
  const path = textOf(rule, 'path');
  const required = tablesOf(rule, 'required');
  return [
    ...(path === undefined
      ? []
      : [{ where, message: `it looks at every file now, not only at ${path}: set "path" to a glob`, lost: false }]),
    ...(required.length === 0
      ? []
      : [{ where, message: 'it reports without the other rules it required', lost: false }]),
  ];
}

interface Allowed {
  /** Regular expressions on the value. */
  readonly values: readonly string[];
  readonly notes: readonly ImportNote[];
}

function ruleAllowlists(rule: Table, where: string): Allowed {
  const lists = [...tablesOf(rule, 'allowlists'), ...tablesOf(rule, 'allowlist')].map((list) => valuesOf(list, where));
  const places = [...tablesOf(rule, 'allowlists'), ...tablesOf(rule, 'allowlist')].flatMap((list) =>
    textsOf(list, 'paths'),
  );
  const notes = lists.flatMap((list) => list.notes);
  const message = `files it leaves out: ${places.join(', ')}; there is no such condition for one detector`;
  return {
    values: lists.flatMap(({ values }) => values),
    notes: places.length === 0 ? notes : [...notes, { where, message, lost: true }],
  };
}

/** What an allowlist says of values. What it says of lines, commits or several things together releases more than a value. */
function valuesOf(list: Table, where: string): Allowed {
  const refuse = (message: string): Allowed => ({ values: [], notes: [{ where, message, lost: true }] });
  const [regexes, stopwords] = [textsOf(list, 'regexes'), textsOf(list, 'stopwords')];
  if (regexes.length + stopwords.length === 0) return commits(list, where);
  if (textOf(list, 'condition')?.toUpperCase() === 'AND')
    return refuse('an allowlist with the condition AND is not taken over');
  const target = textOf(list, 'regexTarget');
  if (regexes.length > 0 && target !== undefined && target !== '' && target !== 'secret')
    return refuse(`an allowlist about the ${target} releases more than a value: ${regexes.join(', ')}`);
  const words = stopwords.map((word) => translateRe2(`(?i)${escapeRegExp(word)}`));
  const all = [...regexes.map((regex) => translateRe2(regex)), ...words];
  const broken = regexes.filter((_, index) => all[index]?.ok === false);
  const notes = broken.map((regex) => ({ where, message: `${JSON.stringify(regex)} can't be translated`, lost: true }));
  const { notes: more } = commits(list, where);
  return { values: all.flatMap((one) => (one.ok ? [one.regex] : [])), notes: [...notes, ...more] };
}

function commits(list: Table, where: string): Allowed {
  const count = textsOf(list, 'commits').length;
  const message = `${count} commits that it leaves out: record their findings with key-sniff baseline --history`;
  return { values: [], notes: count === 0 ? [] : [{ where, message, lost: true }] };
}

function importAllowlist(list: Table, file: string): Imported {
  const where = `${file} allowlist`;
  const targets = textsOf(list, 'targetRules');
  if (targets.length > 0) return note(where, `an allowlist for the rules ${targets.join(', ')} only is not taken over`);
  const reason = textOf(list, 'description') ?? `taken over from ${file}`;
  const { values, notes } = valuesOf(list, where);
  const globs = textsOf(list, 'paths').map((path) => ({ path, glob: globOf(path) }));
  const unclear = globs.filter(({ glob }) => glob === undefined);
  const message = `paths to leave out that are no simple globs: ${unclear.map(({ path }) => path).join(', ')}`;
  return {
    ...nothing,
    allow: values.map((regex): AllowEntry => ({ regex, reason })),
    exclude: globs.flatMap(({ glob }) => glob ?? []),
    notes: unclear.length === 0 ? notes : [...notes, { where, message, lost: true }],
  };
}

/** Reads a `.gitleaksignore`: `file:rule:line`, or `commit:file:rule:line`, one a line. */
export function importGitleaksIgnore(text: string, file: string): Imported {
  return together(
    text.split(/\r?\n/).map((line, index): Imported => {
      const entry = line.trim();
      if (entry === '' || entry.startsWith('#')) return nothing;
      const where = `${file}:${index + 1}`;
      const found = fingerprintOf(entry, where);
      return found === undefined
        ? note(where, `${JSON.stringify(entry)} is no fingerprint`)
        : { ...nothing, known: [found] };
    }),
  );
}

function fingerprintOf(entry: string, where: string): KnownFinding | undefined {
  // Takes `a/b.js:generic-api-key:12` and the same behind `<40 hexadecimal digits>:`; not `a/b.js:12`.
  const [, path, line] = /^(?:[0-9a-f]{40}:)?(.+):[^:]+:(\d+)$/.exec(entry) ?? [];
  return path === undefined ? undefined : { path: path.replaceAll('\\', '/'), line: Number(line), where };
}
