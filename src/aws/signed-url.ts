/** Pre-signed URLs: requests that carry their own permission, until they end. */
import { isLongPast, isoOf } from './expiry.ts';

/** What a signed URL says of itself. */
export interface SignedUrl {
  /** The credential's ID, where it is written. */
  readonly accessKeyId?: string;
  /** Milliseconds since 1970; undefined where the URL does not say. */
  readonly expiry?: number;
  /** Seconds from its making to its end; undefined where only the end is known. */
  readonly lifetime?: number;
  /** It had ended before these rules were written. */
  readonly isLongPast: boolean;
  /** For a finding's details. */
  readonly details: Readonly<Record<string, string>>;
}

/** Reads the query of a URL, or a part of one, that is signed by AWS's version 4 or 2; undefined where no signature is. */
export function signedUrlIn(url: string): SignedUrl | undefined {
  const query = queryOf(url);
  if (isVersion4(query)) return describe(query.get('x-amz-credential')?.split('/')[0], timesOfVersion4(query));
  if (!isVersion2(query)) return undefined;
  return describe(query.get('awsaccesskeyid'), { expiry: Number(query.get('expires')) * 1000 });
}

type Times = Pick<SignedUrl, 'expiry' | 'lifetime'>;

function describe(id: string | undefined, times: Times): SignedUrl {
  const expires = times.expiry === undefined ? undefined : isoOf(times.expiry);
  const accessKeyId = id === undefined || id === '' ? {} : { accessKeyId: id };
  return {
    ...accessKeyId,
    ...times,
    isLongPast: times.expiry !== undefined && isLongPast(times.expiry),
    details: { ...accessKeyId, ...(expires === undefined ? {} : { expires }) },
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
