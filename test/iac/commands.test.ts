import { describe, expect, test } from 'vitest';
import { commandsIn } from '../../src/iac/commands.ts';
import { jsonObjectsIn } from '../../src/iac/json-stretches.ts';
import { shellVariables } from '../../src/iac/shell-variables.ts';
import { cpuTime } from '../cpu-time.ts';

function read(text: string): readonly string[] {
  return commandsIn(text).map(({ operation, options }) => {
    const given = [...options].map(([name, word]) => `${name}=${word?.text ?? ''}${word?.dynamic === true ? '?' : ''}`);
    return [operation, ...given].join(' ');
  });
}

describe('calls of command line tools', () => {
  test.each([
    ['U=ada\naws iam create-user --user-name $U', ['create-user user-name=ada']],
    ['export U="ada"\naws iam create-user --user-name "${U}"', ['create-user user-name=ada']],
    ['U := ada l\r\nuser:\n\taws iam create-user --user-name $(U)', ['create-user user-name=ada l']],
    ["$u = 'ada'\naws iam create-user --user-name $u", ['create-user user-name=ada']],
    ['env:\n  U: ada\nrun: aws iam create-user --user-name "$U"', ['create-user user-name=ada']],
    ['set U=ada\r\naws iam create-user --user-name %U%', ['create-user user-name=ada']],
    ['P=aws\naws iam create-user --user-name a-$P-$Q', ['create-user user-name=a-$P-$Q?']],
    ['P=cn\naws iam create-user --user-name x-$P', ['create-user user-name=x-cn']],
    ['U=ada\nU=bob\naws iam create-user --user-name $U', ['create-user user-name=$U?']],
    ['U=ada\nread -r U\naws iam create-user --user-name $U', ['create-user user-name=$U?']],
    ['for U in a b; do aws iam create-user --user-name $U; done', ['create-user user-name=$U?']],
    ['U=$(whoami)\naws iam create-user --user-name $U', ['create-user user-name=$U?']],
    [
      'Update-IAMAccountPasswordPolicy -MinimumPasswordLength 14 `\r\n  -RequireSymbol $true -RequireNumber $false',
      ['update-account-password-policy minimum-password-length=14 require-symbols= no-require-numbers='],
    ],
    ['Get-IAMUser -UserName ada; My-New-IAMUser', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a variable that was filled in has the place of its value', () => {
    const text = 'U = "x"\n  $pw = "ada"\naws iam create-user --user-name $pw\n';
    const word = commandsIn(text)[0]?.options.get('user-name');
    expect(text.slice(word?.start, word?.end)).toBe('ada');
  });

  test.each([
    ['assignments', 'A=b\n'.repeat(50_000)],
    ['blanks', `A =${' '.repeat(200_000)}#\n`],
    ['one word', `A=${'b'.repeat(400_000)}`],
    ['reads', 'read -a '.repeat(40_000)],
  ])('many %s take no longer than their length', (_, text) => {
    const start = cpuTime();
    shellVariables(text);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});

describe('policies in scripts', () => {
  test('an object ends with its bracket, whatever its strings hold', () => {
    const policy = '{"Version": "}", "Statement": [{"Sid": "a\\"}{"}]}';
    const text = `cat <<EOF\n${policy}\nEOF\n{"Resources": {}}`;
    expect(jsonObjectsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([policy]);
  });

  test('many that do not end take no longer than their length', () => {
    const start = cpuTime();
    jsonObjectsIn('{"Statement":'.repeat(50_000));
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
