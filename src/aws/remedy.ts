/** What to do about a leaked AWS credential: commands in order, with what is known of it filled in. */

/** What is known of a key. */
export interface KnownKey {
  readonly id?: string | undefined;
  readonly account?: string | undefined;
  readonly user?: string | undefined;
}

const CLEAN_UP = 'Remove it from the code, then from history: git filter-repo --replace-text';

/** A long-term key of an IAM user: stop it first, clean history last. */
export function stopUserKey({ id = '<ID>', account, user }: KnownKey = {}): readonly string[] {
  const name = user ?? '<USER>';
  const whose = account === undefined ? '' : ` (account ${account}, read from the key itself)`;
  return [
    `Find its user${whose}: aws iam get-access-key-last-used --access-key-id ${id}`,
    `Stop it: aws iam update-access-key --user-name ${name} --access-key-id ${id} --status Inactive`,
    `Look at its use, and for users, keys and roles made with it: aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${id}`,
    `Replace it by a role or SSO; only if neither can do, by a new key kept outside the repository: aws iam create-access-key --user-name ${name}`,
    `Delete it: aws iam delete-access-key --user-name ${name} --access-key-id ${id}`,
    CLEAN_UP,
  ];
}

/** A key of the root user. */
export function stopRootKey({ id = '<ID>' }: KnownKey = {}): readonly string[] {
  return [
    `Stop it: sign in as root with MFA, Security credentials, Access keys, Deactivate (or, signed with this very key: aws iam update-access-key --access-key-id ${id} --status Inactive)`,
    `Look at its use: aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${id}`,
    `Delete it in the same place (or: aws iam delete-access-key --access-key-id ${id}) and do not create another`,
    'Check that none is left: aws iam get-account-summary (AccountAccessKeysPresent 0, AccountMFAEnabled 1)',
    'Destroy the file, and every copy of it, then remove it from history: git filter-repo --invert-paths --path <FILE>',
  ];
}

/** A temporary key, which can't be deleted. */
export function endSession({ id = '<ID>' }: KnownKey = {}): readonly string[] {
  return [
    'It expires by itself (15 minutes to 36 hours after it was made). While it may live, revoke the sessions of its role: console, IAM, Roles, Revoke sessions (a deny with aws:TokenIssueTime)',
    `Look at its use: aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${id}`,
    CLEAN_UP,
  ];
}
