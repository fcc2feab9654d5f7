/** Rules as SARIF describes them. */
import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../core/finding.ts';
import type { Confidence, Rule, Severity } from '../core/rule.ts';
import { markdownText, visible } from './escape.ts';
import type { ReportOptions } from './report.ts';
import { markdownSteps } from './step.ts';

/** SARIF has three levels. */
export const levels: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = {
  note: 'note',
  warn: 'warning',
  error: 'error',
  critical: 'error',
};

/** GitHub's bands: above 9 critical, from 7 high, from 4 medium, below low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  note: '2.0',
  warn: '5.0',
  error: '8.0',
  critical: '9.5',
};

const PRECISION: Readonly<Record<Confidence, string>> = { low: 'low', medium: 'medium', high: 'high' };

/** Longest description that GitHub keeps. */
const MOST_CHARACTERS = 1024;

type Described = Pick<Rule, 'id' | 'title' | 'severity' | 'confidence' | 'why' | 'fix'> & {
  readonly sources: readonly string[];
};

/** The active rules and any other that made a finding, each once. */
export function sarifRules(
  rules: readonly Rule[],
  findings: readonly Finding[],
  options: ReportOptions,
): readonly ReportingDescriptor[] {
  const described = new Map<string, Described>(rules.map((rule) => [rule.id, rule]));
  for (const finding of findings) {
    if (!described.has(finding.ruleId)) described.set(finding.ruleId, { ...finding, id: finding.ruleId, sources: [] });
  }
  return [...described.values()].map((rule) => descriptorOf(rule, options));
}

function descriptorOf(
  { id, title, severity, confidence, why, fix, sources }: Described,
  options: ReportOptions,
): ReportingDescriptor {
  const url = options.ruleUrl?.(id);
  const steps = fix.map((step, index) => `${index + 1}. ${step}`);
  return {
    id,
    name: id,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(why === '' ? title : why) },
    help: {
      text: [why, 'What to do:', ...steps, ...sources].map(visible).join('\n'),
      markdown: [markdownText(why), '', '**What to do**', '', markdownSteps(fix), '', ...sources.map(linked)].join(
        '\n',
      ),
    },
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['security', 'secret', 'external/cwe/cwe-798'],
      precision: PRECISION[confidence],
      'security-severity': SECURITY_SEVERITY[severity],
    },
  };
}

function plain(text: string): string {
  return visible(text)
    .slice(0, MOST_CHARACTERS)
    .replace(/\p{Cs}$/u, ''); // half of a cut pair
}

function linked(source: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(source) ? `<${source}>` : markdownText(source);
}
