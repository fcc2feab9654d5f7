/** Errors that the user can cause and mend. */

/**
 * Prints as two lines without a stack and ends the command with exit code 2. Anything else that is thrown is a bug.
 * The message says what and where, the hint what to do.
 */
export class UserError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, options: { readonly hint?: string | undefined; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint;
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
