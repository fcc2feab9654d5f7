/** The entry of a worker thread: has what is compiled kept, then loads the program. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from '../compiled.ts';

keepCompiled(dirname(fileURLToPath(import.meta.url)), 'thread');
void import('./worker.ts');
