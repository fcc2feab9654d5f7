/** Calls of AWS's module for PowerShell, as the calls of the AWS CLI that do the same. Reference: AWS Tools for PowerShell, IAM. */
import { wordsFrom, type AwsCommand, type Word } from './aws-command.ts';

/** Cmdlets by their names in lower case, with the operation that each calls. */
const OPERATIONS: ReadonlyMap<string, string> = new Map([
  ['new-iamaccesskey', 'create-access-key'],
  ['update-iamaccesskey', 'update-access-key'],
  ['remove-iamaccesskey', 'delete-access-key'],
  ['new-iamuser', 'create-user'],
  ['remove-iamuser', 'delete-user'],
  ['add-iamusertogroup', 'add-user-to-group'],
  ['register-iamuserpolicy', 'attach-user-policy'],
  ['write-iamuserpolicy', 'put-user-policy'],
  ['register-iamgrouppolicy', 'attach-group-policy'],
  ['new-iamloginprofile', 'create-login-profile'],
  ['update-iamloginprofile', 'update-login-profile'],
  ['edit-iampassword', 'change-password'],
  ['update-iamaccountpasswordpolicy', 'update-account-password-policy'],
  ['remove-iamaccountpasswordpolicy', 'delete-account-password-policy'],
]);

// Takes `New-IAMUser`, `remove-iamaccesskey`; not `Get-IAMUser`, `My-New-IAMUser` or `'New-IAMUser'`, which is a mention.
const CMDLET = /(?<![\w.'"`-])(?:new|update|remove|add|register|write|edit)-iam[a-z]{4,30}(?![\w-])/gi;

/** All of a text. */
export function powershellCommands(text: string): readonly AwsCommand[] {
  return [...text.matchAll(CMDLET)].flatMap(({ 0: cmdlet, index }) => {
    const operation = OPERATIONS.get(cmdlet.toLowerCase());
    if (operation === undefined) return [];
    const [first, ...words] = wordsFrom(text, index);
    const start = first?.start ?? index;
    const end = (words.at(-1) ?? first)?.end ?? index + cmdlet.length;
    return [{ service: 'iam', operation, options: optionsOf(words), start, end }];
  });
}

/** Takes `-UserName ada` to `user-name`, and `-RequireNumber $true` to `require-numbers`, as the CLI has them. */
function optionsOf(words: readonly Word[]): AwsCommand['options'] {
  const options = new Map<string, Word | undefined>();
  words.forEach((word, index) => {
    const name = /^-([A-Za-z]\w*)$/.exec(word.text)?.[1];
    if (name === undefined) return;
    const next = words[index + 1];
    const option = optionName(name);
    if (next === undefined || /^-[A-Za-z]/.test(next.text) || /^\$true$/i.test(next.text))
      options.set(option, undefined);
    else if (/^\$false$/i.test(next.text)) options.set(`no-${option}`, undefined);
    else options.set(option, next);
  });
  return options;
}

/** The module names lists and classes in the singular. */
function optionName(parameter: string): string {
  const name = parameter.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return name.replace(/^(require-(?:number|symbol|uppercase-character|lowercase-character))$/, '$1s');
}
