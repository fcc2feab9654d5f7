/** Errors that the user can cause and mend. */

/**
 * Prints as two lines without a stack and ends the command with exit code 2. Anything else that is thrown is a bug.
 * The message says what and where, the hint what to do.
 */
export class UserError extends Error {
  readonly hint: string | undefined;
  /** Thrown by a rule: no other rule has looked for what this one would have found, so the job was not done in full. */
  readonly gap: boolean;

  constructor(message: string, options: UserErrorOptions = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint;
    this.gap = options.gap === true;
  }
}

export interface UserErrorOptions {
  readonly hint?: string | undefined;
  readonly cause?: unknown;
  readonly gap?: boolean;
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
