/**
 * Words of ordinary text and code: those that stand in the most files of seventeen public repositories in eight
 * languages. What can be built from them is readable.
 */
export const codeWords: string = `
ability able abort aborted about above abs absent absolute abspath abstract accept acceptable accepted accepting
accepts access accessed accesses accessible accessing accessor accessors accidentally according accordingly account
accounts accurate achieve acquire across act action actions activate activated active activity actor acts actual
actually adapter adapters adding addition additional additionally addr address addresses adds adjacent adjust
adjusted admin advance advanced advantage advised aes affect affected affects after afterwards again against age
agent aggregate aggregated aggregation ago agree agreed agreement ahead aims alert alex algorithm algorithms alias
aliased aliases alice align aligned alignment alive all alloc allocate allocated allocation allocations allow
allowed allowing allows almost alone along alongside alpha alphanumeric alpine already also alt alter alternate
alternative alternatively alternatives although always amazon ambiguous amd among amount analysis analyze analyzer
ancestor ancestors anchor anchored and annotate annotated annotation annotations anonymous another ansi answer
answers any anymore anyone anything anyway anywhere apache apart api apis app appear appears append appended
appending appendix appends apple applicable application applications applied applies apply applying approach
appropriate appropriately approved apps apt arbitrary arch architecture archive are area aren arg args argument
arguments argv arising arity around arr array arrays arrow article articles artifact artifacts asc ascending ascii
asdf ask asked asking aspect assert asserting assertion assertions asserts asset assets assign assigned assigning
assignment assignments assigns associate associated association associations assume assumed assumes assuming
assumptions ast async asynchronous atom atomic attach attached attachment attachments attack attacker attacks
attempt attempted attempting attempts attr attribute attributes attrs audio audit auth authenticate authenticated
author authority authorization authorize authorized authors auto autocomplete automatic automatically availability
available avatar average avoid avoiding avoids await aware away awesome aws azure back backed backend background
backslash backslashes backup backward backwards balance banner bar bare base based baseline basename bash basic
basically basics basis batch baz bcrypt bearer because become becomes been before begin beginning begins behave
behaves behavior behaviors behaviour behind being belong belongs below ben benchmark benchmarks benefit besides best
beta better between beyond big bigger bin binaries binary bind binding bindings binds bit bits black blah blank blob
block blocked blocking blocks blog blue bob bodies body bogus bold book bool boolean booleans boom boot bootstrap
both bottom bound boundaries boundary bounded bounds box brace braces bracket brackets branch branches break
breaking breaks broadcast broken browser browsers bsd bucket buckets buf buffer buffered buffers bug bugs build
builder builders building builds built builtin builtins bulk bump bundle bundled bundler business busy but button
bypass byte bytes cache cached caches caching calculate calculated calculates calculation calculations call callable
callback callbacks called caller callers calling calls came camel can canary cancel canceled cancelled candidate
candidates cannot canonical cant cap capabilities capable capacity capitalize caption capture captured captures car
card care careful carry cascade case cases cast casted casting cat catch categories category caught cause caused
causes causing caution ceil cell center central cert certain certificate certificates certs cfg chain chained
chaining chains challenge chan chance change changed changelog changes changing channel channels chapter char
character characters charge chars charset chat chdir check checkbox checked checker checking checkout checkpoint
checks checksum child children chmod choice choices choose chosen chrome chunk chunked chunks cidr cipher circle
circuit circular circumstances city claim class classes classic classmethod clause clauses clean cleaned cleaner
cleanup clear cleared clearing clears cli click client clients clock clone cloned close closed closer closes closest
closing closure cloud cls cluster cmd coalesce code codebase codec codes coding col collect collected collection
collections collector collision collisions colon color colors column columns com combination combinations combine
combined combines combining come comes coming comma command commands commas comment commented comments commit
commits committed common commonly commons communicate communication community comp compact company comparator
compare compared compares comparing comparison comparisons compat compatibility compatible compilation compile
compiled compiler complete completed completely completes completion complex complexity compliance compliant
complicated component components compose composed composite compress compressed compression compute computed
computer concat concatenate concatenated concatenation concept concepts concern concerned concerns concrete
concurrency concurrent concurrently cond condition conditional conditionally conditionals conditions conf config
configs configurable configuration configure configured configures configuring confirm confirmation conflict
conflicting conflicts confusing confusion conjunction conn connect connected connecting connection connections
connects consecutive consequential consider considered considering consistency consistent consistently consists
console const constant constants constraint constraints construct constructed constructing constructor constructors
constructs consult consume consumed consumer contact contain contained container containers containing contains
content contents context contexts continuation continue continues continuous contract contrib contribute
contributing contribution contributor contributors control controlled controller controllers controls convenience
convenient convention conventions conversion conversions convert converted converter converters converting converts
cookie cookies cool copied copies copy copying copyright core cores correct correctly correspond corresponding
corresponds corrupted corruption cors cost could couldn count counted counter counters counting country counts
couple course cover coverage covered covers cpu crash create created creates creating creation creator credential
credentials criteria critical cron cross crypt crypto csrf css ctrl ctx cumulative cur curl curly curr current
currently cursor custom customer customization customize customized customizing cut cwd cycle cycles daemon damage
damages dangerous daniel dark darwin dash dashboard dashes data database databases datatracker date dates datetime
dave david day days deadline deadlock deal dealing debian debug debugger debugging decide decimal decision decisions
declaration declarations declare declared declares declaring decode decoded decoder decodes decoding decorated
decorator decorators decrement decrypt decrypted dedicated deep deeper deeply default defaults defer deferred define
defined defines defining definitely definition definitions deflate defs del delay delayed delegate delegated
delegates delegating delegation delete deleted deletes deleting deletion delimited delimiter delimiters deliver
delivered delivery delta demand demo demonstrates denied deny dep depend dependencies dependency dependent depending
depends deploy deployed deploying deployment deprecate deprecated deprecation deps depth derive derived desc
descendant descendants descending describe described describes describing description descriptions descriptor
deserialize deserialized design designed desired despite dest destination destroy destroyed detach detail detailed
details detect detected detecting detection detects determine determined determines determining deterministic dev
devel developer developers developing development device devices dict dictionaries dictionary dicts did didn diff
differ difference differences different differentiate differently differs difficult digest digit digits dir direct
direction directive directives directly directories directory dirname dirs dirty disable disabled disables disabling
disallow disallowed disallows discard discarded disclaimer disconnect disconnected discord discover discovered
discovery discussion discussions disk dispatch dispatcher display displayed displaying displays disposition dist
distinct distinguish distribute distributed distribution div division dns doc docker dockerfile docs doctype
document documentation documented documents doe does doesn doesnt dog doing dom domain domains don done dont dot
dots double down download downloaded downloading downloads draft draw driver drop dropped dropping drops dsl dst due
dummy dump dumped dumping dumps dup duplicate duplicated duplicates duplication duration during dynamic dynamically
each eager eagerly earlier early ease easier easily east easy eat echo ecma ecosystem edge edit edited editing
editor editors effect effective effectively effects efficiency efficient effort either elapsed elem element elements
elif else elsewhere email emails embed embedded embedding emit emits emitted empty enable enabled enables enabling
enc enclosing encode encoded encoder encodes encoding encodings encountered encrypt encrypted encryption end ended
endian endif ending endorse endpoint endpoints ends enforce enforced enforces enforcing engine engines english
enoent enough ensure ensures ensuring enter entire entirely entities entity entries entry entrypoint enum enumerable
enumerate enumeration enums env environ environment environments eof eol epoch equal equality equals equivalent
erase err errno error errors escape escaped escapes escaping eslint especially establish established estimate etag
etc eval evaluate evaluated evaluates evaluating evaluation even event events eventually ever every everyone
everything everywhere exact exactly example examples exc exceed exceeded exceeds except exception exceptions
exchange exclude excluded excludes excluding exclusion exclusions exclusive exe exec executable execute executed
executes executing execution executor exercise exist existed existence existent existing exists exit exited exiting
exits exp expand expanded expands expansion expect expected expecting expects expensive experience experimental
expiration expire expired expires expiry explain explained explanation explicit explicitly exponential export
exported exports expose exposed exposes exposing expr express expression expressions ext extend extended extending
extends extension extensions extent external externally extra extract extracted extracting extractor extracts extras
extremely fact factor factory fail failed failing fails failure failures fake fall fallback fallbacks falling falls
false family far fast faster fatal favicon favor favorite feature features feedback feel fetch fetched fetching few
fewer field fields figure file filename filenames filepath files filesystem fill filled filter filtered filtering
filters final finalize finally find finder finding finds fine finish finished fire fired fires firewall first fit
fitness fits five fix fixed fixer fixes fixing fixme fixture fixtures flag flagged flags flash flat flatten
flexibility flight float floating floats floor flow flows flush flushed fmt focus fold folder follow followed
following follows font foo foobar footer for forbidden force forced forces foreach foreign forever forget fork
forked forks form format formats formatted formatter formatters formatting forms forward forwarded forwards found
foundation four fourth fraction fragment fragments frame framework frameworks free freeze frequency frequently fresh
friendly friends from front frontend frozen frozenset full fully fun func funcs function functional functionality
functions furnished further future garbage gateway gather gen gender general generally generate generated generates
generating generation generator generators generic get getattr getcwd getenv gets getter getting gist git github
gitignore give given gives giving glob global globally globals gmail gnu goal goes going gone good goods google got
goto governed governing gracefully grammar grant granted grants graph great greater green greeting grep group
grouped grouping groups grow guarantee guaranteed guarantees guard guess guest guide guidelines guides gzip hack had
half hand handle handled handler handlers handles handling handy hang happen happened happens happy hard has hasattr
hash hashed hashes hashing hasn hat have haven having head header headers heading health height held hello help
helper helpers helpful helps hence here hereby hex hexadecimal hexdigest hidden hide hierarchy high higher highest
highlight hint hints historical history hit hits hmac hold holder holders holding holds home homepage honor hook
hooks hope host hosted hostname hosts hour hours how however href html http https hub huge human icon idea ideal
ideally idempotent identical identified identifier identifiers identifies identify identifying identity idle ids idx
ietf ignore ignored ignores ignoring illegal image images imagine img immediate immediately immutable impact impl
implement implemented implementing implements implicit implicitly implied implies import important imported
importing imports impossible improve improved improvements improves inactive inc incidental include included
includes including inclusion inclusive incoming incompatible incomplete inconsistent incorrect incorrectly incr
increase increased increasing increment increments indent indentation indented independent independently index
indexed indexes indicate indicated indicates indicating indicator indices indirect individual individually inet inf
infer inferred infinite infinity info information inherit inheritance inherited inherits ini init initial initialize
initialized initializer initializes initializing initially initiate initiated inject injected injection inline inner
input inputs insecure insensitive insert inserted inserting insertion inserts inside inspect install installation
installed installing installs instance instanceof instances instant instantiate instantiated instantiation instead
instructions insufficient int integer integers integrate integrated integration integrations integrity intended
intent intentionally interact interaction interactions interactive intercept interest interested interesting
interface interfaces intermediate internal internally internals internet interpolation interpreted interpreter
interrupt interrupted interruption intersection interval into introduce introduced introduces introduction invalid
invalidate invalidated inverse invert invocation invocations invoke invoked invokes invoking involved ipv isinstance
isn iso isolate isolated isolation issue issuecomment issued issuer issues item items iter iterable iterate iterates
iterating iteration iterations iterator its itself jane java javascript job jobs joe john join joined joining joins
jose josh jpeg jpg json jsonify jump just jwt keep keeping keeps kept kernel key keyboard keyed keys keyword
keywords kill kind kinds know knowledge known knows kubernetes kwargs label labeled labels lack lambda lang language
languages large larger last latency later latest latin latter launch law layer layout layouts lazily lazy lead
leading leaf leak leaked learn least leave leaves leaving left legacy legal len length lengths less let lets letter
letters level levels liability liable lib libraries library license licensed licenses life lifecycle lifetime light
like likely limit limitation limitations limited limits line linear lines link linked links lint linter linting
linux list listed listen listener listeners listening listing lists lite literal literals little live lives load
loaded loader loading loads loc local locale locales localhost locally locals locate located location locations lock
locked locking locks log logged logger logging logic logical login logins logo logout logs long longer look looked
looking looks lookup lookups loop loops loose lose loss lost lot low lower lowercase lowest lstrip mac machine
machines macro macros made magic mail main mainly maintain maintained maintainers maintaining maintains maintenance
major make makes making malformed malicious manage managed management manager managers manages managing mandatory
manifest manipulate manner manual manually many map mapped mapper mapping mappings maps margin maria mariadb mark
markdown marked marker markers marking marks markup marshal mask masked master match matched matcher matchers
matches matching materialized materials math matrix matt matter max maximum may maybe mean meaning means meant
measure mechanism mechanisms media medium meet mem member members membership memory mentioned menu merge merged
merges merging message messages met meta metadata meth method methods metrics mgr michael microsoft middle
middleware might migrate migrated migrating migration migrations mike millisecond milliseconds mime min mind mini
minimal minimum minor minus minute minutes mirror mirrors misc mismatch mismatched miss missing mistake mit mix
mixed mixin mkdir mobile mock mocks mod mode model models modern modes modification modifications modified modifier
modifiers modifies modify modifying module modules moment money mongo mongodb monitor monitoring monkey mono month
months more most mostly mount mounted mounts move moved moves moving mozilla msg much multi multiline multipart
multiple must mutable mutate mutated mutation mutex mutually mvc myapp mysql name named names namespace namespaced
namespaces naming nano native natural navigate navigation nbar necessarily necessary need needed needing needs
negated negative negligence negotiation neither nest nested nesting net network networking networks never new newer
newline newlines newly news next nginx nice nick nil node nodejs nodes non nonce none nonexistent noop nop nor
normal normalization normalize normalized normalizes normally not notation note notes nothing notice notification
notifications notified notify now npm npmjs null nullable nulls num number numbers numeric oauth obj object objects
observe observed obtain obtained obtaining obvious occur occurred occurrence occurs octal octet odd off offer offers
official offline offset offsets often oid okay old older oldest omit omitted once one ones online only onto oops
opaque open opened opening opens opensource openssl operate operating operation operations operator operators
opposite opt optimization optimize optimized option optional optionally options opts oracle order ordered ordering
orders org organization organizations orig origin original originally origins orm osx other others otherwise our out
outer output outputs outside over overall overflow overhead overlap overlapping overridden override overrides
overriding overview overwrite overwriting overwritten own owned owner owners ownership pack package packages
packaging pad padding page pages pagination pair pairs panic parallel param parameter parameterized parameters
parametrize params paren parens parent parentheses parenthesis parents parse parsed parser parsers parses parsing
part partial partially particular particularly partition parts party pass passed passes passing passwd password
passwords past paste patch path pathname paths pattern patterns pause payload payloads pdf peek peer pem pending
people pep per percent percentage perfect perform performance performed performing performs perhaps period
periodically perm permanent permanently permission permissions permit permitted persist persisted persistence
persistent person persons pet phase phone physical pick picked picture pid piece ping pinned pip pipe pipeline pkg
place placed placeholder placeholders places plain plaintext plan platform platforms play please plugin plugins
plural plus png point pointed pointer pointers pointing points policies policy poll pool pop popular populate
populated populates port portion portions ports pos position positional positions positive posix possibility
possible possibly post postgre postgres postgresql posts potential potentially power powerful practice practices
pragma pre preamble preceded precedence preceding precise precision predefined predicate prefer preference
preferences preferred prefix prefixed prefixes preload prepare prepared prepend prepended preprocess prerelease
presence present presented preserve preserved preserves preserving press prettier pretty prev prevent preventing
prevents preview previous previously price primarily primary primitive principal print printed printf printing
println prints prior priority private privilege privileges probably probe problem problems proc procedure proceed
process processed processes processing processor processors prod produce produced produces producing product
production products profile profiles profiling profits program programming programs progress project projects
prometheus promise promises promote prompt proof prop propagate propagated propagation proper properly properties
property proposal props protect protected protection proto protocol protocols prototype provide provided provider
providers provides providing proxies proxy pseudo ptr pub public publicly publish published publisher publishing
pull pulls pure purge purpose purposes push pushed pushing put puts putting pwd python qualified quality queried
queries query querying question questions queue queues quick quickly quiet quit quite quote quoted quotes quoting
quux qux race raise raised raises raising ran rand random randomly range ranges rank rare rate rather ratio raw
reach reachable reached react read readability readable reader readers reading readme readonly reads readthedocs
ready real really realm realpath reason reasonable reasons rebuild receive received receiver receives receiving
recent recently recipient recognize recognized recommend recommended reconnect record recorded recording records
recover recovery recreate recursion recursive recursively red redefine redirect redirected redirecting redirection
redirects redis reduce reduced reduces reducing redundant ref refactor refer reference referenced references
referencing refers reflect reflection refresh refreshed refs reg regarding regardless regex regexp region register
registered registering registers registration registry regression regular reject rejected rejects rel related
relation relational relations relationship relative relaxed release released releases relevant relies reload
reloaded reloading rely relying remain remainder remaining remains remember remote removal remove removed removes
removing rename renamed renames renaming render rendered renderer rendering renders repeat repeated repl replace
replaced replacement replaces replacing replay replica replicate replication reply repo report reported reporter
reporting reports repos repositories repository repr represent represented representing represents reproduce req
request requested requesting requests require required requirement requirements requires requiring res reserved
reset resets resize resolution resolvable resolve resolved resolver resolves resolving resource resources resp
respect respective respectively respects respond responding responds response responses responsible rest restart
restore restored restrict restricted restriction restrictions result resulting results resume ret retain retained
retention retries retrieval retrieve retrieved retrieves retrieving retry return returned returning returns reusable
reuse reused reusing reverse reversed revert reverted review revision rewind rewrite rewriting rewritten rfc rich
right rights risk robust role roles rollback rolled room root rotate rotation round rounded route router routes
routing row rows rsa rstrip ruby rule rules run runnable runner running runs runtime safe safely safety said salt
same sample samples sanitize sanitized sanity satisfied satisfies satisfy save saved saves saving saw say says
scalar scale scan scanner scanning scenario scenarios schedule scheduled scheduler schema schemas scheme schemes
scope scoped scopes score scratch screen screenshot script scripts sdk search searched searches searching sec second
secondary seconds secret secrets section sections secure secured security see seed seek seems seen segment segments
select selected selecting selection selector selectors selects self sell semantic semantics semi semicolon send
sender sending sends sense sensitive sent sentinel sep separate separated separately separator separators seq
sequence sequences serial serializable serialization serialize serialized serializer serializes series serve served
server servers serves service services serving session sessions set setattr setdefault sets setter setting settings
setup several severity sha shadow shall shallow shape share shared shares sharing shebang shell shift ships short
shortcut shorter shorthand should shouldn show showing shown shows shrink shutdown sibling sid side sides sig sign
signal signals signature signatures signed significant significantly signing silence silent silently similar
similarly simple simpler simplest simplified simplify simply simulate since single singleton singular site sites
situation situations six size sized sizes skip skipped skipping skips slash slashes sleep slice slices slightly slot
slots slow slower small smaller smallest smart snapshot snippet sock socket sockets soft software solid solution
solve some somehow someone something sometimes somewhere soon sort sorted sorting sorts source sources space spaces
spacing spam span spans sparse spawn spec special specific specifically specification specified specifier specifiers
specifies specify specifying specs speed splice split splits splitting spot spread sprintf spy sql sqlite square src
ssh ssl stable stack stackoverflow stage stale standalone standard star start started starting starts startup stat
state stateless statement statements states static statically staticmethod statistics stats status stay stays std
stderr stdin stdio stdout step steps steve still stmt stop stopped stopping stops storage store stored stores
storing str straight strategies strategy stream streaming streams street strftime strict strictly string stringify
strings strip stripped strong strongly struct structure structured structures stub stubs stuff style styles
stylesheet sub subclass subclasses subdir subdirectory subdomains subject sublicense submission submit submitted
submitting subnet subpath subprocess subscribe subscriber subscribers subscription subscriptions subsequent subset
substantial substitute substring subtract subtree subtype succeed succeeded succeeds success successful successfully
such sudo sufficient suffix suggest suggestions suitable suite sum summary sun super superclass supplied supply
support supported supporting supports suppose supposed suppress sure surrogate surrounding svg swap switch switching
sym symbol symbolic symbols symlink symlinks sync synchronize synchronized synchronous syntax sys system systems tab
table tables tabs tag tagged tagging tags tail take taken takes taking tar target targets task tasks tax tcp team
tear teardown technical technically technology tell tells temp tempfile template templated templates templating
temporarily temporary tenant term terminal terminate terminated termination terms test tested testing tests text
textarea than thank thanks that the their them theme themselves then theory there therefore these they thing things
think thinking third this those though thread threaded threads three threshold through throughout throw throwing
thrown throws thus tick ticket time timed timedelta timeout timeouts timer timers times timestamp timestamps
timezone timing tiny tip title tls tmp tmpdir today todo together toggle token tokenize tokens toml too took tool
tools top topic topics tort total touch touched trace traceback track tracked tracker tracking tracks traditional
trailing transaction transactions transfer transform transformed transforms transient transition translate
translated translates translation translations transport travel traversal traverse treat treated treats tree trees
tried tries trigger triggered triggering triggers trim trip triple trivial true truncate truncated trust trusted
truthy try trying tty tuple tuples turn turned turns tutorial twice two txt type typed typeof types typescript
typical typically typing ubuntu uid uint ultimately unable unary unauthorized unavailable unbound unchanged
uncomment undef undefined under underlying underscore underscores understand understanding undo unencrypted unescape
unexpected unfortunately unhandled unicode uninitialized uninstall union unique unit units unittest unix unknown
unless unlike unlikely unlimited unlink unload unlock unmodified unnecessary unordered unpack unreachable
unrecognized unregister unrelated unsafe unset unsigned unspecified unstable unsupported until untouched untrusted
unused unwanted unwrap update updated updates updating upgrade upgraded upgrades upgrading upload uploaded uploads
upon upper uppercase upstream uri url urlencoded urls usable usage use used useful useless user username users uses
using usr usual usually utc utf util utilities utility utilize utils uuid val valid validate validated validates
validating validation validations validator validators validity value values var varchar variable variables variant
variants variation various vars vary varying vector vendor verb verbatim verbose verbosity verification verified
verifies verify verifying version versioning versions vertical very via video view viewport views violation
violations virtual visibility visible visit visited visitor visual void volatile volume volumes vulnerability wait
waiting walk want wanted wants warn warning warnings warns warranties warranty was wasn watch watched watcher way
ways weak web webhook website week weeks weight weird welcome well went were west what whatever when whenever where
whereas whether which while white whitespace who whole whom whose why wide width wiki wikipedia wildcard will win
window windows wins wire wish with within without won word words work workaround worked worker workers workflow
workflows working works world would wouldn wrap wrapped wrapper wrappers wrapping wraps writable write writer writes
writing written wrong xhr xhtml xml xor xss xyz yaml year years yellow yes yet yield yielded yields yml you your
yourself zero zeros zip zone zones
`;
