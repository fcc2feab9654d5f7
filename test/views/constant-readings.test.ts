import { parse } from '@typescript-eslint/parser';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../cpu-time.ts';
import { constantReadings, originOf, type ConstantReading } from '../../src/views/constant-readings.ts';
import { createFolding } from '../../src/views/folding.ts';
import { createNameCollector } from '../../src/views/names.ts';
import { isNode, programOf, type SyntaxNode } from '../../src/views/syntax.ts';

function readingsOf(text: string): readonly ConstantReading[] {
  const tree: unknown = parse(text, { range: true, ecmaFeatures: { jsx: true } });
  return isNode(tree) ? constantReadings(text, programOf(tree)) : [];
}

const constantsIn = (text: string): readonly string[] =>
  readingsOf(text).flatMap(({ constants }) => constants.map(({ value }) => value.text));

describe('constant folding', () => {
  test.each([
    [`const a = 'TODO' + '-SEC' + 'RET';`, ['TODO-SECRET']],
    ['const b = `TODO-${"SECRET"}-${1}`;', ['TODO-SECRET-1']],
    [`const c = ['TODO', 'SECRET'].join('-');`, ['TODO-SECRET']],
    [`const d = 'TODO-'.concat('SECRET');`, ['TODO-SECRET']],
    [`const e = String.fromCharCode(84, 79, 68, 79);`, ['TODO']],
    [`const f = atob('VE9ETy1TRUNSRVQ=');`, ['TODO-SECRET']],
    [`const g = Buffer.from('VE9ETy1TRUNSRVQ', 'base64').toString('utf8');`, ['TODO-SECRET']],
    [`const h = Buffer.from('544f444f', 'hex').toString();`, ['TODO']],
    ['const i = String.raw`TODO-${"SECRET"}`;', ['TODO-SECRET']],
    [`const part = 'TODO-'; use(part + 'SECRET');`, ['TODO-SECRET']],
    [`const typed = ('TODO-' as string) + ('SECRET' satisfies string)!;`, ['TODO-SECRET']],
    [`const j = String.fromCodePoint(84, 79, 68, 79);`, ['TODO']],
    [`const k = decodeURIComponent('TODO%2dSECRET');`, ['TODO-SECRET']],
    [`const l = decodeURIComponent('TODO%');`, []],
    [`const m = (() => 'TODO-SECRET')();`, ['TODO-SECRET']],
    [`const loop = () => loop(); loop();`, []],
    [`const all = { ...all }; use(all.key);`, []],
    [`use(new TextDecoder().decode(new Uint8Array([84, 79, 68, 79])));`, ['TODO']],
    [`const a = Buffer.from('544f444f', 'hex');\nuse(a.toString());`, ['TODO', 'TODO']],
    ['use(`${Buffer.from([84, 79, 68, 79])}`);', ['TODO']],
    [`use(String(Buffer.concat([Buffer.from('TODO'), Buffer.from('LQ==', 'base64')])));`, ['TODO-']],
    [`use('Basic ' + Buffer.from('a:TODO').toString('base64'));`, ['Basic YTpUT0RP']],
    [`use(Buffer.from(key).toString('hex'));`, []],
    [`use(String.fromCharCode.apply(null, [84, 79, 68, 79]));`, ['TODO']],
    [`use([84, 79, 68, 79].map((code) => String.fromCharCode(code)).join(''));`, ['TODO']],
    [`use([84, 79, 68, 79].map((code) => String(code + 1)).join(''));`, []],
    [`use('ODOT'.split('').reverse().join(''));`, ['TODO']],
    [`use([...'ODOT'].reverse().join(''));`, ['TODO']],
    [`use(['TO', 'DO'].reduce((all, one) => all + one, ''));`, ['TODO']],
    [`use(['TO'].concat(['DO'], '-').join(''));`, ['TODO-']],
    [`use('TO#DO'.replace('#', ''));`, ['TODO']],
    [`use('T-O-D-O'.replace(/-/g, ''));`, ['TODO']],
    [`use('T-O-D-O'.replaceAll('-', ''));`, ['TODO']],
    [`use('TO(DO)'.replace(/(a|b)+/g, ''));`, []],
    [`use('TODO{}'.replace('{}', name));`, []],
    [`use(' TODO '.trim().toLowerCase());`, ['todo']],
    [
      `use('xxTODO'.slice(2), 'xxTODO'.substring(2, 6), 'TO'.padEnd(4, 'DO'), 'TO'.repeat(2));`,
      ['TODO', 'TODO', 'TODO', 'TOTO'],
    ],
    [`use('TODO'.slice(start));`, []],
    [`enum A { B = 'TODO', C = B + '-SECRET' }`, ['TODO-SECRET']],
    ['const i = `TODO-${read()}`;', []],
    [`const j = 1 - 'TODO-SECRET';`, []],
    [`const k = constructor.toString();`, []],
    [`const a = b + 'x', b = a + 'y';`, []],
    [`const prose = 'a text that goes on ' + 'from line to line';`, []],
  ])('%s', (text, expected) => {
    expect(constantsIn(text)).toEqual(expected);
  });

  test.each<[string, (index: number) => string, string]>([
    ['names', (n) => `const a${n} = a${n + 1} + a${n + 1};`, 'a0'],
    ['functions', (n) => `function a${n}() { return a${n + 1}() + a${n + 1}(); }`, 'a0()'],
    ['members', (n) => `const a${n} = { b: a${n + 1}.b + a${n + 1}.b };`, 'a0.b'],
    ['lists', (n) => `const a${n} = [...a${n + 1}, ...a${n + 1}];`, `a0.join('')`],
    ['calls', (n) => `const a${n} = a${n + 1}.slice(0).slice(0).slice(0);`, `a0.join('')`],
  ])('what doubles with each of a hundred %s is given up soon', (_, line, use) => {
    const lines = Array.from({ length: 100 }, (__, index) => line(index));
    const started = cpuTime();
    constantsIn(`${lines.join('\n')}\nuse(${use});`);
    expect(cpuTime() - started).toBeLessThan(2000); // worked out one by one it takes years
  });

  test('a sum of hundreds of pieces is folded', () => {
    const text = `const long = ${Array.from({ length: 300 }, () => `'ab'`).join('+')};`;
    expect(constantsIn(text)).toEqual(['ab'.repeat(300)]);
  });

  test('what is no sum is looked at once', () => {
    let looks = 0;
    const product: SyntaxNode = {
      type: 'BinaryExpression',
      range: [0, 5],
      get operator() {
        looks++;
        return '*';
      },
    };
    expect(createFolding(createNameCollector().finish()).fold(product)).toEqual([]);
    expect(looks).toBe(1);
  });
});

