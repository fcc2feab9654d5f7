/** Flagsmith's token. */
import { clean } from '../../src/core/sample.ts';
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'flagsmith-server-key',
    title: 'Flagsmith server-side environment key',
    shape: ['ser.', base62(22)],
    check: (value) => /[0-9]/.test(value),
    severity: 'warn',
    confidence: 'medium',
    grants: 'read the flags and segments of the environment',
    revoke: 'Delete it: Flagsmith, environment, SDK Keys.',
    docs: 'https://docs.flagsmith.com/clients/server-side',
    examples: [clean`import com.acme.ser.BeanSerializerModifiers;`],
  },
];
