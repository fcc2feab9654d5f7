/** A rule explained at a terminal. */
import { practiceOfRule } from '../account/practices.ts';
import type { Kind, Rule } from '../core/rule.ts';
import type { Example } from '../core/sample.ts';
import { visible } from '../report/escape.ts';
import { createPaint, type Paint } from '../report/paint.ts';
import { textSteps } from '../report/step.ts';
import { exampleText, SAMPLES } from './example-text.ts';
import { practiceSection } from './explain-practice.ts';
import { kindSentences } from './rule-page.ts';
import { page, section } from './section.ts';

/** What is to be explained, and how it may look. */
export interface Explained {
  readonly rule: Rule;
  readonly examples: readonly Example[];
  readonly color: boolean;
  readonly hyperlinks: boolean;
  /** The page about the rule, where it has one. */
  readonly url?: string | undefined;
}

/** What the rule finds and why, what to do about it, examples, its practice, how to turn it off, and where the facts come from. */
export function explain({ rule, examples, color, hyperlinks, url }: Explained): string {
  const paint = createPaint({ color, hyperlinks });
  const { id, title, severity, confidence, kind = 'secret', why, fix, sources } = rule;
  const of = (expect: Example['expect']): readonly Example[] => examples.filter((example) => example.expect === expect);
  const sections = [
    [
      `${paint.bold(visible(title))}  ${paint.link(visible(id), url)}`,
      `${paint.severity[severity](severity)}, ${confidence} confidence. ${kindSentences[kind]}`,
    ],
    [visible(why)],
    section('What to do', textSteps(fix, paint.bold), paint),
    section(
      kind === 'practice' ? 'Found' : `Found. ${SAMPLES}`,
      of('finds').flatMap((one) => exampleLines(one, kind, paint)),
      paint,
    ),
    section(
      'Not found',
      of('clean').flatMap((one) => exampleLines(one, kind, paint)),
      paint,
    ),
    practiceSection(practiceOfRule(id), paint),
    section('To turn it off, in .key-sniff.json', [`{ "rules": { ${JSON.stringify(id)}: "off" } }`], paint),
    section(
      'Sources',
      sources.map((source) => paint.link(visible(source), source)),
      paint,
    ),
  ];
  return page(sections);
}

/** One line as a line; several between blank ones. */
function exampleLines(example: Example, kind: Kind, paint: Paint): readonly string[] {
  const { lines, caption } = exampleText(example, kind);
  const shown = lines.map(visible);
  const said = caption === '' ? [] : [paint.dim(`(${visible(caption)})`)];
  if (shown.length === 1) return [[...shown, ...said].join('  ')];
  return [...said, ...shown.map((line) => `| ${line}`.trimEnd())];
}
