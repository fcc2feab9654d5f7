import { describe, expect, test } from 'vitest';
import { expiryIn, isLongPast, isoOf } from '../../src/aws/expiry.ts';
import { keyIdOf, someAccount } from '../../src/aws/samples.ts';
import { signedUrlIn, signedUrlsAround } from '../../src/aws/signed-url.ts';
import { createRandom } from '../../src/core/random.ts';
import { chars, generate, hex } from '../../src/core/shape.ts';

const random = createRandom(7);
const id = keyIdOf(someAccount).make(random);
const signature = generate([hex(64)], random);
const query = (date: string, seconds: number): string =>
  `X-Amz-Credential=${id}%2F20260131%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=${date}&X-Amz-Expires=${seconds}&X-Amz-Signature=${signature}`;
const url = `https://b.s3.amazonaws.com/a?${query('20310131T120000Z', 3600)}`;

describe('a signed URL', () => {
  test('tells its key, its lifetime and its end', () => {
    expect(signedUrlIn(url)).toMatchObject({
      accessKeyId: id,
      lifetime: 3600,
      isLongPast: false,
      details: { accessKeyId: id, expires: '2031-01-31T13:00:00Z' },
    });
  });

  test.each([
    ['ampersands as entities', url.replaceAll('&', '&amp;')],
    ['ampersands escaped', url.replaceAll('&', '\\u0026')],
    ['without scheme and host', query('20310131T120000Z', 3600)],
    ['names in small letters', url.replace(/X-Amz-\w+(?==)/g, (name) => name.toLowerCase())],
  ])('is read with %s', (_, text) => {
    expect(signedUrlIn(text)?.details).toEqual({ accessKeyId: id, expires: '2031-01-31T13:00:00Z' });
  });

  test('that ended long ago is told', () => {
    expect(signedUrlIn(query('20130524T000000Z', 86_400))?.isLongPast).toBe(true);
  });

  test('of version 2 tells its end', () => {
    const old = `https://b.s3.amazonaws.com/a?AWSAccessKeyId=${id}&Expires=1956528000&Signature=${generate([chars('A-Za-z0-9', 27)], random)}%3D`;
    expect(signedUrlIn(old)?.details).toEqual({ accessKeyId: id, expires: '2032-01-01T00:00:00Z' });
  });

  test('of CloudFront with a policy tells its end', () => {
    const policy = btoa('{"Statement":[{"Resource":"*","Condition":{"DateLessThan":{"AWS:EpochTime":1956528000}}}]}');
    const written = policy.replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');
    const signed = `https://d.cloudfront.net/a?Policy=${written}&Signature=${'aB3~'.repeat(20)}&Key-Pair-Id=APKA${generate([chars('A-Z', 16)], random)}`;
    expect(signedUrlIn(signed)).toMatchObject({ service: 'CloudFront', details: { expires: '2032-01-01T00:00:00Z' } });
  });

  test.each([
    ['no query', 'https://b.s3.amazonaws.com/a'],
    ['a signature that is none', url.replace(signature, 'SIGNATURE')],
    ['a bucket alone', 'https://b.s3.amazonaws.com/a?AWSAccessKeyId=x'],
  ])('is not %s', (_, text) => {
    expect(signedUrlIn(text)).toBeUndefined();
  });

  test.each([
    ['quotes', `curl "${url}" -o x`],
    ['brackets', `[x](${url})`],
    ['angle brackets', `see <${url}>, é`],
    ['an escape', `"${url}\\n"`],
    ['the ends of the text', url],
  ])('ends at %s', (_, text) => {
    const spans = signedUrlsAround(text, [text.indexOf('X-Amz-Date'), text.indexOf('X-Amz-Signature')]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([url]);
  });
});

describe('an end', () => {
  test.each([
    ['"Expiration": "2026-01-31T12:00:00Z"', '2026-01-31T12:00:00Z'],
    ['"expiresAt": "2026-01-31T12:00:00+01:00"', '2026-01-31T11:00:00Z'],
    ['expiration=2026-01-31T12:00:00', '2026-01-31T12:00:00Z'],
    ['Expires: 3600', undefined],
    ['"Expiration": "soon"', undefined],
  ])('is read from %s', (text, expected) => {
    const expiry = expiryIn(text);
    expect(expiry === undefined ? undefined : isoOf(expiry)).toBe(expected);
  });

  test('counts as past only where no clock is needed to know', () => {
    expect(isLongPast(Date.UTC(2019, 0, 1))).toBe(true);
    expect(isLongPast(Date.UTC(2099, 0, 1))).toBe(false);
    expect(isoOf(Number.NaN)).toBeUndefined();
    expect(isoOf(1e300)).toBeUndefined();
  });
});
