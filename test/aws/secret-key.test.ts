import { describe, expect, test } from 'vitest';
import { documentedSecretKey, keyId, otherKeyId, otherSecretKey, secretKey } from '../../src/aws/samples.ts';
import { credentialsIn } from '../../src/aws/key-pair.ts';
import { isSecretKeyLike, secretKeysIn } from '../../src/aws/secret-key.ts';
import { createRandom } from '../../src/core/random.ts';

const draw = (sample: typeof keyId, seed: number): string => sample.make(createRandom(seed));
const secret = draw(secretKey, 2);
const other = draw(otherSecretKey, 4);
const id = draw(keyId, 1);
const otherId = draw(otherKeyId, 3);
const [first, second] = [secret.slice(0, 19), secret.slice(19)];

const named = (text: string): readonly string[] =>
  secretKeysIn(text).flatMap(({ name, value }) => (name === 'none' ? [] : [value]));

describe('a secret key is named in', () => {
  test.each([
    ['env', `AWS_SECRET_ACCESS_KEY=${secret}`],
    ['shell', `export AWS_SECRET_ACCESS_KEY='${secret}'`],
    ['fish', `set -x AWS_SECRET_ACCESS_KEY ${secret}`],
    ['csh', `setenv AWS_SECRET_ACCESS_KEY ${secret}`],
    ['cmd', `set AWS_SECRET_ACCESS_KEY=${secret}`],
    ['setx', `setx AWS_SECRET_ACCESS_KEY "${secret}" /M`],
    ['PowerShell', `$env:AWS_SECRET_ACCESS_KEY = "${secret}"`],
    ['PowerShell tools', `Set-AWSCredential -AccessKey $id -SecretKey ${secret}`],
    ['the CLI', `aws configure set aws_secret_access_key ${secret}`],
    ['an option', `tool --aws-secret-access-key=${secret}`],
    ['an option with a blank', `s3cmd --secret_key ${secret} --access_key x`],
    ['Docker', `docker run -e AWS_SECRET_ACCESS_KEY=${secret} x`],
    ['a Dockerfile', `ENV AWS_SECRET_ACCESS_KEY ${secret}`],
    ['a Dockerfile argument', `ARG AWS_SECRET_ACCESS_KEY="${secret}"`],
    ['JSON', `{ "secretAccessKey" : "${secret}" }`],
    ['escaped JSON', `"{\\"SecretAccessKey\\":\\"${secret}\\"}"`],
    ['JSON of names and values', `{"Name": "AWS_SECRET_ACCESS_KEY", "Value": "${secret}"}`],
    ['JSON of values and names', `{"value":"${secret}","name":"AWS_SECRET_ACCESS_KEY"}`],
    ['CloudFormation', `ParameterKey: AwsSecretAccessKey\n  ParameterValue: ${secret}`],
    ['YAML', `aws:\n  secret_access_key: ${secret}\n`],
    ['YAML, folded', `secret_access_key: >-\r\n    ${secret}\r\n`],
    ['YAML, literal', `secret_access_key: |\n    ${secret}\n`],
    ['Kubernetes', `- name: AWS_SECRET_ACCESS_KEY\n  value: "${secret}"`],
    ['TOML', `[aws]\nsecret_access_key = "${secret}"`],
    ['properties', `aws.secretKey=${secret}`],
    ['properties with a colon', `cloud.aws.credentials.secret-key: ${secret}`],
    ['XML element', `<AWSSecretKey>${secret}</AWSSecretKey>`],
    ['XML attribute', `<add key="AWSSecretKey" value="${secret}"/>`],
    ['XML bean', `<property name="awsSecretKey" value="${secret}"/>`],
    ['Hadoop', `<name>fs.s3a.secret.key</name>\n    <value>${secret}</value>`],
    ['Hadoop of old', `fs.s3n.awsSecretAccessKey=${secret}`],
    ['a property list', `<key>AWSSecretKey</key>\n\t<string>${secret}</string>`],
    ['Android', `<string name="aws_secret_key">${secret}</string>`],
    ['HTML', `<td>Secret Access Key</td><td>${secret}</td>`],
    ['Markdown', `| Secret access key | \`${secret}\` |`],
    ['prose', `Secret Access Key: **${secret}**`],
    ['entities', `secret_access_key=&quot;${secret}&quot;`],
    ['Terraform', `secret_key = "${secret}"\naccess_key = var.id`],
    [
      'a Terraform variable',
      `variable "aws_secret_key" {\n  type        = string\n  description = "The secret"\n  default     = "${secret}"\n}`,
    ],
    ['Python', `boto3.client('s3', aws_secret_access_key='${secret}')`],
    ['a Python default', `os.getenv("AWS_SECRET_ACCESS_KEY", "${secret}")`],
    ['a Python bytes literal', `AWS_SECRET_ACCESS_KEY = b'${secret}'`],
    ['a Python dictionary', `os.environ['AWS_SECRET_ACCESS_KEY'] = '${secret}'`],
    ['JavaScript', `AWS.config.update({ secretAccessKey: \`${secret}\` })`],
    ['a JavaScript fallback', `process.env.AWS_SECRET_ACCESS_KEY || '${secret}'`],
    ['a JavaScript nullish fallback', `process.env.AWS_SECRET_ACCESS_KEY ?? "${secret}"`],
    ['a shell fallback', `\${AWS_SECRET_ACCESS_KEY:-${secret}}`],
    ['TypeScript', `const awsSecret: string = '${secret}';`],
    ['Java', `System.setProperty("aws.secretAccessKey", "${secret}");`],
    ['a Java builder', `.withAwsSecretKey("${secret}")`],
    ['Kotlin', `val awsSecretKey = "${secret}"`],
    ['Go', `SecretAccessKey: aws.String("${secret}"),`],
    ['a Go constant', `const AwsSecretAccessKey = "${secret}"`],
    ['C#', `private const string AwsSecretKey = @"${secret}";`],
    ['Ruby', `:aws_secret_access_key => '${secret}',`],
    ['a Ruby call', `Aws.config.update(secret_access_key: '${secret}')`],
    ['PHP', `define('AWS_SECRET_ACCESS_KEY', '${secret}');`],
    ['Rust', `let aws_secret = String::from("${secret}");`],
    ['Swift', `let awsSecretKey: String = "${secret}"`],
    ['SQL', `COPY t FROM 's3://b' CREDENTIALS 'aws_secret_access_key=${secret}'`],
    ['Snowflake', `CREDENTIALS = (AWS_KEY_ID='x' AWS_SECRET_KEY='${secret}')`],
    ['Spark', `sc._jsc.hadoopConfiguration().set("fs.s3a.secret.key", "${secret}")`],
    ['Ansible', `aws_secret_key: "${secret}"`],
    ['a prompt', `AWS Secret Access Key [****************abcd]: ${secret}`],
    ['an HTTP query', `?secret_access_key=${secret}&x=1`],
    ['a name with a suffix', `AWS_SECRET_ACCESS_KEY_PROD=${secret}`],
    ['a call of BasicAWSCredentials', `new BasicAWSCredentials(id, "${secret}")`],
    ['a call of AwsSessionCredentials', `AwsSessionCredentials.create(id, "${secret}", token)`],
    ['a call of NewStaticCredentials', `credentials.NewStaticCredentials(os.Getenv("A"), "${secret}", "")`],
    ['a call of Aws::Credentials', `Aws::Credentials.new(ENV['A'],\n  '${secret}')`],
    ['a call of Credentials::new', `Credentials::new(id, "${secret}", None, None, "x")`],
    ['a call of AmazonS3Client', `new AmazonS3Client(id, "${secret}", region)`],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([secret]);
    expect(named(`é😀\r\n${text}`)).toEqual([secret]);
  });

  test.each([
    ['JavaScript', `secretAccessKey: '${first}' +\n    '${second}'`],
    ['Python', `aws_secret_access_key=("${first}"\n  "${second}")`],
    ['PHP', `$aws_secret = '${first}' . '${second}';`],
    ['Basic', `awsSecretKey = "${first}" & _\r\n  "${second}"`],
    ['a shell', `AWS_SECRET_ACCESS_KEY=${first}\\\n${second}`],
  ])('pieces of %s', (_, text) => {
    expect(named(text)).toEqual([secret]);
  });
});

