/** Whether a value under a telling name is a secret, and how sure that is. */
import { entropyEvidence } from '../core/entropy.ts';
import type { Match, Severity, View } from '../core/rule.ts';
import { assignmentOf, nameAt, type Assignment, type Bond } from './assignment.ts';
import { confidenceIn } from './confidence.ts';
import { documentedIn } from './documented.ts';
import { kindOfName, wordsOf, type NameKind } from './names.ts';
import { isNoPlaceForGuesses, isTestPath, severityAt } from './paths.ts';
import { isExpression } from './reference.ts';
import { syntaxOf } from './syntax.ts';
import { whyNoSecret } from './value.ts';

/** What a rule that goes by names looks for. */
export interface NameRule {
  readonly kind: NameKind['kind'];
  readonly severity: Severity;
}

/** The secrets that stand under names of the rule's kind. */
export function* secretsByName(view: View, rule: NameRule): Iterable<Match> {
  for (const { match, kind } of judgedNames(view)) {
    if (kind.kind === rule.kind) yield { ...match, severity: severityAt(view.path, rule.severity) };
  }
}

/** A secret with what its name says and how the two are tied. */
export interface NamedMatch {
  readonly match: Match;
  readonly kind: NameKind;
  readonly assignment: Assignment;
}

/** The secrets that stand under telling names around the keywords. */
export function* judgedNames(view: View): Iterable<NamedMatch> {
  if (isNoPlaceForGuesses(view.path)) return;
  const syntax = syntaxOf(view.path);
  let done = 0;
  for (const hit of view.hits) {
    if (hit < done) continue;
    const name = nameAt(view.text, hit);
    done = name.end;
    const kind = kindOfName(name.text);
    const assignment = kind === undefined ? undefined : assignmentOf(view.text, name, syntax);
    if (kind === undefined || assignment === undefined) continue;
    const match = judged(assignment, kind, view.path);
    if (match !== undefined) yield { match, kind, assignment };
  }
}

function judged(assignment: Assignment, kind: NameKind, path: string): Match | undefined {
  if (!isPossible(assignment)) return undefined;
  const { value, start, end, bond, name } = assignment;
  const confidence = confidenceIn(assignment, kind);
  if (confidence === undefined) return undefined;
  const evidence = [`${SAID[bond]} \`${name}\``, entropyEvidence(value)];
  const documented = confidence === 'low' ? undefined : documentedIn(value);
  if (documented === undefined) return { start, end, confidence, evidence };
  if (!documented.copied || isTestPath(path)) return undefined;
  return { start, end, confidence, evidence: [...evidence, `known to everybody from ${documented.source}`] };
}

const SAID: Readonly<Record<Bond, string>> = {
  assigned: 'assigned to',
  compared: 'compared with',
  passed: 'passed to',
  option: 'given to',
  element: 'the content of',
  beside: 'beside',
  fallback: 'a fallback of',
  said: 'said to be the',
};

const SHORTEST = 4;
// What makes a value of a text. Takes `Secret`, `aws.String`, `Buffer.from`, `b64decode`; not `x.encode` or `getenv`.
const MAKES =
  /(?:^|[.:])(?:[A-Z]\w*|from|of|new|decode|b64decode|urlsafe_b64decode|unhexlify|fromhex|atob|btoa|byte|bytes|str|string|text|unicode|secret|sensitive|ref|ptr|lit|some|just|quote|trim)$/;
// Of these, what takes a name rather than a value. Takes `GetString`, `MustCompile`, `T`; not `String`.
const TAKES_A_NAME =
  /(?:^|[.:])(?:T|(?:Get|Env|Getenv|Lookup|Find|Fetch|Read|Load|Require|Must|Param|Input|Prompt|Query|Field|Label|Translate|Format|Sprintf|Reg|Error|Exception|Path|File|Url|URL|URI|Column|Name|Key)\w*|\w*(?:Error|Exception|Validator|Field|Column|Regex|RegExp|Pattern|Label))$/;

function isPossible(assignment: Assignment): boolean {
  const { value, name } = assignment;
  if (value.length < SHORTEST || CONTROL.test(value) || isComputed(assignment)) return false;
  const plain = value.replace(/\\[nrt]/g, ' ');
  return whyNoSecret(plain) === undefined && !saysItsName(name, plain);
}

// Takes a null or an escape; not a tab.
const CONTROL = /[\x00-\x08\x0e-\x1f]/;

/** Whether the value is what a program works out rather than what stands there. */
function isComputed({ value, quote, wrapper, bond }: Assignment): boolean {
  if (wrapper !== '') return !MAKES.test(wrapper) || TAKES_A_NAME.test(wrapper) || bond === 'compared';
  if (quote === '`') return value.includes('${');
  return quote === '' && isExpression(value);
}

/** `password: "userPassword"`: the value repeats the name, as labels and identifiers do. */
function saysItsName(name: string, value: string): boolean {
  const [inName, inValue] = [wordsOf(name), wordsOf(value)];
  return inValue.length > 0 && inValue.every((word) => inName.includes(word));
}
