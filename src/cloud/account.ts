/** Fetches what an audit needs from IAM, by calls that only read. */
import type { GetAccountAuthorizationDetailsCommandOutput, IAMClient } from '@aws-sdk/client-iam';
import type { AccountTexts } from '../account/account.ts';
import type { Skipped } from '../core/blob.ts';
import { callError, clientSettings, failureOf, loadOptional, type Connection } from './connection.ts';

type Iam = typeof import('@aws-sdk/client-iam');

/** The AWS SDK's client for IAM. */
export async function loadIam(): Promise<Iam> {
  return loadOptional('@aws-sdk/client-iam', () => import('@aws-sdk/client-iam'));
}

/** What was fetched, and what could not be. */
export interface FetchedAccount {
  readonly texts: AccountTexts;
  readonly skipped: readonly Skipped[];
}

/** A call by the name that the AWS CLI gives it, which stands for a file's name in the report. */
interface Call {
  readonly name: string;
  readonly run: (iam: Iam, client: IAMClient) => Promise<string>;
}

const calls: Readonly<Record<keyof AccountTexts, Call>> = {
  report: { name: 'get-credential-report', run: credentialReport },
  summary: {
    name: 'get-account-summary',
    run: async ({ GetAccountSummaryCommand }, client) => {
      const { SummaryMap } = await client.send(new GetAccountSummaryCommand({}));
      return JSON.stringify({ SummaryMap }, undefined, 2);
    },
  },
  passwordPolicy: { name: 'get-account-password-policy', run: passwordPolicy },
  authorization: { name: 'get-account-authorization-details', run: authorizationDetails },
};

/**
 * Makes the calls one after the other. One that AWS does not allow is skipped, as a gap. Throws a `UserError` where no
 * call can go through: without credentials, network or the SDK.
 */
export async function fetchAccount(connection: Connection): Promise<FetchedAccount> {
  const iam = await loadIam();
  const client = new iam.IAMClient(clientSettings(connection));
  const texts: { -readonly [K in keyof AccountTexts]: AccountTexts[K] } = {};
  const skipped: Skipped[] = [];
  for (const key of ['report', 'summary', 'passwordPolicy', 'authorization'] as const) {
    const { name, run } = calls[key];
    try {
      texts[key] = { file: name, text: await run(iam, client) };
    } catch (error) {
      const { kind, message } = failureOf(error);
      if (kind !== 'denied' && kind !== 'other') throw callError(`aws iam ${name}`, error);
      skipped.push({
        path: name,
        reason: message,
        gap: true,
        hint: 'allow the call: docs/account.md lists the actions',
      });
    }
  }
  return { texts, skipped };
}

/** AWS makes a report within seconds, and a new one at most every four hours. */
const WAIT_MILLISECONDS = 1500;
const MOST_WAITS = 40;

async function credentialReport(
  { GenerateCredentialReportCommand, GetCredentialReportCommand }: Iam,
  client: IAMClient,
): Promise<string> {
  for (let wait = 0; wait < MOST_WAITS; wait++) {
    const { State } = await client.send(new GenerateCredentialReportCommand({}));
    if (State === 'COMPLETE') break;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MILLISECONDS));
  }
  const { Content } = await client.send(new GetCredentialReportCommand({}));
  return new TextDecoder().decode(Content);
}

/** An account without a policy of its own answers NoSuchEntity. */
async function passwordPolicy({ GetAccountPasswordPolicyCommand }: Iam, client: IAMClient): Promise<string> {
  try {
    const { PasswordPolicy } = await client.send(new GetAccountPasswordPolicyCommand({}));
    return JSON.stringify({ PasswordPolicy }, undefined, 2);
  } catch (error) {
    if (error instanceof Error && /^NoSuchEntity/.test(error.name)) return '{"PasswordPolicy": null}';
    throw error;
  }
}

type Details = Pick<
  GetAccountAuthorizationDetailsCommandOutput,
  'UserDetailList' | 'GroupDetailList' | 'RoleDetailList' | 'Policies'
>;

async function authorizationDetails(
  { paginateGetAccountAuthorizationDetails }: Iam,
  client: IAMClient,
): Promise<string> {
  const all: Required<{ [K in keyof Details]: object[] }> = {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: [],
    Policies: [],
  };
  const pages = paginateGetAccountAuthorizationDetails(
    { client },
    // AWS's own policies are known, and would be most of the answer.
    { Filter: ['User', 'Group', 'Role', 'LocalManagedPolicy'] },
  );
  for await (const page of pages) {
    all.UserDetailList.push(...(page.UserDetailList ?? []));
    all.GroupDetailList.push(...(page.GroupDetailList ?? []));
    all.RoleDetailList.push(...(page.RoleDetailList ?? []));
    all.Policies.push(...(page.Policies ?? []));
  }
  return JSON.stringify(all, undefined, 2);
}
