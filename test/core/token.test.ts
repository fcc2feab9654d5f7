import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../../src/core/overlap.ts';
import { createRandom } from '../../src/core/random.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { base62, base64, base64url, computed, generate, hex, type Shape } from '../../src/core/shape.ts';
import { base62Number, crc32 } from '../../src/core/hash.ts';
import { tokenRule, type Token } from '../../src/core/token.ts';

const common = { title: 'Acme token', grants: 'call Acme', revoke: 'Delete it.', docs: 'https://acme.test' };
const bare: Token = { ...common, id: 'acme-token', near: ['acme', 'data_dog'], shape: [hex(32)] };
const mixed: Token = { ...common, id: 'acme-token', near: ['acme'], shape: [base62(24)] };
const marked: Token = { ...common, id: 'acme-token', shape: ['acme_', base62(20)] };
const summed: Token = {
  ...common,
  id: 'acme-token',
  shape: ['acme_', base62(20), computed('A-Za-z0-9', 6, (before) => base62Number(crc32(before), 6))],
};

const drawn = (shape: Shape, seed = 1): string => generate(shape, createRandom(seed));

function found(token: Token, text: string): readonly { readonly value: string; readonly confidence: string }[] {
  const engine = createEngine([tokenRule(token)]);
  return scan(engine, new TextEncoder().encode(text), '').map((one) => ({
    value: one.value,
    confidence: confidenceOf(one),
  }));
}

const loud = (token: Token, text: string): readonly string[] =>
  found(token, text).flatMap(({ value, confidence }) => (confidence === 'low' ? [] : [value]));

describe('a bare value beside its name', () => {
  const value = drawn(bare.shape);
  const tied = [
    'ACME_API_KEY=@',
    'acmeToken = "@"',
    'acmeToken: string = "@"',
    'var acmeToken string = "@"',
    'ACME_KEY ::= "@"',
    'acme_token ?= @',
    '$acmeToken .= "@"',
    '  "acmeToken" => "@"',
    'System.setProperty("ACME_TOKEN", "@")',
    'key = os.getenv("ACME_KEY") or "@"',
    'const k = process.env.ACME_KEY ?? `@`',
    'ACME_KEY=${ACME_KEY:-@}',
    '<acmeToken>\n    @\n</acmeToken>',
    '{"config": "ACME_TOKEN=@\\nBACKUP=true"}',
    '{"config": "A=1\\nACME_TOKEN=@"}',
    '- name: ACME_API_KEY\n  value: "@"',
    '{"name": "ACME_KEY", "value": "@"}',
    '<key>ACME_KEY</key>\n<string>@</string>',
    '<add key="AcmeApiKey" value="@" />',
    'acme:\n  enabled: true\n  api_key: @',
    '[acme]\nsecret = @',
    'new Acme({\n  apiKey: "@",\n})',
    'client = Acme(api_key="@")',
    'client = AcmeClient("@", secret=True)',
    'X-Acme-Token: @',
    'the Acme API key @ is ours',
    'acme SECRET_KEY @',
    'acme.io access token `@`',
    'ACME PRIVATE: @',
    'Endpoint=https://x.acme.io;Id=1;Secret=@',
    'curl https://api.acme.com/v1 -H "Authorization: Bearer @"',
    'https://api.acme.com/v1?limit=3&api_key=@&x=1',
    'acme login --token @',
    'mvn verify -Dacme.token=@',
    "acme token = '@'",
    'setenv ACME_API_KEY @',
    'dataDogKey = @',
    'DATADOG_KEY = @',
    'data-dog-key = @',
    'myAcmeKey = @',
    'acmeapikey=@',
  ];
  test.each(tied)('is found in %s', (text) => {
    expect(loud(bare, text.replace('@', value))).toEqual([value]);
  });

  const untied = [
    'acme sells keys @',
    'acme client secret api access key @',
    'acme: @',
    'commit @ fixes acme',
    'acme keyword is not close to the real token = "@"',
    'acme is fine; token = "@"',
    'ACME_COMMIT=@',
    'acme();token="@"',
    'acme={a:1};token="@"',
    'acme_key_sha256: @',
    'acmeClientId = "@"',
    'https://acme.com/keys/@',
    'https://acme.com/keys/@/push',
    'acmespace_key = @',
    'pacme_key = @',
    'acme_key = x@',
    'acme_key = @x',
    'acme_key = @(1)',
    'acme_key = @.get()',
    'acme:\n  on: true\n\n  token: @',
    'acme\nsomething else\ntoken: @',
  ];
  test.each(untied)('is not found in %s', (text) => {
    expect(loud(bare, text.replace('@', value))).toEqual([]);
  });

  test('needs no telling label where it is quoted and can be no hash', () => {
    const random = drawn(mixed.shape);
    expect(loud(mixed, `acme = "${random}"`)).toEqual([random]);
    expect(loud(mixed, `acme = ${random}`)).toEqual([]);
  });

  test('needs no more than a name that says so itself', () => {
    const telling: Token = { ...bare, near: ['acme_entry'], telling: true };
    expect(loud(telling, `acme_entry: ${value}`)).toEqual([value]);
    expect(loud(telling, `acme_entry_sha256: ${value}`)).toEqual([]);
    expect(loud({ ...bare, near: ['acme_entry'] }, `acme_entry: ${value}`)).toEqual([]);
  });

  test('is no word', () => {
    const words: Token = { ...common, id: 'acme-token', near: ['acme'], shape: [base64url(24)] };
    expect(loud(words, 'acme_key = "angular-google-analytics"')).toEqual([]);
    expect(loud(words, 'acme_key = "getPagesInAnyOfTheSpaces"')).toEqual([]);
    const random = drawn(words.shape);
    expect(loud(words, `acme_key = "${random}"`)).toEqual([random]);
  });

  test('is the one that has enough entropy', () => {
    expect(loud(bare, `ACME_KEY=${'0'.repeat(32)}`)).toEqual([]);
    expect(loud(bare, `ACME_KEY="${'ab'.repeat(16)}" # was "${value}"`)).toEqual([]);
  });
});

