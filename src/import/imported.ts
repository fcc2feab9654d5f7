/** What comes out of another tool's file: parts of a config, findings that are known, and what could not be taken over. */
import type { AllowEntry, Detector, Level } from '../config/settings.ts';

/** Something that was not taken over, or not in full. */
export interface ImportNote {
  /** Where it is, such as `.gitallowed:3`. */
  readonly where: string;
  readonly message: string;
  /** Without it the scan is not what it was with the other tool: the user has to do something. */
  readonly lost: boolean;
}

/** A finding that the other tool knows as no news: at a place, or by its hash in a file. */
export interface KnownFinding {
  readonly path: string;
  readonly line?: number;
  /** SHA-1 of the value, hexadecimal. */
  readonly sha1?: string;
  /** Where it is written. */
  readonly where: string;
}

/** The outcome of reading one file. */
export interface Imported {
  readonly detectors: readonly Detector[];
  readonly allow: readonly AllowEntry[];
  /** For `paths.exclude`. */
  readonly exclude: readonly string[];
  readonly rules: Readonly<Record<string, Level>>;
  /** For the baseline, once a scan has found them. */
  readonly known: readonly KnownFinding[];
  readonly notes: readonly ImportNote[];
}

/** Nothing at all: what an importer adds to. */
export const nothing: Imported = { detectors: [], allow: [], exclude: [], rules: {}, known: [], notes: [] };

/** Several outcomes as one. */
export function together(parts: readonly Imported[]): Imported {
  return {
    detectors: parts.flatMap(({ detectors }) => detectors),
    allow: parts.flatMap(({ allow }) => allow),
    exclude: [...new Set(parts.flatMap(({ exclude }) => exclude))],
    rules: Object.assign({}, ...parts.map(({ rules }) => rules)),
    known: parts.flatMap(({ known }) => known),
    notes: parts.flatMap(({ notes }) => notes),
  };
}
