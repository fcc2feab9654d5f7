/** Passwords given to programs by a letter or by their place: `sshpass -p x`, `mysql -px`, `psexec -u a -p x`. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { passwordMatch } from '../../src/generic/finding.ts';

/** A value: quoted, or bare. Takes `'a b'`, `p4ss`; not `-x` or `$X`. */
const VALUE = String.raw`(?:\\?(["'])([^"'\n]{3,200})\\?\1|([^\s"'\u0060;|&<>$-][^\s"'\u0060;|&<>]{2,200}))(?=$|[\s"'\u0060;|&)])`;
/** What may stand between a program's name and its option, on one line. */
const WORDS = String.raw`[^\n;|]{0,200}?[ \t]`;

/** By keyword: how the program takes its password. */
const PROGRAMS: ReadonlyMap<string, RegExp> = new Map([
  ['sshpass', new RegExp(String.raw`sshpass${WORDS}-p[ \t]*${VALUE}`, 'y')],
  ['psexec', new RegExp(String.raw`psexec(?:64)?(?:\.exe)?${WORDS}[-/]p[ \t]+${VALUE}`, 'iy')],
  ['mysql', new RegExp(String.raw`mysql(?:dump|admin|import|show)?${WORDS}-p${VALUE}`, 'y')],
  ['mongo', new RegExp(String.raw`mongo(?:sh|dump|restore|import|export)?${WORDS}-p[ \t]+${VALUE}`, 'y')],
  ['docker login', new RegExp(String.raw`docker login${WORDS}-p[ \t]+${VALUE}`, 'y')],
  ['redis-cli', new RegExp(String.raw`redis-cli${WORDS}-a[ \t]+${VALUE}`, 'y')],
  ['ldapsearch', new RegExp(String.raw`ldapsearch${WORDS}-w[ \t]+${VALUE}`, 'y')],
  ['ldapadd', new RegExp(String.raw`ldapadd${WORDS}-w[ \t]+${VALUE}`, 'y')],
  ['ldapmodify', new RegExp(String.raw`ldapmodify${WORDS}-w[ \t]+${VALUE}`, 'y')],
  ['sqlcmd', new RegExp(String.raw`sqlcmd${WORDS}-P[ \t]*${VALUE}`, 'y')],
  // The value ends where the host begins. Takes `sqlplus app/x@db`; not `sqlplus / as sysdba`.
  ['sqlplus', /sqlplus[ \t]+(?:-\w+[ \t]+){0,4}\w{1,40}\/()(?!as\b)([^\s"'@/;]{3,100})(?=[@\s"';]|$)/y],
  ['net use', new RegExp(String.raw`net use${WORDS}/user:[^\s"']{1,80}[ \t]+${VALUE}`, 'iy')],
  ['az login', new RegExp(String.raw`az login${WORDS}-p[ \t]+${VALUE}`, 'y')],
  ['passin pass:', new RegExp(String.raw`passin pass:${VALUE}`, 'y')],
  ['passout pass:', new RegExp(String.raw`passout pass:${VALUE}`, 'y')],
  [' -pass pass:', new RegExp(String.raw` -pass pass:${VALUE}`, 'y')],
  [
    'convertto-securestring',
    new RegExp(String.raw`convertto-securestring(?:[ \t]+-(?:string|asplaintext|force)){0,4}[ \t]+${VALUE}`, 'iy'),
  ],
  // Takes `htpasswd -b file user x`, `htpasswd -nbB user x`; not `htpasswd -c file user`.
  [
    'htpasswd -',
    new RegExp(
      String.raw`htpasswd[ \t]+-[a-zA-Z]{0,6}b[a-zA-Z]{0,6}(?:[ \t]+-\w+){0,4}(?:[ \t]+[\w./~-]{1,200})?[ \t]+[\w.@-]{1,64}[ \t]+${VALUE}`,
      'y',
    ),
  ],
  ['net user ', new RegExp(String.raw`net user[ \t]+["']?[\w.\\@-]{1,80}["']?[ \t]+${VALUE}`, 'iy')],
  ['add_user ', new RegExp(String.raw`(?<=rabbitmqctl[ \t][^\n]{0,80})add_user[ \t]+[\w.@-]{1,80}[ \t]+${VALUE}`, 'y')],
  [
    'change_password ',
    new RegExp(String.raw`(?<=rabbitmqctl[ \t][^\n]{0,80})change_password[ \t]+[\w.@-]{1,80}[ \t]+${VALUE}`, 'y'),
  ],
  ['xfreerdp', new RegExp(String.raw`xfreerdp${WORDS}/p:${VALUE}`, 'y')],
  ['mosquitto_', new RegExp(String.raw`mosquitto_(?:pub|sub|rr)${WORDS}-P[ \t]+${VALUE}`, 'y')],
  // The value follows the user's name and `%`. Takes `smbclient //h/s -U app%x`; not `smbclient -U app`.
  ['smbclient', /smbclient[^\n;|]{0,200}?[ \t]-U[ \t]*["']?[\w.\\@-]{1,80}%()([^\s"'|;&]{3,100})(?=["']?(?:\s|$))/y],
  // Takes `rootpw x` of slapd and of an installation, `rootpw --plaintext x`; not `rootpw --iscrypted $6$…`.
  ['rootpw ', new RegExp(String.raw`(?<=^[ \t]{0,9})rootpw[ \t]+(?:--plaintext[ \t]+)?${VALUE}`, 'my')],
  ['auth_pass ', new RegExp(String.raw`(?<=^[ \t]{0,20})auth_pass[ \t]+${VALUE}`, 'my')],
  // Takes Cisco's `password 0 x` and `secret 0 x`, and `neighbor 10.0.0.1 password x`; not `password 7 …`.
  ['password 0 ', new RegExp(String.raw`password 0[ \t]+${VALUE}`, 'y')],
  ['secret 0 ', new RegExp(String.raw`secret 0[ \t]+${VALUE}`, 'y')],
  ['neighbor ', new RegExp(String.raw`neighbor[ \t]+[\w.:-]{1,60}[ \t]+password[ \t]+${VALUE}`, 'y')],
  ['requirepass', new RegExp(String.raw`(?<=^[ \t#]{0,9}|set |--)requirepass[ \t]+${VALUE}`, 'my')],
  ['masterauth', new RegExp(String.raw`(?<=^[ \t#]{0,9}|set |--)masterauth[ \t]+${VALUE}`, 'my')],
]);

/** By keyword: what gives a password to the program that reads it from its input. */
const INPUTS: ReadonlyMap<string, RegExp> = new Map(
  ['chpasswd', '--password-stdin', 'sudo -S', 'passwd --stdin'].map((program) => [
    program,
    // Takes `echo 'x' | docker login `, `printf "root:x" | `, `echo x | `; not `echo "$X" | `.
    /(?:echo|printf)[ \t]+(?:-[nes]+[ \t]+)?(?:(["'])(?:[\w.-]{1,64}:)?([^"'\n]{3,200})\1|(?:[\w.-]{1,64}:)?([^\s"'|;&$`]{3,200}))[ \t]*\|[^|\n]{0,100}$/,
  ]),
);

function* detect({ text, path, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    const found = valueAt(text, hit) ?? inputAt(text, hit);
    if (found === undefined) continue;
    const match = passwordMatch({ ...found, path, severity: 'error' });
    if (match !== undefined) yield match;
  }
}

interface Found {
  readonly start: number;
  readonly value: string;
  readonly because: string;
}

function valueAt(text: string, hit: number): Found | undefined {
  for (const [program, pattern] of PROGRAMS) {
    if (text.slice(hit, hit + program.length).toLowerCase() !== program) continue;
    pattern.lastIndex = hit;
    const found = pattern.exec(text);
    const value = found?.[2] ?? found?.[3];
    if (value === undefined) continue; // of `net use` and `net user` the other
    return {
      start: text.lastIndexOf(value, pattern.lastIndex),
      value,
      because: `given to ${program.replace(/:$/, '')}`,
    };
  }
  return undefined;
}

const LONGEST_COMMAND = 400;

function inputAt(text: string, hit: number): Found | undefined {
  for (const [program, pattern] of INPUTS) {
    if (!text.startsWith(program, hit)) continue;
    const from = Math.max(0, hit - LONGEST_COMMAND);
    const found = pattern.exec(text.slice(from, hit));
    const value = found?.[2] ?? found?.[3];
    if (found === null || value === undefined) return undefined;
    const start = from + found.index + found[0].lastIndexOf(value, found[0].lastIndexOf('|'));
    return { start, value, because: `piped to ${program}` };
  }
  return undefined;
}

export const rule: Rule = {
  id: 'command-password',
  title: 'Password in a command',
  severity: 'error',
  confidence: 'medium',
  rank: 12,
  keywords: [...PROGRAMS.keys(), ...INPUTS.keys()],
  scope: { bytes: 2048 },
  why: 'Whoever can read the command can log in with the password; commands also end up in shell histories, process lists and CI logs.',
  fix: [
    'Change the password where it is used.',
    'Let the program ask for it, or give it in the environment or a file that only its user can read.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
    'https://man7.org/linux/man-pages/man1/sshpass.1.html',
    'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
  ],
  detect,
};

const password = sample('password', base62(14));
const word = sample('random word', lower(12));

export const examples: readonly Example[] = [
  finds`sshpass -p '${password}' ssh root@10.0.0.1`,
  finds`mysqldump -u app -p${password} shop > shop.sql`,
  finds`cmd.exe /C PSEXEC \\\\10.0.0.1 -u Administrator -p ${word} cmd`,
  finds`$p = ConvertTo-SecureString "${password}" -AsPlainText -Force`,
  finds`openssl rsa -in key.pem -passin pass:${password}`,
  finds`RUN echo 'root:${password}' | chpasswd\n`,
  finds`echo "${password}" | docker login -u app --password-stdin registry.acme.io\n`,
  finds`htpasswd -cb .htpasswd app ${password}\n`,
  finds`net user app ${password} /add\n`,
  finds`username app privilege 15 password 0 ${password}\n`,
  finds`vrrp_instance a {\n  authentication {\n    auth_type PASS\n    auth_pass ${password}\n  }\n}\n`,
  clean`echo "$PASSWORD" | docker login -u app --password-stdin\n`,
  clean`cat ${word} | chpasswd\n`,
  clean`htpasswd -c .htpasswd ${word}\n`,
  clean`net user ${word} /delete\n`,
  clean`sshpass -p "$PASSWORD" ssh root@10.0.0.1`,
  clean`sshpass 1.06 must support the -P ${word} before it asks`,
  clean`mysql -p -u app shop`,
  clean`ConvertTo-SecureString $password -AsPlainText -Force`,
  clean`docker run -p 8080:80 ${word}`,
];
