/** What a file's path says of the secrets in it. */
import type { Severity } from '../core/rule.ts';
import { remembered } from './remembered.ts';

// A folder. Takes `test/`, `src/__tests__/`, `t/`, `smoke-test/`, `test-data/`, `dockerTest/`, `testFixtures/`; not `latest/` or `contest/`.
const TEST_FOLDER =
  /(?:^|\/)(?:t|tests?|testing|testdata|testFixtures|[\w.-]*[-_.]tests?|tests?[-_][\w.-]*|[a-z]\w*Tests?|__tests__|__mocks__|mocks?|specs?|e2e|fixtures?|examples?|samples?|demos?|stubs?|cassettes?|vcr_cassettes|docs?|documentation|guides?|tutorials?)\//;
// A file. Takes `x_test.go`, `x.spec.ts`, `FooTest.java`, `test_x.py`, `test-helper.js`, `x.example`, `README.md`; not `latest.js`.
const TEST_FILE =
  /(?:[._-](?:test|tests|spec|mock|example|sample)|Tests?|Spec|IT)\.[A-Za-z]+$|(?:^|\/)(?:tests?[._-][^/]*|conftest\.py|README[^/]*|CHANGELOG[^/]*)$|\.(?:example|sample|template|dist|md|rst|adoc)$/;

/** Whether the file is there to test, show or explain. */
export const isTestPath: (path: string) => boolean = remembered(
  (path) => TEST_FOLDER.test(path) || TEST_FILE.test(path),
);

const LOWER: Readonly<Record<Severity, Severity>> = { critical: 'error', error: 'warn', warn: 'note', note: 'note' };

/** The severity of a finding in the file: one less where it is there to test, show or explain. */
export function severityAt(path: string, severity: Severity): Severity {
  return isTestPath(path) ? LOWER[severity] : severity;
}

// Takes `package-lock.json`, `Cargo.lock`, `go.sum`, `app.min.js`, `x.js.map`, `locales/de.json`, `messages_fr.properties`; not `lock.ts`.
const MADE_OR_TRANSLATED =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.(?:sum|mod)|Gopkg\.lock|packages\.lock\.json|flake\.lock|[^/]*\.lock|\.terraform\.lock\.hcl|bun\.lockb?|mix\.lock)$|\.(?:min\.(?:js|css)|map|po|pot|xlf|xliff|resx|strings|svg|snap|lock)$|(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations?|l10n)\/|(?:^|\/)(?:messages|strings)(?:[._-][a-zA-Z_-]+)?\.(?:properties|json|xml|ya?ml)$|\.(?:yml|json)\.enc$|(?:^|\/)(?:swagger|openapi)\.(?:json|ya?ml)$/;

/** Whether the names and values in the file are made by a tool or are texts for people: no guesses are made there. */
export const isNoPlaceForGuesses: (path: string) => boolean = remembered((path) => MADE_OR_TRANSLATED.test(path));
