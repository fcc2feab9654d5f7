/** The built-in rules of the built command: a table that is read at once, and packs of code that are loaded when needed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readIndex } from '../core/keyword-file.ts';
import { indexedIds, lazyRules, type RuleSet, type RuleTable } from '../core/rule-table.ts';
import type { RulePack } from '../core/rule-pack.ts';

/** Loads modules at once, ES modules too: a rule is called in the midst of a scan, which does not wait. */
const require = createRequire(import.meta.url);

let read: RuleSet | undefined;

/** Every built-in rule. The files lie beside this one, once all is bundled. */
export function builtin(): RuleSet {
  return (read ??= readRules());
}

function readRules(): RuleSet {
  const table: RuleTable = JSON.parse(readFileSync(beside('rules.json'), 'utf8'));
  return lazyRules(table, readIndex(readFileSync(beside('rules.bin')), indexedIds(table)), loadPack);
}

function beside(name: string): URL {
  return new URL(name, import.meta.url);
}

function loadPack(number: number): RulePack {
  const { pack }: { readonly pack: RulePack } = require(`./rules-${number}.js`);
  return pack;
}