describe('a value that shows whose it is', () => {
  const value = drawn(marked.shape);
  test.each(['@', 'a = "@"', '\\n@', 'a%3D@', 'https://acme.com/@/', '\ud83d\ude00@'])('is found in %s', (text) => {
    expect(loud(marked, text.replace('@', value))).toEqual([value]);
  });

  test.each(['x@', '_@', '+@', '@x', '@_', '@0'])('is not found in %s', (text) => {
    expect(loud(marked, text.replace('@', value))).toEqual([]);
  });

  test('is not part of a blob in base64', () => {
    const blob = drawn([base64(40)]).replace(/..$/, '/9');
    expect(loud(marked, `data:image/png;base64,${blob}/${value}/${blob}`)).toEqual([]);
    expect(loud(marked, `https://acme.com/some/api/of/theirs/${value}/more`)).toEqual([value]);
  });

  test('is not the end of another prefix where its own has a hyphen', () => {
    const hyphenated: Token = { ...marked, shape: ['acme-', base62(20)] };
    const own = drawn(hyphenated.shape);
    expect(loud(hyphenated, `px-${own}`)).toEqual([]);
    expect(loud(hyphenated, `\${KEY:-${own}}`)).toEqual([own]);
  });

  test('says that its checksum is right, and is of low confidence where it is wrong', () => {
    const right = drawn(summed.shape);
    const wrong = `${right.slice(0, -1)}${right.endsWith('a') ? 'b' : 'a'}`;
    expect(found(summed, right)).toEqual([{ value: right, confidence: 'high' }]);
    expect(found(summed, wrong)).toEqual([{ value: wrong, confidence: 'low' }]);
    const engine = createEngine([tokenRule(summed)]);
    const [match] = scan(engine, new TextEncoder().encode(right), '');
    expect(match?.match.evidence).toContain('checksum right');
  });
});
