/** Private keys that everybody has: shipped with products, or printed in documentation. */
import { sha256 } from '../core/hash.ts';

/**
 * By the first 16 hexadecimal digits of the SHA-256 of their first 128 characters of base64. Sources: Vagrant's
 * `keys` folder, Go's `net/http/internal/testcert`, jwt.io, and the collection github.com/rapid7/ssh-badkeys.
 */
const KNOWN = new Map(
  `
  0457e30eefc4e0e0 Array Networks vAPV and vxAG
  930412526af1a5c9 Ceragon FibeAir (CVE-2015-0936)
  b1c3d281e9fdf2ae ExaGrid (CVE-2016-1561)
  05ee2caefa06ec84 F5 BIG-IP (CVE-2012-1493)
  341799e7d8913535 Loadbalancer.org Enterprise VA
  df175410250d7a0e Monroe DASDEC (CVE-2013-0137)
  211e8bb406e76fc2 Quantum DXi V1000
  ec651b0da5b5d499 Vagrant
  cf6e0d7acee3b10c Vagrant (Ed25519)
  7b519af2fe46a5fa tests of Go's standard library
  73ad3de08bd8b90e jwt.io
  `
    .trim()
    .split(/\n\s*/)
    .map((line) => [line.slice(0, 16), line.slice(17)] as const),
);

const COMPARED = 128;
const DIGITS = 16;

/** Where the key of this base64 is known from. */
export function knownFrom(base64: string): string | undefined {
  return KNOWN.get(sha256(base64.slice(0, COMPARED)).slice(0, DIGITS));
}
