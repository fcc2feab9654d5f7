#!/usr/bin/env node
/** The command's entry: has what is compiled kept, then loads the program. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from '../compiled.ts';

keepCompiled(dirname(fileURLToPath(import.meta.url)), 'command');
void import('./main.ts');
