/** Every call of AWS's command line tools in a text: of the AWS CLI, and of the module for PowerShell. */
import { awsCommands, type AwsCommand } from './aws-command.ts';
import { powershellCommands } from './powershell-command.ts';
import { filledIn, shellVariables, type ShellValue } from './shell-variables.ts';

// Takes the word `aws` before a blank or a line that goes on; not `aws_iam` or `saws `.
const AWS = /(?<![\w.$-])aws(?:\.exe)?(?=[ \t\\`])/g;

/** The calls in their order, with the variables filled in that the text gives one value. */
export function commandsIn(text: string): readonly AwsCommand[] {
  const places = [...text.matchAll(AWS)].map(({ index }) => index);
  const all = [...awsCommands(text, places), ...powershellCommands(text)].toSorted((a, b) => a.start - b.start);
  if (!all.some(({ options }) => [...options.values()].some((word) => word?.dynamic === true))) return all;
  const variables = shellVariables(text);
  return all.map((command) => ({ ...command, options: resolved(command.options, variables) }));
}

function resolved(options: AwsCommand['options'], variables: ReadonlyMap<string, ShellValue>): AwsCommand['options'] {
  return new Map(
    [...options].map(([name, word]) => {
      const filled = word?.dynamic === true ? filledIn(word.text, variables) : undefined;
      if (word === undefined || filled === undefined) return [name, word];
      const { start, end } = filled.place ?? word;
      return [name, { text: filled.text, dynamic: false, start, end }];
    }),
  );
}
