/** Values that specifications and manuals print as examples, known by their hashes: this file holds no secret. */
import { sha256 } from '../core/hash.ts';

/** Where a value is printed, and whether it could still be one in use. */
export interface Documented {
  readonly source: string;
  /** A framework's manual prints it as a setting, and people leave it as it is: only in documentation is it harmless. */
  readonly copied: boolean;
}

/** First 16 hexadecimal digits of the SHA-256 of each value, and where it is printed. */
const EXAMPLES = `
  13fe7a38a57c4605 the documentation of Kubernetes
  a7b580d711ef2807 the documentation of Kubernetes
  6c96130f130ab0d6 RFC 6749
  00cf4c781dc37003 RFC 6749
  e9974c507d2a8021 RFC 6749
  53f5da0aaa93d64c RFC 6749
  a35b81a7d7927b70 RFC 6749
  ad71fb4165536675 OpenID Connect Core
  9e309cccd311ea64 OpenID Connect Core
  b8e148545b13c78b RFC 6750
  3e6099e82cea8b70 RFC 6750
  cf4d418ed3de92d7 RFC 7617
  41ef4bb0b23661e6 RFC 7617
  8d567eb88afff34f RFC 5849
  9d03b692e941d5ac RFC 5849
  80f8b7c904d4a43f RFC 5849
  2ff8b0fb93aca981 RFC 5849
  a71b359a87afde13 draft-ietf-oauth-v2-http-mac
  15cef4b629cc2d07 RFC 6455
  8be5d113c0871ce1 the documentation of Google Authenticator
  549c9390539efcfa RFC 6238
  7d41f23b6af66770 RFC 9449
`;
const SETTINGS = `
  2598f7d6adc142d8 Flask
  9cb335cb7b5fb805 Flask
  ca32f86ce10b8435 Flask
  570dad43de1af4c9 FastAPI
`;

const DIGITS = 16;

function table(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split(/\n\s*/)
      .map((line) => [line.slice(0, DIGITS), line.slice(DIGITS + 1)] as const),
  );
}

const examples = table(EXAMPLES);
const settings = table(SETTINGS);

/** Where the value is printed for everybody to read, if it is. */
export function documentedIn(value: string): Documented | undefined {
  const digits = sha256(value).slice(0, DIGITS);
  const example = examples.get(digits);
  if (example !== undefined) return { source: example, copied: false };
  const framework = settings.get(digits);
  return framework === undefined ? undefined : { source: `the documentation of ${framework}`, copied: true };
}
