/** Resources of Pulumi programs as Pulumi's YAML has them. */
import type { Language } from './code-cursor.ts';
import type { Construct } from './code.ts';
import type { Resource } from './resources.ts';

/** The resource that a constructor of `aws.iam` makes. */
export function pulumiResource(
  { name, variable, args, start, end }: Construct,
  language: Language,
): readonly Resource[] {
  // Go has its context before the name.
  const given = args.slice(0, 2).find(({ kind }) => kind === 'string');
  const props = args.find((one) => one.kind === 'map');
  if (given?.kind !== 'string' || props === undefined) return [];
  const entries = props.entries.map((entry) => (language === 'python' ? { ...entry, key: camel(entry.key) } : entry));
  return [
    { tool: 'pulumi', type: `aws:iam:${name}`, name: variable ?? given.text, body: { ...props, entries }, start, end },
  ];
}

/** Takes `policy_arn` to `policyArn`. */
const camel = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
