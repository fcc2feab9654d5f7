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

const nonEmpty = { type: 'string', minLength: 1 };
const tool = {
  type: 'object',
  required: ['id', 'name', 'version', 'vendor'],
  properties: {
    id: nonEmpty,
    name: nonEmpty,
    version: nonEmpty,
    vendor: { type: 'object', required: ['name'], properties: { name: nonEmpty } },
  },
};
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' };
const line = { type: 'number', minimum: 1 };

/** What GitLab demands of a secret detection report, written down from its schema 15.2.1. */
const validateGitlab = ajv.compile({
  type: 'object',
  required: ['version', 'scan', 'vulnerabilities'],
  properties: {
    version: { type: 'string', pattern: '^15\\.2\\.[1-5]$' },
    scan: {
      type: 'object',
      required: ['analyzer', 'scanner', 'type', 'start_time', 'end_time', 'status'],
      properties: {
        analyzer: tool,
        scanner: tool,
        type: { const: 'secret_detection' },
        start_time: time,
        end_time: time,
        status: { enum: ['success', 'failure'] },
        messages: {
          type: 'array',
          items: {
            type: 'object',
            required: ['level', 'value'],
            properties: { level: { enum: ['info', 'warn', 'fatal'] }, value: nonEmpty },
          },
        },
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'identifiers', 'location'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          name: { type: 'string', maxLength: 255 },
          description: { type: 'string', maxLength: 1_048_576 },
          solution: { type: 'string', maxLength: 7000 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          identifiers: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['type', 'name', 'value'],
              properties: {
                type: nonEmpty,
                name: nonEmpty,
                value: nonEmpty,
                url: { type: 'string', pattern: '^(https?|ftp)://.+' },
              },
            },
          },
          location: {
            type: 'object',
            required: ['file', 'commit'],
            properties: {
              file: nonEmpty,
              start_line: line,
              end_line: line,
              commit: { type: 'object', required: ['sha'], properties: { sha: nonEmpty } },
            },
          },
        },
      },
    },
  },
});

/** Errors of a GitLab report. */
export function gitlabErrors(text: string): unknown {
  return validateGitlab(JSON.parse(text)) ? [] : validateGitlab.errors;
}
