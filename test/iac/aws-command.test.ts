import { describe, expect, test } from 'vitest';
import { awsCommands } from '../../src/iac/aws-command.ts';

function read(text: string): readonly string[] {
  const hits = [...text.matchAll(/aws/g)].map(({ index }) => index);
  return awsCommands(text, hits).map(({ service, operation, options }) => {
    const given = [...options].map(
      ([name, word]) => `${name}=${word === undefined ? '' : word.text}${word?.dynamic === true ? '?' : ''}`,
    );
    return [service, operation, ...given].join(' ');
  });
}

describe('calls of the AWS CLI', () => {
  test.each([
    ['aws iam create-user --user-name ada', ['iam create-user user-name=ada']],
    ['  - run: aws iam create-access-key', ['iam create-access-key']],
    ['key=$(aws iam create-access-key --user-name "$USER")', ['iam create-access-key user-name=$USER?']],
    [
      'aws --profile root --region us-east-1 iam delete-access-key --access-key-id=X',
      ['iam delete-access-key profile=root region=us-east-1 access-key-id=X'],
    ],
    [
      'aws iam create-user \\\n  --user-name ada \\\r\n  --path /a/ && aws iam list-users',
      ['iam create-user user-name=ada path=/a/', 'iam list-users'],
    ],
    ['aws iam create-user `\n  --user-name ada', ['iam create-user user-name=ada']],
    [
      `aws iam create-login-profile --password 'a b$c' --no-password-reset-required`,
      ['iam create-login-profile password=a b$c no-password-reset-required='],
    ],
    [
      'aws iam update-account-password-policy --require-symbols --minimum-password-length 8 > out',
      ['iam update-account-password-policy require-symbols= minimum-password-length=8'],
    ],
    [
      'aws iam attach-user-policy --user-name {{ user }} --policy-arn ${ARN}',
      ['iam attach-user-policy user-name={{ user }}? policy-arn=${ARN}?'],
    ],
    ['/usr/local/bin/aws iam list-users | jq .', ['iam list-users']],
    ['myaws iam list-users; x-aws iam y', []],
    ['aws is a cloud', []],
    ['aws iam "unclosed', []],
    ['aws', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a place is exact', () => {
    const text = 'x; aws iam create-user --user-name "ada l"; y';
    const [command] = awsCommands(text, [text.indexOf('aws')]);
    expect(text.slice(command?.start, command?.end)).toBe('aws iam create-user --user-name "ada l"');
    const word = command?.options.get('user-name');
    expect(text.slice(word?.start, word?.end)).toBe('"ada l"');
  });
});