describe('a constant reaches', () => {
  test.each([
    ['a call', `const key = 'TODO-SECRET';\nnew Shop(key);`, `new Shop('TODO-SECRET');`],
    ['a branch', `const key = live ? 'TODO-SECRET' : read();`, `const key = 'TODO-SECRET';`],
    ['a property', `const key = 'TODO-SECRET';\nopen({ apiKey: key });`, `open({ apiKey: 'TODO-SECRET' });`],
    ['a short property', `const apiKey = 'TODO-SECRET';\nopen({ apiKey });`, `open({ apiKey: 'TODO-SECRET' });`],
    ['a template', 'const key = "TODO-SECRET";\nopen(`Bearer ${key} ${x}`);', 'open(`Bearer TODO-SECRET ${x}`);'],
    ['a call of many lines', `const key = 'TODO-SECRET';\nopen(\n  1,\n  key,\n);`, `open( 1, 'TODO-SECRET', );`],
    ['an attribute', `const key = 'TODO-SECRET';\n<Map apiKey={key} />;`, `<Map apiKey={'TODO-SECRET'} />;`],
    [
      'a field',
      `class A { #key = 'TODO-SECRET';\n open() { return new Shop(this.#key); } }`,
      `new Shop('TODO-SECRET')`,
    ],
    ['an object', `const keys = { a: { b: 'TODO-SECRET' } } as const;\nopen(keys.a.b);`, `open('TODO-SECRET');`],
    ['an enum', `enum Keys { A = 'TODO-SECRET' }\nopen(Keys.A);`, `open('TODO-SECRET');`],
    ['a default', `function f(key = 'TODO-SECRET') {\n open(key); }`, `open('TODO-SECRET');`],
    ['a default taken apart', `function f({ key = 'TODO-SECRET' }) {\n open(key); }`, `open('TODO-SECRET');`],
    ['a fallback', `const key = process.env.KEY ?? 'TODO-SECRET';\nopen(key);`, `open('TODO-SECRET');`],
    ['a sum over lines', `let key = 'TODO-';\nkey += 'SECRET';\nopen(key);`, `open('TODO-SECRET');`],
    ['a late fallback', `let key = read();\nkey ??= 'TODO-SECRET';\nopen(key);`, `open('TODO-SECRET');`],
    ['a frozen object', `const keys = Object.freeze({ a: 'TODO-SECRET' });\nopen(keys.a);`, `open('TODO-SECRET');`],
    [
      'an object in another',
      `const a = { b: 'TODO-SECRET' };\nconst c = { ...a };\nopen(c.b);`,
      `open('TODO-SECRET');`,
    ],
    ['an object taken apart', `const a = { b: 'TODO-SECRET' };\nconst { b: c } = a;\nopen(c);`, `open('TODO-SECRET');`],
    ['a list taken apart', `const [, key] = ['a', 'TODO-SECRET'];\nopen(key);`, `open('TODO-SECRET');`],
    ['an item', `const keys = ['a', 'TODO-SECRET'];\nopen(keys[1]);`, `open('TODO-SECRET');`],
    ['a static field', `class A { static key = 'TODO-SECRET'; }\nopen(A.key);`, `open('TODO-SECRET');`],
    ['a function', `function key() { return 'TODO-SECRET'; }\nopen(key());`, `open('TODO-SECRET');`],
    [
      'a function that does more',
      `function key() { log(); return 'TODO-SECRET'; }\nopen(key());`,
      `open('TODO-SECRET');`,
    ],
    [
      'a function with a branch',
      `function key() { if (a) return 'TODO-SECRET'; }\nopen(key());`,
      `open('TODO-SECRET');`,
    ],
    ['a promise', `async function key() { return 'TODO-SECRET'; }\nopen(await key());`, `open('TODO-SECRET');`],
    ['a method', `const a = { key: () => 'TODO-SECRET' };\nopen(a.key());`, `open('TODO-SECRET');`],
    ['a getter', `const a = { get key() { return 'TODO-SECRET'; } };\nopen(a.key);`, `open('TODO-SECRET');`],
    [
      'a getter of a class',
      `class A { get key() { return 'TODO-SECRET'; } m() { open(this.key); } }`,
      `open('TODO-SECRET');`,
    ],
    ['a static getter', `class A { static get key() { return 'TODO-SECRET'; } }\nopen(A.key);`, `open('TODO-SECRET');`],
    ['an instance', `class A { key = 'TODO-SECRET'; }\nconst a = new A();\nopen(a.key);`, `open('TODO-SECRET');`],
    ['a namespace', `namespace A { export const key = 'TODO-SECRET'; }\nopen(A.key);`, `open('TODO-SECRET');`],
    ['a map', `const a = new Map([['b', 'TODO-SECRET']]);\nopen(a.get('b'));`, `open('TODO-SECRET');`],
    [
      'a map of an object',
      `const a = new Map(Object.entries({ b: 'TODO-SECRET' }));\nopen(a.get('b'));`,
      `open('TODO-SECRET');`,
    ],
    [
      'a map filled later',
      `const a = new Map();\na.set('b', 'TODO-SECRET');\nopen(a.get('b'));`,
      `open('TODO-SECRET');`,
    ],
    ['a member set later', `const a = {};\na.b = 'TODO-SECRET';\nopen(a.b);`, `open('TODO-SECRET');`],
    ['a computed name', `const a = 'k', b = { [a]: 'TODO-SECRET' };\nopen(b[a]);`, `open('TODO-SECRET');`],
    ['assigned objects', `const a = Object.assign({}, { b: 'TODO-SECRET' });\nopen(a.b);`, `open('TODO-SECRET');`],
    [
      'a tuple taken apart',
      `const a = ['b', 'TODO-SECRET'] as const;\nconst [, key] = a;\nopen(key);`,
      `open('TODO-SECRET');`,
    ],
    ['the rest of a list', `const [, ...a] = ['b', 'TODO-SECRET'];\nopen(a[0]);`, `open('TODO-SECRET');`],
    ['the last item', `const a = ['b', 'TODO-SECRET'];\nopen(a.at(-1));`, `open('TODO-SECRET');`],
    ['an object in a list', `const a = [{ b: 'TODO-SECRET' }];\nopen(a[0].b);`, `open('TODO-SECRET');`],
    ['a late value', `let key;\nkey = 'TODO-SECRET';\nopen(key);`, `open('TODO-SECRET');`],
  ])('%s', (_, text, expected) => {
    expect(readingsOf(text).map((reading) => reading.text.trim())).toContainEqual(expect.stringContaining(expected));
  });

  test.each([
    ['added to what is unknown', `let key = read(); key += 'TODO-SECRET'; open(key);`],
    ['of a field that is not static', `class A { key = 'TODO-SECRET'; }\nopen(A.key);`],
    [
      'of a function that gives one of many',
      `function key(n) { ${'if (n) return "TODO-SECRET";'.repeat(9)} }\nopen(key());`,
    ],
    ['of a function with a parameter', `function key(name) { return 'TODO-' + name; }\nopen(key('a'));`],
    ['of another entry', `const keys = new Map([['a', 'TODO-SECRET']]);\nopen(keys.get('b'));`],
    ['of a map that is filled from outside', `const keys = new Map(read());\nopen(keys.get('TODO-SECRET'));`],
    ['of a getter that reads it', `class A { get key() { return read(); } m() { return open(this.key); } }`],
    ['set later, and again', `const a = {};\na.b = 'TODO-SECRET';\na.b = read();\nopen(a.b);`],
    ['not exported by a namespace', `namespace A { const key = 'TODO-SECRET'; }\nopen(A.key);`],
    ['set again', `let key = 'TODO-SECRET'; key = read(); open(key);`],
    ['declared twice', `const key = 'TODO-SECRET'; { const key = read(); open(key); }`],
    ['a parameter elsewhere', `const key = 'TODO-SECRET'; const f = (key) => open(key);`],
    ['a member of that name', `const key = 'TODO-SECRET'; open(x.key, { key: 1 });`],
    ['a type', `const key = 'TODO-SECRET'; type A = { key: typeof key };`],
    ['a field set twice', `class A { key = 'TODO-SECRET'; b() { this.key = read(); open(this.key); } }`],
  ])('nothing when %s', (_, text) => {
    expect(constantsIn(text)).toEqual([]);
  });

  test('each of the values that it may be', () => {
    const text = `const key = live ? 'TODO-SECRET-1' : 'TODO-SECRET-2';\nopen(key);`;
    const either = ['TODO-SECRET-1', 'TODO-SECRET-2'];
    expect(constantsIn(text)).toEqual([...either, ...either]); // where it is declared, and in the call
  });
});

