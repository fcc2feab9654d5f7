/** SonarQube's and SonarCloud's tokens. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Revoke it under My Account, Security (https://sonarcloud.io/account/security on SonarCloud).';
const DOCS = 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/';

export const tokens: readonly Token[] = [
  {
    id: 'sonar-token',
    title: 'SonarQube token',
    shape: [oneOf('squ_', 'sqp_', 'sqa_', 'sqb_'), base62(40)],
    grants: "analyse projects and read their code and issues, as its user where it is a user's",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'sonar-cloud-token',
    title: 'SonarQube Cloud scoped token',
    shape: ['sqco_', base62(59)],
    grants: 'analyse projects and read their code and issues',
    revoke: REVOKE,
    docs: 'https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/',
  },
  {
    id: 'sonar-legacy-token',
    title: 'SonarQube token (old format)',
    shape: [base62(40)],
    near: ['sonar_login', 'sonar_token', 'sonarqube_token', 'sonarcloud_token'],
    telling: true,
    grants: 'analyse projects and read their code and issues as its user',
    revoke: REVOKE,
    docs: DOCS,
  },
];
