/** How common a few bytes are in source text: a keyword is best known by the part of it that is rare. */

/**
 * For each kind of character (rows) and each that follows it: `a` for always, one letter more for half as often.
 * Kinds are the 26 letters, digits, blanks, `-` and `_`, other signs; a digit or sign counts as one of its kind.
 * Counted in the source trees of express, botocore, redis, git and eslint, each tree with the same weight.
 */
const FOLLOWERS = [
  'jfefkhflflhdeejeldedgghhghlfij',
  'dihhdjjjeekdgiejlfgidkllfkjfhh',
  'eigjejldgleegjcimfhdfjkkilkfgi',
  'ehifchjjdkkgjhehmgfifjkjhmkcgh',
  'fieegghkhkkggeiffddejhhehmldgh',
  'ejjhffjlcmkfjgdjlfggdmmlhmkdgi',
  'gkhjcjhgdmkgifgilfegehkmjjmdgh',
  'dkjicjkkemliijdimfhegklmjlldhh',
  'ggeefefmlnjegcdgkfedkgnhngkhjj',
  'fjiicjjjhiijijeijicjfjijjjjehg',
  'fihhchhhekighgfihiegghikjkkdfg',
  'eiifchjjdmjejjdhniffeiilfmmehh',
  'dfigcklkeljgeheelkeigkmmhllfii',
  'ejeedfekflhhigehmiedghlmimmdhh',
  'ifeejfglgkgfecffodffeggjklneij',
  'dligcjkigmlejjeeldfefkkkimlfhh',
  'jjkjikkjkkjhkkkjiihjbkjjkkkfig',
  'eiggciglenhhgfejnffffgjnglmdhi',
  'gkghdjfeelihhjfgliecfkjlhkldhg',
  'ekgidikddkkihjegnefgfkiifmmdgh',
  'fffgeggmfmkdedjfndddllmjlkmgkk',
  'ckjjckjjdlljjhehljhkjklllljghi',
  'djihdjkdcljhjfeikeeikkgkjkldgi',
  'fjeifikjflkihjiclhhdjkkhgliefh',
  'hihigiijgkjggfeclhegjjhljilcfg',
  'eiiichjjejjggidijgfigjijggjehg',
  'hhhhhhkjkjjjjjkjkkjjjkkikkeegf',
  'fhggggiigkjhhhghlggfhhhkjkjbig',
  'fgefffggfjhfffgfjfeeghgkliifdi',
  'gighghhihjjhghigkgfghijjkkicjf',
];

const DIGITS = 26;
const BLANK = 27;
const JOINER = 28;
const SIGN = 29;

function kindOf(byte: number): number {
  const folded = byte | 0x20;
  if (folded >= 97 && folded <= 122) return folded - 97;
  if (byte >= 48 && byte <= 57) return DIGITS;
  if (byte === 32) return BLANK;
  return byte === 45 || byte === 95 ? JOINER : SIGN;
}

const CODE_OF_A = 97;

/** How rare `length` bytes are, in bits: twice as rare, one more. The first is taken to follow a blank. */
export function rarity(bytes: Uint8Array, from: number, length: number): number {
  let bits = 0;
  let before = BLANK;
  for (let at = from; at < from + length; at++) {
    const kind = kindOf(bytes[at] ?? BLANK);
    bits += (FOLLOWERS[before]?.charCodeAt(kind) ?? CODE_OF_A) - CODE_OF_A;
    before = kind;
  }
  return bits;
}