describe('the place of a constant', () => {
  const placeOf = (text: string, part: string): string | undefined => {
    const constant = readingsOf(text)[0]?.constants[0];
    const from = constant?.value.text.indexOf(part) ?? 0;
    return constant && text.slice(...originOf(text, constant, [from, from + part.length]));
  };

  test('is where the literal is written, without its quotes', () => {
    expect(placeOf(`const key = 'TODO-SECRET';\nopen(key);`, 'TODO-SECRET')).toBe('TODO-SECRET');
    expect(placeOf('const key = "TODO-SECRET";\nopen(`Bearer ${key}`);', 'TODO-SECRET')).toBe('TODO-SECRET');
  });

  test('is the expression that puts the pieces together', () => {
    expect(placeOf(`open('TODO' + '-SECRET');`, 'TODO-SECRET')).toBe(`'TODO' + '-SECRET'`);
    expect(placeOf(`open(atob('VE9ETy1TRUNSRVQ='));`, 'TODO-SECRET')).toBe(`atob('VE9ETy1TRUNSRVQ=')`);
  });

  test('is shown with what stands on its line', () => {
    const [reading] = readingsOf(`first();\nconst apiKey = 'TODO' + '-SECRET'; // note\n`);
    expect(reading?.text).toBe(`const apiKey = 'TODO-SECRET'; // note`);
    expect(reading?.text.slice(reading.constants[0]?.start, reading.constants[0]?.end)).toBe('TODO-SECRET');
  });
});

test('long statements are read around each constant', () => {
  const filler = `'x'`.padEnd(50, ' ');
  const [reading] = readingsOf(`const key = 'TODO-SECRET';\nopen({ ${`a: ${filler},`.repeat(200)} apiKey: key });`);
  expect(reading?.text).toContain(`apiKey: 'TODO-SECRET'`);
  expect(reading?.text.length).toBeLessThan(2000);
});
