/** A value that can't be printed by accident. */

/** Node asks for a method of this name when it prints an object. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
/** At most this many characters are shown, and never more than a fifth of the value. */
const SHOWN = 4;

/**
 * Holds a secret. Whatever prints it (a template, JSON, `console.log`, an error message, a debugger's preview) gets
 * the redacted form; only {@link Secret.reveal} gives the value.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    Object.defineProperty(this, INSPECT, { value: () => this.redacted() });
  }

  /** The value itself. For comparing and hashing; never for output, unless the user asked for it. */
  reveal(): string {
    return this.#value;
  }

  /** The redacted form, such as `AKIA…(20)`. */
  redacted(): string {
    return redact(this.#value);
  }

  toString(): string {
    return this.redacted();
  }

  toJSON(): string {
    return this.redacted();
  }

  [Symbol.toPrimitive](): string {
    return this.redacted();
  }
}

/** The first characters and the length: at most four characters, at most a fifth of the value, and none that a terminal would act on. */
export function redact(value: string): string {
  const shown = value.slice(0, Math.min(SHOWN, Math.floor(value.length / 5)));
  return `${shown.replace(/[^\x21-\x7e]/g, '·')}…(${value.length})`;
}
