/** Pre-signed URLs: requests that carry their own permission, until they end. */
import { detailsOf } from './details.ts';
import { isLongPast, isoOf } from './expiry.ts';

/** What a signed URL says of itself. */
export interface SignedUrl {
  /** The credential's ID, where it is written. */
  readonly accessKeyId?: string;
  /** Milliseconds since 1970; undefined where the URL does not say. */
  readonly expiry?: number;
  /** Seconds from its making to its end; undefined where only the end is known. */
  readonly lifetime?: number;
  /** Such as `Amazon S3` or `AWS`. */
  readonly service: string;
  /** It had ended before these rules were written. */
  readonly isLongPast: boolean;
  /** For a finding's details. */
  readonly details: Readonly<Record<string, string>>;
}

/** Reads the query of a URL, or a part of one, that AWS's version 4 or 2 or CloudFront signed; undefined where no signature is. */
export function signedUrlIn(url: string): SignedUrl | undefined {
  const query = queryOf(url);
  if (isVersion4(query)) return describe('AWS', query.get('x-amz-credential')?.split('/')[0], timesOfVersion4(query));
  if (isVersion2(query)) return describe('Amazon S3', query.get('awsaccesskeyid'), endOfVersion2(query));
  return isCloudFront(query) ? describe('CloudFront', undefined, endOfCloudFront(query)) : undefined;
}

type Times = Pick<SignedUrl, 'expiry' | 'lifetime'>;

function describe(service: string, id: string | undefined, times: Times): SignedUrl {
  const expires = times.expiry === undefined ? undefined : isoOf(times.expiry);
  const accessKeyId = id === undefined || id === '' ? {} : { accessKeyId: id };
  return {
    service,
    ...accessKeyId,
    ...times,
    isLongPast: times.expiry !== undefined && isLongPast(times.expiry),
    details: detailsOf({ ...accessKeyId, expires }),
  };
}

type Query = ReadonlyMap<string, string>;

function isVersion4(query: Query): boolean {
  return /^[0-9a-f]{64}$/i.test(query.get('x-amz-signature') ?? '');
}

/** `AWSAccessKeyId=…&Expires=…&Signature=…`: a base64 SHA-1 of 28 characters. */
function isVersion2(query: Query): boolean {
  return (
    query.has('awsaccesskeyid') &&
    /^[A-Za-z0-9+/ ]{27}=$/.test(query.get('signature') ?? '') &&
    /^\d{9,11}$/.test(query.get('expires') ?? '')
  );
}

// Takes `20260131T120000Z`; not a date with hyphens, which the form does not know.
const DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

function endOfVersion2(query: Query): Times {
  return { expiry: Number(query.get('expires')) * 1000 };
}

/** `Key-Pair-Id=…&Signature=…` with `Expires` or a `Policy`, in base64 whose signs are `-`, `_` and `~`. */
function isCloudFront(query: Query): boolean {
  return (
    /^(?:K|APKA)[A-Z0-9]{9,19}$/.test(query.get('key-pair-id') ?? '') &&
    /^[A-Za-z0-9~_-]{40,}$/.test(query.get('signature') ?? '')
  );
}

function endOfCloudFront(query: Query): Times {
  const expires = query.get('expires');
  if (expires !== undefined) return endOfVersion2(query);
  // Takes a policy's `"AWS:EpochTime":1767225600`; not a date.
  const end = /DateLessThan[^}]{0,40}EpochTime"?:(\d{9,11})/.exec(policyOf(query))?.[1];
  return end === undefined ? {} : { expiry: Number(end) * 1000 };
}

function policyOf(query: Query): string {
  const policy = query.get('policy') ?? '';
  if (!/^[A-Za-z0-9~_-]{4,2000}$/.test(policy)) return '';
  const bare = policy.replaceAll('_', '').replaceAll('-', '+').replaceAll('~', '/');
  return bare.length % 4 === 1 ? '' : atob(bare);
}

function timesOfVersion4(query: Query): Times {
  const date = query.get('x-amz-date') ?? '';
  const lifetime = Number(query.get('x-amz-expires') ?? 'none');
  if (!DATE.test(date) || !Number.isFinite(lifetime)) return {};
  return { lifetime, expiry: Date.parse(date.replace(DATE, '$1-$2-$3T$4:$5:$6Z')) + lifetime * 1000 };
}

/** Parameters by their name in lower case. `&amp;` and `\u0026` separate as `&` does. */
function queryOf(url: string): Query {
  const query = url.slice(url.indexOf('?') + 1).replace(/&amp;|\\u0026/g, '&');
  return new Map(
    query.split('&').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).toLowerCase(), decodedPart(pair.slice(at + 1))];
    }),
  );
}

function decodedPart(text: string): string {
  return text.replace(/%([0-7][0-9a-fA-F])/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** A stretch of text, as indexes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** No URL that a service takes is longer. */
const MOST_CHARACTERS = 8000;
const isDelimiter = (char: string): boolean => /[\s"'<>`(){}[\]|^,]/.test(char);

/** The URLs, or their parts where something cuts them, in which the hits stand; each once. */
export function signedUrlsAround(text: string, hits: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const hit of hits) {
    const least = stretches.at(-1)?.end ?? 0;
    if (hit >= least) stretches.push({ start: startOfUrl(text, hit, least), end: endOfUrl(text, hit) });
  }
  return stretches;
}

function startOfUrl(text: string, hit: number, least: number): number {
  const from = Math.max(least, hit - MOST_CHARACTERS);
  let start = hit;
  while (start > from && !isDelimiter(text.charAt(start - 1))) start--;
  return start + Math.max(0, text.slice(start, hit).lastIndexOf('http'));
}

function endOfUrl(text: string, hit: number): number {
  const to = Math.min(text.length, hit + MOST_CHARACTERS);
  let end = hit;
  while (end < to && !isEnd(text, end)) end++;
  return end;
}

/** A delimiter, or a backslash that begins no `\u0026`. */
function isEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === '\\' ? !text.startsWith('u0026', at + 1) : isDelimiter(char);
}
