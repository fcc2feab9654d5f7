/** Evernote's token. */
import { chars, digits, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'evernote-developer-token',
    title: 'Evernote developer token',
    shape: [
      'S=s',
      digits(1, 3),
      ':U=',
      hex(1, 10),
      ':E=',
      hex(10, 12),
      ':C=',
      hex(10, 12),
      ':P=',
      hex(1, 4),
      ':A=',
      chars('A-Za-z0-9_-', 1, 40),
      ':V=2:H=',
      hex(32),
    ],
    keywords: [':V=2:H='],
    entropy: 3,
    grants: 'read and change all notes of its user',
    revoke: 'Revoke it: https://www.evernote.com/api/DeveloperToken.action',
    docs: 'https://dev.evernote.com/doc/articles/dev_tokens.php',
  },
];
