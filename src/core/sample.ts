/**
 * Examples of rules. A secret in an example is a sample: a shape with a label, drawn anew from each seed. In
 * finds`…${sample}…` each sample is an expected finding at exactly the span where it is put; clean`…` must stay silent.
 */
import { createRandom, type Random } from './random.ts';
import { generate, type Part } from './shape.ts';

/** A value that is made when an example is rendered. */
export interface Sample {
  readonly label: string;
  readonly make: (random: Random) => string;
  /** Text that the example needs but that is not an expected finding of the rule. */
  readonly context?: true;
}

/** A labelled sample of the shape: `sample('access key ID', 'AKIA', base32(16))`. */
export function sample(label: string, ...shape: readonly Part[]): Sample {
  return { label, make: (random) => generate(shape, random) };
}

/** The same value in an example where it is not an expected finding of the rule. */
export function context(of: Sample): Sample {
  return { ...of, context: true };
}

/** A text with samples in it, and what a rule must say of it. */
export interface Example {
  readonly expect: 'finds' | 'clean';
  readonly parts: readonly (string | Sample)[];
  /** The file's path, where it matters. */
  readonly path?: string;
  /** What this example guards against; an issue's number for a regression. */
  readonly note?: string;
}

type Template = (strings: TemplateStringsArray, ...samples: readonly (Sample | string)[]) => Example;
interface Tag extends Template {
  /** The same, for a file with this path. */
  readonly in: (path: string) => Template;
}

function createTag(expect: Example['expect']): Tag {
  const example: Template = (strings, ...samples) => ({
    expect,
    parts: strings.flatMap((text, index) => {
      const value = samples[index];
      return value === undefined ? [text] : [text, value];
    }),
  });
  return Object.assign(example, {
    in: (path: string): Template => {
      return (strings, ...samples) => ({ ...example(strings, ...samples), path });
    },
  });
}

/** Each sample (unless it is {@link context}) is found, exactly there, and nothing else. */
export const finds: Tag = createTag('finds');
/** No rule finds anything; one that goes by a name alone may, in the near miss of a rule that knows a shape. */
export const clean: Tag = createTag('clean');

/** An example with its samples drawn from a seed. */
export interface Rendered {
  readonly text: string;
  /** Spans of the expected findings, as UTF-16 indexes into `text`. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Draws the samples; a sample used twice in one example has one value. */
export function render(example: Example, seed: number): Rendered {
  const random = createRandom(seed);
  const values = new Map<Sample['make'], string>();
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of example.parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = values.get(part.make) ?? part.make(random);
    values.set(part.make, value);
    if (example.expect === 'finds' && part.context !== true)
      spans.push({ start: text.length, end: text.length + value.length });
    text += value;
  }
  return { text, spans };
}

/** The example as people read it: a sample prints as its label, so that no page holds a key-shaped string. */
export function describe(example: Example): string {
  return example.parts.map((part) => (typeof part === 'string' ? part : `<${part.label}>`)).join('');
}
