#!/usr/bin/env node
/** The command's entry: lets Node keep what it compiles, where it can, then loads the program. */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// From Node 22.8 on. Beside the program, where only those can write who can change the program itself.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
  module.enableCompileCache(fileURLToPath(new URL('./.compiled', import.meta.url)));

void import('./main.ts');
