/** Values that ask to be replaced, in places where any real value would be a finding. */
import { isDocumentedByAws } from './documented.ts';

// Takes `<your key>`, `${KEY}`, `{{ key }}`, `%KEY%`, `$KEY`, `****`, `xxxx`, `...`; not `a$b`.
const REFERENCE = /^(?:<.*>|\$\{?.*|\{\{?.*\}\}?|%.*%|[*xX.•_-]+|\(.*\)|None|null|true|false|env:.*|arn:.*)$/s;
// Takes `your-secret-key`, `changeme`; not a random value.
const REQUEST =
  /your|change.?me|replace|placeholder|redacted|removed|secret.?key|access.?key|example|dummy|fake|insert|todo|here$/i;

/** Whether a value only stands where the real one goes, or is AWS's documented example. */
export function isStandIn(value: string): boolean {
  return isDocumentedByAws(value) || REFERENCE.test(value) || REQUEST.test(value) || new Set(value).size < 4;
}
