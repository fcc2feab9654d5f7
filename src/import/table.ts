/** Reads values out of parsed TOML, JSON or YAML of which nothing is known. What has another type counts as not there. */

export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(table: Table, key: string): string | undefined {
  const value = table[key];
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(table: Table, key: string): number | undefined {
  const value = table[key];
  return typeof value === 'number' ? value : undefined;
}

export function flagOf(table: Table, key: string): boolean {
  return table[key] === true;
}

export function textsOf(table: Table, key: string): readonly string[] {
  const values: unknown = table[key];
  return Array.isArray(values) ? values.filter((value): value is string => typeof value === 'string') : [];
}

/** The tables of a list, or the one table that stands there. */
export function tablesOf(table: Table, key: string): readonly Table[] {
  const value: unknown = table[key];
  return (Array.isArray(value) ? value : [value]).filter(isTable);
}
