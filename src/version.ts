/** The package's version, as reports print it. A test compares it with package.json. */
export const VERSION = '0.1.0';
