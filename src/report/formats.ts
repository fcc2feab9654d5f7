/** All reporters by name, each loaded when it is asked for. */
import type { Reporter } from './report.ts';

/** For each format, what loads its reporter. */
export const formats = {
  text: async (): Promise<Reporter> => (await import('./text.ts')).textReporter,
  json: async (): Promise<Reporter> => (await import('./json.ts')).jsonReporter,
  jsonl: async (): Promise<Reporter> => (await import('./json.ts')).jsonlReporter,
  sarif: async (): Promise<Reporter> => (await import('./sarif.ts')).sarifReporter,
} as const;

/** The name of a format, such as `sarif`. */
export type FormatName = keyof typeof formats;

/** Whether there is a format of this name. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
