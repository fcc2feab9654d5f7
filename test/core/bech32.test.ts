import { expect, test } from 'vitest';
import { bech32Checksum } from '../../src/core/bech32.ts';

// Test vectors of BIP 173.
test.each([
  ['a', '', '2uel5l'],
  ['abcdef', 'qpzry9x8gf2tvdw0s3jn54khce6mua7l', 'mqqqxw'],
  ['ABCDEF', 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 'mqqqxw'],
  ['?', '', 'ezyfcl'],
])('the checksum of %s and %s is %s', (prefix, data, sum) => {
  expect(bech32Checksum(prefix, data)).toBe(sum);
});
