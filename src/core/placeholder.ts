/** Values that are no secrets by what they say of themselves. */

/**
 * Whether a value is a vendor's documented example by AWS's convention: it contains `EXAMPLE`. That word occurs in
 * random base64 about once in 10^9 values. Only ever asked of the value itself, never of the line around it.
 */
export function isDocumented(value: string): boolean {
  return value.includes('EXAMPLE');
}
