/** The options of commands that can call AWS. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { settingsIn } from '../aws/ini.ts';
import { UserError } from '../core/errors.ts';
import type { Connection } from '../cloud/connection.ts';
import { configFile } from '../local/aws-credentials.ts';
import type { Arguments, Io, OptionSpecs } from './command.ts';

/** For whom and where to call. */
export const awsOptions: OptionSpecs = {
  region: { type: 'string' },
  'aws-profile': { type: 'string' },
  endpoint: { type: 'string' },
};

/** Their help. */
export const awsHelp: string = `  --aws-profile NAME    whose credentials to call with (default: as the AWS CLI chooses)
  --region NAME         which region's endpoint to call (default: AWS_REGION, else that of the profile, in China,
                        GovCloud and other partitions; else us-east-1)
  --endpoint URL        another endpoint, such as a private one or a simulator's`;

// Takes `cn-north-1`, `us-gov-west-1`, `us-iso-east-1`, `eusc-de-east-1`; not `us-east-1`, the partition that is called anyway.
const OTHER_PARTITION = /^(?:cn|us-gov|us-iso[a-z]?|eu-isoe|eusc)-[a-z\d-]{2,30}$/;

/**
 * The region of the environment, else of the profile, where it is of another partition, whose accounts are called
 * there alone: the order in which AWS's own tools look.
 */
function partitionOf(env: Io['env'], profile: string | undefined): string | undefined {
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? regionOfProfile(env, profile);
  return region !== undefined && OTHER_PARTITION.test(region) ? region : undefined;
}

function regionOfProfile(env: Io['env'], profile = env['AWS_PROFILE'] ?? 'default'): string | undefined {
  const { path } = configFile({ env, home: env['HOME'] ?? homedir() });
  const sections = [`profile ${profile}`, ...(profile === 'default' ? ['default'] : [])];
  return settingsIn(textOf(path)).find(
    ({ section, key, commented }) => key === 'region' && !commented && sections.includes(section.replaceAll('"', '')),
  )?.value;
}

/** Without the file there is no region: AWS's tools go on, too. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Reads them. Throws a `UserError` for an endpoint that is none, or whose traffic others could read. */
export function connectionOf(args: Arguments, env: Io['env']): Connection {
  const [given, profile, endpoint] = ['region', 'aws-profile', 'endpoint'].map((name) => args.text(name));
  if (given !== undefined && !/^[a-z\d-]{2,40}$/.test(given)) {
    throw new UserError(`--region ${JSON.stringify(given)} is no region`, { hint: 'such as us-east-1 or cn-north-1' });
  }
  const region = given ?? partitionOf(env, profile);
  return {
    ...(region === undefined ? {} : { region }),
    ...(profile === undefined ? {} : { profile }),
    ...(endpoint === undefined ? {} : { endpoint: checkedEndpoint(endpoint) }),
  };
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function checkedEndpoint(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))) return text;
  throw new UserError(`--endpoint ${JSON.stringify(text)} is no address to call`, {
    hint: 'an https URL; http only on this machine, since session tokens travel with calls',
  });
}
