/**
 * A text as rules made for JavaScript meet it: a program with nothing in it. Many projects switch such rules on for all
 * files that are linted, and with a text among these many of them would stop ESLint before they look at anything.
 */

/** What such rules ask of a source code beyond what all languages have, by what it answers for a program with nothing in it. */
const LISTS = [
  ...['getAllComments', 'getCommentsBefore', 'getCommentsAfter', 'getCommentsInside'],
  ...['getTokens', 'getTokensBefore', 'getTokensAfter', 'getTokensBetween'],
  ...['getFirstTokens', 'getFirstTokensBetween', 'getLastTokens', 'getLastTokensBetween', 'getDeclaredVariables'],
];
const THINGS = [
  ...[
    'getFirstToken',
    'getFirstTokenBetween',
    'getLastToken',
    'getLastTokenBetween',
    'getTokenBefore',
    'getTokenAfter',
  ],
  ...['getTokenByRangeStart', 'getNodeByRangeIndex'],
];
const CHECKS = ['commentsExistBetween', 'isSpaceBetween', 'isGlobalReference', 'markVariableAsUsed'];

const answering = (names: readonly string[], answer: () => unknown): object =>
  Object.fromEntries(names.map((name) => [name, answer]));

/** Rules that need types refuse to begin without a compiler, though in a program with nothing in it there is no type to ask for. */
const services = {
  program: {
    getCompilerOptions: () => ({ strict: true, strictNullChecks: true }),
    getTypeChecker: () => ({}),
    getSourceFile: () => undefined,
  },
  esTreeNodeToTSNodeMap: new WeakMap<object, object>(),
  tsNodeToESTreeNodeMap: new WeakMap<object, object>(),
};

const answers = {
  ...answering(LISTS, () => []),
  ...answering(THINGS, () => null),
  ...answering(CHECKS, () => false),
  hasBOM: false,
  tokensAndComments: [],
  parserServices: services,
};

/** What to add to the tree of a text, and to its source code. */
export const emptyTree = { body: [], tokens: [], comments: [], sourceType: 'script' } as const;

/** What to add to the source code of the text whose tree is `ast`. */
export function emptyProgram(ast: object): object {
  const lists = { childScopes: [], variables: [], references: [], through: [] };
  const scope = { ...lists, type: 'global', block: ast, isStrict: false, upper: null, set: new Map<string, object>() };
  const globalScope = Object.assign(scope, { variableScope: scope });
  const scopeManager = {
    ...{ globalScope, scopes: [globalScope] },
    acquire: () => globalScope,
    getDeclaredVariables: () => [],
  };
  return { ...answers, scopeManager, getScope: () => globalScope };
}

/** What such rules take for granted of the language that a file is parsed by. */
export const languageOptions = { ecmaVersion: 2026, sourceType: 'script', globals: {}, parserOptions: {} } as const;
