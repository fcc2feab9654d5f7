/** Rules that never look at a text, as reporters and SARIF list them: an account or a machine is judged by them. */
import type { Rule } from '../core/rule.ts';

/** What is said of such a rule. */
type Judged = Pick<Rule, 'id' | 'title' | 'severity' | 'why' | 'fix'>;

/** The rule with all that a reporter asks of one. It detects nothing. */
export function judgedRule({ id, title, severity, why, fix }: Judged, source: string): Rule {
  return {
    id,
    title,
    severity,
    confidence: 'high',
    kind: 'practice',
    keywords: [],
    why,
    fix,
    sources: [source],
    detect: () => [],
  };
}
