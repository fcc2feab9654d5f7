import { describe, expect, test } from 'vitest';
import { noiseOf, outcomeOf } from './fake-scan.ts';
import { cpuTime } from '../cpu-time.ts';

/** In two parts, so that this file has no comments of the kind itself. */
const OWN = `key-sniff-${'ignore'}`;
const NEXT = `${OWN}-next-line`;
const KEPT = ['TODO-SECRET-1'];

describe('a comment on the line silences the finding, whatever the syntax', () => {
  test.each([
    [`TODO-SECRET-1 # ${OWN} -- fake`],
    [`TODO-SECRET-1 // ${OWN} todo-secret -- fake`],
    [`TODO-SECRET-1 // ${OWN}: todo-secret -- fake`],
    [`TODO-SECRET-1 /* ${OWN} -- fake */`],
    [`/* ${OWN} -- fake */ TODO-SECRET-1`],
    [`TODO-SECRET-1 <!-- ${OWN} -- fake -->`],
    [`TODO-SECRET-1 <!-- ${OWN} — fake -->`],
    [`TODO-SECRET-1 -- ${OWN} -- fake`],
    [`TODO-SECRET-1 ; ${OWN} -- fake`],
    [`TODO-SECRET-1 % ${OWN} -- fake`],
    [`TODO-SECRET-1 (* ${OWN} -- fake *)`],
    [`TODO-SECRET-1 {- ${OWN} -- fake -}`],
    [`TODO-SECRET-1 {# ${OWN} -- fake #}`],
    [`REM ${OWN} -- fake: TODO-SECRET-1`.replace(': ', ' ')],
    [`{"a": "TODO-SECRET-1", "//": "${OWN} -- fake"}`],
    [`TODO-SECRET-1 # noqa ${OWN} -- fake`],
    [`TODO-SECRET-1 # ${OWN} todo-key, todo-secret -- fake`],
    [`TODO-SECRET-1 # ${OWN.toUpperCase()} -- fake`],
    [`\r\nTODO-SECRET-1 # ${OWN} -- fake\r\n`],
    [`é😀 TODO-SECRET-1 # ${OWN} -- fake`],
    [`TODO-SECRET-1 # ${OWN} -- fake until 2026-06-15`],
  ])('%s', (text) => {
    const { kept, silenced, notices } = outcomeOf(text);
    expect(kept).toEqual([]);
    const line = text.startsWith('\r\n') ? 2 : 1;
    expect(silenced).toEqual([`TODO-SECRET-1 inline src/a.js:${line}: fake`]);
    expect(notices).toEqual([]);
  });
});

describe('a comment above silences the next line', () => {
  test.each([
    [`# ${NEXT} -- fake\nTODO-SECRET-1`, 1],
    [`  // ${NEXT} todo-secret -- fake\r\n  TODO-SECRET-1\r\n`, 1],
    [`<!--\n  ${NEXT} -- fake\nTODO-SECRET-1 -->`, 2],
    [`# ${NEXT} todo-secret -- fake\n# ${NEXT} todo-key -- other\nTODO-SECRET-1 TODO-KEY-2`, 1],
    [`# ${NEXT} -- fake\n# pragma: allowlist nextline secret\nTODO-SECRET-1`, 1],
  ])('%j', (text, line) => {
    const { kept, silenced } = outcomeOf(text);
    expect(kept).toEqual([]);
    expect(silenced[0]).toBe(`TODO-SECRET-1 inline src/a.js:${line}: fake`);
  });

  test('and no other', () => {
    expect(outcomeOf(`# ${NEXT} -- fake\n\nTODO-SECRET-1`).kept).toEqual(KEPT);
    expect(outcomeOf(`TODO-SECRET-1 # ${NEXT} -- fake`).kept).toEqual(KEPT);
    expect(outcomeOf(`# ${OWN} -- fake\nTODO-SECRET-1`).kept).toEqual(KEPT);
  });
});

test('a finding of several lines is silenced from any of them, and from the line above', () => {
  const block = 'TODO-BEGIN\nx\nTODO-END';
  expect(outcomeOf(`${block} # ${OWN} -- fake`).kept).toEqual([]);
  expect(outcomeOf(`# ${NEXT} -- fake\n${block}`).kept).toEqual([]);
  expect(outcomeOf(`TODO-BEGIN # ${OWN} -- fake\nTODO-END`).kept).toEqual([]);
  expect(outcomeOf(`${block}\n# ${OWN} -- fake`).kept).toEqual([block]);
});

