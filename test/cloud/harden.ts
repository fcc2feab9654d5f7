/** `key-sniff harden`: its commands, run by the AWS CLI, make what an audit then finds in order. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { keySniff, reportOf } from './command.ts';
import type { Moto } from './moto.ts';

const call = promisify(execFile);
const anybody = { id: 'nobody', secret: 'nothing' };

/** The AWS CLI takes a second or more for each of its calls. */
const MOST_MILLISECONDS = 300_000;

export function harden(moto: Moto): void {
  describe('harden', () => {
    test(
      'prints commands that the AWS CLI runs, and that leave an account in order',
      async () => {
        const folder = mkdtempSync(join(tmpdir(), 'key-sniff-harden-'));
        try {
          const cli = join(folder, 'aws');
          writeFileSync(cli, `#!/bin/sh\nexec ${moto.python.program} -m awscli --endpoint-url ${moto.url} "$@"\n`);
          chmodSync(cli, 0o755);
          const env = {
            ...moto.python.env,
            PATH: `${folder}${delimiter}${moto.python.env['PATH'] ?? ''}`,
            HOME: folder,
            AWS_ACCESS_KEY_ID: anybody.id,
            AWS_SECRET_ACCESS_KEY: anybody.secret,
            AWS_DEFAULT_REGION: 'us-east-1',
          };
          await call(cli, ['organizations', 'create-organization'], { env });
          const { stdout: roots } = await call(
            cli,
            ['organizations', 'list-roots', '--query', 'Roots[0].Id', '--output', 'text'],
            { env },
          );
          const { stdout: script } = await keySniff(['harden', '--user', 'ada', '--target', roots.trim()]);
          writeFileSync(join(folder, 'harden.sh'), script);
          const { stdout } = await call('sh', ['harden.sh'], { cwd: folder, env });
          expect(stdout).toContain('"GroupName": "Admins"');
          const policies = [
            'organizations',
            'list-policies-for-target',
            '--filter',
            'SERVICE_CONTROL_POLICY',
            '--target-id',
            roots.trim(),
          ];
          expect((await call(cli, policies, { env })).stdout).toContain('DenyRootUser');
          const audited = await keySniff(['audit', '--live', '--endpoint', moto.url, '--format', 'json'], {
            key: anybody,
          });
          const { findings, notices } = reportOf(audited);
          expect(findings.map(({ ruleId, details }) => [ruleId, details['user']])).toEqual([
            ['report-root-mfa', '<root_account>'],
          ]);
          expect(notices.map(({ message }) => message)).toContain(
            'practice 1, IAM users in groups instead of root: 100 % (2 of 2 users, groups, roles and own policies)',
          );
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
      MOST_MILLISECONDS,
    );
  });
}
