/**
 * Whether a JSON text may declare anything of an account. Most large ones are data, such as descriptions of a service's
 * interface, and a tree with places takes twenty times as long to build as it takes the engine to parse them.
 */
import { rememberLast } from './remember-last.ts';

/** What a text may hold: false only where it certainly does not. */
export interface Declares {
  readonly resources: boolean;
  readonly policies: boolean;
}

/** The keys of JSON under which the tools declare resources. */
const SECTIONS = ['Resources', 'resources', 'resource', 'data'];

/** Whether a file may declare what is asked for. Only of JSON is it known before the file is read with care. */
export function mayDeclare({ text, path }: { readonly text: string; readonly path: string }, asked: Declares): boolean {
  if (!/\.jsonc?$/i.test(path)) return true;
  const { resources, policies } = declarationsIn(text);
  return (asked.resources && resources) || (asked.policies && policies);
}

/** What a JSON text may declare. Several rules ask about one text after the other. */
export const declarationsIn: (text: string) => Declares = rememberLast((text: string) => {
  const words = wordsIn(text);
  if (!words.resources && !words.policies) return words;
  try {
    const value: unknown = JSON.parse(text);
    return {
      resources: words.resources && declaresResources(value),
      policies: words.policies && holdsPolicy(value),
    };
  } catch {
    return words; // it has comments, or whoever reads it with care says what is wrong
  }
});

// A key with its colon. Takes `"Resources": {`; not `"type": "data"`.
const SECTION = new RegExp(`"(?:${SECTIONS.join('|')})"\\s*:`);

// The kind of a resource: CloudFormation's, Terraform's, Pulumi's. Takes `"AWS::S3`, `"aws_iam_user`, `"aws:iam/user`; not `"arn:aws:`.
const KIND = /"(?:AWS::|aws_|aws[a-z-]*:)/;

function wordsIn(text: string): Declares {
  const has = (word: string): boolean => text.includes(word);
  return {
    // Ansible's playbooks are lists; a comment may stand before one.
    resources: (KIND.test(text) && SECTION.test(text)) || /^\s*(?:\[|\/[/*])/.test(text),
    policies: has('Effect') && (has('Allow') || has('Deny')) && IN_TEXT.test(text),
  };
}

function declaresResources(value: unknown): boolean {
  return Array.isArray(value) || (isMap(value) && SECTIONS.some((key) => key in value));
}

// A policy as a text, perhaps within another text. Takes `"Statement" : […`, `\"Statement\":`; not `the Statement`.
const IN_TEXT = /"Statement\\*"\s*:/;

/** Whether a policy stands anywhere in a value, as it is or as a text. */
function holdsPolicy(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('Statement') && IN_TEXT.test(value);
  if (Array.isArray(value)) return value.some(holdsPolicy);
  return isMap(value) && (isMap(value['Statement']) || Object.values(value).some(holdsPolicy));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
