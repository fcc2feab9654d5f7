/** Account numbers that say something by themselves: AWS's documentation uses some, makers of canary tokens others. */

/** Accounts of AWS's documentation that no pattern shows (IAM user guide and aws-cli examples). */
const documentation: ReadonlySet<string> = new Set(['777788889999', '000000000001', '123456789102']);

/**
 * Patterns of numbers that people make up. AWS hands numbers out at random: one in a million or fewer has one of them.
 * Each takes its example: 123456789012, 987654321012, 111122223333, 111222333444, 123412341234, 112233445566, 121212121212.
 */
const madeUp: readonly RegExp[] = [
  /0123456|1234567|2345678|3456789|4567890/,
  /9876543|8765432|7654321|6543210/,
  /^(\d)\1{3}(\d)\2{3}(\d)\3{3}$/,
  /^(\d)\1\1(\d)\2\2(\d)\3\3(\d)\4\4$/,
  /^(\d{4})\1\1$/,
  /^(?:(\d)\1(?!\1)){6}$/,
  /^(\d)\1{2,11}(\d)\2*$|^(\d{2})\3{5}$|^(\d{3})\4{3}$/,
];

/** Thinkst, maker of canarytokens.org (trufflesecurity/trufflehog, pkg/detectors/aws/access_keys/canary.go). */
const thinkst: ReadonlySet<string> = new Set([
  '052310077262',
  '171436882533',
  '534261010715',
  '595918472158',
  '717712589309',
  '819147034852',
  '992382622183',
  '730335385048',
  '266735846894',
  '893192397702',
]);

/** Other makers of canary tokens (the same source). */
const otherCanaries: ReadonlySet<string> = new Set([
  '044858866125',
  '251535659677',
  '344043088457',
  '351906852752',
  '390477818340',
  '426127672474',
  '427150556519',
  '439872796651',
  '445142720921',
  '465867158099',
  '637958123769',
  '693412236332',
  '732624840810',
  '735421457923',
  '959235150393',
  '982842642351',
]);

/** Whether the account number is one that documentation and simulators use, or made up as theirs are, and so belongs to nobody in particular. */
export function isDocumentationAccount(account: string): boolean {
  return documentation.has(account) || madeUp.some((pattern) => pattern.test(account));
}

/** Who makes canary tokens in the account; undefined for any other account. */
export function canaryMaker(account: string): string | undefined {
  if (thinkst.has(account)) return 'Thinkst (canarytokens.org)';
  return otherCanaries.has(account) ? 'a maker of canary tokens' : undefined;
}
