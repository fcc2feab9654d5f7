/** A script that deletes an access key without having stopped it before (practice 3). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import type { AwsCommand } from '../../src/iac/aws-command.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';

function* onCommands(all: readonly AwsCommand[]): Iterable<Match> {
  // Whoever deletes a user has to delete its keys.
  if (all.some((one) => isIam(one, 'delete-user'))) return;
  const stop = all.findIndex(stopsKey);
  const before = stop === -1 ? all : all.slice(0, stop);
  for (const command of before) if (isIam(command, 'delete-access-key')) yield practice(command);
}

const isIam = ({ service, operation }: AwsCommand, name: string): boolean => service === 'iam' && operation === name;

function stopsKey(command: AwsCommand): boolean {
  const status = command.options.get('status');
  return isIam(command, 'update-access-key') && (status?.dynamic === true || status?.text.toLowerCase() === 'inactive');
}

export const rule: Rule = {
  id: 'access-key-delete-first',
  title: 'Access key deleted without having been deactivated',
  severity: 'note',
  confidence: 'high',
  kind: 'practice',
  keywords: ['delete-access-key', 'Remove-IAMAccessKey'],
  scope: 'file',
  path: INSPECTED,
  why: 'A deleted key cannot be had back. What still uses it stands still until it has a new one, where a deactivated key is switched on again.',
  fix: [
    'Deactivate first: aws iam update-access-key --user-name <USER> --access-key-id <ID> --status Inactive',
    'See that nothing uses it any more: aws iam get-access-key-last-used --access-key-id <ID>',
    'Then delete it: aws iam delete-access-key --user-name <USER> --access-key-id <ID>',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  detect: (view) => inspect(view, { commands: onCommands }),
};

export const examples: readonly Example[] = [
  finds.in(
    'rotate.sh',
  )`aws iam create-access-key --user-name ci\n${marked('aws iam delete-access-key --user-name ci --access-key-id "$OLD"')}\n`,
  finds.in(
    'rotate.sh',
  )`${marked('aws iam delete-access-key --user-name ci --access-key-id "$OLD"')}\naws iam update-access-key --user-name ci --access-key-id "$NEW" --status Inactive\n`,
  finds.in(
    'Makefile',
  )`rotate:\n\taws iam update-access-key --user-name ci --access-key-id $(OLD) --status Active\n\t${marked('aws iam delete-access-key --user-name ci --access-key-id $(OLD)')}\n`,
  clean.in(
    'rotate.sh',
  )`aws iam update-access-key --user-name ci --access-key-id "$OLD" --status Inactive\nsleep 60\naws iam delete-access-key --user-name ci --access-key-id "$OLD"\n`,
  clean.in(
    'offboard.sh',
  )`aws iam delete-access-key --user-name "$1" --access-key-id "$2"\naws iam delete-user --user-name "$1"\n`,
  clean.in('notes.md')`Last, run aws iam delete-access-key --user-name ci --access-key-id <ID>.\n`,
];
