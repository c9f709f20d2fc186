// Lemmas: the dictionary form of an English word, from its Penn tag: `said/VBD` → `say`, `studies/NNS` → `study`.

/** The lemma of a word, lower case. A word whose tag takes no ending is only lower-cased; clitics become the verb. */
export function lemmatize(word: string, tag: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'");
  if (tag.startsWith('V') || tag === 'MD') return verbLemma(lower, tag);
  if (tag === 'NNS') return IRREGULAR_NOUNS.get(lower) ?? singular(lower);
  if (tag === 'RB' && lower === "n't") return 'not';
  return lower;
}

const CLITICS = new Map([
  ["'s", 'be'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'ll", 'will'],
  ['ca', 'can'],
  ['wo', 'will'],
]);

/** Forms that no rule gives, each line: lemma, then its forms. */
const IRREGULAR_VERBS = table(`
be am is are was were been being
have has had having
do does did done doing
go goes went gone
say said saith
tell told
think thought
know knew known
write wrote written writing
speak spoke spoken
see saw seen
hear heard
feel felt
find found
hold held
keep kept
leave left
lose lost
make made making
mean meant
meet met
pay paid
send sent
sit sat sitting
stand stood
understand understood
teach taught
buy bought
bring brought
catch caught
seek sought
fight fought
sell sold
begin began begun beginning
drink drank drunk
sing sang sung
swim swam swum swimming
run ran running
come came coming
become became becoming
give gave given giving
take took taken taking
mistake mistook mistaken
shake shook shaken shaking
forgive forgave forgiven
get got gotten getting
forget forgot forgotten forgetting
choose chose chosen choosing
freeze froze frozen
break broke broken
wake woke woken
steal stole stolen
swear swore sworn
wear wore worn
tear tore torn
bear bore born borne
drive drove driven driving
rise rose risen rising
arise arose arisen
ride rode ridden
fall fell fallen
eat ate eaten
fly flew flown
draw drew drawn
grow grew grown
throw threw thrown
blow blew blown
show shown
lie lay lain lying
die died dying
lead led
read
feed fed
bleed bled
build built
spend spent
lend lent
bend bent
deal dealt
dream dreamt
sleep slept
sweep swept
weep wept
creep crept
win won winning
hang hung
strike struck
stick stuck
sting stung
swing swung
shoot shot
light lit
bite bitten bit
hide hid hidden hiding
slide slid
cling clung
fling flung
spring sprang sprung
shrink shrank shrunk
stink stank
sink sank sunk
ring rang rung
put putting
cut cutting
shut shutting
set setting
let letting
hit hitting
quit quitting
bet betting
beat beaten
split splitting
spread
cost
hurt
burst
cast
shed shedding
withdraw withdrew withdrawn
overcome overcame
undergo underwent undergone
foresee foresaw foreseen
withhold withheld
uphold upheld
rebut rebutted rebutting
`);

/**
 * The forms of a verb that its stem does not have in common with it: `leave` is `left`, too, and `die` is `died`. The verb in its
 * dictionary form; nothing for any other word.
 */
export function otherForms(verb: string): readonly string[] {
  const irregular = [...IRREGULAR_VERBS].flatMap(([form, lemma]) => (lemma === verb && form !== verb ? [form] : []));
  return /^\p{L}{1,2}ie$/u.test(verb) ? [...irregular, `${verb}d`, `${verb}s`, `${verb.slice(0, -2)}ying`] : irregular;
}

const IRREGULAR_NOUNS = table(`
man men
woman women
child children
person people
foot feet
tooth teeth
mouse mice
goose geese
criterion criteria
phenomenon phenomena
medium media
datum data
analysis analyses
crisis crises
basis bases
thesis theses
life lives
wife wives
knife knives
leaf leaves
half halves
wolf wolves
shelf shelves
thief thieves
self selves
spokesman spokesmen
spokeswoman spokeswomen
congressman congressmen
congresswoman congresswomen
businessman businessmen
policeman policemen
series
news
politics
means
`);

function table(lines: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [lemma, ...others] = line.split(' ');
    for (const form of [lemma!, ...others]) if (!forms.has(form)) forms.set(form, lemma!);
  }
  return forms;
}

function verbLemma(word: string, tag: string): string {
  const known = CLITICS.get(word) ?? IRREGULAR_VERBS.get(word);
  if (known) return known;
  if (tag === 'VBZ') return singular(word);
  if (tag === 'VBG' && word.endsWith('ing') && word.length > 4) return mend(word.slice(0, -3));
  if ((tag === 'VBD' || tag === 'VBN') && word.endsWith('ed') && word.length > 3) {
    return word.endsWith('ied') && word.length > 4 ? `${word.slice(0, -3)}y` : mend(word.slice(0, -2));
  }
  return word;
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word) && !/(?:se|ze|che)s$/.test(word.replace(/(?:ss|tch|x|sh|zz|ch)es$/, ''))) {
    return /(?:ss|x|ch|sh|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  }
  if (word.endsWith('oes') && word.length > 4) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is') && word.length > 3
    ? word.slice(0, -1)
    : word;
}

/** `stopp` → `stop`, `argu` → `argue`, `explain` → `explain`: what was lost before `-ed` and `-ing`. */
function mend(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem) && !/(?:add|err|ebb|purr)$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[^aeiou]l|[aeiou]v|u|[^aeiou]z|[aeiou]z|c|[^e]as|[^aeiou]s|[aeo]us|[aeiou]is|[^aeiou]v|dg|[^n]g|[nr]g)$/.test(
      stem,
    )
  ) {
    if (/(?:ss|ing|ong|ang|ung|[^aeiou]ow|focus|process)$/.test(stem)) return stem;
    return `${stem}e`;
  }
  if (
    /(?:[^aeiou][aeiou]t|[aeiou]r|[^aeiou]m|in|id|ad|od|ud|ak|ok|ik|ap|op|yp|[^eo]p)$/.test(stem) &&
    NEEDS_E.test(stem)
  )
    return `${stem}e`;
  return stem;
}

/** Stems of verbs in a silent `e` that news use to report speech or often use besides. */
const NEEDS_E =
  /(?:stat|debat|relat|creat|not|quot|vot|writ|cit|invit|unit|estimat|indicat|speculat|anticipat|advocat|communicat|elaborat|reiterat|demonstrat|negotiat|celebrat|articulat|dictat|nominat|dominat|investigat|educat|translat|updat|repudiat|insinuat|castigat|berat|declar|compar|prepar|shar|car|admir|inquir|enquir|requir|acquir|desir|hir|fir|retir|expir|inspir|conspir|assur|ensur|insur|injur|captur|endur|figur|featur|measur|explor|ignor|restor|scor|stor|implor|deplor|conced|preced|recogniz|decid|divid|provid|guid|resid|coincid|elud|includ|conclud|exclud|persuad|trad|evad|invad|upgrad|defin|determin|imagin|outlin|undermin|combin|examin|declin|underlin|opin|divin|condon|postpon|phon|hop|cop|describ|prescrib|shap|typ|escap|wip|swip|grip|snip|lik|strik|mak|tak|provok|evok|invok|revok|jok|smok|welcom|assum|presum|resum|consum|blam|nam|claim|fram|fam|tim|us|caus|paus)$/;
