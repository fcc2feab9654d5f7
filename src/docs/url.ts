/** Where the pages about rules and practices are. */

/** The package's own files as npm serves them. */
const PAGES = 'https://unpkg.com/key-sniff/docs';

/** The address of the page of a built-in rule. */
export function ruleUrl(ruleId: string): string {
  return `${PAGES}/rules/${ruleId}.md`;
}

/** The address of the page about the practices. */
export const PRACTICES_URL: string = `${PAGES}/practices.md`;
