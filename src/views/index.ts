/** All lenses: other ways of reading the same text. */
import type { Lens } from '../core/scan.ts';

export const lenses: readonly Lens[] = [];