describe('a comment that does not hold silences nothing, and says why', () => {
  test.each([
    [`TODO-SECRET-1 # ${OWN}`, `${OWN} has no reason (-- reason): it silences nothing`],
    [`TODO-SECRET-1 # ${OWN} todo-secret`, 'has no reason'],
    [`TODO-SECRET-1 # ${OWN} it is fake`, 'has no reason'],
    [`TODO-SECRET-1 # ${OWN} --`, 'has no reason'],
    [`TODO-SECRET-1 # ${OWN} -- ...`, 'has no reason'],
    [`TODO-SECRET-1 <!-- ${OWN} -->`, 'has no reason'],
    [`TODO-SECRET-1 # ${OWN} -- until 2027-01-01`, 'has no reason'],
    [`TODO-SECRET-1 # ${OWN} -- fake until 2026-06-14`, 'expired on 2026-06-14: it silences nothing any more'],
    [`TODO-SECRET-1 # ${OWN} -- fake until 2026-02-30`, 'ends on no day of the calendar: 2026-02-30'],
    [`TODO-SECRET-1 # ${OWN} todo-secrt -- fake`, 'names no rule: "todo-secrt"'],
    [`TODO-SECRET-1 # ${OWN} todo-key -- fake`, 'silences nothing: there is no such finding'],
  ])('%s', (text, message) => {
    const { kept, silenced, notices } = outcomeOf(text);
    expect(kept).toEqual(KEPT);
    expect(silenced).toEqual([]);
    expect(notices.map((notice) => notice.message)).toEqual([expect.stringContaining(message)]);
    expect(notices[0]?.message).toContain('src/a.js:1: ');
  });

  test('a mistyped rule is told with the one that is meant, and the others hold', () => {
    const { kept, notices } = outcomeOf(`TODO-SECRET-1 # ${OWN} todo-secret todo-kye -- fake`);
    expect(kept).toEqual([]);
    expect(notices).toEqual([
      { message: `src/a.js:1: ${OWN} names no rule: "todo-kye"`, hint: 'did you mean "todo-key"?' },
    ]);
  });

  test.each([
    [`TODO-SECRET-1 # my-${OWN} -- fake`],
    [`TODO-SECRET-1 # ${OWN}d -- fake`],
    [`TODO-SECRET-1 # ${OWN}-all -- fake`],
  ])('other words are none: %s', (text) => {
    expect(outcomeOf(text)).toEqual({ kept: KEPT, silenced: [], notices: [] });
  });
});

describe('a comment releases the value it is about, not the line', () => {
  test('without a rule it releases one finding; where there are more it has to name them', () => {
    const { kept, notices } = outcomeOf(`TODO-SECRET-1 TODO-KEY-2 # ${OWN} -- fake`);
    expect(kept).toEqual(['TODO-SECRET-1', 'TODO-KEY-2']);
    expect(notices).toEqual([
      {
        message: `src/a.js:1: ${OWN} names no rule where there are 2 findings: it silences none`,
        hint: `Write ${OWN} todo-secret todo-key -- reason`,
      },
    ]);
  });

  test('with a rule it releases that rule alone', () => {
    const { kept, silenced } = outcomeOf(`TODO-SECRET-1 TODO-KEY-2 # ${OWN} todo-secret -- fake`);
    expect(kept).toEqual(['TODO-KEY-2']);
    expect(silenced).toEqual(['TODO-SECRET-1 inline src/a.js:1: fake']);
  });
});

test('the reason that is shown never holds a value', () => {
  const reasons = (text: string): readonly string[] =>
    outcomeOf(text).silenced.map((line) => line.replace(/^.*?: /, ''));
  expect(reasons(`/* ${OWN} todo-secret -- fake */ x = "TODO-SECRET-1"; y = "z"`)).toEqual(['fake']);
  expect(reasons(`# ${OWN} todo-secret -- fake TODO-SECRET-1 more`)).toEqual(['fake']);
  expect(reasons(`{"a": "${OWN} todo-secret -- fake", "b": "TODO-SECRET-1"}`)).toEqual(['fake']);
  expect(reasons(`# ${OWN} todo-secret -- ${'x'.repeat(9000)}\n`.replace('-- ', '-- TODO-SECRET-1'))).toEqual([]);
});

describe('a comment that silences nothing is told', () => {
  test('where it is meant as one', () => {
    const { notices } = outcomeOf(`a()\nb() // ${OWN} -- fake\n`);
    expect(notices.map(({ message }) => message)).toEqual([
      `src/a.js:2: ${OWN} silences nothing: there is no such finding`,
    ]);
  });

  test.each([
    ['in text about it', `write \`${OWN} -- why\` behind it`, 'src/a.js'],
    ['in documentation', `# ${OWN} -- why`, 'docs/a.md'],
  ])('but not %s', (_, text, path) => {
    expect(outcomeOf(text, noiseOf(), path).notices).toEqual([]);
  });

  test('nor in old contents', () => {
    expect(outcomeOf(`# ${OWN} -- fake`, noiseOf({}, { coverage: 'past' })).notices).toEqual([]);
  });
});

test('thousands of comments on thousands of lines cost no more than reading them', () => {
  const lines = `TODO-SECRET-1 TODO-KEY-2 # ${OWN} todo-key -- fake gitleaks:allow\n`.repeat(10_000);
  const started = cpuTime();
  expect(outcomeOf(lines).kept).toEqual([]);
  const one = `TODO-SECRET-1 # ${OWN} -- fake; `.repeat(2000);
  expect(outcomeOf(one).silenced).toEqual([]);
  const blocks = `# secretlint-disable\n# ${NEXT} -- fake\n`.repeat(20_000);
  expect(outcomeOf(`${blocks}TODO-SECRET-1`).kept).toEqual([]);
  expect(cpuTime() - started).toBeLessThan(15_000);
});
