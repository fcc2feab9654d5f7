/** Days of the calendar as text. Two of them compare as texts do. */

/** Whether the text is a day as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  // Takes 2026-12-31; not 2026-1-1.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text); // 2026-02-30 would read as 2 March
}
