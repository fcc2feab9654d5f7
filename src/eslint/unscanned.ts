/** Which files ESLint hands over that can't be scanned as text, and why. */

/** Beyond this many characters a file costs an editor more than it tells; the command reads files of any size. */
const MOST_CHARACTERS = 10_000_000;
/** How much of a file tells whether it is text. */
const SNIFFED = 8192;
/** What undecodable bytes have become when ESLint read the file as UTF-8. */
const LOST = '\ufffd';

/** Why a file is not scanned; `undefined` for text of a usual size. */
export function whyUnscanned(text: string, maxFileSize: number = MOST_CHARACTERS): string | undefined {
  const limit = Math.min(maxFileSize, MOST_CHARACTERS);
  if (text.length > limit) return `it has more than ${limit} characters`;
  const head = text.slice(0, SNIFFED);
  if (!head.includes('\0')) return undefined;
  return isWide(head) ? 'it is UTF-16, which ESLint reads as UTF-8' : 'it is binary';
}

/** Western UTF-16 read as UTF-8: each second character is a null. */
function isWide(head: string): boolean {
  const nulls = head.split('\0').length - 1;
  const signs = head.replaceAll(LOST, '').length;
  return nulls > signs * 0.4 && nulls <= signs * 0.6;
}
