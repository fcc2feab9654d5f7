/** Whether a value under a telling name is a secret, and how sure that is. */
import { entropyEvidence } from '../core/entropy.ts';
import type { Confidence, Match, Severity, View } from '../core/rule.ts';
import { assignmentOf, type Assignment } from './assignment.ts';
import { confidenceIn, isShort, isThoughtUp } from './confidence.ts';
import { isConfidentWith, isRepeated } from './declared.ts';
import { documentedIn } from './documented.ts';
import type { Bond } from './joints.ts';
import { isForLocalService } from './local-service.ts';
import { mayHaveValue, nameAt, type Name } from './name-place.ts';
import { kindOfName, saysMadeUp, withoutNumber, wordsOf, type NameKind } from './names.ts';
import { phraseAt } from './phrase.ts';
import { isNoPlaceForGuesses, isTestPath, severityAt } from './paths.ts';
import { isExpression } from './reference.ts';
import { isCommentAt, syntaxAt, syntaxOf, type Syntax } from './syntax.ts';
import { whyNoSecret } from './value.ts';

/** What a rule that goes by names looks for. */
export interface NameRule {
  readonly kind: NameKind['kind'];
  readonly severity: Severity;
}

/** The secrets that stand under names of the rule's kind. */
export function* secretsByName(view: View, rule: NameRule): Iterable<Match> {
  for (const { match } of judgedNames(view, rule.kind)) {
    yield { ...match, severity: severityAt(view.path, rule.severity) };
  }
}

/** A secret with what its name says and how the two are tied. */
export interface NamedMatch {
  readonly match: Match;
  readonly kind: NameKind;
  readonly assignment: Assignment;
}

/** The secrets that stand under telling names around the keywords: under all, or those of a kind. */
export function* judgedNames(view: View, wanted?: NameKind['kind']): Iterable<NamedMatch> {
  if (isNoPlaceForGuesses(view.path)) return;
  const syntax = syntaxOf(view.path);
  let done = 0;
  for (const hit of view.hits) {
    if (hit < done) continue;
    const name = nameIn(view.text, hit, syntax);
    done = name.end;
    const named = namedValue(view.text, name, syntax);
    if (named === undefined) continue;
    const { assignment, kind } = named;
    if (assignment.end - assignment.start > LONG) done = assignment.end; // names within a long value are part of it
    const match = wanted === undefined || kind.kind === wanted ? judged(view, assignment, kind) : undefined;
    if (match !== undefined) yield { match, ...named };
  }
}

/** In the text of a program two words are no name, but in its comments. */
function nameIn(text: string, hit: number, syntax: Syntax): Name {
  const name = nameAt(text, hit);
  return syntaxAt(syntax, text, name.start) === 'code' ? name : phraseAt(text, name);
}

function namedValue(text: string, name: Name, syntax: Syntax): Omit<NamedMatch, 'match'> | undefined {
  const kind = mayHaveValue(text, name) ? kindOfName(name.text) : undefined;
  const assignment = kind === undefined ? undefined : assignmentOf(text, name, syntax);
  if (kind === undefined || assignment === undefined || STRUCTURE.test(assignment.value)) return undefined;
  return { kind, assignment };
}

