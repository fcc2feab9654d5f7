/** Colours and links for a terminal, or none. */
import type { Severity } from '../core/rule.ts';
import { visible } from './escape.ts';
import type { ReportOptions } from './report.ts';

type Style = (text: string) => string;

/** Ways to set text off. Without colour each gives the text back. */
export interface Paint {
  readonly bold: Style;
  readonly dim: Style;
  readonly good: Style;
  readonly bad: Style;
  readonly severity: Readonly<Record<Severity, Style>>;
  /** The text as a link, where the terminal knows links and there is an address. */
  readonly link: (text: string, url: string | undefined) => string;
}

const ESC = '\x1b';

/** SGR codes, ECMA-48: on and off. */
const BOLD = [1, 22] as const;
const DIM = [2, 22] as const;
const RED = [31, 39] as const;
const GREEN = [32, 39] as const;
const YELLOW = [33, 39] as const;
const CYAN = [36, 39] as const;

/** Paint for these options. */
export function createPaint({ color, hyperlinks }: Pick<ReportOptions, 'color' | 'hyperlinks'>): Paint {
  const style = (...codes: readonly (readonly [number, number])[]): Style => {
    if (!color) return (text) => text;
    const on = codes.map(([code]) => `${ESC}[${code}m`).join('');
    const off = codes.map(([, code]) => `${ESC}[${code}m`).join('');
    return (text) => (text === '' ? '' : on + text + off);
  };
  return {
    bold: style(BOLD),
    dim: style(DIM),
    good: style(GREEN),
    bad: style(RED),
    severity: { note: style(CYAN), warn: style(YELLOW), error: style(RED), critical: style(BOLD, RED) },
    link: (text, url) =>
      hyperlinks && url !== undefined ? `${ESC}]8;;${visible(url)}${ESC}\\${text}${ESC}]8;;${ESC}\\` : text,
  };
}
