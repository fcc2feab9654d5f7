/** Where the pages about rules are. */

/** The package's own files as npm serves them. */
const PAGES = 'https://unpkg.com/key-sniff/docs/rules';

/** The address of the page of a built-in rule. */
export function ruleUrl(ruleId: string): string {
  return `${PAGES}/${ruleId}.md`;
}
