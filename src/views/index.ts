/** All lenses: other ways of reading the same text. */
import type { Lens } from '../core/scan.ts';
import { base64 } from './base64.ts';
import { entities } from './entities.ts';
import { escapes } from './escapes.ts';
import { percent } from './percent.ts';

export const lenses: readonly Lens[] = [escapes, percent, entities, base64];
