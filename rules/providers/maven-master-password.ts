/** The master password of Maven's settings, which is encrypted with a word that everybody knows. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base64 } from '../../src/core/shape.ts';

// Takes `<master>{jSM…=}`, also with a backslash before a brace; not `<master>true<`.
const MASTER = /<master>\s{0,80}(\{[A-Za-z0-9+/=\\{]{24,200}\\?\})\s{0,80}<\/master>/y;

function* detect({ text, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    MASTER.lastIndex = hit;
    const value = MASTER.exec(text)?.[1];
    if (value === undefined) continue;
    const start = text.indexOf(value, hit);
    yield { start, end: start + value.length, evidence: ['stands where Maven keeps its master password'] };
  }
}

export const rule: Rule = {
  id: 'maven-master-password',
  title: 'Maven master password',
  severity: 'error',
  confidence: 'high',
  keywords: ['<master>'],
  scope: { after: 2 },
  why: 'It is encrypted with a fixed word only, and decrypts every server password in the settings: with both files, all of them are known.',
  fix: [
    'Change the server passwords in settings.xml where they are used.',
    'Make a new master password: mvn --encrypt-master-password, into ~/.m2/settings-security.xml, outside of the repository.',
    'Remove the file from the code, then from history.',
  ],
  sources: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
  detect,
};

const encrypted = sample('encrypted master password', '{', base64(43), '=}');
const escaped = sample('encrypted master password', '{', base64(64), '\\}');

export const examples: readonly Example[] = [
  finds.in('settings-security.xml')`<settingsSecurity>\n  <master>${encrypted}</master>\n</settingsSecurity>\n`,
  finds`<master>${escaped}</master>`,
  finds`<master>\n  ${encrypted}\n</master>`,
  clean`<master>true</master>`,
  clean`<master>{{ .Values.master }}</master>`,
  clean`<slave>${sample('encrypted master password', '{', base64(43), '=}')}</slave>`,
];
