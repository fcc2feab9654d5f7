/** A fixed text in an example that marks where a finding is. */
import { sample, type Sample } from '../core/sample.ts';

/** For findings that are no secrets: the text stands as it is. */
export function marked(text: string): Sample {
  return sample(text, text);
}
