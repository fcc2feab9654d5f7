/** JSON Web Tokens (RFC 7519): what they say of themselves, read without their key. */

/** A token that is one: its header names an algorithm. */
export interface Jwt {
  readonly alg: string;
  readonly issuer: string | undefined;
  readonly subject: string | undefined;
  /** Seconds since 1970. */
  readonly expires: number | undefined;
  readonly signed: boolean;
  /** A token that documentation prints, with the person whom jwt.io invented. */
  readonly isSample: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the parts between the points; `undefined` where they are no JWT. */
export function readJwt(token: string): Jwt | undefined {
  const [head = '', body = '', signature = ''] = token.split('.');
  const header = fieldsOf(head);
  const payload = fieldsOf(body);
  const signed = signature !== '';
  if (header === undefined || !isPlausible(header, payload, signed)) return undefined;
  return { alg: textOf(header['alg']) ?? 'an algorithm that it does not name', signed, ...claimsOf(payload ?? {}) };
}

/** Whether header and payload go together: the header names an algorithm, or the payload of a signed token has claims. */
function isPlausible(header: Fields, payload: Fields | undefined, signed: boolean): boolean {
  if (payload === undefined) return typeof header['alg'] === 'string' && (signed || 'enc' in header);
  return typeof header['alg'] === 'string' || (signed && hasClaims(payload));
}

/** The names that RFC 7519 registers, section 4.1. */
function hasClaims(payload: Fields): boolean {
  return ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'].some((claim) => claim in payload);
}

function claimsOf(payload: Fields): Omit<Jwt, 'alg' | 'signed'> {
  return {
    issuer: textOf(payload['iss']),
    subject: textOf(payload['sub']),
    expires: numberOf(payload['exp']),
    isSample: payload['sub'] === '1234567890' || payload['name'] === 'John Doe',
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function fieldsOf(part: string): Fields | undefined {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(decoder.decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined; // base64, UTF-8 and JSON are best checked by reading them
  }
}
