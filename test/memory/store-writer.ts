/** Writes notes of one letter again and again, until it is killed: the program of a test. */
import { openStore } from '../../src/memory/store.ts';

const [gitDir = '', letter = ''] = process.argv.slice(2);
const store = openStore({ gitDir, kind: 'history', key: 'key' });
for (;;) await store.write(Buffer.alloc(1 << 20, letter));
