/** Steps of a remedy, told apart into words and command. */
import { markdownCode, markdownText, markup, visible } from './escape.ts';

/** A step such as `Stop it: aws iam update-access-key …`. */
export interface Step {
  readonly words: string;
  /** Empty where the step is words alone. */
  readonly command: string;
}

const PROGRAMS =
  'aws|az|confluent|consul|databricks|docker|gcloud|gh|git|glab|heroku|ibmcloud|key-sniff|kubeadm|kubectl|nomad|npm|npx|oci|particle|pveum|stripe|vault|yc';
// Takes `Stop it: aws iam …` apart and all of `docker swarm unlock-key --rotate`; not `Note: a key …`, nor
// `gcloud … --deactivate, then delete it.`, which is a sentence, nor `aws … (what it shows)`.
const COMMAND_STEP = new RegExp(`^((?:[^:]*: )?)((?:${PROGRAMS}) (?:(?![,.;] | \\().)+(?<!\\.))$`, 's');

/** The step's parts. */
export function stepOf(text: string): Step {
  const [, words, command] = COMMAND_STEP.exec(text) ?? [];
  return words === undefined || command === undefined ? { words: text, command: '' } : { words, command };
}

/** The steps as a numbered list in Markdown, commands as code. */
export function markdownSteps(fix: readonly string[]): string {
  return fix
    .map(stepOf)
    .map(({ words, command }, index) => {
      const said = `${index + 1}. ${markdownText(words)}`;
      return command === '' ? said : `${said.trimEnd()} ${markdownCode(command)}`;
    })
    .join('\n');
}

/** The steps as a numbered list in HTML, commands as code. */
export function htmlSteps(fix: readonly string[]): string {
  const items = fix.map(stepOf).map(({ words, command }) => {
    const code = command === '' ? '' : `<code>${markup(command)}</code>`;
    return `<li>${markup(words)}${code}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}

/** The steps as numbered lines for a terminal, on one line each so that a command can be copied. */
export function textSteps(fix: readonly string[], emphasize: (command: string) => string): readonly string[] {
  return fix
    .map(stepOf)
    .map(({ words, command }, index) => `${index + 1}. ${visible(words)}${emphasize(visible(command))}`);
}
