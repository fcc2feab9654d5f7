/** What rules about AWS keys must show in their examples (practice 3): what is found, how bad it is, and what stays silent. */
import type { Row } from './practice-rows.ts';

const ID = '<access key ID>';
const SECRET = '<secret access key>';

export const keyRows: Readonly<Record<string, Row>> = {
  'aws-access-key-pair': {
    finds: [
      ['critical', `new BasicAWSCredentials("${ID}", "${SECRET}")`],
      ['critical', `${SECRET} … ${ID}`],
      ['note', 'id = … secret = '],
    ],
    silent: ['<documented access key ID> … <SHA-1>', '<LocalStack key ID>'],
  },
  'aws-access-key-id': {
    finds: [
      ['error', `${ID}`],
      ['warn', '<old access key ID>'],
      ['note', `simulator: ${ID}`],
      ['error', `${ID} … <documented secret access key>`],
    ],
    silent: [
      '<user ID> … <role ID>',
      `<base64>${ID}<base64>`,
      '<made-up ID>',
      '<documented access key ID>',
      '<stand-in>',
    ],
  },
  'aws-secret-access-key': {
    finds: [
      ['critical', `ENV AWS_SECRET_ACCESS_KEY ${SECRET}`],
      ['critical', `setx AWS_SECRET_ACCESS_KEY ${SECRET}`],
      ['critical', `<add key="AWSSecretKey" value="${SECRET}" />`],
      ['critical', `>-\n  ${SECRET}`],
      ['critical', `<documented access key ID> … ${SECRET}`],
      ['critical', `VITE_AWS_SECRET_ACCESS_KEY=${SECRET}`],
    ],
    silent: ['<SHA-1>', '<path>', '${{ secrets.', '= <your secret', '<repeated character>', 'http://localhost'],
  },
  'client-exposed-secret': {
    finds: [['error', 'NEXT_PUBLIC_JWT_SECRET=']],
    silent: ['VITE_AWS_REGION= … NEXT_PUBLIC_AWS_BUCKET='],
  },
  'aws-temporary-credentials': {
    finds: [
      ['error', '"Credentials":{"AccessKeyId" … "SessionToken"'],
      ['note', '"Expiration": "2019-'],
      ['warn', `${ID} was denied`],
    ],
    silent: ['<documented key ID>', 'FANTASIA'],
  },
  'aws-session-token': {
    finds: [
      ['warn', 'aws_session_token=<session token>'],
      ['warn', '<percent-encoded session token>'],
    ],
    silent: ['<session token cut short>', '<documented token>'],
  },
  'aws-api-key': {
    finds: [
      ['critical', '<Bedrock API key>'],
      ['critical', '<short-term Bedrock API key>'],
      ['critical', 'Bearer <CloudWatch API key>'],
    ],
    silent: ['<ACWL token>'],
  },
  'aws-service-credential': {
    finds: [
      ['error', 'machine git-codecommit. … -at- … password <service password>'],
      ['error', 'https:// … <percent-encoded service password>@git-codecommit.'],
    ],
    silent: ['-at- … password from the environment', 'password ${PASSWORD}'],
  },
  'aws-ses-smtp-password': {
    finds: [
      ['error', 'email-smtp. … <SES SMTP password>'],
      ['error', `${ID} … <SES SMTP password>`],
    ],
    silent: ['integrity <'],
  },
  'aws-presigned-url': {
    finds: [['warn', '<pre-signed URL>']],
    silent: ['<ended pre-signed URL>', '<documented URL>', '<signature>'],
  },
  'aws-root-key-file': {
    finds: [
      ['critical', 'Downloads/rootkey.csv'],
      ['critical', `AWSAccessKeyId=${ID} … AWSSecretKey=${SECRET}`],
      ['critical', '[root]'],
    ],
    silent: ['rootkey.csv … AWSAccessKeyId=<id>', 'docs/rootkey.md'],
  },
  'aws-credentials-csv': {
    finds: [
      ['critical', `_accessKeys.csv … ${ID},${SECRET}`],
      ['critical', '<console password>'],
    ],
    silent: ['Access key ID,Secret access key\n', '<id>,<secret>'],
  },
  'aws-credentials-file': {
    finds: [
      ['critical', `.aws/credentials … ${SECRET}`],
      ['error', '.aws/cli/cache/'],
      ['error', '.aws/sso/cache/'],
      ['critical', '.boto'],
      ['critical', '.s3cfg'],
      ['critical', 'passwd-s3fs'],
      ['critical', 'rclone.conf'],
    ],
    silent: ['.aws/config … sso_session', '.aws/credentials.example'],
  },
  'aws-credentials-not-ignored': {
    finds: [
      ['note', 'COPY <.aws/credentials>'],
      ['note', 'compose.yaml … <./.aws>'],
      ['note', 'shared_credentials_files'],
    ],
    silent: ['~/.aws', '$HOME/.aws', '.example'],
  },
  'aws-state-secret': {
    finds: [
      ['critical', 'terraform.tfstate … aws_iam_access_key … "secret":"<'],
      ['critical', 'aws_iam_user_login_profile … "password": "<'],
      ['critical', 'plan.json'],
    ],
    silent: ['encrypted_secret', '"password":null'],
  },
  'iac-access-key-exposed': {
    finds: [
      ['error', 'output "key" … .secret'],
      ['error', 'echo ${ … .secret'],
      ['error', 'Outputs: … !GetAtt … SecretAccessKey'],
      ['error', 'CfnOutput('],
    ],
    silent: ['pgp_key', 'aws_secretsmanager_secret_version', 'AWS::SecretsManager::Secret', 'new Secret('],
  },
  'access-key-count': {
    finds: [
      ['error', '"a" … "b" … "c"'],
      ['warn', 'aws_iam_access_key'],
      ['warn', 'AWS::IAM::AccessKey'],
    ],
    silent: ['for_each', 'status = "Inactive"'],
  },
  'access-key-delete-first': {
    finds: [
      ['note', 'create-access-key … delete-access-key'],
      ['note', '--status Active … delete-access-key'],
    ],
    silent: ['update-access-key … Inactive … delete-access-key', 'delete-user'],
  },
  'aws-canary-key': { finds: [['note', ID]], silent: ['account 171436882533'] },
  'ci-prints-credentials': {
    finds: [
      ['error', '.github/workflows/ … echo'],
      ['error', '.gitlab-ci.yml … cat ~/.aws/credentials'],
      ['warn', 'Jenkinsfile … assume-role'],
      ['error', '| base64'],
      ['error', 'azure-pipelines.yml … Write-Host'],
      ['warn', 'buildspec.yml … get-secret-value'],
    ],
    silent: ['>> "$GITHUB_ENV"', '::add-mask::', 'CREDENTIALS=$(', '--password-stdin', 'login.sh'],
  },
  'cli-secret-argument': {
    finds: [
      ['error', "--secret-string '<password>'"],
      ['error', '--master-user-password <password>'],
      ['error', '.gitlab-ci.yml … --value'],
      ['note', 'docker login … -p $('],
    ],
    silent: ['"$DB_PASSWORD"', 'file://', '--type String', '--manage-master-user-password', '--password-stdin'],
  },
};
