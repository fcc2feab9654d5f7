/** What stands for a password in a command or a template, and is none. */
import { isDocumentedByAws } from '../aws/documented.ts';

// Takes `<password>`, `{{resolve:secretsmanager:…}}`, `file://p`, `***`, `changeme`, `PLACEHOLDER_1`; not `Winter1`.
const PLACEHOLDER =
  /^(?:<.*>|\{\{.*|(?:file|fileb):\/\/.*|\[.*\]|[*x.]+|(?:my|your|the|new|some)?[-_ ]?(?:password|passwd|secret|token|value)|change-?me|replace-?me|example.*|placeholder.*|)$/i;

/** Whether the text only stands for a password, or is one of AWS's own examples. */
export function isPasswordPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text) || isDocumentedByAws(text);
}
