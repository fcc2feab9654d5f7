/** What stands for a password in a command or a template, and is none. */
import { sha256 } from '../core/hash.ts';

// Takes `<password>`, `{{resolve:secretsmanager:…}}`, `file://p`, `***`, `changeme`; not `Winter1`.
const PLACEHOLDER =
  /^(?:<.*>|\{\{.*|(?:file|fileb):\/\/.*|\[.*\]|[*x.]+|(?:my|your|the|new|some)?[-_ ]?(?:password|passwd|secret|token|value)|change-?me|replace-?me|example.*|)$/i;

/** SHA-256 of the password in AWS's own examples (AWS CLI Reference, create-login-profile). */
const DOCUMENTED = 'c46ba61e198ba2c56384325cdfa0429188096159620f506287bf28a5a8986ad4';

/** Whether the text only stands for a password, or is one of AWS's own examples. */
export function isPasswordPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text) || text.includes('EXAMPLE') || sha256(text) === DOCUMENTED;
}
