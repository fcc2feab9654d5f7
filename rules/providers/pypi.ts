/** Upload tokens of PyPI: macaroons in base64, whose first caveat is the host. */
import { finds, sample } from '../../src/core/sample.ts';
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

/** Base64 of the first fields of a macaroon: its version and the host. */
const HOST = 'pypi-AgEIcHlwaS5vcmc';
const upload = sample('PyPI API token', HOST, base64url(150));
const DOCS = 'https://pypi.org/help/#apitoken';

export const tokens: readonly Token[] = [
  {
    id: 'pypi-api-token',
    title: 'PyPI API token',
    shape: [HOST, base64url(50, 1000)],
    severity: 'critical',
    grants: 'publish versions of packages on PyPI in the name of its owner',
    revoke: 'Remove it at https://pypi.org/manage/account/token/.',
    docs: DOCS,
    examples: [finds`password: \${{ secrets.${upload} }}\n`],
  },
  {
    id: 'test-pypi-api-token',
    title: 'TestPyPI API token',
    shape: ['pypi-AgENdGVzdC5weXBpLm9yZw', base64url(50, 1000)],
    severity: 'warn',
    grants: 'publish packages on TestPyPI in the name of its owner',
    revoke: 'Remove it at https://test.pypi.org/manage/account/token/.',
    docs: DOCS,
  },
];
