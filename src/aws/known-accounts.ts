/** Account numbers that say something by themselves: AWS's documentation uses some, makers of canary tokens others. */

/** Accounts that stand in AWS's documentation and in simulators (moto, LocalStack) for "some account", by how often they occur there. */
const documentation: ReadonlySet<string> = new Set([
  '123456789012',
  '111122223333',
  '111111111111',
  '012345678910',
  '111222333444',
  '123456789111',
  '012345678901',
  '000000000000',
  '123456789101',
  '123412341234',
  '987654321012',
  '444455556666',
  '555555555555',
  '123456789123',
  '210987654321',
  '222222222222',
  '777788889999',
  '888888888888',
  '999999999999',
  '987654321098',
  '333333333333',
  '444444444444',
  '666666666666',
  '777777777777',
  '000000000001',
]);

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

/** Whether the account number is one that documentation and simulators use, and so belongs to nobody in particular. */
export function isDocumentationAccount(account: string): boolean {
  return documentation.has(account);
}

/** Who makes canary tokens in the account; undefined for any other account. */
export function canaryMaker(account: string): string | undefined {
  if (thinkst.has(account)) return 'Thinkst (canarytokens.org)';
  return otherCanaries.has(account) ? 'a maker of canary tokens' : undefined;
}
