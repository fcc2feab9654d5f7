/** All reporters by name, each loaded when it is asked for; that of a hook with the rest of what it needs. */
import type { Reporter } from './report.ts';
import { textReporter } from './text.ts';

/** For each format, what loads its reporter. */
export const formats = {
  text: async (): Promise<Reporter> => textReporter,
  json: async (): Promise<Reporter> => (await import('./json.ts')).jsonReporter,
  jsonl: async (): Promise<Reporter> => (await import('./json.ts')).jsonlReporter,
  sarif: async (): Promise<Reporter> => (await import('./sarif.ts')).sarifReporter,
  github: async (): Promise<Reporter> => (await import('./github.ts')).githubReporter,
  markdown: async (): Promise<Reporter> => (await import('./markdown.ts')).markdownReporter,
  gitlab: async (): Promise<Reporter> => (await import('./gitlab.ts')).gitlabReporter,
  codeclimate: async (): Promise<Reporter> => (await import('./codeclimate.ts')).codeclimateReporter,
  junit: async (): Promise<Reporter> => (await import('./junit.ts')).junitReporter,
  csv: async (): Promise<Reporter> => (await import('./csv.ts')).csvReporter,
  html: async (): Promise<Reporter> => (await import('./html.ts')).htmlReporter,
} as const;

/** The name of a format, such as `sarif`. */
export type FormatName = keyof typeof formats;

/** The names of all formats. */
export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormat);

/** Whether there is a format of this name. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
