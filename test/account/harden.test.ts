/** What `harden` prints passes key-sniff's own rules, and holds what the five practices need. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { harden, hardenFormats, type HardenFormat } from '../../src/account/harden.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { lenses } from '../../src/views/index.ts';

const names = { user: 'ada', group: 'Admins', partition: 'aws' };
const files: Readonly<Record<HardenFormat, string>> = {
  cli: 'harden.sh',
  terraform: 'harden.tf',
  cloudformation: 'harden.json',
};
/** Rules that see the weakened output. A policy within a command's argument is not looked into. */
const seen: Readonly<Record<HardenFormat, readonly string[]>> = {
  cli: ['password-policy-weak'],
  terraform: ['mfa-condition-bool', 'root-scp-gap', 'password-policy-weak'],
  cloudformation: ['mfa-condition-bool', 'root-scp-gap'],
};
const unreadable: string[] = [];
const engine = createEngine(rules, {
  lenses,
  onRuleError: (rule, path, error) => unreadable.push(`${rule.id} ${path} ${String(error)}`),
});

function findings(format: HardenFormat, text: string): readonly string[] {
  const located = scan(engine, new TextEncoder().encode(text), files[format], { highConfidenceOnly: false });
  return [...located.map(({ rule }) => rule.id), ...unreadable];
}

describe.each(hardenFormats)('harden --format %s', (format) => {
  test.each([
    ['', names],
    [' for a unit', { ...names, target: 'ou-ab12-12345678' }],
    [' for another partition', { ...names, partition: 'aws-us-gov' }],
  ])('passes its own rules%s', (_, options) => {
    expect(findings(format, harden(format, options))).toEqual([]);
  });

  test('is looked at by these rules', () => {
    const weakened = harden(format, names)
      .replaceAll('BoolIfExists', 'Bool')
      .replaceAll('StringLike', 'StringEquals')
      .replace(/(password.length\s*=?\s*)14/, '$17');
    expect(findings(format, weakened)).toEqual(expect.arrayContaining([...seen[format]]));
  });
});
