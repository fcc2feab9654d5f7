/** Elastic's tokens. */
import { base64, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'elastic-api-key',
    title: 'Elastic Elasticsearch API key',
    shape: [base64(54, 62), oneOf('==', '=', '')],
    near: ['elastic', 'elasticsearch', 'elastic_cloud', 'kibana', 'es_api'],
    severity: 'critical',
    grants: 'read or change indexes as its privileges allow',
    revoke: 'Invalidate it: Kibana, Stack Management, API keys; or DELETE /_security/api_key.',
    docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  },
  {
    id: 'elastic-cloud-api-key',
    title: 'Elastic Cloud API key',
    shape: ['essu_', base64(60, 120), oneOf('==', '=', '')],
    severity: 'critical',
    grants: 'manage deployments of the organisation',
    revoke: 'Revoke it: https://cloud.elastic.co, Organization, API keys.',
    docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
  },
];
