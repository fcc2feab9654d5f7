/** The practices cover the rules about AWS accounts and the CIS controls; docs/practices.md says so. `npm run update` writes it anew. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { auditRules } from '../../src/account/audit-rules.ts';
import { cisControls, cisText } from '../../src/account/cis.ts';
import { practiceList, practices } from '../../src/account/practices.ts';
import { explain } from '../../src/docs/explain.ts';
import { explainAuditRule, explainPractice, practiceTable } from '../../src/docs/explain-practice.ts';
import { controlsOf, practicePage } from '../../src/docs/practice-page.ts';
import { families } from './families.ts';

const plain = { color: false, hyperlinks: false };

test('the page is as generated', async () => {
  await expect(practicePage(rules)).toMatchFileSnapshot('../../docs/practices.md');
});

describe('the rules of the practices', () => {
  const claimed = practiceList.flatMap((practice) => practice.rules);

  test('exist, and stand for one practice each', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(claimed.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(claimed).size).toBe(claimed.length);
  });

  test('are all that this repository has about AWS accounts', () => {
    const about = families(rules).filter(({ heading }) => /AWS|root/.test(heading));
    expect(about.length).toBe(3);
    const ids = [
      ...about.flatMap((family) => family.rules.map(({ id }) => id)),
      ...rules.map(({ id }) => id).filter((id) => id.startsWith('aws-')),
    ];
    expect([...new Set(ids)].filter((id) => !claimed.includes(id))).toEqual([]);
  });

  test('are told of by the audit, in each practice', () => {
    const told = new Set(auditRules.map(({ practice }) => practice));
    expect(practiceList.filter(({ number }) => !told.has(number))).toEqual([]);
  });

  test('have names that no practice has', () => {
    const ids = [...rules, ...auditRules].map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('practice'))).toEqual([]);
  });
});

describe('the controls of the CIS benchmark', () => {
  test('stand in one practice each', () => {
    const titles = practiceList.flatMap(({ controls }) => controls.map(({ title }) => title));
    expect(titles.toSorted()).toEqual(
      Object.values(cisControls)
        .map(({ title }) => title)
        .toSorted(),
    );
  });

  test('are those of the practice of the rule that names them', () => {
    const strays = auditRules.filter(({ practice, cis }) =>
      cis.some((control) => !practices[practice].controls.includes(control)),
    );
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  test('have a rule that decides them, or a reason why not, never both', () => {
    const named = auditRules.flatMap(({ cis }) => cis);
    for (const control of Object.values(cisControls)) {
      expect([control.title, named.includes(control)]).toEqual([control.title, control.unaudited === undefined]);
    }
    expect(practiceList.flatMap(controlsOf).filter(({ decider }) => decider === '')).toEqual([]);
  });

  test('are numbered together where a rule is about several', () => {
    expect(cisText([cisControls.passwordLength, cisControls.passwordReuse])).toBe(
      '1.8, 1.9 (v3.0), 1.8, 1.9 (v4.0.1), 1.7, 1.8 (v5.0), 2.7, 2.8 (v6.0), 2.8, 2.9 (v7.0)',
    );
    expect(cisText([cisControls.centralRoot])).toBe('2.1.1 (v7.0)');
    expect(cisText([])).toBe('no control in v3.0 to v7.0');
  });
});

test('a list of the practices', () => {
  expect(practiceTable()).toMatchInlineSnapshot(`
    "practice-iam-users        1. IAM users in groups instead of root
    practice-mfa              2. MFA for everyone
    practice-access-keys      3. Managed access keys
    practice-password-policy  4. A password policy
    practice-root-use         5. Root used as little as possible
    "
  `);
});

test('a practice at a terminal', () => {
  expect(explainPractice(practices[2], rules, plain)).toMatchInlineSnapshot(`
    "2. MFA for everyone  practice-mfa

    Passwords are guessed, reused and phished, and keys are copied. With a second factor that policies ask for, a stolen one opens nothing. Root needs it most: no policy of its account limits it.

    Rules about files
      mfa-condition-bool     MFA condition that lets access keys through
      mfa-condition-missing  Role of an administrator that can be taken without MFA
      aws-mfa-seed           AWS MFA seed

    Rules of the audit
      report-root-mfa   The root user has no MFA device
      report-user-mfa   A user with a password has no MFA device
      report-group-mfa  An administrators’ group works without MFA

    CIS AWS Foundations Benchmark
      MFA for root: 1.5 (v3.0), 1.5 (v4.0.1), 1.4 (v5.0), 2.4 (v6.0), 2.5 (v7.0); report-root-mfa
      A hardware device for root’s MFA: 1.6 (v3.0), 1.6 (v4.0.1), 1.5 (v5.0), 2.5 (v6.0), 2.6 (v7.0); not decided: what the audit reads says that root has a device, not which kind
      MFA for users with a password: 1.10 (v3.0), 1.10 (v4.0.1), 1.9 (v5.0), 2.9 (v6.0), 2.10 (v7.0); report-user-mfa

    key-sniff scan decides (offline, from files)
      - conditions that are meant to demand MFA and let access keys through
      - groups and roles of administrators that files define without such a condition
      - seeds of virtual devices that lie in files

    key-sniff audit decides (offline, from what AWS prints of the account; with --live it fetches that)
      - whether root and each user with a password have a device
      - whether groups of administrators demand MFA (--authorization-details)

    No command decides
      - whether a device is hardware or virtual, and who holds it
      - whether an identity provider outside AWS demands MFA of people who sign in through it
    "
  `);
});

test('a rule of the audit at a terminal', () => {
  const rule = auditRules.filter(({ id }) => id === 'report-never-used');
  expect(rule.map((one) => explainAuditRule(one, plain)).join('')).toMatchInlineSnapshot(`
    "A credential was never used  report-never-used
    warn. A rule of key-sniff audit, about the account and not about files.

    It was made and handed out for nothing; nobody misses it.

    What to do
      1. List its keys: aws iam list-access-keys --user-name <USER>
      2. Delete it: aws iam delete-access-key --user-name <USER> --access-key-id <KEY>

    What to do about a password
      1. Take console access away: aws iam delete-login-profile --user-name <USER>

    Practice
      3. Managed access keys: key-sniff explain practice-access-keys

    CIS AWS Foundations Benchmark
      1.12 (v3.0), 1.12 (v4.0.1), 1.11 (v5.0), 2.11 (v6.0), 2.11 (v7.0)
    "
  `);
});

test('a rule about files names its practice', () => {
  const rule = rules.filter(({ id }) => id === 'mfa-condition-bool');
  expect(rule.map((one) => explain({ rule: one, examples: [], ...plain })).join('')).toContain(
    '\n\nPractice\n  2. MFA for everyone: key-sniff explain practice-mfa\n\n',
  );
});
