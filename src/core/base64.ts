/** Base64 without the signs that fill it up to a multiple of four. */
export function unpadded(base64: string): string {
  return base64.replace(/(?<!=)=+$/, ''); // takes `=` and `==` at the end; not `=` before a letter
}
