/** Values that are not written where they stand: variables, templates, calls, pointers into a secret store, encrypted texts. */

const REFERENCES: readonly RegExp[] = [
  // Takes `$PASSWORD`, `$env:TOKEN`, `$HOME/x`, `$(cat x)`, `($(cat`, `$1`, `'$X'`, `###`; not `$3cr3t!x` or `super$ecret`.
  /^\(?\\?['"]*\$(?:[A-Za-z_]\w*(?:[:.>/\\[\]'"-][^$]*)?|\{.*|\(.*|[0-9@*#?]['"]*)$|^#{2,}|^['"]*\$[A-Z_]+\b/,
  // Takes `x${PASSWORD}`, `${env("X")}`, `#{x.y}`, `%{x}`, `@{x}`; not `a{b` or `p${e]x}`.
  /[$#%@]\{[\w.:?!\s/*@-]{0,400}(?:\([^()]{0,400}\)|\[[^[\]]{0,400}\]){0,4}[^{}()[\]<>#]{0,400}\}|[$#]\{[^{}]*$/,
  // Takes `{{ value }}`, `{% x %}`, `<%= x %>`, `$(cat x)`, `[[x]]`; not `m{{h}o`.
  /^\{[{%]|\{\{[^{}]*\}\}|<%.{0,400}%>|\$\([^()]*\)|\[\[.{0,400}\]\]/,
  // Takes `{token_of(user)}`, `{a.b["c"]}`, `{x!r}` of Python, C# and Kotlin; not `{x(y}` or `{k}9`.
  /^\{[A-Za-z_][\w.]*(?:\([^(){}]*\)|\[[^[\]{}]*\]|![rsa])+\}$/,
  // Takes `DB_PASSWORD_PROD`, `TOKEN_OF_CI2`: the name of a variable or of an entry in a store; not `KX_TOKEN9X4`.
  /^(?=.*(?:^|_)(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|KEY|CREDENTIALS?)(?:_|$))[A-Z]{1,20}(?:_[A-Z]{1,20}[0-9]{0,2}){1,8}$/,
  // Takes `%PASSWORD%`, `@PASSWORD@`, `__PASSWORD__`, `{password}`, `<password>`, `[password]`, `!vault`; not `%x5`.
  /^(?:%[\w.-]+%|@@?[\w.:-]+@@?|@[A-Z][A-Z0-9_]*|__[\w.-]+__|\{[\w.: -]*\}|<[^<>]*>?|\[[^[\]]*\]|\([^()]*\)|![A-Za-z].*|&[a-z].*|~+)$/,
  // Takes `sk-abc...`, `eyJh…`: cut short; not `a..b`.
  /(?:\.{3}|…)$/,
  // Takes `$super$ecret`: two variables, where a shell or PHP reads it; not `$3cr3t$x`.
  /^(?:\$[A-Za-z_]\w*){2,}$/,
  // Takes `%s%n%nThis`, `%-10s%n`: a format with line ends; not `100%name`.
  /^%[-0-9.]*[sd]%n/,
  // Takes `%s`, `user:%s`, `%(password)s`, `{0}`, `{}`; not `100%`.
  /(?:^|[:=@/])(?:%[sdvqr@]|%\([\w.]{1,60}\)s|\{[0-9]{0,9}\})(?:[:@/&]|$)/,
  // Takes `vault:secret/x#y`, `ssm:/x`, `arn:aws:secretsmanager:…`, `op://vault/item`, `ref+awsssm://x`, `file:///run/x`.
  /^(?:vault|ssm|secretsmanager|aws-?sm|gcp-?sm|akv|azurekv|keyvault|keychain|op|ref\+[\w]+|env|file|bws|doppler|infisical|k8s|kubernetes|secret|secrets|credentials|config|arn|urn|projects|sm|lookup|prompt):\S/i,
  // Takes `projects/1/secrets/x`, `/run/secrets/db`, `/etc/x`; not `/Vk3+x9`.
  /^(?:projects\/[\w-]+\/secrets\/|~?\/(?:[\w.-]+\/)+[\w.-]*$|\.{1,2}\/|[A-Za-z]:\\)/,
  // Takes what Maven and Jenkins have encrypted with a key of their own, `{9Xk…=}`; not `{password}`.
  /^\{[A-Za-z0-9+/]{24,}={0,2}\}$/,
  // Takes `ENC[AES256_GCM,data:…]`, `ENC(x)`, `EJ[1:…]`, `{cipher}x`, `encrypted:x`, `$ANSIBLE_VAULT;1.1`, `AQICAH…` (KMS), `vault:v1:…`.
  /^(?:ENC[[(]|EJ\[1:|\{cipher\}|\{\{cipher\}\}|encrypted:|\$ANSIBLE_VAULT|AQICA[HX]|vault:v[0-9]|CiQA|age1|-----BEGIN (?:PGP MESSAGE|AGE|PKCS7|PUBLIC|CERTIFICATE)|DEC::|SEC\(|kms:|pgp:|secure:)/,
];

/** A sealed secret (Bitnami) is so long at least: an RSA-encrypted key stands before the value. */
const SEALED = 300;

/** Whether the value points elsewhere or is encrypted, so that whoever reads the file does not learn the secret. */
export function isReference(value: string): boolean {
  return REFERENCES.some((pattern) => pattern.test(value)) || (/^Ag[A-D]/.test(value) && value.length >= SEALED);
}

const CODE: readonly RegExp[] = [
  // Takes `getPassword()`, `os.environ["X"]`, `foo(bar`; not `pass(word`.
  /^[A-Za-z_$][\w$.:>-]*(?:\(|\[[^\]]*\])/,
  // Takes `this.password`, `config.db.password`, `self::TOKEN`, `user->name`; not `v1.2b-Kx9`.
  /^(?:[A-Za-z_$][A-Za-z_$]*[0-9]{0,4}(?:\.|::|->|\?\.))+[A-Za-z_$][A-Za-z_$]*[0-9]{0,4}$/,
  // Takes `a + b`, `x => y`, `e}}if(i===`, `&password`, `*token`, `!x`, `function(`, `new Foo`; not `a+b`.
  /^(?:function\b|new |await |typeof |async |return |lambda |not |-?[0-9.]+$|[*&!][A-Za-z_][\w.]*$)|=>| [+|&?] |[!=]==|\}\}[a-z]/,
];

/** Whether a bare value reads as an expression of a programming language. */
export function isExpression(value: string): boolean {
  return CODE.some((pattern) => pattern.test(value));
}
