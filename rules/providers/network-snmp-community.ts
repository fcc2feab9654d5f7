/** SNMP community names in the configuration of devices and of Net-SNMP: passwords that go over the wire as they are. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62 } from '../../src/core/shape.ts';

// Takes `snmp-server community NAME RO`, `set snmp community NAME`, `rwcommunity NAME`; not `community public`.
const LINE =
  /^[ \t]*(?:snmp-server[ \t]+community|set[ \t]+snmp[ \t]+community|r[ow]community6?)[ \t]+["']?([\w!@#%^&*.+-]{4,64})["']?(?=\s|$)/gim;
// Takes names that everybody tries first, and holes for a name.
const KNOWN =
  /^(?:public|private|default|community|name|string|secret|snmp|test|example|your.*|my.*|x+|\*+|removed|redacted)$/i;

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: line, 1: value = '', index } of text.matchAll(LINE)) {
    if (KNOWN.test(value)) continue;
    const start = index + line.lastIndexOf(value);
    const writes = /\sRW\b|rwcommunity|read-write/i.test(text.slice(index, index + line.length + 40));
    yield {
      start,
      end: start + value.length,
      ...(writes ? { severity: 'error' } : {}),
      evidence: [writes ? 'a community that may write' : 'a community that may read'],
    };
  }
}

export const rule: Rule = {
  id: 'network-snmp-community',
  title: 'SNMP community name',
  severity: 'warn',
  confidence: 'medium',
  keywords: ['snmp-server community', 'set snmp community', 'rocommunity', 'rwcommunity'],
  why: 'It is the only password of SNMP 1 and 2c: whoever holds it can read the state of the device, or change it where it may write.',
  fix: [
    'Set another name, restrict it to the addresses of your monitoring, or go over to SNMP 3.',
    'Keep configurations out of the repository, or strip secrets from them.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://www.rfc-editor.org/rfc/rfc3584#section-5'],
  detect,
};

const name = sample('community', base62(12));

export const examples: readonly Example[] = [
  finds`snmp-server community ${name} RO 10\n`,
  finds`set snmp community ${name} authorization read-only\n`,
  finds.in('snmpd.conf')`rwcommunity ${name} 10.0.0.0/8\n`,
  clean`snmp-server community public RO\n`,
  clean`snmp-server community <removed> RO\n`,
  clean`our snmp-server community guide\n`,
];
