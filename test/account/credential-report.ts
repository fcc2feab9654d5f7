/** Makes credential reports for tests. */

const COLUMNS = [
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active',
  'access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service',
  'access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service',
  'cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated',
].join(',');

/** The report's header as AWS writes it. */
export const header: string = COLUMNS;

/** A row with the cells given; the others say that there is nothing. */
export function row(user: string, cells: Readonly<Record<string, string>>): string {
  const isRoot = user === '<root_account>';
  const defaults: Readonly<Record<string, string>> = {
    user,
    arn: isRoot ? 'arn:aws:iam::123456789012:root' : `arn:aws:iam::123456789012:user/${user}`,
    user_creation_time: '2024-01-01T00:00:00+00:00',
    password_enabled: isRoot ? 'not_supported' : 'false',
    mfa_active: 'false',
    access_key_1_active: 'false',
    access_key_2_active: 'false',
    cert_1_active: 'false',
    cert_2_active: 'false',
  };
  return COLUMNS.split(',')
    .map((column) => cells[column] ?? defaults[column] ?? 'N/A')
    .join(',');
}

/** A whole report. */
export function report(...rows: readonly string[]): string {
  return `${[header, ...rows].join('\n')}\n`;
}
