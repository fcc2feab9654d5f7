/** Shared access signatures of Azure: URLs that carry their own permission, in storage, Service Bus and Logic Apps. */
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example, type Sample } from '../../src/core/sample.ts';
import { base64, base64url, lower } from '../../src/core/shape.ts';

// Takes `sig=` and 43 characters of base64, percent-encoded or not, with or without padding; not a shorter signature.
const SIGNATURE = /(?<![A-Za-z0-9])sig=((?:[A-Za-z0-9+/_-]|%2[BbFf]){43}(?:%3[Dd]|=)?)(?![A-Za-z0-9+/%])/g;
/** How far the signature's query reaches, in characters. */
const REACH = 600;
// Takes `?sv=2022-11-02`, `&se=1700000000`, `sv=1.0` of Logic Apps; not `service=`.
const VERSION = /(?:^|[?&;\s])(?:amp;)?(?:sv=(?:\d{4}-\d{2}-\d{2}|1\.0)|se=\d{10}|se=\d{4}-)/;

function* detect({ text }: View): Iterable<Match> {
  for (const found of text.matchAll(SIGNATURE)) {
    const [whole, value = ''] = found;
    const end = found.index + whole.length;
    const query = queryAround(text, found.index, end);
    if (!VERSION.test(query)) continue;
    yield {
      start: end - value.length,
      end,
      details: detailsOf(query),
      evidence: ['signature of a shared access signature', entropyEvidence(value)],
    };
  }
}

/** The run of characters of a URL around the signature. */
function queryAround(text: string, start: number, end: number): string {
  const before = /(?<![^\s"'<>`])[^\s"'<>`]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^[^\s"'<>`]*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return `${before}&${after}`;
}

function detailsOf(query: string): Readonly<Record<string, string>> {
  const field = (name: string): string | undefined =>
    new RegExp(`[?&;]${name}=([\\w.:%/-]{1,60})`).exec(`&${query}`)?.[1];
  const [permissions, expires] = [field('sp'), field('se')];
  return {
    ...(permissions === undefined ? {} : { permissions }),
    ...(expires === undefined ? {} : { expires: expires.replace(/%3A/gi, ':') }),
  };
}

export const rule: Rule = {
  id: 'azure-sas-token',
  title: 'Azure shared access signature',
  severity: 'error',
  confidence: 'high',
  keywords: ['sig='],
  why: 'Whoever has the URL can do what it permits (`sp`) until it expires (`se`), without signing in.',
  fix: [
    'Renew the key that signed it: az storage account keys renew; of Logic Apps: Access control, Regenerate access key.',
    'Where it was made from a stored access policy, delete the policy; a user delegation signature ends with az storage account revoke-delegation-keys.',
    'Replace it by a managed identity, or by a signature that is made when it is needed.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview'],
  detect,
};

const signature: Sample = sample('signature', base64(43), '%3D');
const plain: Sample = sample('signature', base64(43), '=');
const logicApp: Sample = sample('signature', base64url(42), lower(1));

export const examples: readonly Example[] = [
  finds`https://acme.blob.core.windows.net/logs?sv=2022-11-02&ss=b&srt=sco&sp=rwdlac&se=2030-01-01T00:00:00Z&spr=https&sig=${signature}\n`,
  finds`SAS_TOKEN="sig=${plain}&sv=2021-06-08&sp=r"\n`,
  finds`POST https://prod-01.westus.logic.azure.com/workflows/a/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${logicApp}\n`,
  finds`SharedAccessSignature sr=acme.servicebus.windows.net&sig=${signature}&se=1700000000&skn=Root\n`,
  clean`https://acme.example/page?sig=${signature}\n`,
  clean`https://acme.blob.core.windows.net/logs?sv=2022-11-02&sp=r&sig=REDACTED\n`,
  clean`https://acme.blob.core.windows.net/logs?sv=2022-11-02&sp=r&sig=\${SIGNATURE}\n`,
  clean`config=${signature}&sv=2022-11-02`,
];
