/** What a program calls the things of the AWS CDK's IAM module, or of Pulumi's. */
import { isTyped, type Language, type TypedLanguage } from './code-cursor.ts';

export interface Imports {
  readonly library: 'cdk' | 'pulumi';
  /** The library's own name for a call, given what stands before its last name (`iam.`) and that name. */
  readonly nameOf: (lead: string, local: string) => string | undefined;
}

/** The beginning of an import, or the end of one over several lines; so that text about a program is none. */
const IMPORT = String.raw`^[ \t]*(?:(?:import|from|const|var|let)\b|\}\s*from\b)[^\n]{0,400}?`;
// Takes `import * as iam from 'aws-cdk-lib/aws-iam'`, `from aws_cdk import aws_iam`, `} from "@aws-cdk/aws-iam"`.
const CDK = new RegExp(String.raw`${IMPORT}(?:['"](?:aws-cdk-lib|@aws-cdk\/aws-iam)|\baws_cdk\b)`, 'm');
// Takes `import * as aws from "@pulumi/aws"`, `import pulumi_aws as aws`.
const PULUMI = new RegExp(String.raw`${IMPORT}(?:['"]@pulumi\/aws['"]|\bpulumi_aws\b)`, 'm');

/** What stands in every such import: to look for them is much faster, and most code has none. */
const NAMES = ['aws-cdk', 'aws_cdk', 'awscdk', 'Amazon.CDK', 'pulumi', 'Pulumi.Aws'];

// Takes the module of Go, `"github.com/aws/aws-cdk-go/awscdk/v2/awsiam"`; not that of another service.
const GO_CDK = /^[ \t]*(?:import[ \t]+)?(?:awsiam[ \t]+)?"github\.com\/aws\/aws-cdk-go\/awscdk\/(?:v\d+\/)?awsiam"/m;
// Takes `"github.com/pulumi/pulumi-aws/sdk/v6/go/aws/iam"`; not its `s3`.
const GO_PULUMI =
  /^[ \t]*(?:import[ \t]+)?(?:iam[ \t]+)?"github\.com\/pulumi\/pulumi-aws\/sdk\/(?:v\d+\/)?go\/aws\/iam"/m;
// Takes `using Amazon.CDK.AWS.IAM;`, `import software.amazon.awscdk.services.iam.*;`; not those of other services.
const TYPED_CDK =
  /^[ \t]*(?:using\b[^\n]{0,40}\bAmazon\.CDK\.AWS\.IAM\b|import[ \t]+software\.amazon\.awscdk\.services\.iam\.)/m;
// Takes `using Pulumi.Aws.Iam;`, `using Aws = Pulumi.Aws;`, `import com.pulumi.aws.iam.User;`; not `using Pulumi;`.
const TYPED_PULUMI =
  /^[ \t]*(?:using\b[^\n]{0,40}\bPulumi\.Aws\b(?:\.Iam\b)?;|import[ \t]+com\.pulumi\.aws\.(?:iam\.|\*))/m;

const TYPED = { go: [GO_CDK, GO_PULUMI], csharp: [TYPED_CDK, TYPED_PULUMI], java: [TYPED_CDK, TYPED_PULUMI] } as const;

/** Of languages whose names tell where they come from; what is not IAM's has other names in either library. */
function typedImports(text: string, language: TypedLanguage): Imports | undefined {
  const [cdk, pulumi] = TYPED[language];
  const library = cdk.test(text) ? 'cdk' : pulumi.test(text) ? 'pulumi' : undefined;
  if (library === undefined) return undefined;
  if (language === 'go') {
    const packageName = library === 'cdk' ? 'awsiam.' : 'iam.';
    return {
      library,
      nameOf: (lead, local) => (lead === packageName ? /^New([A-Z]\w*)$/.exec(local)?.[1] : undefined),
    };
  }
  // Takes `User`, `Iam.User`, `Aws.Iam.User`, `IAM.User`; not `S3.Bucket`.
  return { library, nameOf: (lead, local) => (/^(?:(?:[\w.]+\.)?(?:iam|Iam|IAM)\.)?$/.test(lead) ? local : undefined) };
}

/** The imports of a program; undefined for other code. */
export function importsOf(text: string, language: Language): Imports | undefined {
  if (!NAMES.some((name) => text.includes(name))) return undefined;
  if (isTyped(language)) return typedImports(text, language);
  if (CDK.test(text)) return cdkImports(text);
  if (PULUMI.test(text)) return pulumiImports(text);
  return undefined;
}

function cdkImports(text: string): Imports {
  const namespaces = new Set(['aws_iam', ...all(text, /\baws_iam\s+as\s+([\w$]+)/g), ...moduleNames(text, CDK_IAM)]);
  const names = namedImports(
    text,
    /\{([^{}]{1,2000})\}\s*(?:from\s*|=\s*require\()['"](?:aws-cdk-lib|@aws-cdk)\/aws-iam['"]/g,
  );
  const pythonNames = namedImports(
    text,
    /from\s+aws_cdk\.aws_iam\s+import\s+\(?([^()\n;]{1,2000}|[^()]{1,2000}(?=\)))/g,
  );
  const known = new Map([...names, ...pythonNames]);
  return {
    library: 'cdk',
    nameOf: (lead, local) => {
      const namespace = lead.split('.').at(-2);
      if (namespace === undefined) return known.get(local);
      return namespaces.has(namespace) ? local : undefined;
    },
  };
}

const CDK_IAM = String.raw`(?:aws-cdk-lib|@aws-cdk)\/aws-iam`;

/** Takes `import * as iam from '…'`, `import iam from '…'`, `iam = require('…')`, and `import aws_cdk.aws_iam as iam` through `as`. */
function moduleNames(text: string, module: string): readonly string[] {
  return [
    ...all(text, new RegExp(String.raw`(?:\*\s+as\s+|import\s+)([\w$]+)\s+from\s+['"]${module}['"]`, 'g')),
    ...all(text, new RegExp(String.raw`\b([\w$]{1,100})\s{0,40}=\s{0,40}require\(['"]${module}['"]\)`, 'g')),
  ];
}

function pulumiImports(text: string): Imports {
  const namespaces = new Set([
    'aws',
    ...moduleNames(text, '@pulumi\\/aws'),
    ...all(text, /\bpulumi_aws\s+as\s+(\w+)/g),
    'pulumi_aws',
  ]);
  return {
    library: 'pulumi',
    nameOf: (lead, local) => {
      const [namespace = '', module, rest] = lead.split('.');
      if (namespaces.has(namespace) && module === 'iam' && rest === '') return local;
      // Takes `iam.User` after `from pulumi_aws import iam`.
      return namespace === 'iam' && module === '' && /\bpulumi_aws\s+import\s[^\n]{0,400}\biam\b/.test(text)
        ? local
        : undefined;
    },
  };
}

/** Names as the file has them, and as the library has them: `{ User, Role as IamRole }`. */
function namedImports(text: string, pattern: RegExp): readonly (readonly [local: string, name: string])[] {
  return all(text, pattern).flatMap((list) =>
    list.split(',').flatMap((one): readonly (readonly [string, string])[] => {
      const [, name, local = name] =
        /^(?:type\s{1,80})?([\w$]{1,200})(?:\s{0,80}(?:as|:)\s{0,80}([\w$]{1,200}))?$/.exec(one.trim()) ?? [];
      return name === undefined || local === undefined ? [] : [[local, name]];
    }),
  );
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, group]) => (group === undefined ? [] : [group]));
}
