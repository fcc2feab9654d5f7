/** Takes over a config of secretlint: rules that are off, and values that are allowed. */
import type { AllowEntry } from '../config/settings.ts';
import { escapeRegExp } from '../core/shape.ts';
import { isSecretlintRule } from '../noise/secretlint-rules.ts';
import { nothing, together, type Imported } from './imported.ts';
import { flagOf, isTable, tablesOf, textOf, textsOf, type Table } from './table.ts';

/** Reads a parsed `.secretlintrc`. `ruleIds` are ours: secretlint's rule for a vendor means all of ours for it. */
export function importSecretlint(config: unknown, file: string, ruleIds: readonly string[]): Imported {
  if (!isTable(config)) return nothing;
  return together(allRules(config).map((rule) => importRule(rule, file, ruleIds)));
}

/** A preset holds rules of its own. */
function allRules(table: Table): readonly Table[] {
  return tablesOf(table, 'rules').flatMap((rule) => [rule, ...allRules(rule)]);
}

function importRule(rule: Table, file: string, ruleIds: readonly string[]): Imported {
  const id = textOf(rule, 'id') ?? '';
  const where = `${file} ${id}`;
  const off = flagOf(rule, 'disabled') ? ruleIds.filter((ours) => isSecretlintRule(id, ours)) : [];
  const options = rule['options'];
  const allows = isTable(options) ? textsOf(options, 'allows') : [];
  const patterns = isTable(options) ? tablesOf(options, 'patterns') : [];
  const messages = textsOf(rule, 'allowMessageIds');
  const lost = (message: string, count: number): Imported =>
    count === 0 ? nothing : { ...nothing, notes: [{ where, message, lost: true }] };
  return together([
    { ...nothing, rules: Object.fromEntries(off.map((ours) => [ours, 'off'])) },
    ...allows.map((allow) => importAllow(allow, where)),
    lost('its patterns are not taken over: write them as detectors', patterns.length),
    lost(`messages it leaves out: ${messages.join(', ')}; switch off our counterparts in "rules"`, messages.length),
  ]);
}

/** A literal, or `/regex/flags`, on the value. */
function importAllow(source: string, where: string): Imported {
  // Takes `/^x/i`; not `x/y`.
  const [, regex, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(source) ?? [];
  if (/[^gu]/.test(flags)) {
    const message = `${JSON.stringify(source)} has flags that an allow entry does not have`;
    return { ...nothing, notes: [{ where, message, lost: true }] };
  }
  const entry: AllowEntry = { regex: regex ?? escapeRegExp(source), reason: `taken over from ${where}` };
  return { ...nothing, allow: [entry] };
}
