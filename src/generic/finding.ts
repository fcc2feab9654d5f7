/** Matches of the rules that know where a password stands by the words around it. */
import { entropyEvidence } from '../core/entropy.ts';
import type { Confidence, Match, Severity } from '../core/rule.ts';
import { documentedIn } from './documented.ts';
import { confidenceAsPassword, confidenceAsToken, isThoughtUp } from './confidence.ts';
import { isConfidentWith, isRepeated } from './declared.ts';
import { isTestPath, severityAt } from './paths.ts';

/** Where a value stands, and why it is held to be a secret. */
export interface Place {
  readonly start: number;
  readonly value: string;
  /** A phrase such as `given to sshpass`. */
  readonly because: string;
  readonly path: string;
  readonly severity: Severity;
  /** The text around it. */
  readonly around?: string | undefined;
}

/**
 * The match for a password, if the value can be one. Where a password stands by its place, one that reads as words is
 * believed too, but in files that test, show or explain.
 */
export function passwordMatch(place: Place): Match | undefined {
  const confidence = confidenceAsPassword(place.value);
  if (confidence === 'medium' && isTestPath(place.path) && isThoughtUp(place.value)) return matchOf(place, 'low');
  return matchOf(place, confidence === 'low' && isBelieved(place) ? 'medium' : confidence);
}

function isBelieved({ value, path, around = '' }: Place): boolean {
  return !isTestPath(path) && isConfidentWith(value) && !isRepeated(around, value);
}

/** The match for a token made by a machine, if the value can be one. */
export function tokenMatch(place: Place): Match | undefined {
  return matchOf(place, confidenceAsToken(place.value));
}

function matchOf(
  { start, value, because, path, severity }: Place,
  confidence: Confidence | undefined,
): Match | undefined {
  if (confidence === undefined || documentedIn(value) !== undefined) return undefined;
  return {
    start,
    end: start + value.length,
    confidence,
    severity: severityAt(path, severity),
    evidence: [because, entropyEvidence(value)],
  };
}
