/** The last answer to a question that several rules ask one after the other. */

/** A function of texts that remembers its last answer, an error too. */
export function rememberLast<Texts extends readonly string[], T>(
  answer: (...texts: Texts) => T,
): (...texts: Texts) => T {
  let last: { readonly texts: Texts; readonly answer: () => T } | undefined;
  return (...texts) => {
    if (last?.texts.every((text, index) => text === texts[index]) !== true)
      last = { texts, answer: settled(() => answer(...texts)) };
    return last.answer();
  };
}

/** Runs `make` now and gives its result, or throws its error, as often as asked. */
function settled<T>(make: () => T): () => T {
  try {
    const value = make();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
