/** What secretlint's recommended rules find in samples drawn anew, the plugin finds at the same place. */
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { createRandom } from '../../src/core/random.ts';
import { render } from '../../src/core/sample.ts';
import { base62, base64url, generate, type Shape } from '../../src/core/shape.ts';
import { secretlintRules } from '../../src/docs/equivalents.ts';
import { fileResult } from '../../src/eslint/file-findings.ts';
import { isSecretlintRule } from '../../src/noise/secretlint-rules.ts';

const SEEDS = [1, 2, 3];

interface Text {
  readonly path: string;
  readonly text: string;
}

/** Shapes that secretlint's documentation shows, of which samples of ours are seldom one. */
const shapes: Readonly<Record<string, Shape>> = {
  sendgrid: ['SG.', base62(22), '.', base62(43)],
  openai: ['sk-proj-', base64url(74), 'T3BlbkFJ', base64url(73), 'x'],
  anthropic: ['sk-ant-api03-', base64url(93), 'AA'],
  figma: ['figd_', base62(43)],
};

function drawn(shape: Shape, seed: number): Text {
  return { path: 'src/app.js', text: `use('${generate(shape, createRandom(seed))}');\n` };
}

/** A token of 1Password is JSON in base64. */
function account(seed: number): Text {
  const value = (length: number): string => generate([base62(length)], createRandom(seed));
  const token = { signInAddress: 'acme.1password.com', deviceUuid: value(26), secretKey: value(34), srpX: value(60) };
  return { path: '.env', text: `OP_SERVICE_ACCOUNT_TOKEN=ops_${btoa(JSON.stringify(token))}\n` };
}

/** The samples of our rules that name secretlint's as their counterpart, and those above. */
function textsFor(name: string): readonly Text[] {
  const own = Object.keys(examples).filter((id) => isSecretlintRule(name, id));
  const path = name === 'gcp' ? 'key.json' : 'file.txt';
  const rendered = own.flatMap((id) =>
    (examples[id] ?? [])
      .filter((example) => example.expect === 'finds')
      .flatMap((example) => SEEDS.map((seed) => ({ path: example.path ?? path, text: render(example, seed).text }))),
  );
  const shape = shapes[name];
  return [
    ...rendered,
    ...(shape === undefined ? [] : SEEDS.map((seed) => drawn(shape, seed))),
    ...(name === '1password' ? SEEDS.map(account) : []),
  ];
}

const preset = '@secretlint/secretlint-rule-preset-recommend';

/** What secretlint's rule finds in the text. */
async function found(name: string, { path, text }: Text): Promise<readonly (readonly [number, number])[]> {
  const ext = path.slice(path.lastIndexOf('.'));
  const { messages } = await lintSource({
    source: { filePath: path, content: text, contentType: 'text', ext },
    options: { config: { rules: [{ id: preset, rule: creator, rules: [], options: {} }] } },
  });
  const own = messages.filter(({ ruleId }) => ruleId === `@secretlint/secretlint-rule-${name}`);
  return own.map(({ range: [start, end] }) => [start, end]);
}

function ours({ path, text }: Text): readonly { readonly start: number; readonly end: number }[] {
  const { byRule } = fileResult({ ast: {}, text, path, root: '/', confidence: 'medium' });
  return [...byRule.values()].flat();
}

describe.each(secretlintRules)('secretlint-rule-%s', (name) => {
  test('what it finds is found', async () => {
    let places = 0;
    for (const one of textsFor(name)) {
      for (const [start, end] of await found(name, one)) {
        places++;
        const isFound = ours(one).some((place) => place.start < end && start < place.end);
        expect(isFound, `in ${one.path}, at ${start} to ${end}`).toBe(true);
      }
    }
    expect(places).toBeGreaterThanOrEqual(SEEDS.length - 1);
  });
});
