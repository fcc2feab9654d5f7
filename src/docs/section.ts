/** The parts of a text for a terminal: headings with indented lines, blank lines between them. */
import type { Paint } from '../report/paint.ts';

/** Lines under a heading; nothing where there are no lines. */
export function section(heading: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [paint.bold(heading), ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

/** The sections that have lines. */
export function page(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
