/** A project that keeps a credentials file of AWS among its own, where nothing stops it from being committed (practice 3). */
import type { Found, Match, Project, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { isInComment } from '../../src/aws/root-arn.ts';
import { COMMAND_FILE } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';

/** A path within the project: not absolute, not in the home, no variable in it. */
const OWN = String.raw`(?:\.\/)?(?:(?!\.\.)[\w.@+-]{1,60}\/){0,6}`;
/** A folder or file that holds credentials. Takes `.aws`, `.aws/credentials`, `rootkey.csv`, `.s3cfg`. */
const HOLDS = String.raw`(?:\.aws(?:\/(?:credentials|config))?|aws[-_]credentials(?:\.\w{1,8})?|credentials\.csv|[\w-]{0,40}accessKeys\.csv|rootkey\.csv|\.s3cfg|\.boto|\.passwd-s3fs)`;
/** How a project says that it uses a file of its own: group 1 is the path. */
const USES: readonly RegExp[] = [
  // Takes `COPY .aws /root/.aws`, `ADD --chown=a config/.aws/credentials /x`; not `COPY --from=build /root/.aws /x`.
  new RegExp(String.raw`^[ \t]*(?:COPY|ADD)[ \t]+(?:--(?!from)\S+[ \t]+){0,4}(${OWN}${HOLDS})\/?[ \t]`, 'gim'),
  // Takes `- ./.aws:/root/.aws:ro` of Compose and `-v ./.aws:/root/.aws`; not `- ~/.aws:/root/.aws`.
  new RegExp(
    String.raw`(?:^[ \t]*-[ \t]+|[ \t]-v[ \t]+|--volume[ =]|source:[ \t]*)["']?(\.\/(?:(?!\.\.)[\w.@+-]{1,60}\/){0,6}${HOLDS})\/?(?=[:"'\s])`,
    'gm',
  ),
  // Takes `AWS_SHARED_CREDENTIALS_FILE=.aws/credentials`, `shared_credentials_files = ["./.aws/credentials"]`.
  new RegExp(
    String.raw`(?:AWS_SHARED_CREDENTIALS_FILE|AWS_CONFIG_FILE|AWS_CREDENTIAL_FILE|BOTO_CONFIG|shared_credentials_files?|aws_config_file)["']?\s{0,4}[=:]\s{0,4}\[?\s{0,4}["']?(${OWN}[\w.-]{0,40}(?:cred|\.aws|boto)[\w.\/-]{0,40})(?=["'\s,\]]|$)`,
    'gm',
  ),
  // Takes `aws configure import --csv file://keys/rootkey.csv`.
  new RegExp(String.raw`--csv[ =]["']?file:\/\/(${OWN}[\w.@+-]{1,60}\.csv)(?=["'\s]|$)`, 'gm'),
];

function* detect({ text }: View): Iterable<Match> {
  const told = new Set<string>();
  for (const use of USES) {
    for (const { 0: all, 1: file = '', index } of text.matchAll(use)) {
      const start = index + all.indexOf(file);
      const isExample = /\b(?:example|sample|template|dist)\b|\.(?:example|sample|enc|gpg|age)$/i.test(file);
      if (isExample || isInComment(text, start) || told.has(file)) continue;
      told.add(file);
      yield { start, end: start + file.length, details: { file: file.replace(/^\.\//, '') } };
    }
  }
}

/** Whether git leaves it out, seen from the file that names it and from the root, where tools are mostly run. */
async function isCleared({ path, details }: Found, project: Project): Promise<boolean> {
  const { file = '' } = details;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  // A pattern for a folder, such as `.aws/`, speaks of what is in it; so do patterns for its files.
  const asked = [folder + file, file, `${folder}${file}/credentials`, `${file}/credentials`];
  for (const one of asked) if (await project.isIgnored(one)) return true;
  return false;
}

export const rule: Rule = {
  id: 'aws-credentials-not-ignored',
  title: 'AWS credentials file in the project, and not in .gitignore',
  severity: 'note',
  confidence: 'medium',
  kind: 'practice',
  rank: 15,
  keywords: [
    '.aws',
    'aws-credentials',
    'aws_credentials',
    'credentials.csv',
    'accesskeys.csv',
    'rootkey.csv',
    '.s3cfg',
    '.boto',
    '.passwd-s3fs',
    'SHARED_CREDENTIALS_FILE',
    'AWS_CONFIG_FILE',
    'AWS_CREDENTIAL_FILE',
    'BOTO_CONFIG',
    '--csv',
  ],
  scope: { before: 1, after: 1 },
  path: COMMAND_FILE,
  why: 'The project expects the file in its own folder, and nothing keeps the next git add from taking it along.',
  fix: [
    'Name it in .gitignore, and for images in .dockerignore',
    'Better leave it in the home directory: mount ~/.aws read-only, or give the container a role',
    'Put a hook in the way of accidents: key-sniff install',
  ],
  sources: [
    'https://git-scm.com/docs/gitignore',
    'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html',
  ],
  detect,
  isCleared,
};

export const examples: readonly Example[] = [
  finds.in('Dockerfile')`FROM alpine\nCOPY ${marked('.aws/credentials')} /root/.aws/credentials\n`,
  finds.in('compose.yaml')`services:\n  app:\n    volumes:\n      - ${marked('./.aws')}:/root/.aws:ro\n`,
  finds.in('main.tf')`provider "aws" {\n  shared_credentials_files = ["${marked('./.aws/credentials')}"]\n}\n`,
  {
    ...finds.in('.env')`AWS_SHARED_CREDENTIALS_FILE=${marked('config/aws-credentials')}\n`,
    note: 'unless git ignores the file',
  },
  finds.in('setup.sh')`aws configure import --csv file://${marked('keys/admin_accessKeys.csv')}\n`,
  clean.in('compose.yaml')`services:\n  app:\n    volumes:\n      - ~/.aws:/root/.aws:ro\n`,
  clean.in('Dockerfile')`COPY --from=build /root/.aws /root/.aws\n`,
  clean.in('main.tf')`provider "aws" {\n  shared_credentials_files = ["~/.aws/credentials"]\n}\n`,
  clean.in('run.sh')`export AWS_SHARED_CREDENTIALS_FILE="$HOME/.aws/credentials"\n`,
  clean.in('Dockerfile')`COPY .aws/credentials.example /root/.aws/credentials.example\n`,
  clean.in('test/credentials.test.ts')`run({ AWS_SHARED_CREDENTIALS_FILE: 'home/aws-credentials' });\n`,
  clean.in('README.md')`Copy your keys: COPY .aws/credentials /root/.aws/credentials\n`,
];
