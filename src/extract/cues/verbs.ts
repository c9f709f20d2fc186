// Reporting verbs: what each does with the words it reports. Lemmas by class; `forms.ts` makes the forms.

/** What a reporting verb does. `thinks` and `wants` report beliefs, wishes and plans, which are no speech. */
export type VerbClass =
  | 'states'
  | 'alleges'
  | 'denies'
  | 'confirms'
  | 'asks'
  | 'retracts'
  | 'thinks'
  | 'wants'
  | 'shows';

/** Verbs that stand beside words between marks, before or after the speaker: “…,” sighed Moss. */
const STATES =
  'say tell add write note continue explain argue tweet describe declare respond reply state insist conclude recall ' +
  'warn promise reveal cite vow praise defend pledge announce report suggest observe remark comment assert maintain ' +
  'contend stress emphasize emphasise reiterate repeat claim point recount relate read testify swear joke quip laugh ' +
  'shout yell scream cry whisper mutter murmur sigh groan gasp exclaim interject interrupt answer retort counter ' +
  'blurt bark snap snarl growl boast brag gush lament complain grumble moan mourn grieve predict forecast speculate ' +
  'propose urge advise caution remind assure reassure inform notify instruct advise mention indicate signal disclose ' +
  'divulge elaborate clarify specify summarize summarise post blog text email telegraph cable proclaim pronounce ' +
  'preach lecture opine muse reflect reminisce marvel ' +
  'protest object demur scoff sneer mock tease taunt rage fume thunder roar rail ' +
  'implore plead beg order command demand insinuate hint imply allude agree concur disagree ' +
  'welcome hail applaud commend congratulate thank condemn denounce criticize criticise blast slam attack decry deplore ' +
  'chide scold admonish lambast rebuke label brand call dub term deem characterize characterise ' +
  'endorse rule find decide determine recommend quote ' +
  'chime interrupt resume begin finish close open echo intone drawl crow chant sing recite narrate confide ' +
  'sum tout trumpet underline underscore highlight detail outline spell wisecrack deadpan offer volunteer venture ' +
  'apologize apologise greet introduce invite guarantee estimate calculate reckon pray ' +
  'press boom demur exhort gloat riff surmise crack jeer joke interject opine editorialize cheer ' +
  'message croak rasp sob weep shrug smile grin beam nod wink';

const ALLEGES = 'allege accuse charge claim purport';
const DENIES = 'deny reject dismiss refute dispute rebut repudiate disavow contradict disclaim rubbish gainsay';
const CONFIRMS = 'confirm acknowledge admit concede affirm verify corroborate confess avow ratify reaffirm allow grant';
const ASKS = 'ask inquire enquire wonder question query quiz';
const RETRACTS = 'retract withdraw recant unsay renounce';
const THINKS =
  'think believe feel know consider doubt suspect assume presume guess imagine suppose see view regard remember ' +
  'understand realize realise recognize recognise worry fear expect anticipate figure perceive reckon conclude';
const WANTS = 'want hope wish plan intend aim prefer seek favor favour support oppose back desire aspire';
/** What papers and numbers do: “The report shows …”. */
const SHOWS = 'show suggest find indicate reveal demonstrate appear seem read state say note conclude';

const words = (list: string): string[] => list.split(' ');

/** Class by lemma; where a verb stands in two lists the first class here wins. */
export const VERB_CLASSES: ReadonlyMap<string, VerbClass> = new Map(
  (
    [
      [SHOWS, 'shows'],
      [WANTS, 'wants'],
      [THINKS, 'thinks'],
      [STATES, 'states'],
      [RETRACTS, 'retracts'],
      [ASKS, 'asks'],
      [CONFIRMS, 'confirms'],
      [DENIES, 'denies'],
      [ALLEGES, 'alleges'],
    ] as const
  ).flatMap(([list, name]) => words(list).map((lemma): [string, VerbClass] => [lemma, name])),
);

/** Verbs that report a clause without marks: “Moss said (that) the boat had left”. The others need marks beside them. */
export const TAKES_CLAUSE: ReadonlySet<string> = new Set(
  words(
    'say tell add write note explain argue tweet declare reply respond state insist conclude recall warn promise reveal ' +
      'vow pledge announce report suggest observe remark assert maintain contend stress emphasize emphasise reiterate ' +
      'repeat claim testify swear joke quip boast brag lament complain predict forecast speculate propose urge caution ' +
      'remind assure reassure inform indicate disclose clarify specify proclaim opine muse protest counter ' +
      'imply hint agree admit concede acknowledge confirm deny allege dispute affirm confess ' +
      'think believe feel know doubt suspect fear worry hope expect estimate calculate guarantee recommend ' +
      'ask wonder show find rule decide demand answer mention comment point',
  ),
);

/** Verbs with an infinitive or object that is the words: “called it …”, “accused Moss of …”, “urged them to …”. */
export const TAKES_OBJECT: ReadonlySet<string> = new Set(
  words(
    'call describe dub label brand term deem characterize characterise dismiss reject accuse urge ask order ' +
      'promise vow pledge propose threaten offer denounce condemn decry blast slam criticize criticise praise deny ' +
      'acknowledge admit confirm question blame compare liken',
  ),
);
