/** What calls AWS, against a simulator: one server for all suites. */
import { afterAll, beforeEach, test } from 'vitest';
import { harden } from './harden.ts';
import { liveAudit } from './live-audit.ts';
import { startMoto } from './moto.ts';
import { revoke } from './revoke.ts';
import { verify } from './verify.ts';

const moto = await startMoto();

if ('reason' in moto) {
  console.warn(`Skipped: the tests against a simulator of AWS. It ${moto.reason}`);
  test.skip(`calls of AWS (skipped: the simulator ${moto.reason})`, () => undefined);
} else {
  beforeEach(moto.reset);
  afterAll(moto.stop);
  liveAudit(moto);
  verify(moto);
  revoke(moto);
  harden(moto);
}
