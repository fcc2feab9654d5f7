/** Sumo Logic's access keys. */
import { base62, base64url, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sumo-logic-access-key',
    title: 'Sumo Logic access key',
    shape: [base62(64)],
    near: ['sumo', 'sumologic', 'sumo_logic'],
    severity: 'critical',
    grants: 'search and change the logs of its organisation, together with the access ID',
    revoke: 'Delete it at https://service.sumologic.com (Administration, Security, Access Keys).',
    docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  },
  {
    id: 'sumo-logic-access-id',
    title: 'Sumo Logic access ID',
    shape: ['su', base62(12)],
    near: ['sumo', 'sumologic', 'sumo_logic'],
    kind: 'identifier',
    severity: 'warn',
    confidence: 'medium',
    grants: 'name its access key to Sumo Logic; the key is often close by',
    revoke: 'Delete it at https://service.sumologic.com (Administration, Security, Access Keys).',
    docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  },
  {
    id: 'sumo-logic-http-source',
    title: 'Sumo Logic HTTP source',
    shape: ['sumologic.', oneOf('com', 'net'), '/receiver/v1/http/', base64url(80, 160), optional(oneOf('==', '='))],
    keywords: ['/receiver/v1/http/'],
    grants: 'send logs into its source',
    revoke: "Regenerate the source's URL in Sumo Logic under Collection.",
    docs: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/',
  },
];
