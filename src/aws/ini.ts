/** The grammar of AWS's `config` and `credentials` files and their like: sections, and settings with their places. */

/** One setting. `start` to `end` is the place of its value, without quotes and comments. */
export interface Setting {
  /** Name of the section, such as `default` or `profile dev`; empty before the first. */
  readonly section: string;
  /** In lower case: the AWS CLI takes any. */
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** It stands behind a comment sign: no setting, but still a value. */
  readonly commented: boolean;
}

// Takes `[default]` and `[ profile "a b" ] ; comment`; not `[x`.
const SECTION = /^[ \t]*\[([^\]\n]{1,200})\]/;
// Takes what stands before the value of `aws_secret_access_key = x`, also behind `#` or `;`, and of Ruby's `:key: x`; not a line without a sign.
const SETTING = /^[ \t]{0,80}(?:([#;])[#; \t]{0,40})?:?([A-Za-z][\w.-]{0,80})[ \t]{0,40}[=:][ \t]{0,40}/;

/** All settings of the text, in order. Lines that are none are passed over: the tools that read such files do so too. */
export function settingsIn(text: string): readonly Setting[] {
  const settings: Setting[] = [];
  let section = '';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (const line of text.slice(at).split('\n')) {
    section = SECTION.exec(line)?.[1]?.trim() ?? section;
    const setting = settingOf(line.replace(/\r$/, ''), section, at);
    if (setting !== undefined) settings.push(setting);
    at += line.length + 1;
  }
  return settings;
}

function settingOf(line: string, section: string, at: number): Setting | undefined {
  const found = SETTING.exec(line);
  if (found === null) return undefined;
  const [lead, comment, key = ''] = found;
  const { value, offset } = valueOf(line.slice(lead.length));
  if (value === '') return undefined;
  const start = at + lead.length + offset;
  return { section, key: key.toLowerCase(), value, start, end: start + value.length, commented: comment !== undefined };
}

/** A value up to a comment after white space, out of one pair of quotes. */
function valueOf(rest: string): { readonly value: string; readonly offset: number } {
  const comment = /[ \t][#;]/.exec(rest);
  const bare = rest.slice(0, comment?.index).trimEnd();
  // Takes `"x"` and `'x'`; not `"x`.
  const quoted = /^(["'])(.*)\1$/.exec(bare)?.[2];
  return quoted === undefined ? { value: bare, offset: 0 } : { value: quoted, offset: 1 };
}
