/** In which syntaxes a value is found under its name, and where none is. */
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { base62, generate } from '../../src/core/shape.ts';
import { assignmentOf } from '../../src/generic/assignment.ts';
import { mayHaveValue, nameAt } from '../../src/generic/name-place.ts';
import { syntaxOf } from '../../src/generic/syntax.ts';

const VALUE = generate([base62(14)], createRandom(1));

function valueIn(text: string, path: string): string | undefined {
  const name = nameAt(text, text.search(/passw|secret|token|api_?key/i));
  return mayHaveValue(text, name) ? assignmentOf(text, name, syntaxOf(path))?.value : undefined;
}

describe('finds the value', () => {
  test.each([
    ['.env', `DB_PASSWORD=${VALUE}`],
    ['.env', `export DB_PASSWORD="${VALUE}" # comment`],
    ['app.ini', `password = ${VALUE}`],
    ['app.properties', `spring.datasource.password=${VALUE}`],
    ['app.yml', `  password: ${VALUE}   # for the shop`],
    ['app.yml', `- PASSWORD=${VALUE}`],
    ['app.yml', `- name: PASSWORD\n  value: "${VALUE}"`],
    ['app.json', `{"password": "${VALUE}"}`],
    ['app.json', `{"name": "PASSWORD", "value": "${VALUE}"}`],
    ['app.json', `"{\\"password\\":\\"${VALUE}\\"}"`],
    ['app.json', `"password":\n    "${VALUE}"`],
    ['app.toml', `password = '${VALUE}'`],
    ['app.xml', `<password>${VALUE}</password>`],
    ['app.xml', `<property name="password" value="${VALUE}"/>`],
    ['app.xml', `<add key="Password" value="${VALUE}" />`],
    ['app.xml', `<entry key="password">${VALUE}</entry>`],
    ['app.xml', `<db user="app" password="${VALUE}"/>`],
    ['app.plist', `<key>password</key>\n  <string>${VALUE}</string>`],
    ['main.tf', `password = "${VALUE}"`],
    ['main.tf', `variable "db_password" { default = "${VALUE}" }`],
    ['main.tf', `variable "db_password" {\n  type    = string\n  default = "${VALUE}"\n}`],
    ['deploy.sh', `deploy --password ${VALUE} --wait`],
    ['deploy.sh', `deploy --password='${VALUE}'`],
    ['deploy.sh', `PASSWORD=${VALUE} deploy`],
    ['deploy.ps1', `$password = "${VALUE}"`],
    ['deploy.ps1', `Connect -User a -Password ${VALUE}`],
    ['deploy.bat', `set PASSWORD=${VALUE}`],
    ['deploy.bat', `setx PASSWORD ${VALUE}`],
    ['Dockerfile', `ENV PASSWORD ${VALUE}`],
    ['Dockerfile', `ARG PASSWORD=${VALUE}`],
    ['a.js', `const password = '${VALUE}';`],
    ['a.js', `connect({ user, password: "${VALUE}" })`],
    ['a.js', `config['password'] = "${VALUE}"`],
    ['a.js', `process.env.PASSWORD || '${VALUE}'`],
    ['a.js', `process.env.PASSWORD ?? "${VALUE}"`],
    ['a.js', `client.setPassword('${VALUE}')`],
    ['a.js', `headers.set("password", "${VALUE}")`],
    ['a.js', `if (password === "${VALUE}") {`],
    ['a.js', `if ("${VALUE}" !== password) {`],
    ['a.js', `fetch(\`https://x/?password=${VALUE}&a=b\`)`],
    ['a.ts', `const password: string = "${VALUE}";`],
    ['a.ts', `const password = <string>'${VALUE}';`],
    ['a.c', `char *password = (char *)"${VALUE}";`],
    ['a.rst', `password: \`\`${VALUE}\`\``],
    ['app.log', `12:00 INFO Using password ${VALUE} of the shop`],
    ['users.csv', `user,password\njoe,${VALUE}\n`],
    ['users.csv', `"id";"password";"note"\r\n"1";"${VALUE}";"a;b"\r\n`],
    ['users.tsv', `password\tuser\n${VALUE}\tjoe\n`],
    ['a.py', `password = b'${VALUE}'`],
    ['a.py', `os.environ.get("PASSWORD", "${VALUE}")`],
    ['a.py', `connect(password="${VALUE}")`],
    ['A.java', `private static final String PASSWORD = "${VALUE}";`],
    ['A.java', `props.put("password", "${VALUE}");`],
    ['a.kt', `val password: String = "${VALUE}"`],
    ['a.go', `password := "${VALUE}"`],
    ['a.go', `var password string = "${VALUE}"`],
    ['a.go', `Password: aws.String("${VALUE}"),`],
    ['a.rs', `let password: &str = "${VALUE}";`],
    ['a.cs', `var password = @"${VALUE}";`],
    ['a.c', `char password[20] = "${VALUE}";`],
    ['a.rb', `:password => '${VALUE}'`],
    ['a.php', `'password' => '${VALUE}',`],
    ['a.php', `$password = "${VALUE}";`],
    ['a.swift', `let password = "${VALUE}"`],
    ['build.gradle', `password "${VALUE}"`],
    ['a.sql', `ALTER USER app PASSWORD '${VALUE}'`],
    ['run.sh', `echo "\${PASSWORD:-${VALUE}}"`],
    ['notes.md', `The password is "${VALUE}".`],
    ['notes.md', `The password for user 'app' is '${VALUE}'.`],
    ['a.c', `// password: ${VALUE}`],
    ['app.properties', `mail.password = \\\n    ${VALUE}`],
    ['app.yml', `password: !!str "${VALUE}"`],
    ['app.yml', `password: &db ${VALUE}`],
    ['app.yml', `password: |\n  ${VALUE}\n`],
    ['app.yml', `password: >-\n  ${VALUE}\n`],
    ['app.json', `{"name":"PASSWORD","value":"${VALUE}"}`],
    ['app.toml', `password = """\n${VALUE}"""`],
    ['app.xml', `<password><![CDATA[${VALUE}]]></password>`],
    ['app.conf', `SetEnv DB_PASSWORD ${VALUE}`],
    ['app.conf', `fastcgi_param DB_PASSWORD ${VALUE};`],
    ['a.go', `var password = []byte("${VALUE}")`],
    ['a.go', `flag.String("password", "${VALUE}", "of the database")`],
    ['a.cs', `public string Password { get; set; } = "${VALUE}";`],
    ['a.rs', `env::var("PASSWORD").unwrap_or("${VALUE}".into())`],
    ['A.scala', `sys.env.get("PASSWORD").getOrElse("${VALUE}")`],
    ['a.pl', `my $password = q(${VALUE});`],
    ['a.lua', `local password = [[${VALUE}]]`],
    ['a.py', `password = (\n    "${VALUE}"\n)`],
    ['a.py', `password = f"${VALUE}"`],
    ['a.py', `parser.add_argument('--password', type=str, default='${VALUE}')`],
    ['a.erl', `{password, "${VALUE}"}`],
    ['a.erl', `-define(PASSWORD, "${VALUE}").`],
    ['a.m', `#define kPassword @"${VALUE}"`],
    ['a.sql', `INSERT INTO settings VALUES ('password', '${VALUE}')`],
    ['notes.md', `**Password:** ${VALUE}`],
    ['notes.md', `| password | ${VALUE} |`],
    ['notes.md', `The password is ${VALUE}.`],
    ['notes.txt', `password - '${VALUE}'`],
  ])('%s: %s', (path, text) => {
    expect(valueIn(text, path)).toBe(VALUE);
  });
});

describe('finds none', () => {
  test.each([
    ['a.js', 'const password = getPassword();'],
    ['a.js', 'const password = config.password;'],
    ['a.js', `log("password = " + x + "${VALUE}");`],
    ['a.js', `password.encode("${VALUE}")`],
    ['a.js', `getPassword("${VALUE}")`],
    ['a.js', `hash("password", "${VALUE}")`],
    ['a.ts', 'password: string;'],
    ['a.py', 'def login(user, password):'],
    ['run.sh', `\${PASSWORD:+${VALUE}}`],
    ['app.yml', 'password:'],
    ['notes.md', 'The password must be long and is checked.'],
    ['notes.md', 'The password is hashed with 12 rounds.'],
    ['notes.md', '| password | string |'],
    ['a.py', 'password = f"{prefix}{name}"'],
    ['a.py', `call(password, "${VALUE}")`],
    ['a.cs', 'public string Password { get; set; }'],
    ['a.rs', 'env::var("PASSWORD").expect("no password")'],
  ])('%s: %s', (path, text) => {
    expect(valueIn(text, path)).toBeUndefined();
  });
});
