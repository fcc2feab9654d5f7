/** The resources that a file declares, whatever the tool: Terraform, CloudFormation, Ansible, Pulumi, the CDK. */
import type { Structure } from './structure.ts';
import { get, literal, type Entry, type MapValue, type Value } from './tree.ts';

export type Tool = 'terraform' | 'cloudformation' | 'ansible' | 'pulumi' | 'cdk';

/** One declared resource. */
export interface Resource {
  readonly tool: Tool;
  /** As the tool writes it: `aws_iam_user`, `AWS::IAM::User`, `iam_user`, `aws:iam:User`; `module` for a call of a Terraform module. */
  readonly type: string;
  /** The name by which the file refers to it. */
  readonly name: string;
  readonly body: MapValue;
  /** Where its heading stands, as UTF-16 indexes. */
  readonly start: number;
  readonly end: number;
}

/** The resources of a file, and how one is found among many. */
export interface Declared {
  readonly all: readonly Resource[];
  readonly named: (type: string, name: string) => Resource | undefined;
}

/** Names are looked up in one pass over the resources, however often they are asked for. */
export function declared(all: readonly Resource[]): Declared {
  let byName: ReadonlyMap<string, Resource> | undefined;
  const keyOf = (type: string, name: string): string => `${type} ${name}`;
  return {
    all,
    named: (type, name) => {
      byName ??= new Map(all.map((one) => [keyOf(one.type, one.name), one]));
      return byName.get(keyOf(type, name));
    },
  };
}

/** All resources of a file. */
export function resourcesOf(structure: Structure): readonly Resource[] {
  if (structure.kind === 'program') return structure.resources;
  if (structure.kind === 'hcl') return terraformBlocks(structure);
  return structure.documents.flatMap((document) => [
    ...terraformJson(document),
    ...cloudFormation(document),
    ...pulumi(document),
    ...ansible(document),
  ]);
}

function terraformBlocks({ blocks }: Extract<Structure, { kind: 'hcl' }>): readonly Resource[] {
  return blocks.flatMap(({ type, labels: [kind, name], body, start }): readonly Resource[] => {
    if (type === 'module' && kind !== undefined)
      return [{ tool: 'terraform', type, name: kind, body, start, end: body.start }];
    if ((type !== 'resource' && type !== 'data') || kind === undefined || name === undefined) return [];
    const prefix = type === 'data' ? 'data.' : '';
    return [{ tool: 'terraform', type: prefix + kind, name, body, start, end: body.start }];
  });
}

const entriesOf = (value: Value | undefined): readonly Entry[] => (value?.kind === 'map' ? value.entries : []);

/** `{"resource": {"aws_iam_user": {"ada": {…}}}}`; each level may also be a list of such maps. */
function terraformJson(document: Value): readonly Resource[] {
  const flat = (value: Value | undefined): readonly Entry[] =>
    value?.kind === 'list' ? value.items.flatMap(entriesOf) : entriesOf(value);
  return (['resource', 'data'] as const).flatMap((section) =>
    flat(get(document, section)).flatMap((kind) =>
      flat(kind.value).flatMap(({ key, keyStart, keyEnd, value }): readonly Resource[] => {
        const bodies = value.kind === 'list' ? value.items : [value];
        const type = section === 'data' ? `data.${kind.key}` : kind.key;
        return bodies.flatMap((body) =>
          body.kind === 'map' ? [{ tool: 'terraform', type, name: key, body, start: keyStart, end: keyEnd }] : [],
        );
      }),
    ),
  );
}

function cloudFormation(document: Value): readonly Resource[] {
  return entriesOf(get(document, 'Resources')).flatMap(({ key, keyStart, keyEnd, value }) => {
    const type = literal(get(value, 'Type'));
    const properties = get(value, 'Properties');
    if (type === undefined || !type.includes('::')) return [];
    const body: MapValue =
      properties?.kind === 'map' ? properties : { kind: 'map', entries: [], start: value.start, end: value.end };
    return [{ tool: 'cloudformation', type, name: key, body, start: keyStart, end: keyEnd }];
  });
}

function pulumi(document: Value): readonly Resource[] {
  return entriesOf(get(document, 'resources')).flatMap(({ key, keyStart, keyEnd, value }) => {
    const type = literal(get(value, 'type'));
    const body = get(value, 'properties');
    if (type === undefined || !type.startsWith('aws:') || body?.kind !== 'map') return [];
    // Takes `aws:iam/user:User`, the type in full, to `aws:iam:User`.
    const short = type.replace(/^(aws:\w+)\/\w+(?=:)/, '$1');
    return [{ tool: 'pulumi', type: short, name: key, body, start: keyStart, end: keyEnd }];
  });
}

/** Tasks, in playbooks, roles, blocks and handlers: maps with a module's name as a key. */
function ansible(document: Value): readonly Resource[] {
  if (document.kind !== 'list') return [];
  return document.items.flatMap((item) => [
    ...ansibleTask(item),
    ...TASK_LISTS.flatMap((key) => ansible(get(item, key) ?? NOTHING)),
  ]);
}

const TASK_LISTS = ['tasks', 'pre_tasks', 'post_tasks', 'handlers', 'block', 'rescue', 'always'];
const NOTHING: Value = { kind: 'scalar', text: 'null', start: 0, end: 0 };

function ansibleTask(task: Value): readonly Resource[] {
  return entriesOf(task).flatMap(({ key, keyStart, keyEnd, value }) => {
    // Takes `iam_user`, `amazon.aws.iam_user`, `community.aws.iam_access_key`; not `ansible.builtin.user`.
    const type = /^(?:(?:amazon|community)\.aws\.)?((?:iam|sts|aws)_\w+)$/.exec(key)?.[1];
    if (type === undefined || value.kind !== 'map') return [];
    return [
      { tool: 'ansible', type, name: literal(get(task, 'name')) ?? key, body: value, start: keyStart, end: keyEnd },
    ];
  });
}