// What is put together from variables under names of its own, which are judged each. Takes `{"a": "$B"`, `{\"a\":\"${b}`;
// not `{"a": "b"}`, which may be a token as a whole.
const STRUCTURE = /^\{\s{0,20}\\{0,3}"[^{}]{0,400}:\s{0,20}\\{0,3}"?\$[A-Za-z_{(]/;

const LONG = 200;

/** The value as a secret, if it is likely one under such a name; `undefined` for a word, a reference or a stand-in. */
export function judged(view: View, assignment: Assignment, kind: NameKind): Match | undefined {
  const { value, start, end, bond, name } = assignment;
  // The cheaper question first: most values are words.
  const likely = isWritten(assignment) ? confidenceIn(assignment, kind) : undefined;
  const confidence = likely !== undefined && isPossible(assignment) ? likely : undefined;
  if (confidence === undefined || isStandIn(view, start) || isMarkOfPrompt(view.text, end)) return undefined;
  const { sure, because } = inItsPlace(confidence, { view, assignment, kind });
  const evidence = [`${SAID[bond]} \`${name}\``, ...(because === undefined ? [] : [because]), entropyEvidence(value)];
  const match: Match = { start, end, confidence: sure, evidence };
  return sure === 'low' ? match : unlessDocumented(match, value, view.path);
}

/** Whether what ends there tells one prompt from others, as Ansible has sudo ask: `[sudo via ansible, key=…] password: `. */
function isMarkOfPrompt(text: string, end: number): boolean {
  return text.startsWith('] password:', end);
}

/** Whether a program gives the value to a service on this machine, as in a test. */
function isStandIn({ text, path }: View, start: number): boolean {
  return path !== '' && syntaxOf(path) === 'code' && isForLocalService(text, start);
}

interface Placed {
  readonly view: View;
  readonly assignment: Assignment;
  readonly kind: NameKind;
}

/** What the place where the value stands makes of how sure its look is, and why. */
function inItsPlace(
  confidence: Confidence,
  { view, assignment, kind }: Placed,
): { readonly sure: Confidence; readonly because?: string | undefined } {
  if (saysMadeUp(assignment.name)) return { sure: 'low', because: 'a name that says it is made up' };
  if (confidence === 'high') return { sure: confidence };
  const because = confidence === 'low' ? whyBelieved(view, assignment, kind) : whereShown(view, assignment);
  if (because === undefined) return { sure: confidence };
  return { sure: confidence === 'low' ? 'medium' : 'low', because };
}

/** Where programs are tested or explained people make values up as they write; `undefined` for a value that none did. */
function whereShown({ text, path }: View, { value, nameStart }: Assignment): string | undefined {
  if (isThoughtUp(value) && isTestPath(path)) return 'words, in a test or an example';
  return isShort(value) && syntaxOf(path) === 'code' && isCommentAt(text, nameStart)
    ? 'short, in a comment'
    : undefined;
}

function unlessDocumented(match: Match, value: string, path: string): Match | undefined {
  const documented = documentedIn(value);
  if (documented === undefined) return match;
  if (!documented.copied || isTestPath(path)) return undefined;
  return { ...match, evidence: [...(match.evidence ?? []), `known to everybody from ${documented.source}`] };
}

/** Why a value that reads as words may be a password all the same. */
function whyBelieved(view: View, { value, bond, nameStart }: Assignment, kind: NameKind): string | undefined {
  if (!isChosen(kind) || bond === 'passed' || /\s/.test(value)) return undefined;
  if (bond === 'said') return isSaid(value) ? 'said outright' : undefined;
  // Files that test, show or explain are full of such.
  if (isShown(view, nameStart) || !isConfidentWith(value)) return undefined;
  if (bond === 'compared') return 'what is typed in is compared with it';
  return hasUserNear(view.text, nameStart, value) ? 'beside the name of a user' : undefined;
}

/** Whether what stands there is rather shown than used. */
function isShown({ text, path }: View, at: number): boolean {
  return isTestPath(path) || isCommentAt(text, at);
}

/** Whether people think such values up. */
function isChosen({ kind, weak }: NameKind): boolean {
  return !weak && (kind === 'password' || kind === 'secret');
}

/** Whether a value that a text says to be the password may be it, as prose says of a default. */
function isSaid(value: string): boolean {
  return DEFAULTS.test(value) || isConfidentWith(withoutNumber(value)) || /[0-9]/.test(value);
}

// Takes the passwords with which products are delivered: `admin`, `root1`; not `wrong` or `required`.
const DEFAULTS = /^(?:admin|administrator|root|guest|default|toor|vagrant|postgres|oracle|tiger)[0-9]*$/i;

// Takes `user = joe`, `"username": "joe"`, `DB_USER=joe`, `login => 'joe'`; not `username: {` or `user = getUser()`.
const USER =
  /(?<![A-Za-z])(?:[A-Za-z]{1,20}[_.-]){0,6}(?:user(?:_?name|_?id)?|login|uid)\\?["'\]]?\s{0,20}(?:=>|:=|[:=])\s{0,3}(?:\\?["'][\w@.\\ -]{2}|[\w@.\\-]{2,80}[ \t]{0,80}(?:$|[\r\n;#]))/im;
const USER_REACH = 160;

function hasUserNear(text: string, at: number, value: string): boolean {
  const around = text.slice(Math.max(0, at - USER_REACH), at + USER_REACH);
  return USER.test(around) && !isRepeated(around, value);
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
  cell: 'in the cell beside',
  column: 'in the column',
};

const SHORTEST = 4;
// What makes a value of a text. Takes `Secret`, `aws.String`, `Buffer.from`, `b64decode`; not `x.encode` or `getenv`.
const MAKES =
  /(?:^|[.:])(?:[A-Z]\w*|from|of|new|decode|b64decode|urlsafe_b64decode|unhexlify|fromhex|atob|btoa|byte|bytes|str|string|text|unicode|secret|sensitive|ref|ptr|lit|some|just|quote|trim)$/;
// Of these, what takes a name rather than a value. Takes `GetString`, `MustCompile`, `T`; not `String`.
const TAKES_A_NAME =
  /(?:^|[.:])(?:T|(?:Get|Env|Getenv|Lookup|Find|Fetch|Read|Load|Require|Must|Param|Input|Prompt|Query|Field|Label|Translate|Format|Sprintf|Reg|Error|Exception|Path|File|Url|URL|URI|Column|Name|Key)\w{0,80}|\w{0,80}(?:Error|Exception|Validator|Field|Column|Regex|RegExp|Pattern|Label))$/;

/** Whether the value stands there as it is, long enough to be one. */
function isWritten(assignment: Assignment): boolean {
  const { value, bond, quote } = assignment;
  const isAnyWord = bond === 'cell' || bond === 'column' || (bond === 'said' && quote === ''); // of a sentence
  if (isAnyWord && isShort(value)) return false;
  return value.length >= SHORTEST && !CONTROL.test(value) && !isComputed(assignment);
}

function isPossible({ value, name, bond }: Assignment): boolean {
  const plain = value.replace(/\\[nrt]/g, ' ');
  if (saysItsName(name, plain) || isEntry(name, plain)) return false;
  const why = whyNoSecret(plain);
  return why === undefined || (why === 'a placeholder' && bond === 'said' && isSaid(plain));
}

// Under which name a browser stores something. Takes `todos-vuejs-3.x`, `app:theme`; not `a8Kx-9Q` or `x5k9`.
const ENTRY = /^[a-z][a-z0-9]*(?:[-_.:/][a-z0-9]+)+$/;

function isEntry(name: string, value: string): boolean {
  return /storage_?key$/i.test(name) && ENTRY.test(value);
}

// Takes a null or an escape; not a tab.
const CONTROL = /[\x00-\x08\x0e-\x1f]/;

/** Whether the value is what a program works out rather than what stands there. */
function isComputed({ value, quote, wrapper, bond }: Assignment): boolean {
  if (wrapper !== '') return !MAKES.test(wrapper) || TAKES_A_NAME.test(wrapper) || bond === 'compared';
  return quote === '' && isExpression(value);
}

/** `password: "userPassword"`: the value repeats the name, as labels and identifiers do. */
function saysItsName(name: string, value: string): boolean {
  const [inName, inValue] = [wordsOf(name), wordsOf(value)];
  return inValue.length > 0 && inValue.every((word) => inName.includes(word));
}
