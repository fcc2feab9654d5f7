/** Validators for the formats that have a schema; each gives the errors. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import reportSchema from '../../src/report/report.schema.json' with { type: 'json' };

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validateReport = ajv.compile(closed(reportSchema));

/** Errors of a JSON report against the published schema, in which the test allows no property that it does not name. */
export function reportErrors(text: string): unknown {
  return validateReport(JSON.parse(text)) ? [] : validateReport.errors;
}

function closed(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'properties' in value && 'type' in value
      ? { ...value, additionalProperties: false }
      : value,
  );
}

const draft04 = new AjvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(draft04);
/** The schema as OASIS publishes it, from a package of the SARIF committee's editors. */
const sarifSchema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validateSarif = draft04.compile(JSON.parse(readFileSync(sarifSchema, 'utf8')));

/** Errors of a SARIF log against the standard's schema. */
export function sarifErrors(text: string): unknown {
  return validateSarif(JSON.parse(text)) ? [] : validateSarif.errors;
}
