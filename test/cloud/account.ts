/** Makes an AWS account in the simulator, by calls of the AWS SDK. */
import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreateLoginProfileCommand,
  CreatePolicyCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  EnableMFADeviceCommand,
  IAMClient,
  UpdateAccountPasswordPolicyCommand,
} from '@aws-sdk/client-iam';
import type { AccessKey } from './command.ts';

export const ADMINISTRATOR = 'arn:aws:iam::aws:policy/AdministratorAccess';

/** A client for the simulator, which takes any key until it is told to check. */
export function iamAt(endpoint: string): IAMClient {
  return new IAMClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
  });
}

/** A user, with what is asked for. */
export async function makeUser(
  iam: IAMClient,
  name: string,
  { password = false, mfa = false }: { readonly password?: boolean; readonly mfa?: boolean } = {},
): Promise<void> {
  await iam.send(new CreateUserCommand({ UserName: name }));
  if (password) {
    const Password = `Pw-${crypto.randomUUID()}`;
    await iam.send(new CreateLoginProfileCommand({ UserName: name, Password }));
  }
  if (!mfa) return;
  const { VirtualMFADevice } = await iam.send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: name }));
  const device = { UserName: name, SerialNumber: VirtualMFADevice?.SerialNumber ?? '' };
  await iam.send(
    new EnableMFADeviceCommand({ ...device, AuthenticationCode1: '123456', AuthenticationCode2: '654321' }),
  );
}

/** A new access key of the user. */
export async function makeKey(iam: IAMClient, user: string): Promise<AccessKey> {
  const { AccessKey: key } = await iam.send(new CreateAccessKeyCommand({ UserName: user }));
  return { id: key?.AccessKeyId ?? '', secret: key?.SecretAccessKey ?? '' };
}

/** The account that the audit's test judges: some of everything that is wrong, and a user who does all right. */
export async function makeAccount(iam: IAMClient): Promise<void> {
  const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
  const policy = { Version: '2012-10-17', Statement: [everything] };
  await makeUser(iam, 'root');
  await makeKey(iam, 'root');
  await makeUser(iam, 'ada', { password: true, mfa: true });
  await makeUser(iam, 'bob', { password: true });
  await makeKey(iam, 'bob');
  await makeKey(iam, 'bob');
  await makeUser(iam, 'eve');
  await iam.send(new CreateGroupCommand({ GroupName: 'Admins' }));
  await iam.send(new AttachGroupPolicyCommand({ GroupName: 'Admins', PolicyArn: ADMINISTRATOR }));
  await iam.send(new AddUserToGroupCommand({ GroupName: 'Admins', UserName: 'ada' }));
  await iam.send(new AttachUserPolicyCommand({ UserName: 'bob', PolicyArn: ADMINISTRATOR }));
  const { Policy } = await iam.send(
    new CreatePolicyCommand({ PolicyName: 'Anything', PolicyDocument: JSON.stringify(policy) }),
  );
  await iam.send(new CreateGroupCommand({ GroupName: 'Others' }));
  await iam.send(new AttachGroupPolicyCommand({ GroupName: 'Others', PolicyArn: Policy?.Arn ?? '' }));
  await iam.send(new AddUserToGroupCommand({ GroupName: 'Others', UserName: 'root' }));
  await iam.send(new UpdateAccountPasswordPolicyCommand({ MinimumPasswordLength: 8, RequireNumbers: true }));
}
