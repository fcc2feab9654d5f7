/** Kubernetes' tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/';
const REVOKE = 'kubeadm token delete <ID>';

export const tokens: readonly Token[] = [
  {
    id: 'kubernetes-bootstrap-token',
    title: 'Kubernetes bootstrap token',
    shape: [base36(6), '.', base36(16)],
    near: ['bootstrap_token', 'bootstraptoken', 'tls_bootstrap_token', 'kubeadm', 'discovery_token', 'kube_token'],
    severity: 'critical',
    grants: 'join a node to the cluster',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'kubernetes-bootstrap-secret',
    title: 'Kubernetes bootstrap token secret',
    shape: [base36(16)],
    near: ['token_secret'],
    severity: 'critical',
    grants: "join a node to the cluster together with the token's ID",
    revoke: REVOKE,
    docs: DOCS,
  },
];
