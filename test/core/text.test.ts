import { describe, expect, test } from 'vitest';
import { createLocator, decodeRange, readContent } from '../../src/core/text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const text = 'password = "größe 😀"\r\nthe next line, longer than the first one\r\n';

describe('readContent', () => {
  test.each([
    ['UTF-8', utf8(text), text],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le(text)]), text],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(text)]), text],
    ['UTF-16 LE without a mark', utf16le(text), text],
    ['UTF-16 BE without a mark', utf16be(text), text],
  ])('reads %s', (_, bytes, expected) => {
    const content = readContent(bytes);
    expect(content.binary).toBe(false);
    expect(decodeRange(content.bytes, 0, content.bytes.length)).toBe(expected);
  });

  test('reads bytes that are not UTF-8 as Latin-1', () => {
    const bytes = Buffer.from('caf\u00e9 secret', 'latin1');
    expect(decodeRange(bytes, 0, bytes.length)).toBe('café secret');
  });

  test('says what is binary', () => {
    expect(readContent(Buffer.from([1, 2, 0, 3, 0, 0, 0, 7, 255])).binary).toBe(true);
    expect(readContent(new Uint8Array()).binary).toBe(false);
  });
});

describe('createLocator', () => {
  test('counts lines from 1 and columns in UTF-16 units from 1', () => {
    const bytes = utf8('a\r\n😀é=x\nlast');
    const locate = createLocator(bytes);
    const at = (needle: string) => locate(Buffer.from(bytes).indexOf(needle));
    expect(at('a')).toEqual({ line: 1, column: 1 });
    expect(at('=')).toEqual({ line: 2, column: 4 });
    expect(at('last')).toEqual({ line: 3, column: 1 });
    expect(locate(bytes.length)).toEqual({ line: 3, column: 5 });
    expect(at('a')).toEqual({ line: 1, column: 1 });
  });

  test('does not count the byte-order mark', () => {
    const locate = createLocator(utf8('\ufeffkey=x'));
    expect(locate(3)).toEqual({ line: 1, column: 1 });
    expect(locate(7)).toEqual({ line: 1, column: 5 });
  });
});