describe('no secret key is', () => {
  test.each([
    ['a reference', 'AWS_SECRET_ACCESS_KEY=${AWS_SECRET_ACCESS_KEY}'],
    ["AWS's example", `AWS_SECRET_ACCESS_KEY=${draw(documentedSecretKey, 1)}`],
    ['one character too many', `AWS_SECRET_ACCESS_KEY=${secret}a`],
    ['one too few', `AWS_SECRET_ACCESS_KEY=${secret.slice(1)}`],
    ['a longer base64 value', `AWS_SECRET_ACCESS_KEY=${secret}${other}==`],
    ['a hash', `AWS_SECRET_ACCESS_KEY=${'0123456789abcdef'.repeat(3).slice(0, 40)}`],
    ['repeated letters', `AWS_SECRET_ACCESS_KEY=${'a'.repeat(40)}`],
    ['a path', `aws_secret_path=/Users/ann/projects/secrets/files/of/mine`],
    ['a value in another setting', `AWS_SECRET_ACCESS_KEY=$SECRET\nOTHER=${secret}`],
    ['a value after prose', `the AWS secret key is kept in the vault; build ${secret}`],
    ['a common name without a word of AWS', `SECRET_KEY = '${secret}'`],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  test('a name in camel case with a digit', () => {
    expect(isSecretKeyLike('getAwsS3SecretAccessKeyFromTheVaultForMe')).toBe(false);
  });
});

describe('an ID and a secret belong together', () => {
  const pairs = (text: string): readonly (readonly [string, string | undefined])[] =>
    credentialsIn(text).map(({ id: { id: found }, secret: owned }) => [found, owned?.value] as const);

  test.each([
    ['in the order of a credentials file', `${id}\n${secret}\n\n${otherId}\n${other}\n`],
    [
      'with sections',
      `[a]\naws_access_key_id=${id}\naws_secret_access_key=${secret}\n[b]\naws_access_key_id=${otherId}\naws_secret_access_key=${other}`,
    ],
    ['in one minified line', `[{"id":"${id}","s":"${secret}"},{"id":"${otherId}","s":"${other}"}]`],
    ['in a table', `a,${id},${secret}\r\nb,${otherId},${other}\r\n`],
  ])('%s', (_, text) => {
    expect(pairs(text)).toEqual([
      [id, secret],
      [otherId, other],
    ]);
  });

  test('with the secret first, each in its own block', () => {
    const text = `{\n "s": "${secret}",\n "id": "${id}"\n},\n{\n "s": "${other}",\n "id": "${otherId}"\n}`;
    expect(pairs(text)).toEqual([
      [id, secret],
      [otherId, other],
    ]);
  });

  test('up to five lines apart and no further', () => {
    expect(pairs(`${id}${'\n'.repeat(5)}secret_key=${secret}`)).toEqual([[id, secret]]);
    expect(pairs(`${id}${'\n'.repeat(6)}secret_key=${secret}`)).toEqual([[id, undefined]]);
  });

  test('on one line rather than with a named secret of another line', () => {
    const text = `conf.set("fs.s3a.secret.key", "${other}")\nfs = S3FileSystem(key="${id}", secret="${secret}")`;
    expect(pairs(text)).toEqual([[id, secret]]);
    expect(pairs(`{"id": "${id}",\n"etag2": "${other}",\n"secretAccessKey": "${secret}"}`)).toEqual([[id, secret]]);
  });

  test('but not with a value that has another name', () => {
    expect(pairs(`{"id":"${id}","etag":"${secret}"}`)).toEqual([[id, undefined]]);
  });

  test('also where both are cut in pieces', () => {
    const text = `key: "${id.slice(0, 9)}" + "${id.slice(9)}", secretAccessKey: "${first}" + "${second}"`;
    expect(pairs(text)).toEqual([[id, secret]]);
  });

  test('what lies farther away than twice the reach changes nothing', () => {
    const near = `${id}\nsecret_key=${secret}`;
    const far = '\n'.repeat(11);
    expect(pairs(`secret_key=${other}${far}${near}`)).toEqual(pairs(near));
  });
});
